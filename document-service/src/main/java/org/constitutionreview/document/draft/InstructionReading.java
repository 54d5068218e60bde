package org.constitutionreview.document.draft;

import java.util.List;
import org.constitutionreview.document.archive.NumberedText;
import org.constitutionreview.document.draft.InstructionPreview.Kind;
import org.constitutionreview.document.form.OperationForm;
import org.constitutionreview.document.text.instruction.Instructions;
import org.constitutionreview.document.text.instruction.Understanding;
import org.constitutionreview.document.text.redline.ScheduleOfAmendments;
import org.springframework.stereotype.Component;

/** Shows what an instruction would do to a draft, before anybody applies it. */
@Component
public class InstructionReading {

    private final Drafts drafts;
    private final DraftRedlines redlines;

    InstructionReading(Drafts drafts, DraftRedlines redlines) {
        this.drafts = drafts;
        this.redlines = redlines;
    }

    /** @param revision what its numbers and words refer to */
    public InstructionPreview preview(Draft draft, int revision, String words) {
        var text = drafts.text(draft, revision);
        var understanding = Instructions.understand(words, text.text());
        if (understanding instanceof Understanding.Operations understood) {
            return preview(draft, revision, text, understood);
        }
        if (understanding instanceof Understanding.Refusal refusal) {
            return InstructionPreview.refused(Kind.REFUSED, refusal.message(), refusal.candidates());
        }
        var explanation = ((Understanding.NotAnInstruction) understanding).explanation();
        return InstructionPreview.refused(Kind.NOT_AN_INSTRUCTION, explanation, List.of());
    }

    private InstructionPreview preview(
            Draft draft, int revision, NumberedText before, Understanding.Operations understood) {
        var after = NumberedText.of(before.text().with(understood.operations()));
        var redline = redlines.redline(draft, before, after);
        return InstructionPreview.of(
                understood.operations().stream().map(OperationForm::of).toList(),
                redlines.preview(
                        draft,
                        revision,
                        redline,
                        redlines.references(draft, before),
                        redlines.references(draft, after)),
                ScheduleOfAmendments.of(redline).rows().stream()
                        .map(ScheduleOfAmendments.Row::instruction)
                        .toList());
    }
}
