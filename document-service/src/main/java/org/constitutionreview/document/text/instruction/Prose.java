package org.constitutionreview.document.text.instruction;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.constitutionreview.document.text.Inline;
import org.constitutionreview.document.text.Naming;
import org.constitutionreview.document.text.Numbering;
import org.constitutionreview.document.text.Place;
import org.constitutionreview.document.text.Provision;
import org.constitutionreview.document.text.ReferenceWords;
import org.constitutionreview.document.text.Text;
import org.constitutionreview.document.text.instruction.Understanding.Candidate;
import org.jspecify.annotations.Nullable;

/** A text as somebody sees it who talks about it: with its numbers and its words. */
final class Prose {

    private final Text text;
    private final Naming naming;
    private final ReferenceWords references;
    private final Map<UUID, List<Passage>> passages = new HashMap<>();

    /** @param references what cross-references read as */
    Prose(Text text, ReferenceWords references) {
        this.text = text;
        this.naming = new Naming(text);
        this.references = references;
    }

    Text text() {
        return text;
    }

    Numbering numbering() {
        return naming.numbering();
    }

    @Nullable
    UUID parentId(UUID id) {
        return text.placeOf(id).parentId();
    }

    ReferenceWords references() {
        return references;
    }

    String name(UUID id) {
        return naming.of(id);
    }

    static String capitalised(String words) {
        return words.isEmpty() ? words : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    String words(UUID id) {
        Provision provision = text.provision(id);
        Inline words =
                provision.text().isEmpty() && provision.heading() != null ? provision.heading() : provision.text();
        return words.words(references);
    }

    /** @param choice null when choosing it doesn't help */
    Candidate candidate(UUID id, @Nullable String choice) {
        return new Candidate(id, numbering().citation(id), words(id), 0, 0, choice);
    }

    /** The paragraphs of the section that a number names. */
    List<Candidate> nearby(String number, int most) {
        String section = number.strip().replaceFirst("[.(].*", "");
        List<Candidate> nearby = new ArrayList<>();
        for (UUID id : numbering().numbers().keySet()) {
            boolean near = numbering().citation(id).startsWith(section + ".")
                    && !numbering().number(id).isEmpty();
            if (near && nearby.size() < most) {
                nearby.add(candidate(id, null));
            }
        }
        return nearby;
    }

    /** The words and headings of a provision and of all that stands under it. */
    List<Passage> passagesWithin(UUID id) {
        List<Passage> within = new ArrayList<>(passagesOf(id));
        text.children(id).forEach(child -> within.addAll(passagesWithin(child.id())));
        return within;
    }

    List<Passage> passagesOf(UUID id) {
        return passages.computeIfAbsent(id, none -> read(text.provision(id)));
    }

    private List<Passage> read(Provision provision) {
        List<Passage> read = new ArrayList<>();
        if (provision.heading() != null) {
            read.add(new Passage(provision, true, provision.heading(), references));
        }
        if (!provision.text().isEmpty()) {
            read.add(new Passage(provision, false, provision.text(), references));
        }
        return read;
    }

    List<Passage> passages() {
        List<Passage> all = new ArrayList<>();
        for (Place place : text.walk()) {
            all.addAll(passagesOf(place.provision().id()));
        }
        return all;
    }

    /** Its own words, or its heading's. */
    Passage passage(Whereabouts where) {
        return passagesOf(where.provisionId()).stream()
                .filter(passage -> passage.isHeading() == where.inHeading())
                .findFirst()
                .orElseThrow(() -> new Refused(capitalised(where.name())
                        + " has no words of its own. Name one of its paragraphs, or insert a new paragraph."));
    }
}
