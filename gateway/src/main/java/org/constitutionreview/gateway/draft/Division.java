package org.constitutionreview.gateway.draft;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.constitutionreview.gateway.text.Line;
import org.jspecify.annotations.Nullable;

/** Makes two paragraphs of one where an empty line stands, and one of two. */
final class Division {

    private static final Pattern EMPTY_LINE = Pattern.compile("\\R\\s*\\R");

    private Division() {}

    static boolean isMarked(String words) {
        return parts(words).length == 2;
    }

    /** @param key the form's, from which the new paragraph gets its id, so that sending it twice splits once */
    static Operation split(Line line, String words, UUID key) {
        String[] parts = parts(words);
        String id = UUID.nameUUIDFromBytes((key + "/part").getBytes(StandardCharsets.UTF_8))
                .toString();
        return new Operation.Split(
                line.id(), parts[0].strip(), new Operation.Part(id, parts[parts.length - 1].strip()));
    }

    static Operation merge(Line line, List<Line> lines) {
        Line next = next(line.id(), lines).orElseThrow(() -> new ProvisionGone(line.id()));
        return new Operation.Merge(line.id(), new Operation.Part(next.id(), null));
    }

    /** The one after it under the same heading or paragraph. */
    static Optional<Line> next(@Nullable String id, List<Line> lines) {
        return lines.stream()
                .filter(line -> line.id().equals(id))
                .findFirst()
                .flatMap(line -> lines.subList(lines.indexOf(line) + 1, lines.size()).stream()
                        .filter(other -> Objects.equals(other.parentId(), line.parentId()))
                        .findFirst());
    }

    private static String[] parts(String words) {
        return EMPTY_LINE.split(words.strip());
    }
}
