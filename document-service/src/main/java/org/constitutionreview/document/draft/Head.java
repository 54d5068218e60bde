package org.constitutionreview.document.draft;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.constitutionreview.document.access.Caller;
import org.constitutionreview.document.access.Person;
import org.constitutionreview.document.archive.Archive;
import org.constitutionreview.document.clock.BusinessClock;
import org.constitutionreview.document.conflict.Decision;
import org.constitutionreview.document.conflict.Merging;
import org.constitutionreview.document.news.NewsDesk;
import org.constitutionreview.document.news.Unsent;
import org.constitutionreview.document.problem.Problem;
import org.constitutionreview.document.problem.ProblemType;
import org.constitutionreview.document.reading.Authority;
import org.constitutionreview.document.text.Text;
import org.constitutionreview.document.text.redline.TouchedProvisions;
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

    /**
     * Who wants to move it, and by what right.
     *
     * @param command a name that no other command has
     * @param check throws a problem when they may not
     */
    record Command(Person person, String command, String hash, Consumer<Draft> check) {

        static Command of(Caller caller, UUID key, String hash) {
            return new Command(caller.person(), name(caller, key), hash, draft -> draft.requireEditor(caller));
        }

        static String name(Caller caller, UUID key) {
            return caller.person().sub() + ":" + key;
        }
    }

    /** Who saw {@code base} wants {@code mine}; the revisions after {@code baseRevision} may have changed it as well. */
    record Change(int baseRevision, Text base, Text mine, Edit edit, Authority authority, Course course) {}

    Revised move(UUID draftId, Command command, Function<Draft, Change> change) {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            var draft = drafts.get(draftId);
            var earlier = revisions.ofCommand(command.command()).orElse(null);
            if (earlier != null && !earlier.requestHash().equals(command.hash())) {
                throw Problem.idempotencyKeyReused();
            }
            if (earlier != null && draft.revisions().contains(earlier.id())) {
                return Revised.of(earlier);
            }
            command.check().accept(draft);
            if (earlier != null && !Objects.equals(earlier.previous(), draft.headId())) {
                revisions.remove(earlier);
                continue;
            }
            var wanted = change.apply(draft);
            var revision = earlier == null ? revision(draft, command, wanted) : earlier;
            if ((earlier != null || revisions.insert(revision)) && moved(draft, revision, wanted.course())) {
                return Revised.of(revision);
            }
        }
        throw Problem.conflict("Many people are saving this draft at the moment. Nothing was changed; try again.");
    }

    private boolean moved(Draft draft, Revision revision, Course course) {
        Unsent unsent = news.expect(DraftNews.head(draft.id()), revision.number());
        if (!drafts.move(draft, revision, course)) {
            return false;
        }
        news.tell(unsent);
        return true;
    }

    private Revision revision(Draft draft, Command command, Change change) {
        var before = drafts.text(draft, draft.head()).text();
        var edit = change.edit();
        var after = change.baseRevision() == draft.head() ? change.mine() : merged(draft, change, before);
        var touched = touched(before, after);
        if (touched.isEmpty() && !change.course().saysMoreThanWords()) {
            throw Problem.invalid("operations", "This changes nothing: the text reads so already.");
        }
        return new Revision(
                UUID.randomUUID(),
                draft.id(),
                draft.head() + 1,
                draft.headId(),
                command.person(),
                clock.now(),
                Instant.now(),
                edit.note(),
                edit.instruction(),
                edit.operations(),
                change.authority(),
                edit.discharges(),
                touched,
                change.course().undoes(),
                change.course().restores(),
                change.course().onto(),
                unseen(edit.baseRevision(), draft.head()),
                archive.keep(after),
                command.command(),
                command.hash());
    }

    /** The problem says which revision's words are theirs, so that a decision can say what it was made against. */
    private Text merged(Draft draft, Change change, Text now) {
        var merged = Merging.with(change.base(), change.mine(), now, stillSeen(draft, change.edit(), now));
        if (!merged.open().isEmpty()) {
            throw new Problem(
                    ProblemType.EDIT_CONFLICT, CONFLICT, Map.of("conflicts", merged.open(), "revision", draft.head()));
        }
        return merged.text();
    }

    /** A decision counts only against the words that it was made against. */
    private List<Decision> stillSeen(Draft draft, Edit edit, Text now) {
        var decidedAt = edit.decidedAt();
        if (edit.decisions().isEmpty() || decidedAt == null || decidedAt < 0 || decidedAt > draft.head()) {
            return List.of();
        }
        var seen = drafts.text(draft, decidedAt).text();
        return edit.decisions().stream()
                .filter(decision -> Objects.equals(seen.find(decision.provisionId()), now.find(decision.provisionId())))
                .toList();
    }

    private static List<Integer> unseen(int baseRevision, int head) {
        return IntStream.rangeClosed(baseRevision + 1, head).boxed().toList();
    }

    private static Set<UUID> touched(Text before, Text after) {
        return Set.copyOf(TouchedProvisions.between(before, after).keySet());
    }
}
