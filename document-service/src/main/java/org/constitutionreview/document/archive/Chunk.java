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

/** A stretch of a text, in document order, as exactly the JSON that its hash covers. */
@Document("chunks")
record Chunk(@Id String hash, String json) {

    private static final JsonMapper JSON = JsonMapper.builder()
            .changeDefaultPropertyInclusion(inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL))
            .build();

    private record Line(int level, ProvisionForm provision) {}

    static Chunk of(String json) {
        return new Chunk(Sha256.of(json), json);
    }

    static Chunk of(List<Place> places) {
        List<Line> lines = places.stream()
                .map(place -> new Line(
                        place.level(), ProvisionForm.of(place.provision().withChildren(List.of()))))
                .toList();
        return of(JSON.writeValueAsString(lines));
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
