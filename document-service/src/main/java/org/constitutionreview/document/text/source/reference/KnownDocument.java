package org.constitutionreview.document.text.source.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.constitutionreview.document.text.Kind;
import org.constitutionreview.document.text.Numbering;
import org.constitutionreview.document.text.Provision;
import org.constitutionreview.document.text.Text;
import org.jspecify.annotations.Nullable;

/** A document that words may refer to, by its title or by the Part that it stands in. */
public final class KnownDocument {

    private final String id;
    private final String title;
    private final String part;
    private final Text text;
    private final Numbering numbering;

    /** @param part its Part's number in the Constitution; "" when that isn't known */
    public KnownDocument(String id, String title, String part, Text text) {
        this.id = id;
        this.title = title;
        this.part = part;
        this.text = text;
        this.numbering = Numbering.of(text);
    }

    String id() {
        return id;
    }

    String title() {
        return title;
    }

    boolean standsIn(String number) {
        return part.equalsIgnoreCase(number);
    }

    Text text() {
        return text;
    }

    Numbering numbering() {
        return numbering;
    }

    /** All that a number may mean; of several those in the same Part or appendix as the words, if any are. */
    List<UUID> find(String number, @Nullable UUID division) {
        List<UUID> all = numbering.findAll(number);
        List<UUID> near = all.stream()
                .filter(id -> Objects.equals(division, division(id)))
                .toList();
        return all.size() > 1 && !near.isEmpty() ? near : all;
    }

    /** Only those within that Part or appendix. */
    List<UUID> findWithin(String number, UUID division) {
        return numbering.findAll(number).stream()
                .filter(id -> text.isWithin(id, division))
                .toList();
    }

    /** The Part or appendix that it stands in. */
    @Nullable
    UUID division(UUID id) {
        for (Provision at = text.parent(id).orElse(null);
                at != null;
                at = text.parent(at.id()).orElse(null)) {
            if (at.kind() == Kind.PART) {
                return at.id();
            }
        }
        return null;
    }

    /** "(b)" alone means the one within the same paragraph, from the inside out. */
    List<UUID> findBeside(String bracketed, UUID words) {
        List<UUID> chain = new ArrayList<>(List.of(words));
        for (Provision at = text.parent(words).orElse(null);
                at != null;
                at = text.parent(at.id()).orElse(null)) {
            chain.add(at.id());
        }
        for (UUID at : chain) {
            List<UUID> found = find(numbering.citation(at) + bracketed, division(at));
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }
}
