package org.constitutionreview.document.text.source;

import java.util.List;
import org.constitutionreview.document.text.Kind;
import org.jspecify.annotations.Nullable;

/** Decides what a line "(i) …" stands under: the ninth letter, or the first of a list within the list. */
final class Lettering {

    private static final List<String> FIRST = List.of("(a)", "(i)", "(A)", "(1)");
    private static final List<String> ROMAN =
            List.of("(i)", "(ii)", "(iii)", "(iv)", "(v)", "(vi)", "(vii)", "(viii)", "(ix)", "(x)", "(xi)", "(xii)");

    private Lettering() {}

    /** @param last the sub-paragraph before it in the same paragraph, null when it is the first */
    static @Nullable Node parent(@Nullable Node holder, @Nullable Node last, String number) {
        if (last == null) {
            return holder;
        }
        for (Node at = last; at != null && at.kind == Kind.SUB_PARAGRAPH; at = at.parent) {
            if (follows(at.number, number)) {
                return at.parent;
            }
        }
        if (FIRST.contains(number) && !number.equals("(a)")) {
            return last;
        }
        return last.parent;
    }

    private static boolean follows(String before, String number) {
        int roman = ROMAN.indexOf(before);
        if (roman >= 0 && roman + 1 < ROMAN.size() && ROMAN.get(roman + 1).equals(number)) {
            return true;
        }
        return before.length() == 3 && number.length() == 3 && number.charAt(1) == before.charAt(1) + 1;
    }
}
