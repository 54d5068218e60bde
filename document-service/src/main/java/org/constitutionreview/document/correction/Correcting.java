package org.constitutionreview.document.correction;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.constitutionreview.document.access.Caller;
import org.constitutionreview.document.archive.Archive;
import org.constitutionreview.document.archive.NamedUuid;
import org.constitutionreview.document.archive.Sha256;
import org.constitutionreview.document.clock.BusinessClock;
import org.constitutionreview.document.draft.Rebasing;
import org.constitutionreview.document.edition.Correction;
import org.constitutionreview.document.edition.Edition;
import org.constitutionreview.document.edition.Editions;
import org.constitutionreview.document.edition.Step;
import org.constitutionreview.document.edition.Steps;
import org.constitutionreview.document.edition.Steps.InForce;
import org.constitutionreview.document.edition.Timeline;
import org.constitutionreview.document.problem.Problem;
import org.constitutionreview.document.text.Operation;
import org.constitutionreview.document.text.Text;
import org.springframework.stereotype.Component;

/**
 * Corrections of words in force. No edition is ever changed: a correction is a new one, with its reason and a date of its own.
 * More than words is changed by an amendment.
 */
@Component
public class Correcting {

    private final Timeline timeline;
    private final Editions editions;
    private final Archive archive;
    private final Rebasing rebasing;
    private final BusinessClock clock;

    Correcting(Timeline timeline, Editions editions, Archive archive, Rebasing rebasing, BusinessClock clock) {
        this.timeline = timeline;
        this.editions = editions;
        this.archive = archive;
        this.rebasing = rebasing;
        this.clock = clock;
    }

    /** @param corrects the edition that its author saw */
    public record Wanted(UUID corrects, List<Operation> operations, String reason) {}

    public record Corrected(UUID editionId, LocalDate from) {}

    /** @throws Problem a conflict, when another text has come into force since its author looked */
    public Corrected correct(Caller caller, String documentId, UUID key, Wanted wanted) {
        caller.require(
                caller.hasRole("MONITORING_OFFICER"), "Only the Monitoring Officer corrects a text that is in force.");
        if (wanted.operations().stream().anyMatch(operation -> !(operation instanceof Operation.ReplaceText))) {
            throw Problem.invalid(
                    "operations",
                    "A correction changes words only. To insert, move or take out paragraphs, propose an amendment.");
        }
        var command = caller.person().sub() + ":" + key;
        var hash = Sha256.of(documentId + "/" + wanted);
        while (true) {
            var steps = timeline.steps();
            var earlier = earlier(steps, documentId, command);
            if (earlier.isPresent()) {
                return repeated(earlier.get(), hash);
            }
            var latest = steps.latest(documentId).orElseThrow(() -> Problem.notFound("The document", documentId));
            var edition = edition(caller, latest, wanted, command, hash);
            var from = latest.from().isAfter(clock.today()) ? latest.from() : clock.today();
            var plan = new Step.Plan(from, List.of(edition), edition.resolution(), null, null);
            if (timeline.append(steps, plan).isPresent()) {
                rebasing.all();
                return new Corrected(edition.id(), from);
            }
        }
    }

    private Optional<InForce> earlier(Steps steps, String documentId, String command) {
        return steps.of(documentId).stream()
                .filter(inForce -> Optional.ofNullable(
                                editions.get(inForce.editionId()).correction())
                        .filter(correction -> correction.command().equals(command))
                        .isPresent())
                .findFirst();
    }

    private Corrected repeated(InForce earlier, String hash) {
        var correction = editions.get(earlier.editionId()).correction();
        if (correction == null || !correction.requestHash().equals(hash)) {
            throw Problem.idempotencyKeyReused();
        }
        return new Corrected(earlier.editionId(), earlier.from());
    }

    private Edition edition(Caller caller, InForce latest, Wanted wanted, String command, String hash) {
        if (!latest.editionId().equals(wanted.corrects())) {
            throw Problem.conflict("Another text of this document has come into force since you looked at it, on "
                    + latest.from() + ". Look at it, and correct it there if it still needs it.");
        }
        var before = editions.get(latest.editionId());
        Text text = editions.text(before).text();
        Text corrected = text.with(wanted.operations());
        if (corrected.equals(text)) {
            throw Problem.invalid("operations", "This changes nothing: the text reads so already.");
        }
        return new Edition(
                NamedUuid.of("correction", before.documentId(), command),
                before.documentId(),
                before.title(),
                before.part(),
                archive.keep(corrected),
                "Corrected by " + caller.person().name() + ": " + wanted.reason(),
                null,
                null,
                new Correction(before.id(), wanted.reason(), caller.person(), command, hash));
    }
}
