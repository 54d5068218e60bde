package org.constitutionreview.document.commencement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.constitutionreview.document.access.Caller;
import org.constitutionreview.document.archive.Sha256;
import org.constitutionreview.document.clock.BusinessClock;
import org.constitutionreview.document.commencement.Commencement.Sealed;
import org.constitutionreview.document.conflict.Conflict;
import org.constitutionreview.document.conflict.Decision;
import org.constitutionreview.document.edition.Edition;
import org.constitutionreview.document.edition.Editions;
import org.constitutionreview.document.edition.Steps;
import org.constitutionreview.document.edition.Timeline;
import org.constitutionreview.document.problem.Problem;
import org.springframework.stereotype.Component;

/**
 * Where approved texts contradict each other nothing is guessed: the Monitoring Officer, who answers for the Constitution,
 * decides for each paragraph which of the two approved wordings stands, and says why. New words need an amendment.
 */
@Component
public class Settling {

    private final Commencements commencements;
    private final Settlements settlements;
    private final Succession succession;
    private final Timeline timeline;
    private final Editions editions;
    private final BusinessClock clock;

    Settling(
            Commencements commencements,
            Settlements settlements,
            Succession succession,
            Timeline timeline,
            Editions editions,
            BusinessClock clock) {
        this.commencements = commencements;
        this.settlements = settlements;
        this.succession = succession;
        this.timeline = timeline;
        this.editions = editions;
        this.clock = clock;
    }

    /** A document in which an approved text meets another one. @param conflicts what nobody has decided */
    public record Meeting(String documentId, String title, UUID editionId, List<Conflict> conflicts) {}

    /** An amendment's approved text that isn't in force yet. */
    public record Awaited(Commencement commencement, List<Meeting> meetings) {}

    /** Those of an amendment that aren't in force. */
    public List<Awaited> of(Caller caller, UUID amendmentId) {
        mayLook(caller);
        var steps = timeline.steps();
        return commencements.pending(steps).stream()
                .filter(commencement -> commencement.amendmentId().equals(amendmentId))
                .map(commencement -> new Awaited(commencement, meetings(commencement, steps)))
                .toList();
    }

    /** @throws Problem a conflict, when the text is in force already, or meets another edition by now */
    public Awaited settle(Caller caller, UUID commencementId, UUID key, List<Decision> decisions, String reason) {
        caller.require(
                caller.hasRole("MONITORING_OFFICER"),
                "Only the Monitoring Officer decides which of two approved wordings stands.");
        var command = caller.person().sub() + ":" + key;
        var hash = Sha256.of(commencementId + "/" + decisions + "/" + reason);
        var commencement = commencements.get(commencementId);
        var earlier = settlements.ofCommand(command + "/0");
        if (earlier.isPresent() && !earlier.get().requestHash().equals(hash)) {
            throw Problem.idempotencyKeyReused();
        }
        if (earlier.isEmpty()) {
            keep(caller, commencement, decisions, reason, command, hash);
        }
        return new Awaited(commencement, meetings(commencement, timeline.steps()));
    }

    private void keep(
            Caller caller,
            Commencement commencement,
            List<Decision> decisions,
            String reason,
            String command,
            String hash) {
        var steps = timeline.steps();
        if (steps.ofCommencement(commencement.id()).isPresent()) {
            throw Problem.conflict("This text is in force already. Change it by an amendment.");
        }
        List<Settlement> settled = new ArrayList<>();
        for (Meeting meeting : meetings(commencement, steps)) {
            var open = meeting.conflicts().stream().map(Conflict::provisionId).toList();
            var here = decisions.stream()
                    .filter(decision -> open.contains(decision.provisionId()))
                    .toList();
            if (!here.isEmpty()) {
                settled.add(new Settlement(
                        UUID.randomUUID(),
                        commencement.id(),
                        meeting.documentId(),
                        meeting.editionId(),
                        here,
                        reason,
                        caller.person(),
                        clock.now(),
                        command + "/" + settled.size(),
                        hash));
            }
        }
        if (settled.stream().mapToInt(one -> one.decisions().size()).sum() < decisions.size()) {
            throw Problem.conflict("Part of this waits for no decision any more. Load the page again.");
        }
        settled.forEach(settlements::keep);
    }

    private List<Meeting> meetings(Commencement commencement, Steps steps) {
        Map<String, Edition> current = current(commencement, steps);
        List<Meeting> meetings = new ArrayList<>();
        for (Sealed text : commencement.texts()) {
            var edition = current.get(text.documentId());
            if (edition != null && !edition.id().equals(text.editionId())) {
                meetings.add(new Meeting(
                        text.documentId(),
                        edition.title(),
                        edition.id(),
                        succession.conflicts(commencement, text, edition)));
            }
        }
        return meetings;
    }

    /** What will be in force just before it: what is in force today, and what is dated earlier. */
    private Map<String, Edition> current(Commencement commencement, Steps steps) {
        Map<String, Edition> current = new LinkedHashMap<>();
        commencement.texts().forEach(text -> steps.latest(text.documentId())
                .ifPresent(latest -> current.put(text.documentId(), editions.get(latest.editionId()))));
        for (Commencement earlier : commencements.pending(steps)) {
            if (earlier.id().equals(commencement.id())) {
                return current;
            }
            if (earlier.date() != null) {
                apply(earlier, current);
            }
        }
        return current;
    }

    private void apply(Commencement earlier, Map<String, Edition> current) {
        try {
            succession.editions(earlier, current).forEach(edition -> {
                if (current.containsKey(edition.documentId())) {
                    current.put(edition.documentId(), edition);
                }
            });
        } catch (Problem undecided) {
            // It can't come into force itself before somebody has decided.
        }
    }

    private static void mayLook(Caller caller) {
        caller.require(
                caller.isProcess() || caller.hasRole("MONITORING_OFFICER") || caller.hasRole("GOVERNANCE_OFFICER"),
                "Only the Monitoring Officer and governance officers see what waits to come into force here.");
    }
}
