package org.constitutionreview.document.commencement;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.constitutionreview.document.access.Caller;
import org.constitutionreview.document.archive.Sha256;
import org.constitutionreview.document.clock.BusinessClock;
import org.constitutionreview.document.commencement.Commencement.Sealed;
import org.constitutionreview.document.draft.Drafts;
import org.constitutionreview.document.draft.Rebasing;
import org.constitutionreview.document.edition.Edition;
import org.constitutionreview.document.edition.Editions;
import org.constitutionreview.document.edition.Step;
import org.constitutionreview.document.edition.Steps;
import org.constitutionreview.document.edition.Timeline;
import org.constitutionreview.document.problem.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Approval is not commencement: first the approved texts are sealed, then, at their time, they come into force. */
@Component
public class Commencing {

    private final Commencements commencements;
    private final Succession succession;
    private final Drafts drafts;
    private final Editions editions;
    private final Timeline timeline;
    private final Rebasing rebasing;
    private final BusinessClock clock;

    Commencing(
            Commencements commencements,
            Succession succession,
            Drafts drafts,
            Editions editions,
            Timeline timeline,
            Rebasing rebasing,
            BusinessClock clock) {
        this.commencements = commencements;
        this.succession = succession;
        this.drafts = drafts;
        this.editions = editions;
        this.timeline = timeline;
        this.rebasing = rebasing;
        this.clock = clock;
    }

    /** A draft's revision that was approved. */
    public record Approved(UUID draftId, int revision) {}

    /** What was approved. @param date null when a condition must be met first */
    public record Approval(
            UUID amendmentId,
            String amendmentTitle,
            List<Approved> drafts,
            String resolution,
            @Nullable LocalDate date,
            @Nullable String condition) {}

    /** @return false when it is sealed already */
    public boolean seal(Caller caller, UUID id, Approval approval) {
        caller.requireProcess();
        if ((approval.date() == null) == (approval.condition() == null)) {
            throw Problem.invalid("date", "Give either the date or the condition of coming into force.");
        }
        var texts = approval.drafts().stream()
                .map(approved -> sealed(approval.amendmentId(), approved))
                .toList();
        if (texts.stream().map(Sealed::documentId).distinct().count() < texts.size()) {
            throw Problem.invalid("drafts", "Two of the drafts are of the same document.");
        }
        var commencement = new Commencement(
                id,
                approval.amendmentId(),
                approval.amendmentTitle(),
                texts,
                approval.resolution(),
                approval.date(),
                approval.condition(),
                clock.now(),
                Sha256.of(approval.toString()));
        if (commencements.insert(commencement)) {
            return true;
        }
        if (!commencements.get(id).requestHash().equals(commencement.requestHash())) {
            throw Problem.conflict("This commencement is there already, with other content. It can't be changed.");
        }
        return false;
    }

    /**
     * Brings the sealed texts into force, all at one moment; repeated, it answers with what happened.
     *
     * @param date null for the date that was approved
     */
    public Step bringIntoForce(Caller caller, UUID id, @Nullable LocalDate date) {
        caller.requireProcess();
        var commencement = commencements.get(id);
        while (true) {
            var steps = timeline.steps();
            var done = steps.ofCommencement(id);
            if (done.isPresent()) {
                return done.get();
            }
            var appended = timeline.append(steps, plan(commencement, from(commencement, date), steps));
            if (appended.isPresent()) {
                commencements.waitsNoMore(id);
                rebasing.all();
                return appended.get();
            }
        }
    }

    private Step.Plan plan(Commencement commencement, LocalDate from, Steps steps) {
        Map<String, Edition> current = new LinkedHashMap<>();
        for (Sealed text : commencement.texts()) {
            var latest = steps.latest(text.documentId())
                    .orElseThrow(() -> new IllegalStateException("No text to follow on from"));
            if (latest.from().isAfter(from)) {
                throw Problem.conflict("The document \"" + text.documentId() + "\" has a text in force from "
                        + latest.from() + "; an earlier date can't come after it.");
            }
            current.put(text.documentId(), editions.get(latest.editionId()));
        }
        return new Step.Plan(
                from,
                succession.editions(commencement, current),
                commencement.resolution(),
                commencement.id(),
                commencement.amendmentId());
    }

    private static LocalDate from(Commencement commencement, @Nullable LocalDate date) {
        var approved = commencement.date();
        var from = Optional.ofNullable(date).or(() -> Optional.ofNullable(approved));
        return from.filter(day -> approved == null || !day.isBefore(approved))
                .orElseThrow(() -> Problem.invalid(
                        "date",
                        approved == null
                                ? "Say from which date the text is in force."
                                : "The text was approved to come into force on " + approved + ", not earlier."));
    }

    private Sealed sealed(UUID amendmentId, Approved approved) {
        var draft = drafts.get(approved.draftId());
        if (!draft.amendmentId().equals(amendmentId)) {
            throw Problem.invalid("drafts", "The draft " + draft.id() + " belongs to another amendment.");
        }
        return new Sealed(
                draft.id(),
                approved.revision(),
                draft.documentId(),
                draft.basis(approved.revision()),
                drafts.kept(draft, approved.revision()));
    }
}
