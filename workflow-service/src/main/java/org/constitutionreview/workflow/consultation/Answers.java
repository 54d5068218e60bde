package org.constitutionreview.workflow.consultation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.constitutionreview.events.ResponsesAnswered;
import org.constitutionreview.workflow.amendment.Concerned;
import org.constitutionreview.workflow.amendment.Turns;
import org.constitutionreview.workflow.amendment.Turns.Turn;
import org.constitutionreview.workflow.calendar.BusinessClock;
import org.constitutionreview.workflow.consultation.Comment.AnswerKind;
import org.constitutionreview.workflow.people.Person;
import org.constitutionreview.workflow.problem.Problem;
import org.constitutionreview.workflow.problem.Reason;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The owner answers every comment. */
@Component
public class Answers {

    private static final String STEP = "answer-the-comments";

    private final Turns turns;
    private final Consultations consultations;
    private final Comments comments;
    private final Concerned concerned;
    private final BusinessClock clock;

    Answers(Turns turns, Consultations consultations, Comments comments, Concerned concerned, BusinessClock clock) {
        this.turns = turns;
        this.consultations = consultations;
        this.comments = comments;
        this.concerned = concerned;
        this.clock = clock;
    }

    /** @param reason mandatory where the comment isn't accepted */
    public Comment answer(UUID commentId, AnswerKind kind, String text, @Nullable String reason, Person who) {
        if (kind == AnswerKind.NOT_ACCEPTED && (reason == null || reason.isBlank())) {
            throw Problem.invalid("reason", "is needed where a comment isn't accepted");
        }
        Consultation consultation = consultations.get(comments.get(commentId).consultationId());
        Turn turn = turns.take(consultation.amendmentId(), STEP, who);
        comments.answer(commentId, kind, text, reason, who, clock.now());
        turns.note(
                turn.amendment(),
                who,
                "Answered a comment of %s.".formatted(consultation.consulteeName()),
                Map.of("comment", commentId.toString(), "kind", kind.name()));
        return comments.get(commentId);
    }

    /** @throws Problem not-ready, with every comment that has no answer */
    public void complete(UUID amendmentId, boolean materialChange, Person who) {
        Turn turn = turns.take(amendmentId, STEP, who);
        Map<UUID, String> names = new HashMap<>();
        consultations.of(amendmentId).forEach(one -> names.put(one.id(), one.consulteeName()));
        List<Reason> unanswered = comments.of(amendmentId).stream()
                .filter(comment -> comment.answer() == null)
                .map(comment -> new Reason(
                        "comment-unanswered",
                        "%s%s: \"%s\" has no answer."
                                .formatted(
                                        names.get(comment.consultationId()),
                                        comment.number() == null ? "" : " on paragraph " + comment.number(),
                                        shortened(comment.text())),
                        "/amendments/%s/answer-the-comments#%s".formatted(amendmentId, comment.id())))
                .toList();
        if (!unanswered.isEmpty()) {
            throw Problem.notReady("Every comment needs an answer.", unanswered);
        }
        turns.done(
                turn,
                materialChange
                        ? "Answered all comments; the change is material, so there is another round."
                        : "Answered all comments.",
                Map.of(),
                Map.of("materialChange", materialChange),
                new ResponsesAnswered(
                        turn.amendment().inBrief(),
                        concerned.everybody(turn.amendment()),
                        turn.amendment().page()));
    }

    private static String shortened(String text) {
        return text.length() <= 80 ? text : text.substring(0, 79) + "…";
    }
}
