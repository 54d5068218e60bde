package org.constitutionreview.workflow.amendment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.UUID;
import org.constitutionreview.workflow.problem.Problem;
import org.constitutionreview.workflow.storage.Row;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** All amendments. */
@Repository
public class Amendments {

    private final JdbcClient jdbc;
    private final JsonMapper json;

    Amendments(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    public Optional<Amendment> find(UUID id) {
        return read("WHERE id = :id", Map.of("id", id)).stream().findFirst();
    }

    /** @throws Problem not found */
    public Amendment get(UUID id) {
        return find(id).orElseThrow(Amendments::unknown);
    }

    /**
     * The amendment, held until the end of the transaction. Every command takes it first, so that those who act at one moment do
     * so one after another, and the engine never sees two of them at once.
     *
     * @throws Problem not found
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Amendment take(UUID id) {
        int taken = jdbc.sql("UPDATE amendment SET version = version + 1 WHERE id = ?")
                .param(id)
                .update();
        if (taken == 0) {
            throw unknown();
        }
        return get(id);
    }

    /**
     * Newest first.
     *
     * @param keys of the reader, for those that concern them; none: all
     * @param stage only those at it
     * @param open only those whose journey goes on, or only those whose journey has ended
     * @param after only those that come after this one
     */
    List<Amendment> page(
            @Nullable List<String> keys,
            @Nullable Stage stage,
            @Nullable Boolean open,
            @Nullable UUID after,
            int limit) {
        Map<String, Object> params = new HashMap<>();
        StringJoiner which =
                new StringJoiner(" AND ", "WHERE ", " ORDER BY created_at DESC, reference DESC LIMIT :limit");
        which.add("true");
        params.put("limit", limit);
        if (keys != null) {
            which.add(Concerned.CONCERNS);
            params.put("keys", keys);
        }
        if (stage != null) {
            which.add("stage = :stage");
            params.put("stage", stage.name());
        }
        if (open != null) {
            which.add(open ? "outcome IS NULL" : "outcome IS NOT NULL");
        }
        if (after != null) {
            which.add("(created_at, reference) < (SELECT created_at, reference FROM amendment WHERE id = :after)");
            params.put("after", after);
        }
        return read(which.toString(), params);
    }

    /** The next reference of that year. */
    @Transactional(propagation = Propagation.MANDATORY)
    public String nextReference(int year) {
        int number = jdbc.sql(
                        """
                INSERT INTO amendment_number (year, last) VALUES (?, 1)
                ON CONFLICT (year) DO UPDATE SET last = amendment_number.last + 1 RETURNING last""")
                .param(year)
                .query(Integer.class)
                .single();
        return "%d/%03d".formatted(year, number);
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void add(Amendment amendment) {
        jdbc.sql(
                        """
                INSERT INTO amendment (id, reference, title, purpose, suggested_head_of_change, owner, owner_name,
                    proposer_sub, proposer_name, target_council, stage, review_id, created_at)
                VALUES (:id, :reference, :title, :purpose, :head, :owner, :ownerName, :sub, :name, CAST(:target AS date),
                    :stage, CAST(:review AS uuid), :at)""")
                .param("id", amendment.id())
                .param("reference", amendment.reference())
                .param("title", amendment.title())
                .param("purpose", amendment.purpose())
                .param("head", amendment.suggestedHeadOfChange().name())
                .param("owner", amendment.owner().key())
                .param("ownerName", amendment.owner().name())
                .param("sub", amendment.proposer().sub())
                .param("name", amendment.proposer().name())
                .param("target", amendment.targetCouncil())
                .param("stage", amendment.stage().name())
                .param("review", amendment.reviewId())
                .param("at", Row.at(amendment.createdAt()))
                .update();
        for (int i = 0; i < amendment.documents().size(); i++) {
            addDocument(amendment.id(), i, amendment.documents().get(i));
        }
    }

    void addDocument(UUID id, int position, AmendedDocument document) {
        jdbc.sql("INSERT INTO amendment_document VALUES (?, ?, ?, ?, ?)")
                .params(id, position, document.documentId(), document.title(), document.draftId())
                .update();
    }

    /** @param notApplicable why nobody will be consulted; then there are no consultees */
    public void nameConsultees(UUID id, List<Named> consultees, @Nullable String notApplicable) {
        jdbc.sql("DELETE FROM amendment_consultee WHERE amendment_id = ?")
                .param(id)
                .update();
        for (int i = 0; i < consultees.size(); i++) {
            jdbc.sql("INSERT INTO amendment_consultee VALUES (?, ?, ?, ?)")
                    .params(id, i, consultees.get(i).key(), consultees.get(i).name())
                    .update();
        }
        set(id, "consultees_not_applicable", notApplicable);
    }

    /** @param paper the frozen papers that are to be checked */
    public void submit(UUID id, int submissions, UUID paper) {
        set(id, "submissions", submissions);
        set(id, "proposal_paper", paper);
    }

    public void confirm(UUID id, HeadOfChange head) {
        set(id, "head_of_change", head.name());
    }

    public void take(UUID id, Route route) {
        jdbc.sql("UPDATE amendment SET route = CAST(? AS jsonb) WHERE id = ?")
                .params(json.writeValueAsString(route), id)
                .update();
    }

    public void enter(UUID id, Stage stage) {
        set(id, "stage", stage.name());
    }

    public void withdraw(UUID id, String reason) {
        set(id, "withdrawal_reason", reason);
    }

    public void askToWithdraw(UUID id, String reason) {
        set(id, "withdrawal_asked", reason);
    }

    /** @param why nothing once it is submitted again */
    public void noteWhyReturned(UUID id, @Nullable String why) {
        set(id, "why_returned", why);
    }

    private void set(UUID id, String column, @Nullable Object value) {
        jdbc.sql("UPDATE amendment SET " + column + " = :value WHERE id = :id")
                .param("value", value)
                .param("id", id)
                .update();
    }

    private List<Amendment> read(String which, Map<String, ?> params) {
        Map<UUID, List<AmendedDocument>> documents = new HashMap<>();
        Map<UUID, List<Named>> consultees = new HashMap<>();
        String ids = "WHERE amendment_id IN (SELECT id FROM amendment %s) ORDER BY position".formatted(which);
        jdbc.sql("SELECT * FROM amendment_document " + ids)
                .params(params)
                .query((columns, i) -> {
                    Row row = new Row(columns);
                    return documents
                            .computeIfAbsent(row.id("amendment_id"), id -> new ArrayList<>())
                            .add(new AmendedDocument(row.text("document_id"), row.text("title"), row.id("draft_id")));
                })
                .list();
        jdbc.sql("SELECT * FROM amendment_consultee " + ids)
                .params(params)
                .query((columns, i) -> {
                    Row row = new Row(columns);
                    return consultees
                            .computeIfAbsent(row.id("amendment_id"), id -> new ArrayList<>())
                            .add(new Named(row.text("key"), row.text("name")));
                })
                .list();
        return jdbc.sql("SELECT * FROM amendment " + which)
                .params(params)
                .query((columns, i) -> {
                    UUID id = columns.getObject("id", UUID.class);
                    return new AmendmentRow(columns)
                            .amendment(
                                    documents.getOrDefault(id, List.of()),
                                    consultees.getOrDefault(id, List.of()),
                                    json);
                })
                .list();
    }

    private static Problem unknown() {
        return Problem.notFound("There is no such amendment.");
    }
}
