package org.constitutionreview.document.draft;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.constitutionreview.document.access.Person;
import org.constitutionreview.document.archive.Sha256;
import org.constitutionreview.document.conflict.Conflict;
import org.constitutionreview.document.conflict.Decision;
import org.constitutionreview.document.conflict.Merging;
import org.constitutionreview.document.edition.Edition;
import org.constitutionreview.document.edition.Editions;
import org.constitutionreview.document.edition.Steps.InForce;
import org.constitutionreview.document.edition.Timeline;
import org.constitutionreview.document.reading.Authority;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Brings drafts onto a text that has come into force since. What doesn't contradict it is taken up as a revision of the
 * suite's; where both changed the same words the draft's own stay, and wait for its owner's decision. Only while a draft
 * lies on its owner's desk: what consultees and bodies look at doesn't change under their eyes.
 */
@Component
public class Rebasing {

    private static final Logger log = LoggerFactory.getLogger(Rebasing.class);
    private static final Person SUITE = new Person("suite", "The suite");

    private final Drafts drafts;
    private final Head head;
    private final Timeline timeline;
    private final Editions editions;

    Rebasing(Drafts drafts, Head head, Timeline timeline, Editions editions) {
        this.drafts = drafts;
        this.head = head;
        this.timeline = timeline;
        this.editions = editions;
    }

    public void all() {
        drafts.outdatedOnDesks().forEach(this::one);
    }

    /** Does nothing to a draft that stands on the text in force, or that nobody may edit. */
    public void one(UUID draftId) {
        try {
            var draft = drafts.get(draftId);
            if (draft.access().isOpen() && drafts.isOutdated(draft)) {
                timeline.steps().latest(draft.documentId()).ifPresent(latest -> rebase(draft.id(), latest));
            }
        } catch (RuntimeException e) {
            // Its owner is told that it is outdated, and can go on writing.
            log.warn("The draft {} couldn't be brought onto the text in force", draftId, e);
        }
    }

    private void rebase(UUID draftId, InForce latest) {
        var name = "rebase:" + draftId + ":" + latest.editionId();
        var command = new Head.Command(SUITE, name, Sha256.of(name), draft -> {});
        var edition = editions.get(latest.editionId());
        head.move(draftId, command, draft -> onto(draft, edition, latest));
    }

    private Head.Change onto(Draft draft, Edition edition, InForce latest) {
        var base = drafts.base(draft, draft.head()).text();
        var mine = drafts.text(draft, draft.head()).text();
        var theirs = editions.text(edition).text();
        var open = Merging.with(base, mine, theirs, List.of()).open();
        var kept = open.stream()
                .map(conflict -> Decision.mine(conflict.provisionId()))
                .toList();
        return new Head.Change(
                draft.head(),
                mine,
                Merging.with(base, mine, theirs, kept).text(),
                Edit.noted(draft.head(), note(edition, latest), List.of(), null),
                Authority.Kind.CAME_INTO_FORCE.alone(),
                Course.onto(edition.id(), together(draft.conflicts(), open)));
    }

    private static String note(Edition edition, InForce latest) {
        var what = edition.amendmentTitle() == null ? edition.resolution() : "“" + edition.amendmentTitle() + "”";
        return what + ", in force from " + latest.from() + ", taken up";
    }

    private static List<Conflict> together(List<Conflict> earlier, List<Conflict> later) {
        Map<UUID, Conflict> all = new LinkedHashMap<>();
        earlier.forEach(conflict -> all.put(conflict.provisionId(), conflict));
        later.forEach(conflict -> all.put(conflict.provisionId(), conflict));
        return new ArrayList<>(all.values());
    }
}
