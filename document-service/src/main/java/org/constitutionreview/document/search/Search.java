package org.constitutionreview.document.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.lucene.document.Document;
import org.apache.lucene.search.Query;
import org.constitutionreview.document.access.Caller;
import org.constitutionreview.document.draft.Draft;
import org.constitutionreview.document.search.Hit.InDraft;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds words, phrases and numbers in the Constitution as it stood on a date, or in the drafts that the caller may read. */
@Component
public class Search {

    private final Words words;

    Search(Words words) {
        this.words = words;
    }

    public Found find(Caller caller, Asked asked) {
        var searchable =
                switch (asked.scope()) {
                    case IN_FORCE -> words.asAt(asked.asAt());
                    case DRAFTS -> words.draftsFor(caller);
                };
        var wanted = Wanted.in(asked.words());
        return words.index().ask(matches -> found(matches, wanted, searchable, asked));
    }

    private static Found found(Matches matches, Wanted wanted, Searchable searchable, Asked asked) throws IOException {
        var query = WantedQuery.of(wanted);
        var counts = new Counts(matches.count(query, searchable.texts()));
        var marks = WantedQuery.marks(wanted);
        List<Hit> hits = new ArrayList<>();
        for (Document document : matches.best(query, searchable.texts(), asked)) {
            var hit = hit(document, marks, searchable.drafts());
            if (hit != null) {
                hits.add(hit);
            }
        }
        int total = counts.within(asked.parts(), asked.documents());
        int next = asked.after() + asked.limit();
        return new Found(
                searchable.searched(),
                total,
                hits,
                next < total ? Integer.valueOf(next) : null,
                counts.parts(),
                counts.documents(asked.parts()),
                counts.isEmpty() && !wanted.isEmpty()
                        ? new Spelling(matches, searchable.texts())
                                .suggestion(wanted)
                                .orElse(null)
                        : null);
    }

    /** @return null for words of a draft that isn't among those that the caller may read */
    private static @Nullable Hit hit(Document document, Query marks, Map<String, Draft> readable) throws IOException {
        var text = document.get(Fields.TEXT);
        var draft = readable.get(text);
        if (draft == null && text.startsWith(DraftWords.PREFIX)) {
            return null;
        }
        var provision = document.get(Fields.PASSAGE);
        return new Hit(
                document.get(Fields.DOCUMENT),
                document.get(Fields.TITLE),
                provision.isEmpty() ? null : UUID.fromString(provision),
                document.get(Fields.SHOWN_NUMBER),
                Snippet.of(document.get(Fields.WORDS), marks),
                draft == null ? null : inDraft(draft, Boolean.parseBoolean(document.get(Fields.CHANGED))));
    }

    private static InDraft inDraft(Draft draft, boolean changed) {
        var about = draft.access().about();
        return new InDraft(
                draft.id(),
                draft.amendmentId(),
                about == null ? null : about.reference(),
                about == null ? null : about.title(),
                changed);
    }
}
