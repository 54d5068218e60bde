package org.constitutionreview.document.text.redline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.constitutionreview.document.text.Inline;
import org.constitutionreview.document.text.Provision;
import org.constitutionreview.document.text.ReferenceWords;
import org.constitutionreview.document.text.Run;
import org.constitutionreview.document.text.instruction.Quotation;

/** Says how words come to look otherwise: "In paragraph 18.1, make “only” bold." */
record Looks(
        String name,
        boolean isHeading,
        Provision provision,
        List<Segment> segments,
        ReferenceWords wordsBefore,
        Anchors anchors) {

    List<String> instructions() {
        List<String> all = new ArrayList<>();
        StringBuilder read = new StringBuilder();
        for (Segment segment : segments) {
            if (segment.op() == Segment.Op.FORMATTED && !segment.text().isBlank()) {
                all.add(instruction(segment, read.toString()));
            }
            read.append(segment.in(Segment.Op.DELETED).words(wordsBefore));
        }
        return all;
    }

    /** Where it can't be an instruction, as with links, it is told. */
    private String instruction(Segment segment, String read) {
        String words = segment.text().strip();
        ReadAsMeant asMeant = new ReadAsMeant(provision, isHeading, wordsBefore, with(segment)::equals);
        return Quotation.of(words)
                .flatMap(quoted -> Stream.of(
                                anchors.where(read, words).map(where -> quoted + where),
                                Optional.of(anchors.which(read, words) + quoted))
                        .flatMap(Optional::stream)
                        .map(which -> sentence(which, segment.formatting()))
                        .filter(asMeant)
                        .findFirst())
                .map(sentence -> sentence.replaceFirst("@", Matcher.quoteReplacement(name)))
                .orElse("In " + name + ", “" + words + "” is " + segment.formatting() + ".");
    }

    private static String sentence(String which, String looks) {
        return Arrays.stream(looks.split(", "))
                .map(look -> "make " + which + " " + look.replaceFirst("^now ", ""))
                .collect(Collectors.joining("; ", "In @, ", "."));
    }

    /** The old words with this change of looks alone. */
    private Inline with(Segment changed) {
        List<Run> runs = new ArrayList<>();
        for (Segment segment : segments) {
            runs.addAll((segment == changed ? segment.inline() : segment.in(Segment.Op.DELETED)).runs());
        }
        return new Inline(runs);
    }
}
