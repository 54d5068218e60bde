package org.constitutionreview.document.text.instruction;

import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.constitutionreview.document.text.Inline;
import org.constitutionreview.document.text.Kind;
import org.constitutionreview.document.text.Naming;
import org.constitutionreview.document.text.Operation;
import org.constitutionreview.document.text.Place;
import org.constitutionreview.document.text.Provision;
import org.jspecify.annotations.Nullable;

/** Inserts, deletes and moves whole provisions. */
final class ProvisionEdits {

    private static final Pattern COUNTED = Pattern.compile("(.*?)(?:(\\d+)|\\(([b-z])\\))");
    private static final Pattern TYPED_NUMBER = Pattern.compile("^(?:\\d+(?:\\.\\d+)+|\\d+\\.)\\s+");

    private final Prose prose;
    private final Supplier<UUID> ids;

    ProvisionEdits(Prose prose, Supplier<UUID> ids) {
        this.prose = prose;
        this.ids = ids;
    }

    List<Operation> delete(Whereabouts where) {
        if (where.inHeading()) {
            throw new Refused("A heading can be reworded, not taken away. To leave out all of it, name the section.");
        }
        return List.of(new Operation.Delete(where.provisionId()));
    }

    /** @param noun "paragraph", "section" …; null: whatever the neighbour is */
    List<Operation> insert(@Nullable String noun, boolean after, Whereabouts where, String words) {
        Place neighbour = prose.text().placeOf(where.provisionId());
        Kind kind = neighbour.provision().kind();
        boolean fits = noun == null
                || Naming.noun(kind).equals(noun)
                || (noun.equals("paragraph") && kind != Kind.SECTION && kind != Kind.BULLET);
        if (!fits) {
            throw new Refused(prose.capitalised(where.name()) + " isn't a " + noun + ". Name the " + noun
                    + " that the new one stands next to.");
        }
        UUID afterId = after ? where.provisionId() : prose.text().previous(where.provisionId());
        String old = prose.candidate(where.provisionId()).words();
        return insert(kind, neighbour.parentId(), afterId, old, words);
    }

    /** Under the number that it is to have: "a new paragraph 10.2". */
    List<Operation> insertAs(String place, String words) {
        Matcher whereabouts = Whereabouts.PATTERN.matcher(place);
        Matcher counted = COUNTED.matcher(whereabouts.matches() ? whereabouts.group(4) : "");
        if (!counted.matches()) {
            throw new Refused("Say after which paragraph the new one stands: insert new paragraph after 10.1: …");
        }
        String before = counted.group(2) != null
                ? counted.group(1) + (Integer.parseInt(counted.group(2)) - 1)
                : counted.group(1) + "(" + (char) (counted.group(3).charAt(0) - 1) + ")";
        if (before.endsWith(".0")) {
            UUID section = Whereabouts.numbered(before.substring(0, before.length() - 2), prose);
            return insert(Kind.PARAGRAPH, section, null, "", words);
        }
        UUID previous = Whereabouts.numbered(before, prose);
        return insert(null, true, new Whereabouts(previous, false, prose.name(previous)), words);
    }

    List<Operation> addBullet(@Nullable Whereabouts where, String words) {
        if (where == null) {
            throw new Refused("Say to which paragraph the bullet is added.");
        }
        List<Provision> siblings = prose.text().children(where.provisionId());
        Provision last = siblings.isEmpty() ? null : siblings.get(siblings.size() - 1);
        String old = last == null ? "" : prose.candidate(last.id()).words();
        return insert(Kind.BULLET, where.provisionId(), last == null ? null : last.id(), old, words);
    }

    List<Operation> move(Whereabouts moved, boolean after, Whereabouts where) {
        Place neighbour = prose.text().placeOf(where.provisionId());
        UUID afterId = after ? where.provisionId() : prose.text().previous(where.provisionId());
        if (moved.provisionId().equals(afterId) || moved.provisionId().equals(where.provisionId())) {
            throw new Refused(prose.capitalised(moved.name()) + " stands there already.");
        }
        if (prose.text().isWithin(where.provisionId(), moved.provisionId())) {
            throw new Refused(prose.capitalised(moved.name()) + " can't be moved into itself.");
        }
        return List.of(new Operation.Move(moved.provisionId(), neighbour.parentId(), afterId));
    }

    private List<Operation> insert(
            Kind kind, @Nullable UUID parentId, @Nullable UUID afterId, String old, String words) {
        String bare = TYPED_NUMBER.matcher(words).replaceFirst("");
        boolean headed = kind == Kind.SECTION;
        Inline inline = Inline.plain(headed ? bare : Sentence.like(old, bare));
        Provision provision =
                new Provision(ids.get(), kind, headed ? inline : null, headed ? Inline.EMPTY : inline, null, List.of());
        return List.of(new Operation.Insert(provision, parentId, afterId));
    }
}
