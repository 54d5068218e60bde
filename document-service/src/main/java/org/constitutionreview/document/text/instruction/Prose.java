package org.constitutionreview.document.text.instruction;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.constitutionreview.document.text.Inline;
import org.constitutionreview.document.text.Naming;
import org.constitutionreview.document.text.Numbering;
import org.constitutionreview.document.text.Place;
import org.constitutionreview.document.text.Provision;
import org.constitutionreview.document.text.Reference;
import org.constitutionreview.document.text.ReferenceWords;
import org.constitutionreview.document.text.Text;
import org.constitutionreview.document.text.instruction.Understanding.Candidate;

/** A text as somebody sees it who talks about it: with its numbers and its words. */
final class Prose {

    private final Text text;
    private final Naming naming;
    private final ReferenceWords references;

    Prose(Text text) {
        this.text = text;
        this.naming = new Naming(text);
        this.references = ReferenceWords.within(text, Reference::documentId);
    }

    Text text() {
        return text;
    }

    Numbering numbering() {
        return naming.numbering();
    }

    String name(UUID id) {
        return naming.of(id);
    }

    String capitalised(String words) {
        return words.isEmpty() ? words : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    Candidate candidate(UUID id) {
        Provision provision = text.provision(id);
        Inline words =
                provision.text().isEmpty() && provision.heading() != null ? provision.heading() : provision.text();
        return new Candidate(id, numbering().citation(id), words.words(references));
    }

    /** The words and headings of a provision and of all that stands under it. */
    List<Passage> passagesWithin(UUID id) {
        List<Passage> passages = new ArrayList<>(passagesOf(id));
        text.children(id).forEach(child -> passages.addAll(passagesWithin(child.id())));
        return passages;
    }

    List<Passage> passagesOf(UUID id) {
        Provision provision = text.provision(id);
        List<Passage> passages = new ArrayList<>();
        if (provision.heading() != null) {
            passages.add(new Passage(provision, true, provision.heading(), references));
        }
        if (!provision.text().isEmpty()) {
            passages.add(new Passage(provision, false, provision.text(), references));
        }
        return passages;
    }

    List<Passage> passages() {
        List<Passage> passages = new ArrayList<>();
        for (Place place : text.walk()) {
            passages.addAll(passagesOf(place.provision().id()));
        }
        return passages;
    }
}
