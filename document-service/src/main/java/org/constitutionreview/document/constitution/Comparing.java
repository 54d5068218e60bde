package org.constitutionreview.document.constitution;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.constitutionreview.document.edition.CrossReferences;
import org.constitutionreview.document.edition.Edition;
import org.constitutionreview.document.edition.Editions;
import org.constitutionreview.document.edition.Steps;
import org.constitutionreview.document.edition.Steps.InForce;
import org.constitutionreview.document.edition.Timeline;
import org.constitutionreview.document.problem.Problem;
import org.constitutionreview.document.reading.RedlineView;
import org.constitutionreview.document.reading.RedlineView.Side;
import org.constitutionreview.document.text.ReferenceWords;
import org.constitutionreview.document.text.redline.Redline;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The versions of a document that have been in force, and what changed between any two. */
@Component
public class Comparing {

    private final Timeline timeline;
    private final Editions editions;

    Comparing(Timeline timeline, Editions editions) {
        this.timeline = timeline;
        this.editions = editions;
    }

    /** One edition in the list of a document's. */
    public record EditionView(
            UUID editionId,
            int number,
            LocalDate inForceFrom,
            String resolution,
            @Nullable String amendmentTitle,
            @Nullable String correctedBecause,
            String contentHash) {}

    /** The latest first. */
    public List<EditionView> editions(String documentId) {
        var of = inForce(timeline.steps(), documentId);
        List<EditionView> views = new ArrayList<>();
        for (int number = of.size(); number > 0; number--) {
            var inForce = of.get(number - 1);
            var edition = editions.get(inForce.editionId());
            views.add(new EditionView(
                    edition.id(),
                    number,
                    inForce.from(),
                    edition.resolution(),
                    edition.amendmentTitle(),
                    edition.correction() == null ? null : edition.correction().reason(),
                    edition.kept().contentHash()));
        }
        return views;
    }

    public RedlineView between(String documentId, UUID from, UUID to) {
        var steps = timeline.steps();
        var before = edition(steps, documentId, from);
        var after = edition(steps, documentId, to);
        var wordsBefore = references(steps, before);
        var wordsAfter = references(steps, after);
        var redline = Redline.between(
                editions.text(editions.get(from)).text(),
                editions.text(editions.get(to)).text(),
                wordsBefore,
                wordsAfter);
        return new RedlineView(
                documentId,
                editions.get(to).title(),
                side(before),
                side(after),
                redline.counts(),
                RedlineView.entries(redline, wordsBefore, wordsAfter, id -> null));
    }

    private static Side side(InForce inForce) {
        return Side.edition(inForce.editionId(), "In force from " + inForce.from());
    }

    private ReferenceWords references(Steps steps, InForce inForce) {
        Map<String, Edition> others = new LinkedHashMap<>();
        steps.asAt(inForce.from()).forEach((id, other) -> others.put(id, editions.get(other.editionId())));
        return new CrossReferences(
                inForce.documentId(), editions.text(editions.get(inForce.editionId())), others, editions);
    }

    private static InForce edition(Steps steps, String documentId, UUID id) {
        return inForce(steps, documentId).stream()
                .filter(edition -> edition.editionId().equals(id))
                .findFirst()
                .orElseThrow(() -> Problem.notFound("The version", id));
    }

    private static List<InForce> inForce(Steps steps, String documentId) {
        var of = steps.of(documentId);
        if (of.isEmpty()) {
            throw Problem.notFound("The document", documentId);
        }
        return of;
    }
}
