package org.constitutionreview.document.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.constitutionreview.document.constitution.AsAt;
import org.constitutionreview.document.constitution.Constitution;
import org.constitutionreview.document.constitution.Standing;
import org.constitutionreview.document.edition.Editions;
import org.constitutionreview.document.edition.Timeline;
import org.jspecify.annotations.Nullable;

/** The Constitution in the index, on any date. */
final class ConstitutionWords {

    private final Constitution constitution;
    private final Timeline timeline;
    private final TimelineWords inForce;
    private final NamedTexts approved;

    ConstitutionWords(WordIndex index, Constitution constitution, Timeline timeline, Editions editions) {
        this.constitution = constitution;
        this.timeline = timeline;
        this.inForce = new TimelineWords(index, editions);
        this.approved = new NamedTexts(index);
    }

    void follow() {
        var steps = timeline.steps();
        if (steps.last() > inForce.lastStep()) {
            inForce.follow(steps);
            approved.keepOnly(Set.of());
        }
    }

    Searchable asAt(@Nullable LocalDate date) {
        follow();
        var day = constitution.asAt(date);
        List<Standing> ahead = day.documents().values().stream()
                .filter(Standing::approvedSoFar)
                .toList();
        ahead.forEach(standing -> take(standing, day));
        var texts = new BooleanQuery.Builder().add(timeline(day, ahead), Occur.SHOULD);
        ahead.forEach(standing -> texts.add(new TermQuery(new Term(Fields.TEXT, name(standing))), Occur.SHOULD));
        return new Searchable(
                texts.build(),
                new Found.Searched(Scope.IN_FORCE, day.date(), day.documents().size()),
                Map.of());
    }

    private void take(Standing standing, AsAt day) {
        approved.take(
                name(standing),
                day.fingerprint(),
                () -> Passages.of(
                        standing.edition(), constitution.text(standing), constitution.references(standing, day)));
    }

    private static BooleanQuery timeline(AsAt day, List<Standing> ahead) {
        int number = WordIndex.day(day.date());
        List<BytesRef> overtaken = new ArrayList<>();
        ahead.forEach(standing -> overtaken.add(new BytesRef(standing.edition().documentId())));
        return new BooleanQuery.Builder()
                .add(new TermQuery(new Term(Fields.TEXT, WordIndex.TIMELINE)), Occur.FILTER)
                .add(IntPoint.newRangeQuery(Fields.FROM, Integer.MIN_VALUE, number), Occur.FILTER)
                .add(IntPoint.newRangeQuery(Fields.TO, number + 1, Integer.MAX_VALUE), Occur.FILTER)
                .add(new TermInSetQuery(Fields.DOCUMENT, overtaken), Occur.MUST_NOT)
                .build();
    }

    private static String name(Standing standing) {
        return "edition:" + standing.edition().id();
    }
}
