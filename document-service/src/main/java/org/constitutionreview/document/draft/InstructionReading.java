package org.constitutionreview.document.draft;

import java.util.List;
import org.constitutionreview.document.access.Caller;
import org.constitutionreview.document.archive.NumberedText;
import org.constitutionreview.document.draft.InstructionPreview.Kind;
import org.constitutionreview.document.draft.InstructionPreview.Refusal;
import org.constitutionreview.document.form.OperationForm;
import org.constitutionreview.document.numbering.HouseRules;
import org.constitutionreview.document.text.DanglingReference;
import org.constitutionreview.document.text.Operation;
import org.constitutionreview.document.text.ReferenceWords;
import org.constitutionreview.document.text.Text;
import org.constitutionreview.document.text.instruction.Instructions;
import org.constitutionreview.document.text.instruction.Understanding;
import org.constitutionreview.document.text.instruction.Understanding.Operations;
import org.constitutionreview.document.text.instruction.Understood;
import org.constitutionreview.document.text.redline.Redline;
import org.constitutionreview.document.text.redline.ScheduleOfAmendments;
import org.springframework.stereotype.Component;

/** Shows what an instruction would do to a draft, before anybody applies it. */
@Component
public class InstructionReading {

    private final Drafts drafts;
    private final DraftRedlines redlines;
    private final InstructionElsewhere elsewhere;
    private final HouseRules rules;

    InstructionReading(Drafts drafts, DraftRedlines redlines, InstructionElsewhere elsewhere, HouseRules rules) {
        this.drafts = drafts;
        this.redlines = redlines;
        this.elsewhere = elsewhere;
        this.rules = rules;
    }

    /**
     * @param revision what its numbers and words refer to
     * @param choices those of the candidates that were chosen when asked before
     */
    public InstructionPreview preview(Caller caller, Draft draft, int revision, String words, List<String> choices) {
        var text = drafts.text(draft, revision);
        var understood = Instructions.read(words, text.text(), redlines.references(draft, text), choices);
        var parts = understood.parts().stream()
                .map(part -> alone(draft, revision, text, part))
                .toList();
        var whole = understood.understanding() instanceof Operations operations && operations.wholeConstitution();
        var others = whole ? elsewhere.of(caller, draft, words, choices) : List.<InstructionPreview.Elsewhere>of();
        return preview(draft, revision, text, understood.understanding(), parts, others);
    }

    private InstructionPreview.Part alone(Draft draft, int revision, NumberedText text, Understood.Part part) {
        return preview(draft, revision, text, part.understanding(), List.of(), List.of())
                .asPart(part.words());
    }

    private InstructionPreview preview(
            Draft draft,
            int revision,
            NumberedText before,
            Understanding understanding,
            List<InstructionPreview.Part> parts,
            List<InstructionPreview.Elsewhere> others) {
        if (understanding instanceof Understanding.Refusal refusal) {
            return refused(Kind.REFUSED, new Refusal(refusal.message(), refusal.candidates()), parts);
        }
        if (understanding instanceof Understanding.NotAnInstruction no) {
            return refused(Kind.NOT_AN_INSTRUCTION, new Refusal(no.explanation(), List.of()), parts);
        }
        var operations = ((Operations) understanding).operations();
        var after = NumberedText.of(rules.of(draft.documentId()).apply(operations, before.text()));
        var wordsBefore = redlines.references(draft, before);
        var wordsAfter = redlines.references(draft, after);
        var redline = Redline.between(before.text(), after.text(), wordsBefore, wordsAfter);
        return new InstructionPreview(
                true,
                Kind.OPERATIONS,
                forms(operations),
                redlines.preview(draft, revision, redline, wordsBefore, wordsAfter),
                schedule(redline, wordsBefore),
                null,
                warnings(before.text(), after, wordsBefore, wordsAfter),
                parts,
                others);
    }

    private static InstructionPreview refused(Kind kind, Refusal refusal, List<InstructionPreview.Part> parts) {
        return new InstructionPreview(false, kind, null, null, null, refusal, List.of(), parts, List.of());
    }

    static List<OperationForm> forms(List<Operation> operations) {
        return operations.stream().map(OperationForm::of).toList();
    }

    private static List<String> schedule(Redline redline, ReferenceWords wordsBefore) {
        return ScheduleOfAmendments.of(redline, wordsBefore).rows().stream()
                .map(ScheduleOfAmendments.Row::instruction)
                .toList();
    }

    private static List<String> warnings(
            Text before, NumberedText after, ReferenceWords wordsBefore, ReferenceWords wordsAfter) {
        var known = DanglingReference.in(before, wordsBefore);
        return DanglingReference.in(after.text(), wordsAfter).stream()
                .filter(dangling -> !known.contains(dangling))
                .map(dangling -> "A cross-reference in "
                        + after.numbering().citation(dangling.provisionId())
                        + " would lead to nothing: it points to " + wordsBefore.orNothing(dangling.reference()) + ".")
                .distinct()
                .toList();
    }
}
