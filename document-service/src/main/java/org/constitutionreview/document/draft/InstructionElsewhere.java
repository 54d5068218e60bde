package org.constitutionreview.document.draft;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.constitutionreview.document.access.Caller;
import org.constitutionreview.document.archive.NumberedText;
import org.constitutionreview.document.clock.BusinessClock;
import org.constitutionreview.document.draft.InstructionPreview.Elsewhere;
import org.constitutionreview.document.draft.InstructionPreview.NextStep;
import org.constitutionreview.document.draft.InstructionPreview.Refusal;
import org.constitutionreview.document.edition.CrossReferences;
import org.constitutionreview.document.edition.Edition;
import org.constitutionreview.document.edition.Editions;
import org.constitutionreview.document.edition.Timeline;
import org.constitutionreview.document.form.OperationForm;
import org.constitutionreview.document.numbering.HouseRules;
import org.constitutionreview.document.reading.RedlineView;
import org.constitutionreview.document.reading.RedlineView.Side;
import org.constitutionreview.document.text.instruction.Instructions;
import org.constitutionreview.document.text.instruction.Understanding;
import org.constitutionreview.document.text.redline.Change;
import org.constitutionreview.document.text.redline.Redline;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What an instruction for the whole Constitution would do to the other documents: to their drafts in the same amendment,
 * or else to the text in force.
 */
@Component
class InstructionElsewhere {

    private final Drafts drafts;
    private final Timeline timeline;
    private final Editions editions;
    private final BusinessClock clock;
    private final HouseRules rules;

    InstructionElsewhere(Drafts drafts, Timeline timeline, Editions editions, BusinessClock clock, HouseRules rules) {
        this.drafts = drafts;
        this.timeline = timeline;
        this.editions = editions;
        this.clock = clock;
        this.rules = rules;
    }

    /** Only documents that it touches, by their titles. */
    List<Elsewhere> of(Caller caller, Draft draft, String words, List<String> choices) {
        Map<String, Edition> inForce = new HashMap<>();
        timeline.steps().asAt(clock.today()).forEach((id, one) -> inForce.put(id, editions.get(one.editionId())));
        Map<String, Draft> siblings = new HashMap<>();
        drafts.ofAmendment(draft.amendmentId()).stream()
                .filter(sibling -> sibling.access().list().mayRead(caller, clock.now()))
                .forEach(sibling -> siblings.put(sibling.documentId(), sibling));
        List<Elsewhere> touched = new ArrayList<>();
        inForce.values().stream()
                .filter(edition -> !edition.documentId().equals(draft.documentId()))
                .sorted((one, other) -> one.title().compareTo(other.title()))
                .forEach(edition -> {
                    var sibling = siblings.get(edition.documentId());
                    var text = sibling == null ? editions.text(edition) : drafts.text(sibling, sibling.head());
                    var references = new CrossReferences(edition.documentId(), text, inForce, editions);
                    var understanding = Instructions.read(words, text.text(), references, choices)
                            .understanding();
                    if (understanding instanceof Understanding.Operations operations
                            && !operations.operations().isEmpty()) {
                        touched.add(touched(caller, edition, sibling, text, operations, inForce));
                    } else if (understanding instanceof Understanding.Refusal refusal) {
                        touched.add(elsewhere(
                                caller,
                                edition,
                                sibling,
                                List.of(),
                                null,
                                new Refusal(refusal.message(), refusal.candidates())));
                    }
                });
        return touched;
    }

    private Elsewhere touched(
            Caller caller,
            Edition edition,
            @Nullable Draft sibling,
            NumberedText text,
            Understanding.Operations understood,
            Map<String, Edition> inForce) {
        var operations = understood.operations();
        var after = NumberedText.of(rules.of(edition.documentId()).apply(operations, text.text()));
        var wordsBefore = new CrossReferences(edition.documentId(), text, inForce, editions);
        var wordsAfter = new CrossReferences(edition.documentId(), after, inForce, editions);
        var redline = Redline.between(text.text(), after.text(), wordsBefore, wordsAfter);
        var view = new RedlineView(
                edition.documentId(),
                edition.title(),
                sibling == null ? Side.edition(edition.id(), "Text in force") : Side.revision(sibling.head()),
                new Side(null, null, "With this change"),
                redline.counts(),
                RedlineView.entries(redline, wordsBefore, wordsAfter, id -> null).stream()
                        .filter(entry -> entry.change() != Change.SAME)
                        .toList());
        return elsewhere(caller, edition, sibling, InstructionReading.forms(operations), view, null);
    }

    private static Elsewhere elsewhere(
            Caller caller,
            Edition edition,
            @Nullable Draft sibling,
            List<OperationForm> operations,
            @Nullable RedlineView redline,
            @Nullable Refusal refusal) {
        return new Elsewhere(
                edition.documentId(),
                edition.title(),
                sibling == null ? null : sibling.id(),
                sibling == null ? null : sibling.head(),
                sibling != null && sibling.mayEdit(caller),
                sibling == null ? NextStep.PROPOSE_CONSEQUENTIAL_AMENDMENT : NextStep.APPLY_TO_DRAFT,
                operations,
                redline,
                refusal);
    }
}
