package org.constitutionreview.workflow.amendment;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.constitutionreview.events.Audience;
import org.constitutionreview.workflow.people.Person;
import org.constitutionreview.workflow.people.Role;
import org.constitutionreview.workflow.problem.Problem;
import org.constitutionreview.workflow.setup.CurrentSettings;
import org.constitutionreview.workflow.setup.Settings;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Whom an amendment concerns: who is told, and who may read it. */
@Repository
public class Concerned {

    /** The same as {@link #readers}, as a condition on rows of {@code amendment}: whom somebody with {@code :keys} may see. */
    static final String CONCERNS =
            """
            (owner IN (:keys) OR 'person:' || proposer_sub IN (:keys)
             OR EXISTS (SELECT 1 FROM consultation WHERE amendment_id = amendment.id AND consultee IN (:keys))
             OR EXISTS (SELECT 1 FROM step WHERE amendment_id = amendment.id AND step = 'clear-the-report'
                        AND candidate IN (:keys))
             OR EXISTS (SELECT 1 FROM agenda_item WHERE amendment_id = amendment.id AND 'body:' || body IN (:keys)
                        AND (published_at IS NOT NULL OR cleared_at IS NOT NULL AND publish_by IS NULL)))""";

    private static final List<String> OFFICERS =
            List.of(Role.GOVERNANCE_OFFICER.recipientKey(), Role.MONITORING_OFFICER.recipientKey());

    private final CurrentSettings settings;
    private final JdbcClient jdbc;

    Concerned(CurrentSettings settings, JdbcClient jdbc) {
        this.settings = settings;
        this.jdbc = jdbc;
    }

    /** The owner and the officers. */
    public Audience ownerAndOfficers(Amendment amendment) {
        List<String> keys = new ArrayList<>(OFFICERS);
        keys.add(amendment.owner().key());
        return new Audience(List.of(), keys);
    }

    /** Those who have papers that nobody publishes: the owner, the officers and the group that they are for. */
    public Audience ownerOfficersAnd(Amendment amendment, String body) {
        List<String> keys = new ArrayList<>(ownerAndOfficers(amendment).toKnow());
        keys.add("body:" + body);
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
        return alsoOfficially(amendment, everybody(amendment));
    }

    /** Those who may read a meeting's papers though they aren't published: consultees wait like everybody. */
    List<String> readersOfPapers(Amendment amendment, @Nullable String advisoryBody) {
        Audience audience =
                advisoryBody == null ? ownerAndOfficers(amendment) : ownerOfficersAnd(amendment, advisoryBody);
        return alsoOfficially(amendment, audience);
    }

    /** @param advisoryBody whose papers they are, when nobody publishes them */
    public boolean mayReadPapers(Amendment amendment, Person who, @Nullable String advisoryBody) {
        return who.holdsAnyOf(readersOfPapers(amendment, advisoryBody));
    }

    /** With those who see it by their office: its author, the auditor and whoever clears the report. */
    private List<String> alsoOfficially(Amendment amendment, Audience audience) {
        List<String> keys = new ArrayList<>(audience.toKnow());
        keys.add("person:" + amendment.proposer().sub());
        keys.add(Role.AUDITOR.recipientKey());
        keys.addAll(clearing(amendment.id()));
        return List.copyOf(keys);
    }

    public boolean concerns(Amendment amendment, Person who) {
        return concernsAll(who) || who.holdsAnyOf(readers(amendment));
    }

    /** Whether there is nothing that they may not see. */
    boolean concernsAll(Person who) {
        return who.seesEverything() || who.has(Role.ADMINISTRATOR);
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

    /** Known from the settings before their steps open, so that the texts are open to them by then. */
    private List<String> clearing(UUID id) {
        boolean isOnItsWay = jdbc.sql(
                        "SELECT EXISTS (SELECT 1 FROM agenda_item WHERE amendment_id = ? AND state = 'PLANNED')")
                .param(id)
                .query(Boolean.class)
                .single();
        List<String> keys = new ArrayList<>(
                jdbc.sql("SELECT DISTINCT candidate FROM step WHERE amendment_id = ? AND step = 'clear-the-report'")
                        .param(id)
                        .query(String.class)
                        .list());
        if (isOnItsWay) {
            settings.get().reportClearances().stream().map(Settings::whoClears).forEach(keys::add);
        }
        return keys;
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
