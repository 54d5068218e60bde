package org.constitutionreview.document.archive;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.constitutionreview.document.text.Text;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/** All texts there ever were. What is kept is never changed. */
@Component
public class Archive {

    /** In provisions: about 50 MB of texts; most of their pieces are the same objects. */
    private static final int REMEMBERED = 150_000;

    private final MongoTemplate mongo;
    private final Recent<String, NumberedText> texts =
            new Recent<>(REMEMBERED, text -> text.text().size() + 1);
    private final Recent<String, Stretch> stretches =
            new Recent<>(REMEMBERED / 2, stretch -> stretch.lines().size());
    private final Recent<Stretch, String> hashes = new Recent<>(REMEMBERED / 50, hash -> 1);

    Archive(MongoTemplate mongo) {
        this.mongo = mongo;
    }

    public Kept keep(Text text) {
        var numbered = NumberedText.of(text);
        var cut = Stretch.of(text);
        keepChunks(cut.stream().filter(stretch -> hashes.get(stretch) == null).toList());
        List<String> chunks = new ArrayList<>();
        for (Stretch stretch : cut) {
            var hash = hashes.get(stretch);
            chunks.add(hash == null ? Chunk.of(stretch).hash() : hash);
        }
        var kept = new Kept(numbered.contentHash(), chunks);
        texts.put(kept.contentHash(), numbered);
        return kept;
    }

    public NumberedText read(Kept kept) {
        var before = texts.get(kept.contentHash());
        if (before != null) {
            return before;
        }
        var text = NumberedText.of(Stretch.join(stretches(kept)));
        texts.put(kept.contentHash(), text);
        return text;
    }

    /** Whether the text as it lies in the store is the one that was kept. */
    public boolean isIntact(Kept kept) {
        var stored = load(kept.chunks());
        List<Stretch> stretches = new ArrayList<>();
        for (String hash : kept.chunks()) {
            var chunk = stored.get(hash);
            if (chunk == null || !chunk.isIntact()) {
                return false;
            }
            stretches.add(chunk.stretch());
        }
        return NumberedText.of(Stretch.join(stretches)).contentHash().equals(kept.contentHash());
    }

    private List<Stretch> stretches(Kept kept) {
        Map<String, Stretch> known = new HashMap<>();
        List<String> unknown = new ArrayList<>();
        for (String hash : kept.chunks()) {
            var stretch = stretches.get(hash);
            if (stretch == null) {
                unknown.add(hash);
            } else {
                known.put(hash, stretch);
            }
        }
        load(unknown).forEach((hash, chunk) -> known.put(hash, remembered(hash, chunk.stretch())));
        return kept.chunks().stream()
                .map(hash -> Optional.ofNullable(known.get(hash))
                        .orElseThrow(() -> new IllegalStateException("The archive has lost chunk " + hash)))
                .toList();
    }

    private Stretch remembered(String hash, Stretch stretch) {
        stretches.put(hash, stretch);
        hashes.put(stretch, hash);
        return stretch;
    }

    private Map<String, Chunk> load(List<String> wanted) {
        Map<String, Chunk> loaded = new HashMap<>();
        if (!wanted.isEmpty()) {
            mongo.find(Query.query(Criteria.where("_id").in(wanted)), Chunk.class)
                    .forEach(chunk -> loaded.put(chunk.hash(), chunk));
        }
        return loaded;
    }

    private void keepChunks(List<Stretch> unknown) {
        Map<String, Chunk> chunks = new HashMap<>();
        Map<String, Stretch> cut = new HashMap<>();
        for (Stretch stretch : unknown) {
            var chunk = Chunk.of(stretch);
            chunks.put(chunk.hash(), chunk);
            cut.put(chunk.hash(), stretch);
        }
        there(chunks.keySet()).forEach(chunks::remove);
        chunks.values().forEach(this::insert);
        cut.forEach(this::remembered);
    }

    private Set<String> there(Set<String> wanted) {
        if (wanted.isEmpty()) {
            return Set.of();
        }
        return new HashSet<>(
                mongo.findDistinct(Query.query(Criteria.where("_id").in(wanted)), "_id", Chunk.class, String.class));
    }

    private void insert(Chunk chunk) {
        try {
            mongo.insert(chunk);
        } catch (DuplicateKeyException alreadyKept) {
            // Another node has just kept the same words.
        }
    }
}
