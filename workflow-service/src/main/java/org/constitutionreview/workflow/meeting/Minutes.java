package org.constitutionreview.workflow.meeting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.constitutionreview.workflow.amendment.Approvals.Commences;
import org.constitutionreview.workflow.problem.FieldError;
import org.constitutionreview.workflow.setup.Body;
import org.constitutionreview.workflow.setup.BodyKind;
import org.jspecify.annotations.Nullable;

/**
 * What the officer notes of an agenda item.
 *
 * @param resolution none: as drafted
 * @param commences when approved text comes into force
 * @param delegatesWording Council expressly leaves the final wording to the Monitoring Officer
 */
public record Minutes(
        DecisionOutcome outcome,
        @Nullable String resolution,
        List<Raised> points,
        @Nullable String nextMeeting,
        @Nullable Commences commences,
        boolean delegatesWording) {

    /** A point as it was raised; the fields are those of {@link MinutePoint}. */
    public record Raised(
            PointKind kind,
            @Nullable String member,
            @Nullable String paragraph,
            String said,
            @Nullable String wording,
            @Nullable String answeredBy,
            @Nullable String answer,
            @Nullable Referral followUp,
            @Nullable String minuteReference,
            boolean beforeTheMeeting) {}

    /** @param receiver a body's id, or an officer in words */
    public record Referral(String what, String receiver, LocalDate due) {}

    /** What contradicts itself or the rules of the body, with everything in one list. */
    List<FieldError> errors(Body body, LocalDate today, boolean withdrawalAsked) {
        List<FieldError> errors = new ArrayList<>();
        boolean binding = points.stream().anyMatch(point -> point.kind().binds());
        if (!outcome.isOpenTo(body.kind())) {
            errors.add(new FieldError("outcome", "isn't a decision that %s can take".formatted(body.name())));
        } else if (outcome == DecisionOutcome.WITHDRAWN && !withdrawalAsked) {
            errors.add(new FieldError("outcome", "needs the Monitoring Officer to have asked the meeting for it"));
        } else if (outcome.isSubjectToAmendments() && !binding) {
            errors.add(new FieldError("minutePoints", "hold no agreed amendment that the decision is subject to"));
        } else if (binding
                && outcome.follows() == DecisionOutcome.Follows.ON
                && !outcome.isSubjectToAmendments()
                && body.kind() != BodyKind.ADVISORY) {
            errors.add(new FieldError("outcome", "must be subject to amendments, because amendments were agreed"));
        }
        if (outcome == DecisionOutcome.APPROVED_SUBJECT_TO_AMENDMENTS
                && !delegatesWording
                && points.stream().anyMatch(point -> point.kind() == PointKind.DRAFTING_INSTRUCTION)) {
            errors.add(
                    new FieldError(
                            "delegateFinalWording",
                            "Council approves exact words: a drafting instruction needs the final wording to be left to the Monitoring Officer"));
        }
        if (outcome.isApproval() && commences == null) {
            errors.add(new FieldError("commencement", "is needed: at once, a date, or a condition"));
        }
        if (commences != null && commences.date() != null && commences.date().isBefore(today)) {
            errors.add(new FieldError("commencement.date", "is in the past"));
        }
        for (int i = 0; i < points.size(); i++) {
            check(points.get(i), "minutePoints[%d]".formatted(i), errors);
        }
        return errors;
    }

    static void check(Raised point, String field, List<FieldError> errors) {
        if (point.kind() == PointKind.AGREED_AMENDMENT && point.wording() == null) {
            errors.add(new FieldError(field + ".wording", "is needed: an agreed amendment has its wording"));
        }
        if (point.kind() == PointKind.REFERRAL && point.followUp() == null) {
            errors.add(new FieldError(field + ".followUp", "is needed: a referral says what, to whom, and until when"));
        }
        if (point.kind() != PointKind.REFERRAL && point.followUp() != null) {
            errors.add(new FieldError(field + ".followUp", "belongs to a referral only"));
        }
    }
}
