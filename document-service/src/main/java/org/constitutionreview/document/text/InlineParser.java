package org.constitutionreview.document.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads markup in one pass. Asterisks are switches: one for italic, two for bold, three for both; a last switch that is
 * never switched back, and more than three, are plain asterisks.
 */
final class InlineParser {

    private static final Pattern REFERENCE = Pattern.compile("\\{ref:(?:([A-Za-z0-9][A-Za-z0-9._-]*)#)?"
            + "([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12})?\\}");

    private final String markup;
    private final List<Run> runs = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();
    private final BitSet escapes = new BitSet();
    private final Ahead opening = new Ahead('[');
    private final Ahead closing = new Ahead(']');
    private final Ahead closingTarget = new Ahead(')');
    private int lastBold = -1;
    private int lastItalic = -1;
    private boolean bold;
    private boolean italic;
    private @Nullable String link;
    private int linkEnd = -1;
    private int afterLink;

    InlineParser(String markup) {
        this.markup = markup;
        for (int at = 0; at < markup.length() - 1; at++) {
            if (markup.charAt(at) == '\\') {
                escapes.set(at++);
            }
        }
    }

    Inline parse() {
        findUnclosedSwitches();
        int at = 0;
        while (at < markup.length()) {
            at = step(at);
        }
        flush();
        return new Inline(runs);
    }

    private int step(int at) {
        if (escapes.get(at)) {
            words.append(markup.charAt(at + 1));
            return at + 2;
        }
        if (at == linkEnd) {
            flush();
            link = null;
            linkEnd = -1;
            return afterLink;
        }
        char c = markup.charAt(at);
        if (c == '*') {
            return switches(at);
        }
        if (c == '[' && linkEnd < 0 && opensLink(at)) {
            return at + 1;
        }
        int end = c == '{' ? reference(at) : at;
        if (end == at) {
            words.append(c);
            return at + 1;
        }
        return end;
    }

    private int reference(int at) {
        Matcher reference = REFERENCE.matcher(markup).region(at, markup.length());
        if (!reference.lookingAt() || (reference.group(1) == null && reference.group(2) == null)) {
            return at;
        }
        flush();
        UUID provisionId = reference.group(2) == null ? null : UUID.fromString(reference.group(2));
        runs.add(new Run("", bold, italic, link, new Reference(reference.group(1), provisionId)));
        return reference.end();
    }

    private int switches(int at) {
        int count = asterisks(at);
        if (count > 3) {
            words.append(markup, at, at + count);
            return at + count;
        }
        boolean switchBold = count >= 2 && at != lastBold;
        boolean switchItalic = count != 2 && at != lastItalic;
        words.append(count >= 2 && !switchBold ? "**" : "").append(count != 2 && !switchItalic ? "*" : "");
        flush();
        bold ^= switchBold;
        italic ^= switchItalic;
        return at + count;
    }

    private void findUnclosedSwitches() {
        boolean openBold = false;
        boolean openItalic = false;
        int bolds = -1;
        int italics = -1;
        for (int at = 0; at < markup.length(); at++) {
            if (escapes.get(at)) {
                at++;
            } else if (markup.charAt(at) == '*') {
                int count = asterisks(at);
                if (count == 2 || count == 3) {
                    openBold = !openBold;
                    bolds = at;
                }
                if (count == 1 || count == 3) {
                    openItalic = !openItalic;
                    italics = at;
                }
                at += count - 1;
            }
        }
        lastBold = openBold ? bolds : -1;
        lastItalic = openItalic ? italics : -1;
    }

    private int asterisks(int at) {
        int end = at;
        while (end < markup.length() && markup.charAt(end) == '*') {
            end++;
        }
        return end - at;
    }

    private boolean opensLink(int at) {
        int close = closing.from(at + 1);
        if (close == at + 1 || opening.from(at + 1) < close || !markup.startsWith("](", close)) {
            return false;
        }
        int end = closingTarget.from(close + 2);
        if (end == markup.length()) {
            return false;
        }
        String target = markup.substring(close + 2, end).replaceAll("\\\\(.)", "$1");
        if (!Run.isLink(target)) {
            return false;
        }
        flush();
        link = target;
        linkEnd = close;
        afterLink = end + 1;
        return true;
    }

    /** Looks ahead for one mark; it is only asked further on, so that all asking together is one pass. */
    private final class Ahead {
        private final char mark;
        private int found = -1;

        Ahead(char mark) {
            this.mark = mark;
        }

        /** The end of the markup when there is none. */
        int from(int from) {
            for (int at = Math.max(from, found); at < markup.length(); at++) {
                if (markup.charAt(at) == mark && !(at > 0 && escapes.get(at - 1))) {
                    found = at;
                    return at;
                }
            }
            found = markup.length();
            return found;
        }
    }

    private void flush() {
        runs.add(new Run(words.toString(), bold, italic, link, null));
        words.setLength(0);
    }
}
