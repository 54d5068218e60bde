package org.constitutionreview.workflow.amendment;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.constitutionreview.workflow.amendment.Deadlines.Deadline;
import org.constitutionreview.workflow.calendar.BusinessClock;
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

    /** Newest first. @param open only those whose journey goes on, or only those whose journey has ended */
    public List<Line> of(Person who, @Nullable String stage, @Nullable Boolean open) {
        Map<UUID, Deadline> next = deadlines.next(null);
        Set<UUID> withThem = steps.openFor(who.recipientKeys()).stream()
                .map(Step::amendmentId)
                .collect(Collectors.toSet());
        return amendments.all().stream()
                .filter(amendment -> stage == null || amendment.stage().id().equals(stage))
                .filter(amendment -> open == null || open != amendment.isClosed())
                .filter(amendment -> concerned.concerns(amendment, who))
                .map(amendment -> line(amendment, withThem.contains(amendment.id()), next.get(amendment.id())))
                .toList();
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
