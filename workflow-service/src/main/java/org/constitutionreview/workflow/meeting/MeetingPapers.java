package org.constitutionreview.workflow.meeting;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.constitutionreview.events.PapersCleared;
import org.constitutionreview.events.PapersPublished;
import org.constitutionreview.workflow.amendment.Amendment;
import org.constitutionreview.workflow.amendment.Concerned;
import org.constitutionreview.workflow.amendment.ReportFacts;
import org.constitutionreview.workflow.amendment.Turns;
import org.constitutionreview.workflow.amendment.Turns.Turn;
import org.constitutionreview.workflow.calendar.BusinessClock;
import org.constitutionreview.workflow.calendar.Words;
import org.constitutionreview.workflow.document.DocumentService;
import org.constitutionreview.workflow.document.Facts;
import org.constitutionreview.workflow.document.NameId;
import org.constitutionreview.workflow.document.Paper;
import org.constitutionreview.workflow.document.PaperRequest;
import org.constitutionreview.workflow.people.Person;
import org.constitutionreview.workflow.problem.Problem;
import org.constitutionreview.workflow.problem.Reason;
import org.constitutionreview.workflow.step.StepOf;
import org.springframework.stereotype.Component;

/** The papers of an agenda item: cleared by the Monitoring Officer, which freezes them, and published by a governance officer. */
@Component
public class MeetingPapers {

    private static final String CLEAR = "clear-the-papers";

    private final Turns turns;
    private final AgendaItems items;
    private final Settlement settlement;
    private final ReportFacts facts;
    private final Resolutions resolutions;
    private final DocumentService documents;
    private final Concerned concerned;
    private final BusinessClock clock;

    MeetingPapers(
            Turns turns,
            AgendaItems items,
            Settlement settlement,
            ReportFacts facts,
            Resolutions resolutions,
            DocumentService documents,
            Concerned concerned,
            BusinessClock clock) {
        this.turns = turns;
        this.items = items;
        this.settlement = settlement;
        this.facts = facts;
        this.resolutions = resolutions;
        this.documents = documents;
        this.concerned = concerned;
        this.clock = clock;
    }

    /** The first half: freezes the papers, or brings back what is missing. A new command freezes anew. */
    public Prepared freeze(UUID itemId, UUID commandKey, Person who) {
        AgendaItem item = items.get(itemId);
        Amendment amendment = turns.look(item.amendmentId(), StepOf.AGENDA_ITEM, itemId, CLEAR, who);
        Facts known = facts.ofMeeting(
                amendment, item.bodyName(), item.meetingDate(), resolutions.recommendation(amendment, item));
        Paper paper = documents.freeze(
                NameId.of(itemId, "paper", commandKey),
                new PaperRequest(amendment.id(), "MEETING", amendment.title(), known, amendment.drafts()));
        return new Prepared(paper, settlement.discharges(amendment));
    }

    /** @throws Problem not-ready, with all findings of the report check and all points that aren't settled */
    public AgendaItem clear(UUID itemId, Prepared prepared, Person who) {
        AgendaItem item = items.get(itemId);
        Turn turn = turns.take(item.amendmentId(), StepOf.AGENDA_ITEM, itemId, CLEAR, who);
        Amendment amendment = turn.amendment();
        Paper paper = prepared.paper();
        List<Reason> reasons = new ArrayList<>(paper.reasons(amendment.id()));
        reasons.addAll(settlement.unsettled(amendment, prepared.discharges(), paper.dischargedPoints()));
        if (!paper.isFrozen() && reasons.isEmpty()) {
            reasons.add(new Reason("not-frozen", "The papers could not be made.", amendment.page() + "/report"));
        }
        if (!reasons.isEmpty()) {
            throw Problem.notReady("The papers can be cleared when these are put right.", reasons);
        }
        items.clear(itemId, paper, who, clock.now());
        String hash = Objects.requireNonNull(paper.contentHash());
        turns.done(
                turn,
                "Cleared the papers for %s on %s.".formatted(item.bodyName(), Words.of(item.meetingDate())),
                Map.of("contentHash", hash),
                Map.of(),
                new PapersCleared(
                        amendment.inBrief(),
                        itemId,
                        item.bodyName(),
                        item.meetingDate(),
                        hash,
                        // An advisory group gets its papers at once; of a public meeting's all hear when published.
                        item.publishBy() == null
                                ? concerned.ownerOfficersAnd(amendment, item.body())
                                : concerned.ownerAndOfficers(amendment),
                        amendment.page()));
        return items.get(itemId);
    }

    /** @param publishedAt when the pack appeared in the committee system, at the given link */
    public AgendaItem publish(UUID itemId, Instant publishedAt, String link, Person who) {
        AgendaItem item = items.get(itemId);
        Turn turn = turns.take(item.amendmentId(), StepOf.AGENDA_ITEM, itemId, "publish-the-papers", who);
        if (publishedAt.isAfter(clock.now())) {
            throw Problem.invalid("publishedAt", "is in the future; record the publication once it has happened");
        }
        if (item.cleared() != null
                && BusinessClock.dateOf(publishedAt)
                        .isBefore(BusinessClock.dateOf(item.cleared().at()))) {
            throw Problem.invalid("publishedAt", "is before the papers were cleared");
        }
        items.publish(itemId, publishedAt, link, who, clock.now());
        Amendment amendment = turn.amendment();
        turns.done(
                turn,
                "Published the papers for %s on %s.".formatted(item.bodyName(), Words.of(item.meetingDate())),
                Map.of("publishedAt", publishedAt.toString(), "link", link),
                Map.of(),
                new PapersPublished(
                        amendment.inBrief(),
                        itemId,
                        item.bodyName(),
                        item.meetingDate(),
                        publishedAt,
                        link,
                        concerned.everybody(amendment),
                        amendment.page()));
        return items.get(itemId);
    }

    /** What document-service answered before the amendment was taken. */
    public record Prepared(Paper paper, Discharges.Now discharges) {}
}
