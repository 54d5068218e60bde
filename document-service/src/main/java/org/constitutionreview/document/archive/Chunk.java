package org.constitutionreview.document.archive;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.constitutionreview.document.form.ProvisionForm;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** A stretch of a text as exactly the JSON that its hash covers. Earlier and later revisions share what they can. */
@Document("chunks")
record Chunk(@Id String hash, String json) {

    private static final JsonMapper JSON = JsonMapper.builder()
            .changeDefaultPropertyInclusion(inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL))
            .build();

    private record Line(int level, ProvisionForm provision) {}

    static Chunk of(Stretch stretch) {
        var json = JSON.writeValueAsString(stretch.lines().stream()
                .map(line -> new Line(line.level(), ProvisionForm.of(line.provision())))
                .toList());
        return new Chunk(Sha256.of(json), json);
    }

    Stretch stretch() {
        return new Stretch(JSON.readValue(json, new TypeReference<List<Line>>() {}).stream()
                .map(line -> new Stretch.Line(line.level(), line.provision().provision()))
                .toList());
    }

    boolean isIntact() {
        return hash.equals(Sha256.of(json));
    }
}
