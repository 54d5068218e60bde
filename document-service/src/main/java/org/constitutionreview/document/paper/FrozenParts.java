package org.constitutionreview.document.paper;

import java.util.EnumMap;
import java.util.Map;
import org.constitutionreview.document.archive.Sha256;
import org.constitutionreview.document.paper.Paper.Part;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The contents of frozen packs, kept by their hash: equal parts of several packs are one. */
@Component
class FrozenParts {

    private final MongoTemplate mongo;
    private final JsonMapper json;

    FrozenParts(MongoTemplate mongo, JsonMapper json) {
        this.mongo = mongo;
        this.json = json;
    }

    Map<Part, String> keep(Pack pack) {
        Map<Part, String> parts = new EnumMap<>(Part.class);
        parts.put(Part.REPORT, keep(pack.report()));
        parts.put(Part.CLEAN_COPY, keep(pack.cleanCopy()));
        parts.put(Part.REDLINE, keep(pack.redline()));
        parts.put(Part.SCHEDULE, keep(pack.schedule()));
        parts.put(Part.FACTS, keep(pack.facts()));
        return parts;
    }

    JsonNode part(Paper paper, Part part) {
        return json.readTree(words(paper, part));
    }

    Pack pack(Paper paper) {
        return new Pack(
                json.readValue(words(paper, Part.REPORT), ReportPage.class),
                json.readValue(words(paper, Part.CLEAN_COPY), Pack.CleanCopies.class),
                json.readValue(words(paper, Part.REDLINE), Pack.Redlines.class),
                json.readValue(words(paper, Part.SCHEDULE), Pack.Schedules.class),
                json.readValue(words(paper, Part.FACTS), Facts.class));
    }

    private String words(Paper paper, Part part) {
        var hash = paper.parts().get(part);
        var frozen = mongo.findById(String.valueOf(hash), FrozenPart.class);
        if (frozen == null) {
            throw new IllegalStateException("The store has lost part " + part + " of paper " + paper.id());
        }
        return frozen.json();
    }

    private String keep(Object content) {
        var words = json.writeValueAsString(content);
        var part = new FrozenPart(Sha256.of(words), words);
        try {
            mongo.insert(part);
        } catch (DuplicateKeyException sameContent) {
            // Another pack has the same part.
        }
        return part.hash();
    }
}
