package org.constitutionreview.workflow.meeting;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.constitutionreview.workflow.amendment.Amendment;
import org.constitutionreview.workflow.problem.Reason;
import org.springframework.stereotype.Component;

/** Whether all points that demand something are settled, and what is still missing. */
@Component
public class Settlement {

    private final MinutePoints points;
    private final Discharges discharges;

    Settlement(MinutePoints points, Discharges discharges) {
        this.points = points;
        this.discharges = discharges;
    }

    /** Asks document-service only where a point could be discharged. */
    public Discharges.Now discharges(Amendment amendment) {
        return points.of(amendment.id()).stream().anyMatch(point -> point.demands())
                ? discharges.of(amendment)
                : new Discharges.Now(Map.of(), Map.of());
    }

    /** @param frozen the points that the frozen papers discharge: an edit made or undone since doesn't count */
    List<Reason> unsettled(Amendment amendment, Discharges.Now now, List<UUID> frozen) {
        return points.of(amendment.id()).stream()
                .filter(point -> point.explanation() == null)
                .filter(point -> point.demands())
                .filter(point -> !frozen.contains(point.id())
                        || now.state(point) == PointState.OPEN
                        || now.state(point) == PointState.DISCHARGED)
                .map(point -> reason(amendment, point, now))
                .toList();
    }

    /** Points that the owner has neither made nor accounted for. */
    List<Reason> open(Amendment amendment, Discharges.Now now) {
        return points.of(amendment.id()).stream()
                .filter(point -> now.state(point) == PointState.OPEN)
                .map(point -> reason(amendment, point, now))
                .toList();
    }

    /** Edits that no governance officer has judged yet. */
    List<Reason> unconfirmed(Amendment amendment, Discharges.Now now) {
        return points.of(amendment.id()).stream()
                .filter(point -> now.state(point) == PointState.DISCHARGED)
                .filter(point -> point.demands())
                .map(point -> reason(amendment, point, now))
                .toList();
    }

    private static Reason reason(Amendment amendment, MinutePoint point, Discharges.Now now) {
        boolean made = now.state(point) == PointState.DISCHARGED;
        String missing = made
                ? "A governance officer has to confirm that it was made."
                : switch (point.kind()) {
                    case OFFICER_UNDERTAKING -> "It has to be kept, or explained.";
                    case SUGGESTION -> "It has to be taken up, or declined with a reason.";
                    default -> "It has to be made, because the meeting's recommendation is subject to it.";
                };
        return new Reason(
                made ? "point-unconfirmed" : "point-open",
                "%s %s".formatted(point.inWords(), missing),
                "%s/make-the-agreed-changes#%s".formatted(amendment.page(), point.id()));
    }
}
