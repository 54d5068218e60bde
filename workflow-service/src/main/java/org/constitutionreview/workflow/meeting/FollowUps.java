package org.constitutionreview.workflow.meeting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.constitutionreview.events.AmendmentInBrief;
import org.constitutionreview.events.Audience;
import org.constitutionreview.events.FollowUpRaised;
import org.constitutionreview.workflow.amendment.Amendment;
import org.constitutionreview.workflow.amendment.Amendments;
import org.constitutionreview.workflow.amendment.Turns;
import org.constitutionreview.workflow.calendar.BusinessClock;
import org.constitutionreview.workflow.meeting.Minutes.Referral;
import org.constitutionreview.workflow.outbox.Outbox;
import org.constitutionreview.workflow.people.Person;
import org.constitutionreview.workflow.people.Role;
import org.constitutionreview.workflow.problem.Problem;
import org.constitutionreview.workflow.setup.Bodies;
import org.constitutionreview.workflow.setup.Body;
import org.constitutionreview.workflow.storage.Row;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Follow-up actions: bodies' action logs and forward plans. */
@Component
public class FollowUps {

    private static final String ALL =
            """
            SELECT follow_up.*, reference, title, coalesce(body.name, receiver) AS receiver_name
            FROM follow_up JOIN amendment ON amendment.id = amendment_id LEFT JOIN body ON body.id = receiver
            """;

    private final Bodies bodies;
    private final Amendments amendments;
    private final Turns turns;
    private final Outbox outbox;
    private final BusinessClock clock;
    private final JdbcClient jdbc;

    FollowUps(Bodies bodies, Amendments amendments, Turns turns, Outbox outbox, BusinessClock clock, JdbcClient jdbc) {
        this.bodies = bodies;
        this.amendments = amendments;
        this.turns = turns;
        this.outbox = outbox;
        this.clock = clock;
        this.jdbc = jdbc;
    }

    /** What a body has asked for; open ones first. */
    public List<FollowUp> actionLog(String body) {
        return list("WHERE originating_body = ? ORDER BY state DESC, due NULLS LAST", body);
    }

    /** What is to come to a body. */
    public List<FollowUp> forwardPlan(String body) {
        return list("WHERE receiver = ? AND state = 'OPEN' ORDER BY due NULLS LAST", body);
    }

    public List<FollowUp> of(UUID amendmentId) {
        return list("WHERE amendment_id = ? ORDER BY raised_at", amendmentId);
    }

    public FollowUp close(UUID id, String how, Person who) {
        who.mustHaveAnyOf(Role.GOVERNANCE_OFFICER);
        FollowUp followUp = get(id);
        Amendment amendment = amendments.take(followUp.amendment().id());
        int closed = jdbc.sql(
                        """
                UPDATE follow_up SET state = 'CLOSED', closed_how = ?, closed_by_sub = ?, closed_by_name = ?, closed_at = ?
                WHERE id = ? AND state = 'OPEN'""")
                .params(how, who.sub(), who.name(), Row.at(clock.now()), id)
                .update();
        if (closed == 0) {
            throw Problem.conflict("This follow-up action has been closed before.");
        }
        turns.note(
                amendment,
                who,
                "Closed a follow-up action: %s.".formatted(followUp.what()),
                Map.of("followUp", id.toString(), "how", how));
        return get(id);
    }

    void raise(Amendment amendment, MinutePoint point, Referral referral) {
        String receiver = referral.receiver().replaceFirst("^body:", "");
        UUID id = UUID.randomUUID();
        jdbc.sql(
                        """
                INSERT INTO follow_up (id, amendment_id, minute_point_id, what, originating_body, receiver, due, state,
                    raised_at)
                VALUES (?, ?, ?, ?, ?, ?, ?, 'OPEN', ?)""")
                .params(
                        id,
                        amendment.id(),
                        point.id(),
                        referral.what(),
                        point.body(),
                        receiver,
                        referral.due(),
                        Row.at(clock.now()))
                .update();
        Optional<Body> body = bodies.find(receiver);
        List<String> told = new ArrayList<>(List.of(
                Role.GOVERNANCE_OFFICER.recipientKey(), amendment.owner().key()));
        body.ifPresent(receiving -> told.add(receiving.recipientKey()));
        outbox.add(new FollowUpRaised(
                amendment.inBrief(),
                id,
                referral.what(),
                point.bodyName(),
                body.map(Body::name).orElse(receiver),
                referral.due(),
                new Audience(List.of(), told),
                amendment.page()));
    }

    private FollowUp get(UUID id) {
        return list("WHERE follow_up.id = ?", id).stream()
                .findFirst()
                .orElseThrow(() -> Problem.notFound("There is no such follow-up action."));
    }

    private List<FollowUp> list(String which, Object parameter) {
        return jdbc.sql(ALL + which).param(parameter).query(FollowUps::followUp).list();
    }

    private static FollowUp followUp(ResultSet columns, int ignored) throws SQLException {
        Row row = new Row(columns);
        return new FollowUp(
                row.id("id"),
                row.text("what"),
                row.text("receiver"),
                row.text("receiver_name"),
                row.text("originating_body"),
                new AmendmentInBrief(row.id("amendment_id"), row.text("reference"), row.text("title")),
                row.dateOrNull("due"),
                row.choice("state", FollowUp.State.class),
                row.textOrNull("closed_how"));
    }
}
