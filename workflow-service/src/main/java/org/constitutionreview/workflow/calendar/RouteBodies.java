package org.constitutionreview.workflow.calendar;

import org.constitutionreview.workflow.problem.Problem;
import org.constitutionreview.workflow.setup.Bodies;
import org.constitutionreview.workflow.setup.Body;
import org.constitutionreview.workflow.setup.BodyKind;

/** The bodies of the full route. */
record RouteBodies(Body committee, Body advisory, Body council) {

    /** @throws Problem conflict, if one isn't set up */
    static RouteBodies of(Bodies bodies) {
        return new RouteBodies(
                first(bodies, BodyKind.COMMITTEE, "committee"),
                first(bodies, BodyKind.ADVISORY, "advisory group"),
                first(bodies, BodyKind.COUNCIL, "Council"));
    }

    private static Body first(Bodies bodies, BodyKind kind, String words) {
        return bodies.ofKind(kind).stream()
                .findFirst()
                .orElseThrow(() ->
                        Problem.conflict("No %s has been set up yet. A governance officer can add it in the settings."
                                .formatted(words)));
    }
}
