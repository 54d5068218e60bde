package org.constitutionreview.workflow.meeting;

import java.sql.Types;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.constitutionreview.workflow.people.Person;
import org.constitutionreview.workflow.problem.Problem;
import org.constitutionreview.workflow.storage.Row;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All points raised. */
@Repository
public class MinutePoints {

    private final JdbcClient jdbc;

    MinutePoints(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @throws Problem not found */
    public MinutePoint get(UUID id) {
        return jdbc.sql("SELECT * FROM minute_point WHERE id = ?")
                .param(id)
                .query(MinutePoint::of)
                .optional()
                .orElseThrow(() -> Problem.notFound("There is no such point."));
    }

    /** In the order in which they were raised. */
    public List<MinutePoint> of(UUID amendmentId) {
        return jdbc.sql(
                        """
                SELECT minute_point.* FROM minute_point JOIN agenda_item ON agenda_item.id = agenda_item_id
                WHERE minute_point.amendment_id = ? ORDER BY number, position""")
                .param(amendmentId)
                .query(MinutePoint::of)
                .list();
    }

    List<MinutePoint> at(UUID agendaItemId) {
        return jdbc.sql("SELECT * FROM minute_point WHERE agenda_item_id = ? ORDER BY position")
                .param(agendaItemId)
                .query(MinutePoint::of)
                .list();
    }

    /** Another stands in its place from now on. */
    void correct(UUID id) {
        jdbc.sql("UPDATE minute_point SET corrected = true WHERE id = ?")
                .param(id)
                .update();
    }

    void add(MinutePoint point, int position) {
        jdbc.sql(
                        """
                INSERT INTO minute_point (id, agenda_item_id, amendment_id, position, body, body_name, kind, member,
                    paragraph, said, wording, answered_by, answer, minute_reference, before_the_meeting, corrects)
                VALUES (:id, :item, :amendment, :position, :body, :bodyName, :kind, :member, :paragraph, :said, :wording,
                    :answeredBy, :answer, :reference, :before, :corrects)""")
                .param("id", point.id())
                .param("item", point.agendaItemId())
                .param("amendment", point.amendmentId())
                .param("position", position)
                .param("body", point.body())
                .param("bodyName", point.bodyName())
                .param("kind", point.kind().name())
                .param("member", point.member())
                .param("paragraph", point.paragraph())
                .param("said", point.said())
                .param("wording", point.wording())
                .param("answeredBy", point.answeredBy())
                .param("answer", point.answer())
                .param("reference", point.minuteReference())
                .param("before", point.beforeTheMeeting())
                .param("corrects", point.corrects(), Types.OTHER)
                .update();
    }

    void explain(UUID id, Explained as, String reason, Person who, Instant at) {
        jdbc.sql(
                        """
                UPDATE minute_point SET explained_as = ?, explanation = ?, explained_by_sub = ?, explained_by_name = ?,
                    explained_at = ? WHERE id = ?""")
                .params(as.name(), reason, who.sub(), who.name(), Row.at(at), id)
                .update();
    }

    void confirm(UUID id, int revision, Person who, Instant at) {
        jdbc.sql(
                        """
                UPDATE minute_point SET confirmed_by_sub = ?, confirmed_by_name = ?, confirmed_at = ?,
                    confirmed_revision = ?, sent_back_by_sub = NULL, sent_back_by_name = NULL, sent_back_at = NULL, sent_back_reason = NULL,
                    sent_back_revision = NULL
                WHERE id = ?""")
                .params(who.sub(), who.name(), Row.at(at), revision, id)
                .update();
    }

    void sendBack(UUID id, String reason, int revision, Person who, Instant at) {
        jdbc.sql(
                        """
                UPDATE minute_point SET confirmed_by_sub = NULL, confirmed_by_name = NULL, confirmed_at = NULL,
                    sent_back_reason = ?, sent_back_revision = ?, sent_back_by_sub = ?, sent_back_by_name = ?,
                    sent_back_at = ?
                WHERE id = ?""")
                .params(reason, revision, who.sub(), who.name(), Row.at(at), id)
                .update();
    }
}
