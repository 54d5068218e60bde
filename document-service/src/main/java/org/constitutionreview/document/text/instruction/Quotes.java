package org.constitutionreview.document.text.instruction;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Sets the quoted words of an instruction apart from the words about them. A single quotation mark may as well be an
 * apostrophe: one that could close comes in two readings, at its first or at its last chance. Words after a colon, and
 * after a bracketed "(add)" or "(delete)", count as quoted.
 *
 * @param around the instruction with «0», «1» in place of what was quoted; without such marks of its own
 * @param quoted stripped, but for a {@link Block}, which begins with its line break
 */
record Quotes(String around, List<String> quoted) {

    /** At the beginning of a line; "18.1" is a place. */
    private static final Pattern LIST_MARK =
            Pattern.compile("(?m)^[ \\t]*(?:\\d{1,2}[.)]|\\([a-z]{1,4}\\)|[•*-])[ \\t]+");

    private static final Pattern MARKED_UP = Pattern.compile(
            "\\((add|insert|delete|omit|leave out)\\)\\s*([^();\n]+)|\\((add|insert|delete|omit|leave out)\\s+([^()]+)\\)",
            Pattern.CASE_INSENSITIVE);

    /** Each way to read it once. */
    static Set<Quotes> readings(String text) {
        String plain = text.replaceAll("[«»¶]", " ");
        boolean list = LIST_MARK.matcher(plain).results().limit(2).count() == 2;
        String unlisted = list ? LIST_MARK.matcher(plain).replaceAll("") : plain;
        Set<Quotes> readings = new LinkedHashSet<>();
        readings.add(in(unlisted, true));
        readings.add(in(unlisted, false));
        return readings;
    }

    private static Quotes in(String text, boolean lastChance) {
        StringBuilder around = new StringBuilder();
        List<String> quoted = new ArrayList<>();
        QuotationMarks marks = new QuotationMarks(text);
        int at = 0;
        while (at < text.length()) {
            int close = marks.opens(at) ? marks.close(at, lastChance) : -1;
            if (close < 0) {
                around.append(text.charAt(at++));
            } else {
                around.append(" «").append(quoted.size()).append("» ");
                quoted.add(text.substring(at + 1, close).strip());
                at = close + 1;
            }
        }
        return markedUp(around.toString(), quoted);
    }

    /** "18.1 (delete six) (add) ten", as minutes are marked up; quoted words in it stay as they are. */
    private static Quotes markedUp(String around, List<String> quoted) {
        Matcher mark = MARKED_UP.matcher(around);
        String marked = mark.replaceAll(found -> {
            String verb = found.group(1) == null ? found.group(3) : found.group(1);
            String words = (found.group(2) == null ? found.group(4) : found.group(2)).strip();
            if (words.isEmpty() || words.indexOf('«') >= 0) {
                return " " + mark(verb) + " " + words + " ";
            }
            quoted.add(words);
            return " " + mark(verb) + " «" + (quoted.size() - 1) + "» ";
        });
        return new Quotes(marked, List.copyOf(quoted));
    }

    private static String mark(String verb) {
        return verb.matches("(?i)add|insert") ? "marked-insertion" : "marked-deletion";
    }

    /** Empty when nothing follows a colon. */
    static Optional<Quotes> afterColon(String words) {
        String text = words.replaceAll("[«»¶]", " ");
        int colon = text.indexOf(':');
        String after = colon < 0 ? "" : text.substring(colon + 1);
        if (after.isBlank()) {
            return Optional.empty();
        }
        Quotes before = in(text.substring(0, colon), true);
        boolean block = after.replaceFirst("^[ \t\r]+", "").startsWith("\n");
        List<String> quoted = new ArrayList<>(before.quoted());
        quoted.add(block ? after.substring(after.indexOf('\n')).stripTrailing() : after.strip());
        return Optional.of(new Quotes(before.around() + " «" + before.quoted().size() + "» ", List.copyOf(quoted)));
    }
}
