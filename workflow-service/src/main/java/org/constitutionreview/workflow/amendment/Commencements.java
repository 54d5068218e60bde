package org.constitutionreview.workflow.amendment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.constitutionreview.workflow.amendment.Turns.Turn;
import org.constitutionreview.workflow.calendar.BusinessClock;
import org.constitutionreview.workflow.document.DocumentService;
import org.constitutionreview.workflow.people.Person;
import org.constitutionreview.workflow.problem.Problem;
import org.springframework.stereotype.Component;

/** From Council's approval to the text in use. */
@Component
public class Commencements {

    private static final String CONFIRM_TEXT = "confirm-the-text-as-approved";

    private final Turns turns;
    private final Approvals approvals;
    private final DocumentService documents;
    private final BusinessClock clock;

    Commencements(Turns turns, Approvals approvals, DocumentService documents, BusinessClock clock) {
        this.turns = turns;
        this.approvals = approvals;
        this.documents = documents;
        this.clock = clock;
    }

    /** The text as it stands; nobody may edit in this step. */
    public Map<UUID, Integer> text(UUID id, Person who) {
        Map<UUID, Integer> revisions = new HashMap<>();
        turns.look(id, CONFIRM_TEXT, who)
                .drafts()
                .forEach(draft ->
                        revisions.put(draft, documents.draft(draft, null).revision()));
        return revisions;
    }

    /** The Monitoring Officer answers for it that this is what Council approved. */
    public void confirmText(UUID id, Map<UUID, Integer> text, Person who) {
        Turn turn = turns.take(id, CONFIRM_TEXT, who);
        approvals.seal(id, text);
        List<String> sealed = new ArrayList<>();
        text.forEach((draft, revision) -> sealed.add(draft + "@" + revision));
        turns.done(turn, "Confirmed that the text is the text approved.", Map.of("revisions", sealed), Map.of());
    }

    public void confirmCondition(UUID id, LocalDate metOn, Person who) {
        Turn turn = turns.take(id, "confirm-the-condition", who);
        if (metOn.isAfter(clock.today())) {
            throw Problem.invalid("metOn", "is in the future; confirm the condition once it is met");
        }
        approvals.meetCondition(id, metOn);
        turns.done(
                turn,
                "Confirmed that the condition for coming into force is met.",
                Map.of("metOn", metOn.toString()),
                Map.of());
    }

    public void confirmPractice(UUID id, String note, Person who) {
        Turn turn = turns.take(id, "put-the-change-into-practice", who);
        approvals.close(id, clock.now());
        turns.done(turn, "Put the change into practice.", Map.of("note", note), Map.of());
    }
}
