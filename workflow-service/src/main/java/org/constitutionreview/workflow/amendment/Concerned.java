package org.constitutionreview.workflow.amendment;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.constitutionreview.events.Audience;
import org.constitutionreview.workflow.people.Person;
import org.constitutionreview.workflow.people.Role;
import org.constitutionreview.workflow.problem.Problem;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Whom an amendment concerns: who is told, and who may read it. */
@Repository
public class Concerned {

    private static final List<String> OFFICERS =
            List.of(Role.GOVERNANCE_OFFICER.recipientKey(), Role.MONITORING_OFFICER.recipientKey());

    private final JdbcClient jdbc;

    Concerned(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The owner and the officers. */
    public Audience ownerAndOfficers(Amendment amendment) {
        List<String> keys = new ArrayList<>(OFFICERS);
        keys.add(amendment.owner().key());
        return new Audience(List.of(), keys);
    }

    /** Everybody who has had to do with it so far. */
    public Audience everybody(Amendment amendment) {
        List<String> keys = new ArrayList<>(ownerAndOfficers(amendment).toKnow());
        keys.addAll(consulteesAsked(amendment.id()));
        keys.addAll(bodiesThatHavePapers(amendment.id()));
        return new Audience(List.of(), keys.stream().distinct().toList());
    }

    /** Those who may read its draft and report now. */
    public List<String> readers(Amendment amendment) {
        List<String> keys = new ArrayList<>(everybody(amendment).toKnow());
        keys.add("person:" + amendment.proposer().sub());
        keys.add(Role.AUDITOR.recipientKey());
        return List.copyOf(keys);
    }

    public boolean concerns(Amendment amendment, Person who) {
        return who.seesEverything() || who.holdsAnyOf(readers(amendment)) || who.has(Role.ADMINISTRATOR);
    }

    /** @throws Problem forbidden */
    public void mustConcern(Amendment amendment, Person who) {
        if (!concerns(amendment, who)) {
            throw Problem.forbidden("This amendment is only open to those it concerns so far.");
        }
    }

    private List<String> consulteesAsked(UUID id) {
        return jdbc.sql("SELECT DISTINCT consultee FROM consultation WHERE amendment_id = ? ORDER BY consultee")
                .param(id)
                .query(String.class)
                .list();
    }

    /** A public meeting's papers are its members' once published; an advisory group's once cleared. */
    private List<String> bodiesThatHavePapers(UUID id) {
        return jdbc.sql(
                        """
                SELECT DISTINCT 'body:' || body FROM agenda_item
                WHERE amendment_id = ? AND (published_at IS NOT NULL OR cleared_at IS NOT NULL AND publish_by IS NULL)
                ORDER BY 1""")
                .param(id)
                .query(String.class)
                .list();
    }
}
