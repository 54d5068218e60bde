package org.constitutionreview.document.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.constitutionreview.document.constitution.AsAt;
import org.constitutionreview.document.constitution.Constitution;
import org.constitutionreview.document.constitution.Standing;
import org.constitutionreview.document.text.Provision;
import org.constitutionreview.document.text.ReferenceWords;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds words in the Constitution as it stood on a date. */
@Component
public class Search {

    private static final int REMEMBERED = 4;

    private final Constitution constitution;
    private final Map<List<UUID>, WordIndex> indexes = Collections.synchronizedMap(new LinkedHashMap<>(8, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<List<UUID>, WordIndex> eldest) {
            return size() > REMEMBERED;
        }
    });

    Search(Constitution constitution) {
        this.constitution = constitution;
    }

    /** @param after how many hits to leave out */
    public List<Hit> find(String words, @Nullable LocalDate asAt, int after, int limit) {
        if (words.isBlank()) {
            return List.of();
        }
        var day = constitution.asAt(asAt);
        var editions = day.documents().values().stream()
                .map(standing -> standing.edition().id())
                .toList();
        var index = indexes.get(editions);
        if (index == null) {
            index = WordIndex.of(entries(day));
            indexes.put(editions, index);
        }
        return index.find(words, after, limit);
    }

    private List<WordIndex.Entry> entries(AsAt day) {
        List<WordIndex.Entry> entries = new ArrayList<>();
        for (Standing standing : day.documents().values()) {
            var text = constitution.text(standing);
            var references = constitution.references(standing, day);
            text.text().walk().forEach(place -> {
                var provision = place.provision();
                entries.add(new WordIndex.Entry(
                        standing.edition().documentId(),
                        standing.edition().title(),
                        provision.id().toString(),
                        text.numbering().citation(provision.id()),
                        words(provision, references)));
            });
        }
        return entries;
    }

    private static String words(Provision provision, ReferenceWords references) {
        var heading = provision.heading();
        var words = provision.text().words(references);
        return heading == null ? words : (heading.words(references) + " " + words).strip();
    }
}
