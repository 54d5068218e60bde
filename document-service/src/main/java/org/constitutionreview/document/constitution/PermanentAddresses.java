package org.constitutionreview.document.constitution;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.constitutionreview.document.edition.Edition;
import org.constitutionreview.document.edition.Editions;
import org.constitutionreview.document.edition.Steps.InForce;
import org.constitutionreview.document.edition.Timeline;
import org.constitutionreview.document.problem.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Leads from a provision's identity, which never changes, to where it stands; or tells when and why it ended. */
@Component
public class PermanentAddresses {

    private final Whereabouts whereabouts;
    private final Constitution constitution;
    private final OldNumbers numbers;
    private final Timeline timeline;
    private final Editions editions;

    PermanentAddresses(
            Whereabouts whereabouts,
            Constitution constitution,
            OldNumbers numbers,
            Timeline timeline,
            Editions editions) {
        this.whereabouts = whereabouts;
        this.constitution = constitution;
        this.numbers = numbers;
        this.timeline = timeline;
        this.editions = editions;
    }

    /**
     * @param number as people quote it, now or at the end
     * @param words as they read now, or read at the end
     * @param ended null while it is in force
     */
    public record Located(
            String documentId,
            String title,
            UUID provisionId,
            @Nullable String number,
            @Nullable String words,
            @Nullable Ended ended) {}

    /**
     * @param on the first day on which it was no longer in force
     * @param lastDay on which the text as at that day still holds it
     */
    public record Ended(LocalDate on, LocalDate lastDay, String resolution, @Nullable String amendmentTitle) {}

    /** @param asAt null for today */
    public Located locate(UUID provisionId, @Nullable LocalDate asAt) {
        var documentId =
                whereabouts.documentOf(provisionId).orElseThrow(() -> Problem.notFound("The paragraph", provisionId));
        var standing = constitution.asAt(asAt).documents().get(documentId);
        if (standing != null && constitution.text(standing).text().contains(provisionId)) {
            var found = numbers.find(documentId, provisionId.toString(), asAt, null);
            return located(found, standing.edition(), null);
        }
        var of = timeline.steps().of(documentId);
        var last = lastWith(of, provisionId).orElseThrow(() -> Problem.notFound("The paragraph", provisionId));
        var found = numbers.find(documentId, provisionId.toString(), last.from(), null);
        return located(found, editions.get(last.editionId()), ended(of, last).orElse(null));
    }

    private static Located located(OldNumbers.Found found, Edition edition, @Nullable Ended ended) {
        return new Located(
                found.documentId(), edition.title(), found.provisionId(), found.numberNow(), found.words(), ended);
    }

    private Optional<InForce> lastWith(List<InForce> of, UUID provisionId) {
        return of.stream()
                .filter(inForce ->
                        editions.text(editions.get(inForce.editionId())).text().contains(provisionId))
                .max(Comparator.comparing(InForce::step));
    }

    private Optional<Ended> ended(List<InForce> of, InForce last) {
        return of.stream()
                .filter(later -> later.step() > last.step())
                .findFirst()
                .map(next -> {
                    var edition = editions.get(next.editionId());
                    return new Ended(
                            next.from(), next.from().minusDays(1), edition.resolution(), edition.amendmentTitle());
                });
    }
}
