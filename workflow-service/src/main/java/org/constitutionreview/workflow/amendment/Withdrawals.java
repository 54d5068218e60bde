package org.constitutionreview.workflow.amendment;

import java.util.Map;
import java.util.UUID;
import org.constitutionreview.workflow.people.Person;
import org.constitutionreview.workflow.people.Role;
import org.constitutionreview.workflow.problem.Problem;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The owner may withdraw until papers are published. While a meeting has them, the Monitoring Officer asks it, with a reason, and
 * the meeting decides.
 */
@Component
public class Withdrawals {

    private final Amendments amendments;
    private final AmendmentProcess process;
    private final Turns turns;
    private final JdbcClient jdbc;

    Withdrawals(Amendments amendments, AmendmentProcess process, Turns turns, JdbcClient jdbc) {
        this.amendments = amendments;
        this.process = process;
        this.turns = turns;
        this.jdbc = jdbc;
    }

    public boolean mayWithdraw(Amendment amendment, Person who) {
        if (amendment.isClosed() || amendment.isApproved()) {
            return false;
        }
        return papersPublished(amendment.id()) ? who.has(Role.MONITORING_OFFICER) : amendment.isOwnedBy(who);
    }

    public void withdraw(UUID id, String reason, Person who) {
        Amendment amendment = amendments.take(id);
        boolean owner = amendment.isOwnedBy(who);
        if (!owner && !who.has(Role.MONITORING_OFFICER)) {
            throw Problem.forbidden("Only the owner may withdraw a proposal.");
        }
        if (amendment.isClosed() || amendment.isApproved()) {
            throw Problem.conflict("It can't be withdrawn any more: it has been %s."
                    .formatted(amendment.isApproved() ? "approved" : "closed"));
        }
        if (papersPublished(id)) {
            askTheMeeting(amendment, reason, who);
        } else if (owner) {
            amendments.withdraw(id, reason);
            turns.note(amendment, who, "Withdrew the proposal.", Map.of("reason", reason));
            process.withdraw(id);
        } else {
            throw Problem.forbidden("Until papers are published only the owner may withdraw a proposal.");
        }
    }

    private void askTheMeeting(Amendment amendment, String reason, Person who) {
        if (!who.has(Role.MONITORING_OFFICER)) {
            throw Problem.conflict(
                    "Its papers are published, so the meeting decides. Ask the Monitoring Officer to put it to the meeting.");
        }
        amendments.askToWithdraw(amendment.id(), reason);
        turns.note(amendment, who, "Asked the meeting to let it be withdrawn.", Map.of("reason", reason));
    }

    /** For a meeting that hasn't decided yet, or by a body that has recommended it. */
    private boolean papersPublished(UUID id) {
        return jdbc.sql("SELECT EXISTS (SELECT 1 FROM agenda_item WHERE amendment_id = ? AND published_at IS NOT NULL)")
                .param(id)
                .query(Boolean.class)
                .single();
    }
}
