package org.constitutionreview.document.text.redline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.constitutionreview.document.text.Inline;
import org.constitutionreview.document.text.Run;

/**
 * Inlines cut into words, spaces and marks; equal ones get equal codes however they look, so that comparing is comparing
 * ints.
 */
final class Words {

    private static final int WEIGHT_OF_A_REFERENCE = 4;

    private final Map<Object, Integer> codes;
    private final List<String> tokens = new ArrayList<>();
    private final List<Run> runs = new ArrayList<>();
    private final int[] ends;
    private final int[] code;
    private final int[] weightBefore;

    private Words(List<Inline> parts, Map<Object, Integer> codes) {
        this.codes = codes;
        this.ends = new int[parts.size()];
        for (int part = 0; part < ends.length; part++) {
            parts.get(part).runs().forEach(this::add);
            ends[part] = tokens.size();
        }
        code = new int[tokens.size()];
        weightBefore = new int[tokens.size() + 1];
        for (int at = 0; at < code.length; at++) {
            code[at] = codes.computeIfAbsent(key(at), none -> codes.size());
            weightBefore[at + 1] = weightBefore[at] + weight(at);
        }
    }

    static Words of(Inline inline) {
        return of(List.of(inline));
    }

    /** One after the other. */
    static Words of(List<Inline> parts) {
        return new Words(parts, new HashMap<>());
    }

    Words comparable(Inline other) {
        return comparable(List.of(other));
    }

    Words comparable(List<Inline> others) {
        return new Words(others, codes);
    }

    int[] codes() {
        return code;
    }

    int size() {
        return code.length;
    }

    /** Where each of the parts ends. */
    int[] ends() {
        return ends;
    }

    Inline inline(int start, int end) {
        List<Run> found = new ArrayList<>();
        int at = start;
        while (at < end) {
            Run run = runs.get(at);
            if (run.reference() != null) {
                found.add(run);
                at++;
                continue;
            }
            StringBuilder text = new StringBuilder();
            for (; at < end && runs.get(at) == run; at++) {
                text.append(tokens.get(at));
            }
            found.add(run.withText(text.toString()));
        }
        return new Inline(found);
    }

    boolean is(int at, char mark) {
        String token = tokens.get(at);
        return token.length() == 1 && token.charAt(0) == mark;
    }

    boolean isSpace(int at) {
        return !tokens.get(at).isEmpty()
                && Character.isWhitespace(tokens.get(at).charAt(0));
    }

    boolean endsSentence(int at) {
        return is(at, '.')
                || is(at, ';')
                || is(at, '?')
                || is(at, '!')
                || tokens.get(at).indexOf('\n') >= 0;
    }

    boolean looksAs(int at, Words other, int otherAt) {
        return runs.get(at).looksLike(other.runs.get(otherAt));
    }

    /** How much there is to read from start to end: letters and figures. */
    int weight(int start, int end) {
        return weightBefore[end] - weightBefore[start];
    }

    private int weight(int at) {
        String token = tokens.get(at);
        if (token.isEmpty()) {
            return WEIGHT_OF_A_REFERENCE;
        }
        return Character.isLetterOrDigit(token.codePointAt(0)) ? token.length() : 0;
    }

    private Object key(int at) {
        Object reference = runs.get(at).reference();
        return reference == null ? tokens.get(at) : reference;
    }

    private void add(Run run) {
        if (run.reference() != null) {
            tokens.add("");
            runs.add(run);
        }
        String text = run.text();
        for (int start = 0; start < text.length(); ) {
            int end = Tokens.end(text, start);
            tokens.add(text.substring(start, end));
            runs.add(run);
            start = end;
        }
    }
}
