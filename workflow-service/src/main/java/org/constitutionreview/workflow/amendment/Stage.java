package org.constitutionreview.workflow.amendment;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Predicate;

/** A stage of the journey, in the order of the diagram. Its id is that of the call or first step there. */
public enum Stage {
    PROPOSAL("proposal", "Proposed", route -> true),
    DELEGATED_APPROVAL("delegated-approval", "Delegated approval", Route::delegated),
    FAGG_DISCUSSION("fagg-discussion", "FaGG discussion", route -> !route.delegated() && route.faggFirst()),
    CONSULTATION("consultation", "Consultation", route -> !route.delegated() && route.consultation()),
    GOVERNANCE_COMMITTEE(
            "governance-committee", "Governance Committee", route -> !route.delegated() && route.governanceCommittee()),
    FAGG("fagg", "FaGG", route -> !route.delegated() && route.fagg()),
    FULL_COUNCIL("full-council", "Full Council", route -> !route.delegated() && route.fullCouncil()),
    COMING_INTO_FORCE("coming-into-force", "Coming into force", route -> true),
    PUT_INTO_PRACTICE("put-into-practice", "Put into practice", route -> true);

    private final String id;
    private final String words;
    private final Predicate<Route> needed;

    Stage(String id, String words, Predicate<Route> needed) {
        this.id = id;
        this.words = words;
        this.needed = needed;
    }

    public String id() {
        return id;
    }

    public String words() {
        return words;
    }

    boolean isNeededOn(Route route) {
        return needed.test(route);
    }

    public static Optional<Stage> find(String id) {
        return Arrays.stream(values()).filter(stage -> stage.id.equals(id)).findFirst();
    }

    static Stage withId(String id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException("There is no stage " + id + "."));
    }
}
