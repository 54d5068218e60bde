package org.constitutionreview.document.text.redline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.constitutionreview.document.text.Inline;
import org.constitutionreview.document.text.Run;

/** Cuts inlines into words, spaces and marks; equal ones get equal codes, so that comparing is comparing ints. */
final class Words {

    private static final Pattern TOKEN =
            Pattern.compile("[\\p{L}\\p{M}\\p{N}]+(?:['’./\\-][\\p{L}\\p{M}\\p{N}]+)*|\\s+|.", Pattern.DOTALL);

    private final Map<Run, Integer> codes;
    private final List<Run> tokens = new ArrayList<>();
    private final int[] code;

    private Words(Inline inline, Map<Run, Integer> codes) {
        this.codes = codes;
        for (Run run : inline.runs()) {
            if (run.reference() != null) {
                tokens.add(run);
                continue;
            }
            Matcher token = TOKEN.matcher(run.text());
            while (token.find()) {
                tokens.add(run.withText(token.group()));
            }
        }
        code = tokens.stream()
                .mapToInt(token -> codes.computeIfAbsent(token, none -> codes.size()))
                .toArray();
    }

    static Words of(Inline inline) {
        return new Words(inline, new HashMap<>());
    }

    Words comparable(Inline other) {
        return new Words(other, codes);
    }

    int[] codes() {
        return code;
    }

    int size() {
        return code.length;
    }

    Inline inline(int start, int end) {
        return new Inline(tokens.subList(start, end));
    }

    boolean isSpace(int at) {
        Run token = tokens.get(at);
        return token.reference() == null && Character.isWhitespace(token.text().charAt(0));
    }

    boolean endsSentence(int at) {
        String text = tokens.get(at).text();
        return text.equals(".") || text.equals(";") || text.equals("?") || text.equals("!") || text.contains("\n");
    }

    /** How much there is to read from start to end: letters and figures. */
    int weight(int start, int end) {
        int weight = 0;
        for (int at = start; at < end; at++) {
            Run token = tokens.get(at);
            boolean word = token.reference() != null
                    || Character.isLetterOrDigit(token.text().codePointAt(0));
            weight += !word ? 0 : token.reference() != null ? 4 : token.text().length();
        }
        return weight;
    }
}
