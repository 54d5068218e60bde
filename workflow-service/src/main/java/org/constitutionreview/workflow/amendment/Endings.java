package org.constitutionreview.workflow.amendment;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.constitutionreview.events.AmendmentApproved;
import org.constitutionreview.events.AmendmentLost;
import org.constitutionreview.events.AmendmentWithdrawn;
import org.constitutionreview.workflow.audit.AuditTrail;
import org.constitutionreview.workflow.calendar.BusinessClock;
import org.constitutionreview.workflow.outbox.Outbox;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Records how an amendment's journey ended, and tells everybody whom it concerned. */
@Component
class Endings {

    private final Approvals approvals;
    private final Concerned concerned;
    private final AuditTrail audit;
    private final Outbox outbox;
    private final BusinessClock clock;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher listeners;

    Endings(
            Approvals approvals,
            Concerned concerned,
            AuditTrail audit,
            Outbox outbox,
            BusinessClock clock,
            JdbcClient jdbc,
            ApplicationEventPublisher listeners) {
        this.approvals = approvals;
        this.concerned = concerned;
        this.audit = audit;
        this.outbox = outbox;
        this.clock = clock;
        this.jdbc = jdbc;
        this.listeners = listeners;
    }

    void approvedByCouncil(Amendment amendment) {
        outbox.add(new AmendmentApproved(
                amendment.inBrief(),
                amendment.commencementDate(),
                amendment.commencementCondition(),
                concerned.everybody(amendment),
                amendment.page()));
    }

    /** @return withdrawn instead, where that is what the meeting decided */
    Outcome stop(Amendment amendment, Outcome outcome) {
        LastDecision last = lastDecision(amendment);
        Outcome actual = last.outcome().equals("WITHDRAWN") ? Outcome.WITHDRAWN : outcome;
        approvals.stop(amendment.id(), actual, clock.now());
        jdbc.sql("UPDATE consultation SET state = 'CANCELLED' WHERE amendment_id = ? AND state = 'OPEN'")
                .param(amendment.id())
                .update();
        if (actual == Outcome.WITHDRAWN) {
            String reason = amendment.withdrawalReason() == null
                    ? Objects.requireNonNullElse(amendment.withdrawalAsked(), "")
                    : amendment.withdrawalReason();
            outbox.add(new AmendmentWithdrawn(
                    amendment.inBrief(), reason, concerned.everybody(amendment), amendment.page()));
        } else {
            outbox.add(new AmendmentLost(
                    amendment.inBrief(), last.body(), actual.name(), concerned.everybody(amendment), amendment.page()));
        }
        audit.record(amendment.id(), null, "The amendment is closed: " + actual.words() + ".", Map.of());
        listeners.publishEvent(new AmendmentEnded(amendment.id(), actual.name()));
        return actual;
    }

    void inForce(Amendment amendment, LocalDate from) {
        approvals.inForce(amendment.id(), from);
        audit.record(amendment.id(), null, "The text came into force.", Map.of("inForceFrom", from.toString()));
        listeners.publishEvent(new AmendmentEnded(amendment.id(), Outcome.IN_FORCE.name()));
    }

    private LastDecision lastDecision(Amendment amendment) {
        return jdbc.sql(
                        """
                SELECT body_name AS body, outcome FROM agenda_item WHERE amendment_id = ? AND outcome IS NOT NULL
                ORDER BY number DESC LIMIT 1""")
                .param(amendment.id())
                .query(LastDecision.class)
                .optional()
                .orElse(new LastDecision("", ""));
    }

    private record LastDecision(String body, String outcome) {}
}
