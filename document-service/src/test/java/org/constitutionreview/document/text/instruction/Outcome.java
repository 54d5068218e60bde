package org.constitutionreview.document.text.instruction;

import java.util.List;
import java.util.stream.Collectors;
import org.constitutionreview.document.text.Inline;
import org.constitutionreview.document.text.Kind;
import org.constitutionreview.document.text.Numbering;
import org.constitutionreview.document.text.Place;
import org.constitutionreview.document.text.Provision;
import org.constitutionreview.document.text.Reference;
import org.constitutionreview.document.text.ReferenceWords;
import org.constitutionreview.document.text.Text;
import org.constitutionreview.document.text.instruction.Understanding.Candidate;
import org.constitutionreview.document.text.instruction.Understanding.NotAnInstruction;
import org.constitutionreview.document.text.instruction.Understanding.Operations;
import org.constitutionreview.document.text.instruction.Understanding.Refusal;
import org.constitutionreview.document.text.source.SourceReader;
import org.constitutionreview.document.text.source.Targets;

/** What comes of an instruction, in the words of the golden table. */
final class Outcome {

    private Outcome() {}

    static Text text(String paragraphs) {
        return SourceReader.read("golden", paragraphs.replace(" / ", "\n\n"), Targets::onImport)
                .text();
    }

    /** @param chosen which of the things that may be meant; 0 for none */
    static String of(String instruction, Text text, int chosen) {
        Understanding understanding =
                Instructions.read(instruction, text, List.of()).understanding();
        if (chosen > 0 && understanding instanceof Refusal asked) {
            String choice = asked.candidates().get(chosen - 1).choice();
            understanding = Instructions.read(instruction, text, List.of(String.valueOf(choice)))
                    .understanding();
        }
        if (understanding instanceof Operations operations) {
            return (operations.wholeConstitution() ? "Whole Constitution: " : "")
                    + printed(text.with(operations.operations()));
        }
        if (understanding instanceof Refusal refusal) {
            boolean asks = refusal.candidates().stream().anyMatch(candidate -> candidate.choice() != null);
            return (asks ? "Asks: " : "Refused: ")
                    + refusal.message()
                    + refusal.candidates().stream().map(Outcome::printed).collect(Collectors.joining());
        }
        return "No instruction: " + ((NotAnInstruction) understanding).explanation();
    }

    private static String printed(Candidate candidate) {
        String words = candidate.words();
        int end = candidate.end() == 0 ? words.length() : candidate.end();
        return " [" + candidate.number() + " " + words.substring(0, candidate.start()) + "‹"
                + words.substring(candidate.start(), end) + "›]";
    }

    static String printed(Text text) {
        Numbering numbering = Numbering.of(text);
        ReferenceWords references = ReferenceWords.within(text, Reference::documentId);
        return text.walk().stream()
                .map(Place::provision)
                .map(provision -> printed(provision, numbering.number(provision.id()), references))
                .collect(Collectors.joining(" / "));
    }

    private static String printed(Provision provision, String number, ReferenceWords references) {
        String mark = provision.kind() == Kind.SECTION ? "# " : provision.kind() == Kind.BULLET ? "- " : "";
        String heading = provision.heading() == null ? "" : provision.heading().words(references);
        return (mark + number + (number.isEmpty() ? "" : " ") + heading + printed(provision.text(), references))
                .strip();
    }

    private static String printed(Inline inline, ReferenceWords references) {
        return inline.runs().stream()
                .map(run -> {
                    String words = run.reference() == null ? run.text() : references.orNothing(run.reference());
                    String mark = (run.bold() ? "**" : "") + (run.italic() ? "*" : "");
                    return mark + words + mark;
                })
                .collect(Collectors.joining());
    }
}
