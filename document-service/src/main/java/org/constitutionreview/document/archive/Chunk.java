package org.constitutionreview.document.archive;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.ArrayList;
import java.util.List;
import org.constitutionreview.document.form.ProvisionForm;
import org.constitutionreview.document.text.Place;
import org.constitutionreview.document.text.Provision;
import org.constitutionreview.document.text.Text;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * A stretch of a text, in document order, as exactly the JSON that its hash covers.
 *
 * <p>Where one ends depends on the provisions' ids alone: an insertion changes the chunk it falls into, and leaves the
 * others shared with earlier revisions.
 */
@Document("chunks")
record Chunk(@Id String hash, String json) {

    private static final int SHORTEST = 30;
    private static final int LONGEST = 150;
    private static final JsonMapper JSON = JsonMapper.builder()
            .changeDefaultPropertyInclusion(inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL))
            .build();

    private record Line(int level, ProvisionForm provision) {}

    static Chunk of(String json) {
        return new Chunk(Sha256.of(json), json);
    }

    static List<Chunk> cut(Text text) {
        List<Chunk> chunks = new ArrayList<>();
        List<Line> lines = new ArrayList<>();
        for (Place place : text.walk()) {
            if (lines.size() >= LONGEST || lines.size() >= SHORTEST && beginsChunk(place.provision())) {
                chunks.add(of(JSON.writeValueAsString(lines)));
                lines.clear();
            }
            lines.add(new Line(place.level(), ProvisionForm.of(place.provision().withChildren(List.of()))));
        }
        if (!lines.isEmpty()) {
            chunks.add(of(JSON.writeValueAsString(lines)));
        }
        return chunks;
    }

    static Text join(List<Chunk> chunks) {
        List<Line> lines = chunks.stream()
                .flatMap(chunk -> JSON.readValue(chunk.json, new TypeReference<List<Line>>() {}).stream())
                .toList();
        return new Text(new Tree(lines).level(1));
    }

    boolean isIntact() {
        return hash.equals(Sha256.of(json));
    }

    private static boolean beginsChunk(Provision provision) {
        return Math.floorMod(provision.id().hashCode(), SHORTEST) == 0;
    }

    /** Reads lines back into a tree. */
    private static final class Tree {
        private final List<Line> lines;
        private int at;

        Tree(List<Line> lines) {
            this.lines = lines;
        }

        List<Provision> level(int level) {
            List<Provision> siblings = new ArrayList<>();
            while (at < lines.size() && lines.get(at).level() == level) {
                var provision = lines.get(at++).provision().provision();
                siblings.add(provision.withChildren(level(level + 1)));
            }
            return siblings;
        }
    }
}
