package org.constitutionreview.document.search;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.util.BytesRef;
import org.constitutionreview.document.access.Caller;
import org.constitutionreview.document.draft.Draft;
import org.constitutionreview.document.draft.DraftRedlines;
import org.constitutionreview.document.draft.Drafts;
import org.constitutionreview.document.edition.Editions;

/** Drafts in the index. Each search reads the access lists anew, and sees only the drafts that they open to its caller. */
final class DraftWords {

    static final String PREFIX = "draft:";

    private final Drafts drafts;
    private final DraftRedlines redlines;
    private final Editions editions;
    private final NamedTexts texts;

    DraftWords(WordIndex index, Drafts drafts, DraftRedlines redlines, Editions editions) {
        this.drafts = drafts;
        this.redlines = redlines;
        this.editions = editions;
        this.texts = new NamedTexts(index);
    }

    Searchable readableBy(Caller caller) {
        List<Draft> open = drafts.notEnded();
        texts.keepOnly(open.stream().map(DraftWords::name).collect(Collectors.toSet()));
        Map<String, Draft> readable = new LinkedHashMap<>();
        open.stream().filter(draft -> drafts.mayRead(caller, draft)).forEach(draft -> readable.put(name(draft), draft));
        readable.forEach(this::take);
        return new Searchable(
                new TermInSetQuery(
                        Fields.TEXT,
                        readable.keySet().stream().map(BytesRef::new).toList()),
                new Found.Searched(Scope.DRAFTS, null, readable.size()),
                readable);
    }

    private void take(String name, Draft draft) {
        var basis = draft.basis(draft.head());
        texts.take(name, draft.kept().contentHash() + basis, () -> {
            var text = drafts.text(draft, draft.head());
            return Passages.ofDraft(
                    editions.get(basis), drafts.base(draft, draft.head()), text, redlines.references(draft, text));
        });
    }

    private static String name(Draft draft) {
        return PREFIX + draft.id();
    }
}
