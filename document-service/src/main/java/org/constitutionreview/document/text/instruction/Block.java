package org.constitutionreview.document.text.instruction;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.constitutionreview.document.text.Inline;
import org.constitutionreview.document.text.Kind;
import org.constitutionreview.document.text.Naming;
import org.constitutionreview.document.text.Provision;
import org.jspecify.annotations.Nullable;

/**
 * New provisions written in full, one a line, each with its number, "•" or "[cross-heading]"; what stands under another
 * is indented, or, where nothing is, follows from its number.
 */
public final class Block {

    private static final Pattern LINE = Pattern.compile(
            "( *)(?:(Part \\d{1,4}[A-Za-z]?)"
                    + "|(\\d{1,6}[A-Za-z]?(?:\\.\\d{1,6}[A-Za-z]?)+)\\.?|(\\d{1,6}[A-Za-z]?)\\.?"
                    + "|(\\([A-Za-z]{1,7}\\))|(\\(\\d{1,6}\\))|([•*-])|\\[(cross-heading|table|unnumbered paragraph)\\])(?: (.*))?");
    private static final Map<Integer, Kind> BY_GROUP =
            Map.of(2, Kind.PART, 3, Kind.PARAGRAPH, 5, Kind.SUB_PARAGRAPH, 6, Kind.LIST_ITEM, 7, Kind.BULLET);
    private static final Pattern BOTH = Pattern.compile("(?s)(?:“(.*?)”|\"(.*?)\") –(?: (.*))?");

    private final Supplier<UUID> ids;
    private final @Nullable Kind neighbour;

    /** @param number as typed; "" for none */
    record Line(Provision provision, String number, List<Line> children) {}

    private record Typed(int indent, Kind kind, String number, StringBuilder words) {}

    /** @param neighbour what the first ones stand beside; null when unknown */
    Block(Supplier<UUID> ids, @Nullable Kind neighbour) {
        this.ids = ids;
        this.neighbour = neighbour;
    }

    static boolean is(String words) {
        return words.startsWith("\n");
    }

    /** @throws Refused when a line has no mark of what it is */
    List<Line> lines(String words) {
        List<Typed> typed = new ArrayList<>();
        for (String line : words.split("\r?\n")) {
            Matcher mark = LINE.matcher(line);
            if (mark.matches()) {
                String rest = mark.group(9) == null ? "" : mark.group(9);
                typed.add(new Typed(mark.group(1).length(), kind(mark), number(mark), new StringBuilder(rest)));
            } else if (!typed.isEmpty() && line.startsWith(" ")) {
                typed.get(typed.size() - 1).words().append('\n').append(line.stripLeading());
            } else if (!line.isBlank()) {
                throw new Refused("Begin each new paragraph with its number, a letter such as (a), or a bullet (•): “"
                        + line.strip() + "” has none.");
            }
        }
        boolean indented = typed.stream().anyMatch(one -> one.indent() > 0);
        return under(typed, 0, typed.size(), indented);
    }

    private List<Line> under(List<Typed> typed, int from, int to, boolean indented) {
        List<Line> lines = new ArrayList<>();
        int at = from;
        while (at < to) {
            int end = at + 1;
            while (end < to && isUnder(typed.get(end), typed.get(at), indented)) {
                end++;
            }
            lines.add(line(typed.get(at), under(typed, at + 1, end, indented)));
            at = end;
        }
        return lines;
    }

    private static boolean isUnder(Typed one, Typed other, boolean indented) {
        return indented ? one.indent() > other.indent() : depth(one.kind()) > depth(other.kind());
    }

    /** How deep a kind usually lies, for lines that aren't indented. */
    private static int depth(Kind kind) {
        return switch (kind) {
            case PART -> 0;
            case SECTION, HEADING -> 1;
            case PARAGRAPH -> 2;
            default -> 3;
        };
    }

    private Line line(Typed typed, List<Line> children) {
        String words = typed.words().toString();
        boolean heads = typed.kind() == Kind.PART || typed.kind() == Kind.SECTION || typed.kind() == Kind.HEADING;
        boolean both = BOTH.matcher(words).matches();
        boolean textOnly = words.startsWith("– ");
        String heading = textOnly ? "" : both ? headingOf(words) : heads ? words : "";
        String text = textOnly ? words.substring(2) : both ? textOf(words) : heads ? "" : words;
        Provision provision = new Provision(
                ids.get(),
                typed.kind(),
                heading.isEmpty() ? null : Inline.plain(heading),
                Inline.plain(text),
                null,
                children.stream().map(Line::provision).toList());
        return new Line(provision, typed.number(), children);
    }

    private static String headingOf(String words) {
        return BOTH.matcher(words)
                .replaceFirst(found ->
                        Matcher.quoteReplacement(Objects.requireNonNullElseGet(found.group(1), () -> found.group(2))));
    }

    private static String textOf(String words) {
        return BOTH.matcher(words)
                .replaceFirst(found -> Matcher.quoteReplacement(Objects.requireNonNullElse(found.group(3), "")));
    }

    private Kind kind(Matcher mark) {
        if (mark.group(8) != null) {
            return mark.group(8).startsWith("c")
                    ? Kind.HEADING
                    : mark.group(8).startsWith("t") ? Kind.TABLE : Kind.NOTE;
        }
        if (mark.group(4) != null) {
            return neighbour == Kind.PARAGRAPH ? Kind.PARAGRAPH : Kind.SECTION;
        }
        return BY_GROUP.entrySet().stream()
                .filter(group -> mark.group(group.getKey()) != null)
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(Kind.BULLET);
    }

    private static String number(Matcher mark) {
        for (int group = 2; group <= 6; group++) {
            if (mark.group(group) != null) {
                return mark.group(group);
            }
        }
        return "";
    }

    /**
     * One new provision as it is read again.
     *
     * @param level how deep it lies within the block, from 0
     * @param number "" for none
     * @param heading "" for none
     */
    public static String line(int level, Kind kind, String number, String heading, String text) {
        String mark = !number.isEmpty() ? number : kind == Kind.BULLET ? "•" : "[" + Naming.noun(kind) + "]";
        boolean heads = kind == Kind.PART || kind == Kind.SECTION || kind == Kind.HEADING;
        boolean plain = heads ? text.isEmpty() : heading.isEmpty();
        String words = heads ? heading : text;
        boolean misread = words.startsWith("– ") || BOTH.matcher(words).matches();
        String body = plain && !misread
                ? words
                : heading.isEmpty()
                        ? "– " + text
                        : (heading.contains("” –") ? '"' + heading + '"' : "“" + heading + "”") + " – " + text;
        String indent = "  ".repeat(level);
        return indent + (mark + " " + body).strip().replace("\n", "\n" + indent + "  ");
    }
}
