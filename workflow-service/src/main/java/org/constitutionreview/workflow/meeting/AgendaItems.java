package org.constitutionreview.workflow.meeting;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.constitutionreview.workflow.document.Paper;
import org.constitutionreview.workflow.people.Person;
import org.constitutionreview.workflow.problem.Problem;
import org.constitutionreview.workflow.storage.Row;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** All agenda items. */
@Repository
public class AgendaItems {

    private final JdbcClient jdbc;
    private final JsonMapper json;

    AgendaItems(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    public Optional<AgendaItem> find(UUID id) {
        return jdbc.sql("SELECT * FROM agenda_item WHERE id = ?")
                .param(id)
                .query(AgendaItem::of)
                .optional();
    }

    /** @throws Problem not found */
    public AgendaItem get(UUID id) {
        return find(id).orElseThrow(() -> Problem.notFound("There is no such agenda item."));
    }

    /** In the order of the journey. */
    public List<AgendaItem> of(UUID amendmentId) {
        return jdbc.sql("SELECT * FROM agenda_item WHERE amendment_id = ? ORDER BY number")
                .param(amendmentId)
                .query(AgendaItem::of)
                .list();
    }

    void add(AgendaItem item) {
        jdbc.sql(
                        """
                INSERT INTO agenda_item (id, amendment_id, stage, body, body_name, number, meeting_id, meeting_date,
                    publish_by, state)
                VALUES (:id, :amendment, :stage, :body, :bodyName, :number, :meeting, :date, CAST(:by AS date), :state)""")
                .param("id", item.id())
                .param("amendment", item.amendmentId())
                .param("stage", item.stage())
                .param("body", item.body())
                .param("bodyName", item.bodyName())
                .param("number", item.number())
                .param("meeting", item.meetingId())
                .param("date", item.meetingDate())
                .param("by", item.publishBy())
                .param("state", item.state().name())
                .update();
    }

    void clear(UUID id, Paper paper, Person who, Instant at) {
        jdbc.sql(
                        """
                UPDATE agenda_item SET state = 'CLEARED', paper_id = :paper, content_hash = :hash,
                    revisions = CAST(:revisions AS jsonb), report_version = :report, cleared_by_sub = :sub,
                    cleared_by_name = :name, cleared_at = :at
                WHERE id = :id""")
                .param("paper", paper.paperId())
                .param("hash", paper.contentHash())
                .param("revisions", json.writeValueAsString(paper.draftRevisions()))
                .param("report", paper.reportVersion())
                .param("sub", who.sub())
                .param("name", who.name())
                .param("at", Row.at(at))
                .param("id", id)
                .update();
    }

    void publish(UUID id, Instant publishedAt, String link, Person who, Instant at) {
        jdbc.sql(
                        """
                UPDATE agenda_item SET state = 'PUBLISHED', published_at = ?, link = ?, published_by_sub = ?,
                    published_by_name = ?, recorded_at = ? WHERE id = ?""")
                .params(Row.at(publishedAt), link, who.sub(), who.name(), Row.at(at), id)
                .update();
    }

    void checkMinutes(UUID id, boolean agree, Person who, Instant at) {
        jdbc.sql(
                        """
                UPDATE agenda_item SET minutes_agree = ?, minutes_checked_by_sub = ?, minutes_checked_by_name = ?,
                    minutes_checked_at = ? WHERE id = ?""")
                .params(agree, who.sub(), who.name(), Row.at(at), id)
                .update();
    }

    void decide(
            UUID id,
            DecisionOutcome outcome,
            String resolution,
            boolean delegatesWording,
            @Nullable String nextMeeting,
            Person who,
            Instant at) {
        jdbc.sql(
                        """
                UPDATE agenda_item SET state = :state, outcome = :outcome, resolution = :resolution,
                    delegates_wording = :delegates, next_meeting = :next, decided_by_sub = :sub, decided_by_name = :name,
                    decided_at = :at
                WHERE id = :id""")
                .param("state", outcome.follows() == DecisionOutcome.Follows.AGAIN ? "PUT_OFF" : "DECIDED")
                .param("outcome", outcome.name())
                .param("resolution", resolution)
                .param("delegates", delegatesWording)
                .param("next", nextMeeting)
                .param("sub", who.sub())
                .param("name", who.name())
                .param("at", Row.at(at))
                .param("id", id)
                .update();
    }
}
