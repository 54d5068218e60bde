package org.constitutionreview.document.constitution;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;
import org.constitutionreview.document.archive.NumberedText;
import org.constitutionreview.document.edition.Editions;
import org.constitutionreview.document.edition.Steps.InForce;
import org.constitutionreview.document.edition.Timeline;
import org.constitutionreview.document.problem.Problem;
import org.constitutionreview.document.text.Provision;
import org.constitutionreview.document.text.ReferenceWords;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Leads from a number as it once was to the paragraph that bears another one now. */
@Component
public class OldNumbers {

    private final Constitution constitution;
    private final Timeline timeline;
    private final Editions editions;

    OldNumbers(Constitution constitution, Timeline timeline, Editions editions) {
        this.constitution = constitution;
        this.timeline = timeline;
        this.editions = editions;
    }

    /**
     * @param numberNow in full, as people quote it; null when it is no longer in force
     * @param endedOn from when it has no longer been in force
     */
    public record Found(
            String documentId,
            UUID provisionId,
            @Nullable String numberNow,
            @Nullable String numberThen,
            @Nullable String words,
            @Nullable LocalDate endedOn) {}

    /**
     * @param idOrNumber a provision's id, or a number such as 16.3(a)
     * @param numberedAsAt the date on which it had that number; null for {@code asAt}
     */
    public Found find(
            String documentId, String idOrNumber, @Nullable LocalDate asAt, @Nullable LocalDate numberedAsAt) {
        var now = constitution.asAt(asAt);
        var then = constitution.asAt(numberedAsAt == null ? now.date() : numberedAsAt);
        var textThen = constitution.text(then.document(documentId));
        var standing = now.document(documentId);
        var textNow = constitution.text(standing);
        var id = uuid(idOrNumber)
                .or(() -> textThen.numbering().find(idOrNumber))
                .filter(found -> textThen.text().contains(found)
                        || textNow.text().contains(found)
                        || lastEdition(documentId, found).isPresent())
                .orElseThrow(() -> Problem.notFound("The paragraph", idOrNumber));
        var words = textNow.text()
                .find(id)
                .map(provision -> words(provision, constitution.references(standing, now)))
                .orElse(null);
        return new Found(
                documentId,
                id,
                number(textNow, id),
                number(textThen, id),
                words,
                words == null ? endedOn(documentId, id).orElse(null) : null);
    }

    private static String words(Provision provision, ReferenceWords references) {
        var heading = provision.heading();
        return heading == null
                ? provision.text().words(references)
                : (heading.words(references) + " " + provision.text().words(references)).strip();
    }

    private static @Nullable String number(NumberedText text, UUID id) {
        return text.text().contains(id) ? text.numbering().citation(id) : null;
    }

    private Optional<LocalDate> endedOn(String documentId, UUID id) {
        return lastEdition(documentId, id)
                .flatMap(last -> timeline.steps().of(documentId).stream()
                        .filter(later -> later.step() > last.step())
                        .findFirst())
                .map(InForce::from);
    }

    private Optional<InForce> lastEdition(String documentId, UUID id) {
        return timeline.steps().of(documentId).stream()
                .filter(inForce ->
                        editions.text(editions.get(inForce.editionId())).text().contains(id))
                .max(Comparator.comparing(InForce::step));
    }

    private static Optional<UUID> uuid(String words) {
        try {
            return words.length() == 36 ? Optional.of(UUID.fromString(words)) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
