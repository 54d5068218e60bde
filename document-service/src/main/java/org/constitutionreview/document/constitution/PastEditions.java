package org.constitutionreview.document.constitution;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.constitutionreview.document.archive.NumberedText;
import org.constitutionreview.document.edition.CrossReferences;
import org.constitutionreview.document.edition.Edition;
import org.constitutionreview.document.edition.Editions;
import org.constitutionreview.document.edition.Steps;
import org.constitutionreview.document.edition.Steps.InForce;
import org.constitutionreview.document.edition.Timeline;
import org.constitutionreview.document.problem.Problem;
import org.constitutionreview.document.text.ReferenceWords;
import org.springframework.stereotype.Component;

/** Each edition as it came into force, for good: with the numbers that it had, and references as they read then. */
@Component
public class PastEditions {

    private final Timeline timeline;
    private final Editions editions;

    PastEditions(Timeline timeline, Editions editions) {
        this.timeline = timeline;
        this.editions = editions;
    }

    /** @param number 1 for the document's first */
    public record PastEdition(
            Edition edition,
            int number,
            LocalDate from,
            NumberedText text,
            ReferenceWords references,
            String fingerprint) {}

    /** @param number "" where it has none */
    public record Number(UUID provisionId, String kind, String number) {}

    public PastEdition get(String documentId, UUID editionId) {
        var steps = timeline.steps();
        var of = steps.of(documentId);
        for (int at = 0; at < of.size(); at++) {
            if (of.get(at).editionId().equals(editionId)) {
                return read(steps, of.get(at), at + 1);
            }
        }
        throw Problem.notFound("The version", editionId);
    }

    /** Every provision's number in that edition, in the order of the text. */
    public List<Number> numbers(String documentId, UUID editionId) {
        var text = get(documentId, editionId).text();
        return text.text().walk().stream()
                .map(place -> place.provision())
                .map(provision -> new Number(
                        provision.id(),
                        provision.kind().name(),
                        text.numbering().number(provision.id()).isEmpty()
                                ? ""
                                : text.numbering().citation(provision.id())))
                .toList();
    }

    /** Later steps may be dated earlier, so only those up to its own count: they never change. */
    private PastEdition read(Steps steps, InForce inForce, int number) {
        var until = steps.upTo(inForce.step());
        Map<String, Edition> others = new LinkedHashMap<>();
        until.asAt(inForce.from()).forEach((id, other) -> others.put(id, editions.get(other.editionId())));
        var edition = editions.get(inForce.editionId());
        var text = editions.text(edition);
        return new PastEdition(
                edition,
                number,
                inForce.from(),
                text,
                new CrossReferences(edition.documentId(), text, others, editions),
                until.headHash());
    }
}
