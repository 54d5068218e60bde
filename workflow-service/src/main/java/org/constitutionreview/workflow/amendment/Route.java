package org.constitutionreview.workflow.amendment;

import java.util.Map;

/** The stages that an amendment needs, as the decision table {@code route} says. */
public record Route(
        boolean delegated,
        boolean faggFirst,
        boolean consultation,
        boolean governanceCommittee,
        boolean fagg,
        boolean fullCouncil) {

    static Route of(Map<String, Object> outputs) {
        return new Route(
                yes(outputs, "delegated"),
                yes(outputs, "faggFirst"),
                yes(outputs, "consultation"),
                yes(outputs, "governanceCommittee"),
                yes(outputs, "fagg"),
                yes(outputs, "fullCouncil"));
    }

    /** What the gateways ask. */
    Map<String, Object> variables() {
        return Map.of(
                "delegated", delegated,
                "faggFirst", faggFirst,
                "consultation", consultation,
                "governanceCommittee", governanceCommittee,
                "fagg", fagg,
                "fullCouncil", fullCouncil);
    }

    /** The whole journey, for what the Monitoring Officer may not decide alone. */
    Route withoutDelegation() {
        return new Route(false, faggFirst, consultation, governanceCommittee, fagg, fullCouncil);
    }

    private static boolean yes(Map<String, Object> outputs, String name) {
        return Boolean.TRUE.equals(outputs.get(name));
    }
}
