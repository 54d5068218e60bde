package org.constitutionreview.workflow.amendment;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.constitutionreview.workflow.amendment.Deadlines.Deadline;
import org.constitutionreview.workflow.calendar.BusinessClock;
import org.constitutionreview.workflow.people.Role;
import org.constitutionreview.workflow.setup.Consultee;
import org.constitutionreview.workflow.setup.Consultees;
import org.constitutionreview.workflow.setup.ServiceNames;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How far an amendment has come, and for whom it waits, in words. */
@Component
public class Progress {

    private final JdbcClient jdbc;
    private final ServiceNames services;
    private final Consultees consultees;
    private final BusinessClock clock;

    Progress(JdbcClient jdbc, ServiceNames services, Consultees consultees, BusinessClock clock) {
        this.jdbc = jdbc;
        this.services = services;
        this.consultees = consultees;
        this.clock = clock;
    }

    public AmendmentState state(Amendment amendment, boolean withReader, @Nullable Deadline next) {
        return AmendmentState.of(amendment, withReader, next, clock.today());
    }

    /** All stages in order; those that the route leaves out say so. */
    public Map<Stage, StageState> stages(Amendment amendment) {
        Map<Stage, StageState> stages = new EnumMap<>(Stage.class);
        Set<Stage> passed = passed(amendment);
        for (Stage stage : Stage.values()) {
            stages.put(stage, stageState(stage, amendment, passed));
        }
        return stages;
    }

    private StageState stageState(Stage stage, Amendment amendment, Set<Stage> passed) {
        if (stage == amendment.stage()) {
            return amendment.isClosed() && amendment.outcome() == Outcome.IN_FORCE && isPutIntoPractice(amendment)
                    ? StageState.DONE
                    : StageState.CURRENT;
        }
        Route route = amendment.route();
        boolean needed = route == null ? stage != Stage.DELEGATED_APPROVAL : stage.isNeededOn(route);
        if (!needed) {
            return passed.contains(stage) ? StageState.DONE : StageState.LEFT_OUT;
        }
        if (stage.ordinal() < amendment.stage().ordinal()) {
            return StageState.DONE;
        }
        return passed.contains(stage) ? StageState.DONE : StageState.AHEAD;
    }

    /** Stages whose meeting has decided, also before it was referred back. */
    private Set<Stage> passed(Amendment amendment) {
        return jdbc
                .sql("SELECT DISTINCT stage FROM agenda_item WHERE amendment_id = ? AND state = 'DECIDED'")
                .param(amendment.id())
                .query(String.class)
                .list()
                .stream()
                .map(Stage::withId)
                .collect(Collectors.toSet());
    }

    private boolean isPutIntoPractice(Amendment amendment) {
        return jdbc.sql(
                        """
                SELECT NOT EXISTS (SELECT 1 FROM step WHERE amendment_id = ? AND finished_at IS NULL
                                     AND step = 'put-the-change-into-practice')""")
                .param(amendment.id())
                .query(Boolean.class)
                .single();
    }

    /** Whom a recipient key means. */
    public String nameOf(String recipientKey, Amendment amendment) {
        if (recipientKey.equals(amendment.owner().key())) {
            return amendment.owner().name();
        }
        if (recipientKey.startsWith("consultee:")) {
            return consultees.find(recipientKey).map(Consultee::name).orElse(recipientKey);
        }
        return Arrays.stream(Role.values())
                .filter(role -> role.recipientKey().equals(recipientKey))
                .findFirst()
                .map(role -> sentenceCase(role.words()))
                .orElseGet(() -> services.nameOf(recipientKey));
    }

    private static String sentenceCase(String words) {
        return words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
    }

    public enum StageState {
        DONE,
        CURRENT,
        AHEAD,
        LEFT_OUT
    }
}
