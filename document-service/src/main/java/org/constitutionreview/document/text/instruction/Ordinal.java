package org.constitutionreview.document.text.instruction;

import java.util.List;
import java.util.Set;
import org.constitutionreview.document.text.Naming;
import org.jspecify.annotations.Nullable;

/** "first", "3rd", "last", "third to last", "last but one", "second from the end"; from 1. */
record Ordinal(int nth, boolean fromTheEnd, int end) {

    private static final Set<String> LAST = Set.of("last", "final", "end");

    static @Nullable Ordinal at(List<String> tokens, int start) {
        String word = token(tokens, start);
        if (LAST.contains(word) && !word.equals("end")) {
            boolean butOne = token(tokens, start + 1).equals("but");
            return butOne && token(tokens, start + 2).matches("one|two")
                    ? new Ordinal(token(tokens, start + 2).equals("one") ? 2 : 3, true, start + 3)
                    : new Ordinal(1, true, start + 1);
        }
        if (word.equals("penultimate")) {
            return new Ordinal(2, true, start + 1);
        }
        int nth = number(word);
        if (nth == 0) {
            return null;
        }
        int end = start + 1;
        if (token(tokens, end).matches("to|from")) {
            int last = token(tokens, end + 1).equals("the") ? end + 2 : end + 1;
            return LAST.contains(token(tokens, last)) ? new Ordinal(nth, true, last + 1) : null;
        }
        return LAST.contains(token(tokens, end)) ? new Ordinal(nth, true, end + 1) : new Ordinal(nth, false, end);
    }

    private static int number(String word) {
        Integer named = Naming.ordinalNumber(word);
        if (named != null) {
            return named;
        }
        return word.matches("\\d{1,4}(?:st|nd|rd|th)") ? Integer.parseInt(word.replaceAll("\\D", "")) : 0;
    }

    private static String token(List<String> tokens, int at) {
        return at < tokens.size() ? tokens.get(at) : "";
    }
}
