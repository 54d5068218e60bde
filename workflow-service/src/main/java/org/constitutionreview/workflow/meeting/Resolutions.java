package org.constitutionreview.workflow.meeting;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.constitutionreview.workflow.amendment.Amendment;
import org.constitutionreview.workflow.setup.Bodies;
import org.constitutionreview.workflow.setup.BodyKind;
import org.constitutionreview.workflow.setup.Meeting;
import org.constitutionreview.workflow.setup.Meetings;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Drafts resolutions and recommendations in the form clerks use; who records the decision may reword them. */
@Component
public class Resolutions {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd MMMM yyyy", Locale.UK);

    private final Bodies bodies;
    private final Meetings meetings;

    Resolutions(Bodies bodies, Meetings meetings) {
        this.bodies = bodies;
        this.meetings = meetings;
    }

    public String draft(Amendment amendment, AgendaItem item, DecisionOutcome outcome) {
        String text = amendment.documentsInWords();
        return switch (outcome) {
            case RECOMMENDED ->
                "RESOLVED that %s be recommended to full Council for approval%s"
                        .formatted(text, atCouncil(amendment, item));
            case RECOMMENDED_SUBJECT_TO_AMENDMENTS ->
                "RESOLVED that %s, subject to the inclusion of the agreed amendments, be recommended to full Council for approval%s"
                        .formatted(text, atCouncil(amendment, item));
            case NOT_RECOMMENDED ->
                "RESOLVED that the proposed amendments to %s be not recommended to full Council".formatted(text);
            case NOTED -> "RESOLVED that the proposed amendments to %s be noted".formatted(text);
            case AGREED -> "AGREED that the proposed amendments to %s be supported".formatted(text);
            case AGREED_WITH_COMMENTS ->
                "AGREED that the proposed amendments to %s be supported, with the comments recorded".formatted(text);
            case MORE_WORK_ADVISED ->
                "AGREED that more work be advised on the proposed amendments to %s".formatted(text);
            case APPROVED -> "RESOLVED that the amendments to %s be approved".formatted(text);
            case APPROVED_SUBJECT_TO_AMENDMENTS ->
                "RESOLVED that the amendments to %s, subject to the inclusion of the agreed amendments, be approved"
                        .formatted(text);
            case LOST -> "The motion to approve the amendments to %s was lost".formatted(text);
            case ADJOURNED ->
                "RESOLVED that the amendments to %s stand adjourned to the next ordinary meeting".formatted(text);
            case DEFERRED ->
                "RESOLVED that the proposed amendments to %s be deferred to a later meeting".formatted(text);
            case REFERRED_BACK ->
                "RESOLVED that the proposed amendments to %s be referred back to %s"
                        .formatted(text, amendment.owner().name());
            case WITHDRAWN -> "RESOLVED that the proposed amendments to %s be withdrawn".formatted(text);
        };
    }

    /** What the report asks the body to resolve. */
    public String recommendation(Amendment amendment, AgendaItem item) {
        BodyKind kind = bodies.get(item.body()).kind();
        String text = amendment.documentsInWords();
        return switch (kind) {
            case COMMITTEE ->
                "That %s be recommended to full Council for approval%s".formatted(text, atCouncil(amendment, item));
            case ADVISORY -> "That the proposed amendments to %s be considered".formatted(text);
            case COUNCIL -> "That the amendments to %s be approved".formatted(text);
        };
    }

    private String atCouncil(Amendment amendment, AgendaItem item) {
        LocalDate date = councilAfter(amendment.targetCouncil(), item.meetingDate());
        return date == null ? "" : " at the %s meeting".formatted(DATE.format(date));
    }

    /** The meeting aimed for; if it has passed, the next one. */
    private @Nullable LocalDate councilAfter(@Nullable LocalDate target, LocalDate meeting) {
        if (target != null && target.isAfter(meeting)) {
            return target;
        }
        return bodies.ofKind(BodyKind.COUNCIL).stream()
                .flatMap(council -> meetings.between(council.id(), meeting.plusDays(1), null).stream())
                .map(Meeting::date)
                .findFirst()
                .orElse(null);
    }
}
