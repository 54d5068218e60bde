package org.constitutionreview.workflow.amendment;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.constitutionreview.workflow.amendment.Deadlines.Deadline;
import org.constitutionreview.workflow.calendar.BusinessClock;
import org.constitutionreview.workflow.listing.Listing;
import org.constitutionreview.workflow.people.Person;
import org.constitutionreview.workflow.step.Step;
import org.constitutionreview.workflow.step.Steps;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** All amendments that concern somebody, each with its stage, state and next date. */
@Component
public class Board {

    private final Amendments amendments;
    private final Concerned concerned;
    private final Deadlines deadlines;
    private final Steps steps;
    private final BusinessClock clock;

    Board(Amendments amendments, Concerned concerned, Deadlines deadlines, Steps steps, BusinessClock clock) {
        this.amendments = amendments;
        this.concerned = concerned;
        this.deadlines = deadlines;
        this.steps = steps;
        this.clock = clock;
    }

    /**
     * A page of it, newest first.
     *
     * @param open only those whose journey goes on, or only those whose journey has ended
     * @param after id of the last one of the page before
     */
    public Listing<Line> of(
            Person who, @Nullable Stage stage, @Nullable Boolean open, @Nullable UUID after, int limit) {
        Map<UUID, Deadline> next = deadlines.next(null);
        Set<UUID> withThem = steps.openFor(who.recipientKeys()).stream()
                .map(Step::amendmentId)
                .collect(Collectors.toSet());
        List<Line> lines =
                amendments
                        .page(concerned.concernsAll(who) ? null : who.recipientKeys(), stage, open, after, limit + 1)
                        .stream()
                        .map(amendment -> line(amendment, withThem.contains(amendment.id()), next.get(amendment.id())))
                        .toList();
        return lines.size() <= limit
                ? Listing.of(lines)
                : new Listing<>(
                        lines.subList(0, limit), lines.get(limit - 1).id().toString());
    }

    private Line line(Amendment amendment, boolean withReader, @Nullable Deadline next) {
        return new Line(
                amendment.id(),
                amendment.reference(),
                amendment.title(),
                amendment.owner(),
                new StageInBrief(amendment.stage().id(), amendment.stage().words()),
                AmendmentState.of(amendment, withReader, next, clock.today()),
                amendment.outcome(),
                next,
                amendment.createdAt());
    }

    public record Line(
            UUID id,
            String reference,
            String title,
            Named owner,
            StageInBrief stage,
            AmendmentState state,
            @Nullable Outcome outcome,
            @Nullable Deadline nextDeadline,
            Instant createdAt) {}

    public record StageInBrief(String id, String name) {}
}
