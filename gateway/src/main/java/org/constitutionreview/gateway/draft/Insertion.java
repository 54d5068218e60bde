package org.constitutionreview.gateway.draft;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.constitutionreview.gateway.draft.Operation.NewProvision;
import org.constitutionreview.gateway.text.Line;
import org.jspecify.annotations.Nullable;

/** What can be inserted at a line, and where it goes then. */
enum Insertion {
    PARAGRAPH_AFTER("PARAGRAPH", false),
    SECTION_AFTER("SECTION", false),
    SUB_PARAGRAPH_AFTER("SUB_PARAGRAPH", false),
    BULLET_AFTER("BULLET", false),
    PARAGRAPH_INSIDE("PARAGRAPH", true),
    SUB_PARAGRAPH_INSIDE("SUB_PARAGRAPH", true),
    BULLET_INSIDE("BULLET", true);

    private final String kind;
    private final boolean inside;

    Insertion(String kind, boolean inside) {
        this.kind = kind;
        this.inside = inside;
    }

    static List<Insertion> possibleAt(Line line) {
        return switch (line.kind()) {
            case "SECTION", "PART" -> List.of(PARAGRAPH_INSIDE, SECTION_AFTER);
            case "SUB_PARAGRAPH", "LIST_ITEM" -> List.of(SUB_PARAGRAPH_AFTER, BULLET_INSIDE);
            case "BULLET" -> List.of(BULLET_AFTER);
            default -> List.of(PARAGRAPH_AFTER, SUB_PARAGRAPH_INSIDE, BULLET_INSIDE);
        };
    }

    boolean isSection() {
        return kind.equals("SECTION");
    }

    /**
     * @param text for a section its paragraphs, an empty line between them
     * @param key the form's, from which the new provisions get their ids, so that sending it twice inserts once
     */
    Operation at(Line line, List<Line> lines, @Nullable String heading, String text, UUID key) {
        List<NewProvision> paragraphs = new ArrayList<>();
        if (isSection()) {
            for (String words : text.strip().split("\\R\\s*\\R")) {
                paragraphs.add(
                        new NewProvision(id(key, paragraphs.size() + 1), "PARAGRAPH", null, oneLine(words), List.of()));
            }
        }
        var provision =
                new NewProvision(id(key, 0), kind, heading, isSection() ? "" : oneLine(text), List.copyOf(paragraphs));
        return inside
                ? new Operation.Insert(provision, line.id(), lastChildIfAppended(line, lines))
                : new Operation.Insert(provision, line.parentId(), line.id());
    }

    /** Paragraphs go to the top of their section, for the line is its heading; what hangs below a paragraph, to its end. */
    private @Nullable String lastChildIfAppended(Line line, List<Line> lines) {
        return kind.equals("PARAGRAPH")
                ? null
                : lines.stream()
                        .filter(other -> line.id().equals(other.parentId()))
                        .reduce((first, second) -> second)
                        .map(Line::id)
                        .orElse(null);
    }

    private static String oneLine(String words) {
        return words.strip().replaceAll("\\s*\\R\\s*", " ");
    }

    private static String id(UUID key, int place) {
        return UUID.nameUUIDFromBytes((key + "/" + place).getBytes(StandardCharsets.UTF_8))
                .toString();
    }
}
