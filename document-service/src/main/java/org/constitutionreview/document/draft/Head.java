package org.constitutionreview.document.draft;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.constitutionreview.document.access.Caller;
import org.constitutionreview.document.archive.Archive;
import org.constitutionreview.document.archive.Merging;
import org.constitutionreview.document.clock.BusinessClock;
import org.constitutionreview.document.news.NewsDesk;
import org.constitutionreview.document.news.Unsent;
import org.constitutionreview.document.problem.Problem;
import org.constitutionreview.document.reading.Authority;
import org.constitutionreview.document.text.Text;
import org.constitutionreview.document.text.redline.Entry;
import org.constitutionreview.document.text.redline.Redline;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Moves the heads of drafts: first the text, then the revision, then the head, and only the head counts. Whoever comes
 * second looks again; a command that was carried out before changes nothing.
 */
@Component
class Head {

    private static final int ATTEMPTS = 20;
    private static final String CONFLICT = "Somebody else has changed the same words since you loaded the draft."
            + " Nothing of yours was saved: choose between the two, paragraph by paragraph, and save again.";

    private final Drafts drafts;
    private final Revisions revisions;
    private final Archive archive;
    private final NewsDesk news;
    private final BusinessClock clock;

    Head(Drafts drafts, Revisions revisions, Archive archive, NewsDesk news, BusinessClock clock) {
        this.drafts = drafts;
        this.revisions = revisions;
        this.archive = archive;
        this.news = news;
        this.clock = clock;
    }

    record Command(UUID key, String hash) {}

    /** Who saw {@code base} wants {@code mine}; the revisions after {@code baseRevision} may have changed it as well. */
    record Change(int baseRevision, Text base, Text mine, Edit edit, Authority authority, @Nullable Integer undoes) {}

    Revised move(Caller caller, UUID draftId, Command command, Function<Draft, Change> change) {
        var name = caller.person().sub() + ":" + command.key();
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            var draft = drafts.get(draftId);
            var earlier = revisions.ofCommand(name).orElse(null);
            if (earlier != null && !earlier.requestHash().equals(command.hash())) {
                throw Problem.idempotencyKeyReused();
            }
            if (earlier != null && draft.revisions().contains(earlier.id())) {
                return Revised.of(earlier);
            }
            draft.requireEditor(caller);
            if (earlier != null && !Objects.equals(earlier.previous(), draft.headId())) {
                revisions.remove(earlier);
                continue;
            }
            var revision = earlier == null ? revision(caller, draft, name, command, change.apply(draft)) : earlier;
            if ((earlier != null || revisions.insert(revision)) && moved(draft, revision)) {
                return Revised.of(revision);
            }
        }
        throw Problem.conflict("Many people are saving this draft at the moment. Nothing was changed; try again.");
    }

    private boolean moved(Draft draft, Revision revision) {
        Unsent unsent = news.expect(DraftNews.head(draft.id()), revision.number());
        if (!drafts.move(draft, revision)) {
            return false;
        }
        news.tell(unsent);
        return true;
    }

    private Revision revision(Caller caller, Draft draft, String name, Command command, Change change) {
        var before = drafts.text(draft, draft.head()).text();
        var after = change.baseRevision() == draft.head()
                ? change.mine()
                : Merging.of(change.base(), change.mine(), before, CONFLICT);
        var touched = touched(before, after);
        if (touched.isEmpty()) {
            throw Problem.invalid("operations", "This changes nothing: the text reads so already.");
        }
        var edit = change.edit();
        return new Revision(
                UUID.randomUUID(),
                draft.id(),
                draft.head() + 1,
                draft.headId(),
                caller.person(),
                clock.now(),
                Instant.now(),
                edit.note(),
                edit.instruction(),
                edit.operations(),
                change.authority(),
                edit.discharges(),
                touched,
                change.undoes(),
                unseen(edit.baseRevision(), draft.head()),
                archive.keep(after),
                name,
                command.hash());
    }

    private static List<Integer> unseen(int baseRevision, int head) {
        return IntStream.rangeClosed(baseRevision + 1, head).boxed().toList();
    }

    private static Set<UUID> touched(Text before, Text after) {
        return Redline.between(before, after).touched().entries().stream()
                .map(Entry::provisionId)
                .collect(Collectors.toSet());
    }
}
