package org.constitutionreview.document.search;

import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.apache.lucene.store.AlreadyClosedException;
import org.constitutionreview.document.access.Caller;
import org.constitutionreview.document.constitution.Constitution;
import org.constitutionreview.document.draft.DraftRedlines;
import org.constitutionreview.document.draft.Drafts;
import org.constitutionreview.document.edition.Editions;
import org.constitutionreview.document.edition.Timeline;
import org.constitutionreview.document.problem.Problem;
import org.constitutionreview.document.problem.ProblemType;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Keeps the index on the state of the store. It lies in memory alone: it is built at the start, and each search first
 * takes in what the store has and it hasn't. So no update can be missed; what fails half-way is taken in again.
 */
@Component
class Words {

    private static final Logger log = LoggerFactory.getLogger(Words.class);
    private static final int PATIENCE_SECONDS = 5;

    private final Constitution constitution;
    private final Timeline timeline;
    private final Drafts drafts;
    private final DraftRedlines redlines;
    private final Editions editions;
    private final ReentrantLock writing = new ReentrantLock();
    private volatile State state;

    Words(Constitution constitution, Timeline timeline, Drafts drafts, DraftRedlines redlines, Editions editions) {
        this.constitution = constitution;
        this.timeline = timeline;
        this.drafts = drafts;
        this.redlines = redlines;
        this.editions = editions;
        this.state = empty();
    }

    private record State(WordIndex index, ConstitutionWords constitution, DraftWords drafts) {}

    private State empty() {
        var index = new WordIndex();
        return new State(
                index,
                new ConstitutionWords(index, constitution, timeline, editions),
                new DraftWords(index, drafts, redlines, editions));
    }

    WordIndex index() {
        return state.index();
    }

    Searchable asAt(@Nullable LocalDate date) {
        return upToDate(now -> now.constitution().asAt(date));
    }

    Searchable draftsFor(Caller caller) {
        return upToDate(now -> now.drafts().readableBy(caller));
    }

    @EventListener(ApplicationReadyEvent.class)
    void prepare() {
        var preparing = new Thread(this::follow, "search-preparing");
        preparing.setDaemon(true);
        preparing.start();
    }

    private void follow() {
        writing.lock();
        try {
            state.constitution().follow();
            state.index().refresh();
        } catch (RuntimeException fault) {
            log.warn("The search will be prepared when somebody searches: {}", fault.getMessage());
        } finally {
            writing.unlock();
        }
    }

    private Searchable upToDate(Function<State, Searchable> step) {
        if (!lock()) {
            throw new Problem(
                    ProblemType.UNAVAILABLE, "The search is being prepared. Try again in a minute; reading works.");
        }
        try {
            var searchable = step.apply(state);
            state.index().refresh();
            return searchable;
        } catch (UncheckedIOException | AlreadyClosedException broken) {
            state = empty();
            throw broken;
        } finally {
            writing.unlock();
        }
    }

    private boolean lock() {
        try {
            return writing.tryLock(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
