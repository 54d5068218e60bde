package org.constitutionreview.document.constitution;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.constitutionreview.document.archive.NumberedText;
import org.constitutionreview.document.clock.BusinessClock;
import org.constitutionreview.document.commencement.Commencement;
import org.constitutionreview.document.commencement.Commencements;
import org.constitutionreview.document.commencement.Succession;
import org.constitutionreview.document.edition.CrossReferences;
import org.constitutionreview.document.edition.Editions;
import org.constitutionreview.document.edition.Timeline;
import org.constitutionreview.document.problem.Problem;
import org.constitutionreview.document.text.ReferenceWords;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The text in force, on any date. */
@Component
public class Constitution {

    private final Timeline timeline;
    private final Editions editions;
    private final Commencements commencements;
    private final Succession succession;
    private final BusinessClock clock;

    Constitution(
            Timeline timeline,
            Editions editions,
            Commencements commencements,
            Succession succession,
            BusinessClock clock) {
        this.timeline = timeline;
        this.editions = editions;
        this.commencements = commencements;
        this.succession = succession;
        this.clock = clock;
    }

    /**
     * The timeline until that date, and what is approved with a date until then: a text is in force from the first
     * moment of its day in London, even when the step that records it comes later. What waits for a condition is only
     * named as pending.
     *
     * @param date null for today
     */
    public AsAt asAt(@Nullable LocalDate date) {
        var day = date == null ? clock.today() : date;
        var steps = timeline.steps();
        Map<String, Standing> documents = new LinkedHashMap<>();
        steps.asAt(day)
                .forEach((id, inForce) ->
                        documents.put(id, new Standing(editions.get(inForce.editionId()), inForce.from(), false)));
        List<Commencement> pending = new ArrayList<>();
        for (Commencement commencement : commencements.pending(steps)) {
            var from = commencement.date();
            if (from == null || from.isAfter(day) || !apply(commencement, from, documents)) {
                pending.add(commencement);
            }
        }
        return new AsAt(day, documents, pending);
    }

    /** As at that date, and as if the condition that an approved text waits for were met. */
    public AsAt asAt(@Nullable LocalDate date, UUID conditional) {
        var day = asAt(date);
        var awaited = day.pending().stream()
                .filter(commencement -> commencement.id().equals(conditional) && commencement.date() == null)
                .findFirst()
                .orElseThrow(() -> Problem.notFound("The text that waits for its condition", conditional));
        Map<String, Standing> documents = new LinkedHashMap<>(day.documents());
        if (!apply(awaited, day.date(), documents)) {
            throw Problem.conflict(
                    "This approved text contradicts the one in force. The Monitoring Officer decides which"
                            + " words stand before it can be shown.");
        }
        return new AsAt(day.date(), documents, day.pending());
    }

    /** The last date for which something is approved already; today when nothing is. */
    public LocalDate latestPossible() {
        return commencements.pending(timeline.steps()).stream()
                .map(commencement -> commencement.date() == null ? clock.today() : commencement.date())
                .filter(date -> date.isAfter(clock.today()))
                .max(LocalDate::compareTo)
                .orElse(clock.today());
    }

    /** Which of its document's editions it is, 1 for the first; null while it isn't in force. */
    public @Nullable Integer number(Standing standing) {
        var of = timeline.steps().of(standing.edition().documentId());
        for (int at = 0; at < of.size(); at++) {
            if (of.get(at).editionId().equals(standing.edition().id())) {
                return at + 1;
            }
        }
        return null;
    }

    public NumberedText text(Standing standing) {
        return editions.text(standing.edition());
    }

    public ReferenceWords references(Standing standing, AsAt asAt) {
        return new CrossReferences(standing.edition().documentId(), text(standing), asAt.editions(), editions);
    }

    private boolean apply(Commencement commencement, LocalDate from, Map<String, Standing> documents) {
        try {
            var current = new AsAt(from, documents, List.of()).editions();
            succession
                    .editions(commencement, current)
                    .forEach(edition -> documents.put(edition.documentId(), new Standing(edition, from, true)));
            return true;
        } catch (Problem conflict) {
            // Two approved texts that contradict each other: neither is guessed; the later one stays pending.
            return false;
        }
    }
}
