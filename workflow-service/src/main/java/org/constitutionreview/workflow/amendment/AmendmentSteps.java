package org.constitutionreview.workflow.amendment;

import java.time.LocalDate;
import java.util.Date;
import java.util.UUID;
import org.camunda.bpm.dmn.engine.DmnDecisionResult;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.constitutionreview.workflow.calendar.BusinessClock;
import org.springframework.stereotype.Component;

/** What the process {@code amendment} asks of us, one method for each question or order in its diagram. */
@Component("amendmentSteps")
public class AmendmentSteps {

    private final Amendments amendments;
    private final Approvals approvals;
    private final Texts texts;
    private final Endings endings;
    private final BusinessClock clock;

    AmendmentSteps(Amendments amendments, Approvals approvals, Texts texts, Endings endings, BusinessClock clock) {
        this.amendments = amendments;
        this.approvals = approvals;
        this.texts = texts;
        this.endings = endings;
        this.clock = clock;
    }

    /** The group that may do the owner's steps. */
    public String owner(String amendmentId) {
        return amendments.get(UUID.fromString(amendmentId)).owner().key();
    }

    public void openTheDraft(String amendmentId) {
        texts.open(amendments.get(UUID.fromString(amendmentId)));
    }

    /** Runs before a step appears, so that whoever is told of it finds the texts open, or closed, as they should be. */
    public void openTheTexts(DelegateExecution execution) {
        Object agendaItem = execution.getVariable("agendaItemId");
        texts.setAccess(
                amendment(execution),
                execution.getCurrentActivityId(),
                agendaItem == null ? null : UUID.fromString((String) agendaItem));
    }

    public void closeTheDraft(DelegateExecution execution) {
        texts.setAccess(amendment(execution), execution.getCurrentActivityId(), null);
    }

    public void enter(String amendmentId, String stage) {
        amendments.enter(UUID.fromString(amendmentId), Stage.withId(stage));
    }

    public void takeTheRoute(DelegateExecution execution, DmnDecisionResult decision) {
        Route route = Route.of(decision.getSingleResult().getEntryMap());
        UUID id = amendment(execution).id();
        amendments.take(id, route);
        if (route.delegated()) {
            amendments.enter(id, Stage.DELEGATED_APPROVAL);
        }
        execution.setVariables(route.variables());
    }

    public void approvedByCouncil(DelegateExecution execution) {
        endings.approvedByCouncil(amendment(execution));
        execution.setVariable("ending", "APPROVED_BY_COUNCIL");
    }

    public void approvedUnderDelegation(DelegateExecution execution) {
        execution.setVariable("ending", "APPROVED_UNDER_DELEGATION");
    }

    public void stoppedAs(DelegateExecution execution, String outcome) {
        Outcome actual = endings.stop(amendment(execution), Outcome.valueOf(outcome));
        execution.setVariable("ending", actual.name());
    }

    public void prepareCommencement(DelegateExecution execution) {
        Amendment amendment = amendment(execution);
        texts.prepareCommencement(amendment, approvals.sealed(amendment.id()));
        execution.setVariable("commencement", commencement(amendment));
    }

    public Date commencesAt(String amendmentId) {
        Amendment amendment = amendments.get(UUID.fromString(amendmentId));
        return Date.from(BusinessClock.startOf(commencementDate(amendment)));
    }

    public void bringIntoForce(String amendmentId) {
        Amendment amendment = amendments.get(UUID.fromString(amendmentId));
        LocalDate date = commencementDate(amendment);
        texts.bringIntoForce(amendment, date);
        endings.inForce(amendment, date);
    }

    private String commencement(Amendment amendment) {
        LocalDate date = amendment.commencementDate();
        if (date == null) {
            return "ON_A_CONDITION";
        }
        return date.isAfter(clock.today()) ? "ON_A_DATE" : "AT_ONCE";
    }

    private static LocalDate commencementDate(Amendment amendment) {
        LocalDate date = amendment.commencementDate();
        if (date == null) {
            throw new IllegalStateException(
                    "Nobody has said when %s comes into force.".formatted(amendment.reference()));
        }
        return date;
    }

    private Amendment amendment(DelegateExecution execution) {
        return amendments.get(UUID.fromString((String) execution.getVariable("amendmentId")));
    }
}
