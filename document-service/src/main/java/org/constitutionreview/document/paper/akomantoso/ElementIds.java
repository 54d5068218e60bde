package org.constitutionreview.document.paper.akomantoso;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.constitutionreview.document.reading.ProvisionView;
import org.constitutionreview.document.reading.RedlineView.Before;
import org.constitutionreview.document.reading.RedlineView.EntryView;
import org.constitutionreview.document.text.Kind;
import org.jspecify.annotations.Nullable;

/**
 * The ids of a text's elements after Akoma Ntoso's naming convention: {@code sec_13__para_13.7__subpara_a} says where a
 * provision stands in this version. The wId beside it ({@code p_} and the provision's id without hyphens) is the same in
 * all versions.
 */
final class ElementIds {

    private final Map<UUID, String> ids = new HashMap<>();
    private final Set<String> used = new HashSet<>();
    private final List<String> above = new ArrayList<>();
    private final Map<String, Integer> unnumbered = new HashMap<>();

    private ElementIds() {}

    static ElementIds of(List<ProvisionView> provisions) {
        var ids = new ElementIds();
        provisions.forEach(ids::addAll);
        return ids;
    }

    /** As the elements were called before the changes. */
    static ElementIds before(List<EntryView> entries) {
        var ids = new ElementIds();
        entries.stream()
                .filter(entry -> entry.before() != null)
                .sorted(Comparator.comparingInt(entry -> before(entry).ordinal()))
                .forEach(entry -> ids.add(
                        entry.provisionId(), before(entry).kind(), before(entry).level(), entry.oldNumber()));
        return ids;
    }

    /** Null when it isn't in the text. */
    @Nullable
    String of(UUID provision) {
        return ids.get(provision);
    }

    static String permanent(UUID provision) {
        return "p_" + provision.toString().replace("-", "");
    }

    private static Before before(EntryView entry) {
        return Objects.requireNonNull(entry.before());
    }

    private void addAll(ProvisionView provision) {
        add(provision.id(), provision.kind(), provision.level(), provision.number());
        provision.children().forEach(this::addAll);
    }

    private void add(UUID id, Kind kind, int level, String number) {
        while (above.size() >= level) {
            above.remove(above.size() - 1);
        }
        var parent = above.isEmpty() ? "" : above.get(above.size() - 1) + "__";
        var stem = parent + Element.of(kind).prefix() + "_";
        var named = plain(number);
        var eId = stem + (named.isEmpty() ? unnumbered.merge(stem, 1, Integer::sum) : named);
        var unique = eId;
        for (int copy = 2; !used.add(unique); copy++) {
            unique = eId + "-" + copy;
        }
        while (above.size() < level - 1) {
            above.add(unique);
        }
        above.add(unique);
        ids.put(id, unique);
    }

    /** "(a)" is called a, and "Part 4" 4. */
    private static String plain(String number) {
        return number.replaceFirst("^Part ", "")
                .replaceAll("[^\\p{L}\\p{N}.]+", "-")
                .replaceAll("^-|-$", "");
    }
}
