package org.constitutionreview.document.text.returned;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.constitutionreview.document.text.Inline;
import org.constitutionreview.document.text.Kind;
import org.constitutionreview.document.text.Numbering;
import org.constitutionreview.document.text.Pin;
import org.constitutionreview.document.text.Place;
import org.constitutionreview.document.text.Provision;
import org.constitutionreview.document.text.ReferenceWords;
import org.constitutionreview.document.text.Text;
import org.constitutionreview.document.text.source.FileText.Notice;
import org.constitutionreview.document.text.source.word.MarkedText.Paragraph;
import org.constitutionreview.document.text.source.word.MarkedText.Stretch;
import org.jspecify.annotations.Nullable;

/** Makes a text of the paragraphs of a file: each provision of before at its level, new ones as their neighbours are. */
final class Rewriting {

    private final Text from;
    private final Numbering numbers;
    private final List<Notice> notices;
    private final ReferenceWords references;

    Rewriting(Text from, ReferenceWords references, List<Notice> notices) {
        this.from = from;
        this.references = references;
        this.notices = notices;
        this.numbers = Numbering.of(from);
    }

    Text of(List<Found> all) {
        Map<UUID, UUID> provisions = new HashMap<>();
        all.forEach(found -> provisions.put(found.paragraph().id(), found.id()));
        Rewording rewording = new Rewording(references, provisions);
        Ranks ranks = new Ranks(from, all);
        Deque<Growing> open = new ArrayDeque<>();
        Growing root = new Growing(null, 0);
        open.push(root);
        for (Found found : all) {
            Ranks.Rank rank = ranks.of(found);
            int level = Math.min(rank.level(), open.element().level + 1);
            while (open.element().level >= level) {
                open.pop();
            }
            Growing growing = new Growing(provision(found, rank.kind(), rewording), level);
            open.element().children.add(growing);
            open.push(growing);
            if (ranks.hasOtherRankNow(found)) {
                tell("its level in the list was changed, which has to be done in the draft itself", found);
            }
        }
        return new Text(root.children.stream().map(Growing::grown).toList());
    }

    private static final class Growing {
        private final @Nullable Provision provision;
        private final int level;
        private final List<Growing> children = new ArrayList<>();

        Growing(@Nullable Provision provision, int level) {
            this.provision = provision;
            this.level = level;
        }

        Provision grown() {
            if (provision == null) {
                throw new IllegalStateException("The root is no provision.");
            }
            return provision.withChildren(children.stream().map(Growing::grown).toList());
        }
    }

    private Provision provision(Found found, Kind kind, Rewording rewording) {
        Place place = from.place(found.id()).orElse(null);
        return place == null ? fresh(found, kind, rewording) : changed(found, place.provision(), rewording);
    }

    private Provision changed(Found found, Provision before, Rewording rewording) {
        List<Stretch> shown = withoutNumber(found, numbers.number(before.id()));
        Inline heading = before.heading();
        Paragraph under = found.under();
        if (heading == null) {
            return before.withWords(null, words(under == null ? shown : under.words(), before, rewording));
        }
        Inline text = under == null ? Inline.EMPTY : words(under.words(), before, rewording);
        return before.withWords(rewording.heading(shown, heading), text);
    }

    private static Inline words(List<Stretch> shown, Provision before, Rewording rewording) {
        if (before.kind() != Kind.TABLE) {
            return rewording.of(shown, before.text());
        }
        Rows rows = Rows.of(before.text());
        Rows now = Rows.of(rewording.of(shown, rows.withoutRule().words())).withoutRule();
        return now.equals(rows.withoutRule())
                ? before.text()
                : now.ruledAs(rows).words();
    }

    private Provision fresh(Found found, Kind kind, Rewording rewording) {
        Paragraph paragraph = found.paragraph();
        String typed = TypedLead.of(paragraph);
        Pin pin = null;
        List<Stretch> shown = paragraph.words();
        if (paragraph.number().isEmpty() && TypedLead.isNumber(typed)) {
            pin = new Pin(typed, null);
            shown = TypedLead.dropped(shown);
            tell("number “" + typed + "” was typed, so it stays as it is", found);
        }
        boolean headed = kind == Kind.PART || kind == Kind.SECTION || kind == Kind.HEADING;
        Inline words = headed ? rewording.heading(shown, Inline.EMPTY) : rewording.of(shown, Inline.EMPTY);
        return new Provision(found.id(), kind, headed ? words : null, headed ? Inline.EMPTY : words, pin, List.of());
    }

    /** A number that Word couldn't count stands among the words. */
    private List<Stretch> withoutNumber(Found found, String number) {
        Paragraph paragraph = found.paragraph();
        String typed = TypedLead.of(paragraph);
        boolean isNumber = typed.equals(number) || TypedLead.isNumber(typed);
        if (typed.isEmpty() || !isNumber || !paragraph.number().isEmpty()) {
            return paragraph.words();
        }
        if (!typed.equals(number)) {
            tell(
                    "number " + typed + (number.isEmpty() ? "" : " instead of " + number)
                            + "; numbers are changed in the draft itself",
                    found);
        }
        return TypedLead.dropped(paragraph.words());
    }

    private void tell(String what, Found found) {
        notices.add(new Notice(
                found.isNew() ? Notice.Kind.WARNING : Notice.Kind.NOT_CARRIED_OVER,
                what,
                found.paragraph().place() + ", “" + Excerpt.of(found.paragraph().text()) + "”"));
    }
}
