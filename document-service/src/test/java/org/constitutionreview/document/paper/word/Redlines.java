package org.constitutionreview.document.paper.word;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.constitutionreview.document.reading.Authority;
import org.constitutionreview.document.reading.RedlineView;
import org.constitutionreview.document.reading.RedlineView.Side;
import org.constitutionreview.document.text.Kind;
import org.constitutionreview.document.text.Numbering;
import org.constitutionreview.document.text.Place;
import org.constitutionreview.document.text.Provision;
import org.constitutionreview.document.text.ReferenceWords;
import org.constitutionreview.document.text.Text;
import org.constitutionreview.document.text.redline.Redline;

/** Redlines for papers, and how each of the two texts reads. */
public final class Redlines {

    private Redlines() {}

    public static RedlineView between(Text before, Text after) {
        var wordsBefore = words(before);
        var wordsAfter = words(after);
        var redline = Redline.between(before, after, wordsBefore, wordsAfter);
        return new RedlineView(
                "code",
                "Officers' Code of Conduct",
                Side.revision(0),
                Side.revision(1),
                redline.counts(),
                RedlineView.entries(redline, wordsBefore, wordsAfter, id -> Authority.Kind.PROPOSED.alone()));
    }

    public static ReferenceWords words(Text text) {
        return ReferenceWords.within(text, reference -> reference.documentId());
    }

    public static UUID id(Text text, String number) {
        return Numbering.of(text).find(number).orElseThrow();
    }

    /** A paragraph a line, each with its number. */
    static String reading(Text text) {
        var numbering = Numbering.of(text);
        var references = words(text);
        List<String> lines = new ArrayList<>();
        for (Place place : text.walk()) {
            Provision provision = place.provision();
            var number = numbering.number(provision.id());
            var heading = provision.heading();
            if (provision.kind() == Kind.TABLE) {
                lines.add(number + " " + (heading == null ? "" : heading.words(references)));
                lines.add(provision
                        .text()
                        .words(references)
                        .replaceAll("\\|\\s*:?-{3,}:?\\s*(?=\\|)", "")
                        .replace('|', '\n'));
            } else if (heading == null) {
                lines.add(number + " " + provision.text().words(references));
            } else {
                lines.add(number + " " + heading.words(references));
                lines.add(provision.text().words(references));
            }
        }
        return plain(lines.stream().collect(Collectors.joining("\n")));
    }

    /** Bullets and runs of spaces look different in every program. */
    static String plain(String words) {
        return words.replaceAll("[\\uFEFF•–▪◦]", " ")
                .lines()
                .map(line -> line.replaceAll("[\\s\\u00A0]+", " ").strip())
                .filter(line -> !line.isEmpty() && !line.startsWith("Content hash "))
                .collect(Collectors.joining("\n"));
    }
}
