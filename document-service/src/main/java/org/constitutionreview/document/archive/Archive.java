package org.constitutionreview.document.archive;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bson.Document;
import org.constitutionreview.document.text.Text;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/** All texts there ever were. What is kept is never changed. */
@Component
public class Archive {

    private static final int REMEMBERED = 100;

    private final MongoTemplate mongo;
    private final Cutting cutting = new Cutting();
    private final Map<String, NumberedText> remembered =
            Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
                @Override
                protected boolean removeEldestEntry(Map.Entry<String, NumberedText> eldest) {
                    return size() > REMEMBERED;
                }
            });

    Archive(MongoTemplate mongo) {
        this.mongo = mongo;
    }

    public Kept keep(Text text) {
        var numbered = NumberedText.of(text);
        var chunks = cutting.of(text);
        var known = known(chunks.stream().map(Chunk::hash).toList());
        for (Chunk chunk : chunks) {
            if (!known.contains(chunk.hash())) {
                insert(chunk);
            }
        }
        var kept = new Kept(
                numbered.contentHash(), chunks.stream().map(Chunk::hash).toList());
        remembered.put(kept.contentHash(), numbered);
        return kept;
    }

    public NumberedText read(Kept kept) {
        var before = remembered.get(kept.contentHash());
        if (before != null) {
            return before;
        }
        var text = NumberedText.of(Chunk.join(chunks(kept)));
        remembered.put(kept.contentHash(), text);
        return text;
    }

    /** Whether the text as it lies in the store is the one that was kept. */
    public boolean isIntact(Kept kept) {
        var chunks = load(kept.chunks());
        return kept.chunks().stream()
                        .allMatch(hash ->
                                chunks.containsKey(hash) && chunks.get(hash).isIntact())
                && NumberedText.of(Chunk.join(chunks(kept))).contentHash().equals(kept.contentHash());
    }

    private List<Chunk> chunks(Kept kept) {
        var loaded = load(kept.chunks());
        List<Chunk> chunks = new ArrayList<>();
        for (String hash : kept.chunks()) {
            var chunk = loaded.get(hash);
            if (chunk == null) {
                throw new IllegalStateException("The archive has lost chunk " + hash);
            }
            chunks.add(chunk);
        }
        return chunks;
    }

    private Map<String, Chunk> load(List<String> hashes) {
        Map<String, Chunk> loaded = new HashMap<>();
        mongo.find(Query.query(Criteria.where("_id").in(hashes)), Chunk.class)
                .forEach(chunk -> loaded.put(chunk.hash(), chunk));
        return loaded;
    }

    private Set<String> known(List<String> hashes) {
        var idsAlone = Query.query(Criteria.where("_id").in(hashes));
        idsAlone.fields().include("_id");
        Set<String> known = new HashSet<>();
        mongo.find(idsAlone, Document.class, mongo.getCollectionName(Chunk.class))
                .forEach(found -> known.add(found.getString("_id")));
        return known;
    }

    private void insert(Chunk chunk) {
        try {
            mongo.insert(chunk);
        } catch (DuplicateKeyException alreadyKept) {
            // Another node has just kept the same words.
        }
    }
}
