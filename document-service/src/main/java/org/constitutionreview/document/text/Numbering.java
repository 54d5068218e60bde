package org.constitutionreview.document.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The numbers of a text, computed from its tree: sections 1, 2, 3; paragraphs 13.7; sub-paragraphs (a), within them (i),
 * then (A). Bullets, headings, tables and notes have none. Pins are honoured.
 */
public final class Numbering {

    private static final Numbered NONE = new Numbered("", "");

    private final Map<UUID, Numbered> numbered;
    private volatile @Nullable Map<String, List<UUID>> byCitation;

    private record Numbered(String number, String citation) {}

    Numbering(Text text) {
        numbered = new LinkedHashMap<>(text.size() * 2);
        number(text.provisions(), Counting.ofTop());
    }

    /** Computed once for each text. */
    public static Numbering of(Text text) {
        return text.numbering();
    }

    /** Each provision's own number as shown before it: "13", "13.7", "(a)", or "" for none; in document order. */
    public Map<UUID, String> numbers() {
        Map<UUID, String> numbers = new LinkedHashMap<>();
        numbered.forEach((id, provision) -> numbers.put(id, provision.number()));
        return Collections.unmodifiableMap(numbers);
    }

    /** "" when the provision has no number, or isn't in the text. */
    public String number(UUID id) {
        return numbered.getOrDefault(id, NONE).number();
    }

    /** The number in full, as people quote it: "16.3(a)"; for a provision without one that of what it stands under. */
    public String citation(UUID id) {
        return numbered.getOrDefault(id, NONE).citation();
    }

    /** The provision that people mean by "13.7", "section 3", "para. 16.3 (a)"; empty when there is none, or several. */
    public Optional<UUID> find(String written) {
        List<UUID> found = findAll(written);
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    /** As {@link #find}; several only where pins give one number twice. */
    public List<UUID> findAll(String written) {
        String number = key(written.strip()
                .toLowerCase(Locale.UK)
                .replaceFirst(
                        "^(?:the )?(?:sub-?\\s?paragraph|paragraph|paras?\\.?|section|clause|§)s?(?=[\\s\\d(])", "")
                .replaceFirst("[.,;:]+$", ""));
        return byCitation().getOrDefault(number, List.of());
    }

    private Map<String, List<UUID>> byCitation() {
        Map<String, List<UUID>> found = byCitation;
        if (found == null) {
            Map<String, List<UUID>> index = new HashMap<>();
            numbered.forEach((id, provision) -> {
                if (!provision.number().isEmpty()) {
                    index.computeIfAbsent(key(provision.citation()), none -> new ArrayList<>(1))
                            .add(id);
                }
            });
            byCitation = index;
            return index;
        }
        return found;
    }

    private static String key(String number) {
        StringBuilder key = new StringBuilder(number.length());
        number.chars()
                .filter(c -> !Character.isWhitespace(c))
                .map(Character::toLowerCase)
                .forEach(key::appendCodePoint);
        return key.toString();
    }

    private void number(List<Provision> siblings, Counting counting) {
        for (Provision provision : siblings) {
            String number = counting.next(provision);
            String citation = counting.cite(provision.kind(), number);
            numbered.put(provision.id(), new Numbered(number, citation));
            number(provision.children(), counting.under(provision.kind(), citation));
        }
    }
}
