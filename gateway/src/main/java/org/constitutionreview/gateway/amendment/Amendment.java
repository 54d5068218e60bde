package org.constitutionreview.gateway.amendment;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.constitutionreview.gateway.backend.Person;
import org.jspecify.annotations.Nullable;

/** One proposal and its journey, as workflow-service tells it to whoever asks. */
public record Amendment(
        String id,
        String reference,
        String title,
        @Nullable String purpose,
        @Nullable String suggestedHeadOfChange,
        @Nullable String headOfChange,
        @Nullable Named owner,
        @Nullable Person proposer,
        List<AmendedDocument> documents,
        @Nullable LocalDate targetCouncil,
        @Nullable StageNow stage,
        @Nullable String outcome,
        List<Stage> stages,
        List<OpenStep> openSteps,
        @Nullable Deadline nextDeadline,
        List<Named> consultees,
        @Nullable String consulteesNotApplicable,
        @Nullable String whyReturned,
        List<Consultation> consultations,
        List<AgendaItem> agendaItems,
        List<MinutePoint> minutePoints,
        @Nullable DelegatedDecision delegatedDecision,
        @Nullable Commencement commencement,
        List<FollowUp> followUps,
        boolean mayWithdraw) {

    public record Named(String key, String name) {}

    public record AmendedDocument(String documentId, String title, @Nullable String draftId) {}

    public record StageNow(String id, String name, @Nullable String state) {}

    /** @param state DONE, CURRENT, AHEAD or LEFT_OUT */
    public record Stage(String id, String name, String state) {}

    /** @param page on which it is done */
    public record OpenStep(
            String step, String name, boolean mine, @Nullable String due, List<String> waitingFor, String page) {}

    public record Deadline(String what, String date) {}

    public record Consultation(
            String id,
            @Nullable Named consultee,
            @Nullable LocalDate openedOn,
            @Nullable LocalDate closes,
            @Nullable String state,
            @Nullable String position,
            boolean readable) {}

    public record DelegatedDecision(
            String outcome,
            @Nullable String power,
            @Nullable String consulted,
            @Nullable String reasons,
            @Nullable String alternatives,
            @Nullable String conflicts) {}

    public record Commencement(@Nullable LocalDate date, @Nullable String condition) {}

    public record FollowUp(
            String id, String what, @Nullable String receiverName, @Nullable LocalDate due, @Nullable String state) {}

    public String page() {
        return "/amendments/" + id;
    }

    public List<OpenStep> mySteps() {
        return openSteps.stream().filter(OpenStep::mine).toList();
    }

    /** The papers that a meeting is about to see, or saw last. */
    public Optional<AgendaItem> latestAgendaItem() {
        return agendaItems.isEmpty() ? Optional.empty() : Optional.of(agendaItems.get(agendaItems.size() - 1));
    }

    public List<MinutePoint> pointsToSettle() {
        return minutePoints.stream().filter(MinutePoint::isToBeSettled).toList();
    }

    /** Whether the owner has made a change that nobody has held against the words agreed yet. */
    public boolean hasChangesToConfirm() {
        return minutePoints.stream().anyMatch(point -> point.state().equals("DISCHARGED"));
    }

    /** Where a meeting had the text before it; papers of one to come are what it will see. */
    public List<AgendaItem> seen() {
        return agendaItems.stream()
                .filter(item -> item.decision() != null && !item.revisions().isEmpty())
                .toList();
    }

    public String documentTitles() {
        return String.join(", ", documents.stream().map(AmendedDocument::title).toList());
    }
}
