package org.constitutionreview.workflow.amendment.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.constitutionreview.workflow.amendment.Amendment;
import org.constitutionreview.workflow.amendment.Concerned;
import org.constitutionreview.workflow.amendment.Deadlines;
import org.constitutionreview.workflow.amendment.Deadlines.Deadline;
import org.constitutionreview.workflow.amendment.DelegatedDecisions;
import org.constitutionreview.workflow.amendment.Progress;
import org.constitutionreview.workflow.amendment.Withdrawals;
import org.constitutionreview.workflow.amendment.web.AmendmentView.ConsultationInBrief;
import org.constitutionreview.workflow.amendment.web.AmendmentView.OpenStep;
import org.constitutionreview.workflow.amendment.web.AmendmentView.StageView;
import org.constitutionreview.workflow.calendar.BusinessClock;
import org.constitutionreview.workflow.consultation.Consultations;
import org.constitutionreview.workflow.document.DocumentServiceUnavailable;
import org.constitutionreview.workflow.meeting.AgendaItem;
import org.constitutionreview.workflow.meeting.AgendaItems;
import org.constitutionreview.workflow.meeting.Discharges;
import org.constitutionreview.workflow.meeting.FollowUps;
import org.constitutionreview.workflow.meeting.MinutePoints;
import org.constitutionreview.workflow.meeting.Settlement;
import org.constitutionreview.workflow.meeting.web.AgendaItemView;
import org.constitutionreview.workflow.meeting.web.MinutePointView;
import org.constitutionreview.workflow.people.Person;
import org.constitutionreview.workflow.step.Step;
import org.constitutionreview.workflow.step.Steps;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Puts together what a reader sees of an amendment. */
@Component
class AmendmentViews {

    private final Steps steps;
    private final Concerned concerned;
    private final Progress progress;
    private final Deadlines deadlines;
    private final Consultations consultations;
    private final AgendaItems agendaItems;
    private final MinutePoints points;
    private final Settlement settlement;
    private final FollowUps followUps;
    private final DelegatedDecisions delegated;
    private final Withdrawals withdrawals;
    private final JsonMapper json;

    AmendmentViews(
            Steps steps,
            Concerned concerned,
            Progress progress,
            Deadlines deadlines,
            Consultations consultations,
            AgendaItems agendaItems,
            MinutePoints points,
            Settlement settlement,
            FollowUps followUps,
            DelegatedDecisions delegated,
            Withdrawals withdrawals,
            JsonMapper json) {
        this.steps = steps;
        this.concerned = concerned;
        this.progress = progress;
        this.deadlines = deadlines;
        this.consultations = consultations;
        this.agendaItems = agendaItems;
        this.points = points;
        this.settlement = settlement;
        this.followUps = followUps;
        this.delegated = delegated;
        this.withdrawals = withdrawals;
        this.json = json;
    }

    AmendmentView of(Amendment amendment, Person reader) {
        UUID id = amendment.id();
        List<Step> open = steps.openOf(id);
        boolean withReader = open.stream().anyMatch(step -> reader.holds(step.candidate()));
        Deadline next = deadlines.next(id).get(id);
        return new AmendmentView(
                id,
                amendment.reference(),
                amendment.title(),
                amendment.purpose(),
                amendment.suggestedHeadOfChange(),
                amendment.headOfChange(),
                amendment.owner(),
                amendment.proposer(),
                amendment.documents(),
                amendment.targetCouncil(),
                new StageView(
                        amendment.stage().id(),
                        amendment.stage().words(),
                        progress.state(amendment, withReader, next).name()),
                amendment.outcome(),
                stages(amendment),
                open.stream().map(step -> openStep(step, amendment, reader)).toList(),
                next,
                amendment.consultees(),
                amendment.consulteesNotApplicable(),
                amendment.whyReturned(),
                consultations.of(id).stream()
                        .map(consultation -> ConsultationInBrief.of(consultation, amendment, reader))
                        .toList(),
                agendaItems.of(id).stream()
                        .map(item -> agendaItem(item, amendment, reader))
                        .toList(),
                minutePoints(amendment),
                delegated.of(id).orElse(null),
                amendment.resolution(),
                commencement(amendment),
                amendment.inForceFrom(),
                followUps.of(id),
                amendment.createdAt(),
                amendment.version(),
                withdrawals.mayWithdraw(amendment, reader),
                amendment.withdrawalReason(),
                amendment.withdrawalAsked());
    }

    private List<StageView> stages(Amendment amendment) {
        List<StageView> views = new ArrayList<>();
        progress.stages(amendment)
                .forEach((stage, state) -> views.add(new StageView(stage.id(), stage.words(), state.name())));
        return views;
    }

    private AgendaItemView agendaItem(AgendaItem item, Amendment amendment, Person reader) {
        AgendaItemView view = AgendaItemView.of(item, json);
        boolean readable = item.published() != null || concerned.mayReadPapers(amendment, reader, item.advisoryBody());
        return readable ? view : view.withoutPaper();
    }

    /** Without document-service the page still shows: points that no officer has judged are then open. */
    private List<MinutePointView> minutePoints(Amendment amendment) {
        Discharges.Now now;
        try {
            now = settlement.discharges(amendment);
        } catch (DocumentServiceUnavailable unknownNow) {
            now = new Discharges.Now(Map.of(), Map.of());
        }
        Discharges.Now known = now;
        return points.of(amendment.id()).stream()
                .map(point -> MinutePointView.of(point, known.of(point)))
                .toList();
    }

    private OpenStep openStep(Step step, Amendment amendment, Person reader) {
        return new OpenStep(
                step.taskId(),
                step.step(),
                step.name(),
                reader.holds(step.candidate()),
                step.due() == null ? null : BusinessClock.lastDayBefore(step.due()),
                List.of(progress.nameOf(step.candidate(), amendment)),
                step.agendaItemId(),
                step.consultationId(),
                step.page());
    }

    private static AmendmentView.@Nullable Commencement commencement(Amendment amendment) {
        return amendment.isApproved()
                ? new AmendmentView.Commencement(amendment.commencementDate(), amendment.commencementCondition())
                : null;
    }
}
