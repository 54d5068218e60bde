package org.constitutionreview.document.text.source.structure;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.constitutionreview.document.text.Kind;

/** Names each provision by its number, or by its place where it has none: the same file gives the same names. */
final class Keys {

    private final Map<String, Integer> counts = new HashMap<>();
    private final Map<String, Integer> copies = new HashMap<>();
    private final Set<String> taken = new HashSet<>();

    String of(Branch branch, String above) {
        String key = key(branch, above);
        String unique = key;
        while (!taken.add(unique)) {
            unique = key + "~" + (copies.merge(key, 1, Integer::sum) + 1);
        }
        return unique;
    }

    private String key(Branch branch, String above) {
        Label label = branch.label();
        if (label == null || branch.kind == Kind.NOTE || branch.kind == Kind.TABLE) {
            String unnumbered = above + "/" + branch.kind;
            return unnumbered + "-" + counts.merge(unnumbered, 1, Integer::sum);
        }
        return branch.isListed() ? above + "(" + label.key() + ")" : division(branch) + label.key();
    }

    private static String division(Branch branch) {
        Branch part = branch.parentOrSelf().climb(above -> above.kind == Kind.PART);
        Label label = part.label();
        return label == null ? "" : label.shown().toLowerCase(Locale.UK) + ":";
    }
}
