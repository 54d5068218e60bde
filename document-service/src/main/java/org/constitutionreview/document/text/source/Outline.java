package org.constitutionreview.document.text.source;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.constitutionreview.document.text.Kind;
import org.constitutionreview.document.text.Text;
import org.jspecify.annotations.Nullable;

/** Finds out, line by line, what each line is and under what it stands. */
final class Outline {

    private static final Pattern SECTION = Pattern.compile("#\\s+(?:(\\d+[A-Z]*)\\.?\\s+)?(.+)");
    private static final Pattern HEADING = Pattern.compile("##+\\s+(.+)");
    private static final Pattern PARAGRAPH = Pattern.compile("(\\d+[A-Z]*(?:\\.\\d+[A-Z]*)+)\\.?\\s+(.+)");
    private static final Pattern ITEM = Pattern.compile("(\\d+[A-Z]*)\\.\\s+(.+)");
    private static final Pattern LETTERED = Pattern.compile("(\\([a-zA-Z]{1,5}\\))\\s+(.+)");
    private static final Pattern FIGURED = Pattern.compile("\\((\\d{1,3})\\)\\s+(.+)");
    private static final Pattern BULLET = Pattern.compile("[-*•]\\s+(.+)");

    final List<Node> top = new ArrayList<>();
    final Map<Integer, String> findings = new TreeMap<>();
    private final String documentId;
    private final Map<Kind, Integer> topCounts = new EnumMap<>(Kind.class);
    private final Set<UUID> ids = new HashSet<>();
    private @Nullable Node section;
    private @Nullable Node paragraph;
    private @Nullable Node lettered;
    private @Nullable Node last;
    private boolean afterBlank;
    private int line;

    Outline(String documentId) {
        this.documentId = documentId;
    }

    void read(String source) {
        String[] lines = source.split("\\R", -1);
        int start = endOfFrontMatter(lines);
        for (int at = start; at < lines.length; at++) {
            line = at + 1;
            String words = lines[at].strip();
            if (words.isEmpty()) {
                afterBlank = true;
            } else {
                readLine(words);
                afterBlank = false;
            }
        }
    }

    private static int endOfFrontMatter(String[] lines) {
        if (!lines[0].strip().equals("---")) {
            return 0;
        }
        for (int at = 1; at < lines.length; at++) {
            if (lines[at].strip().equals("---")) {
                return at + 1;
            }
        }
        return 0;
    }

    private void readLine(String words) {
        Matcher is = SECTION.matcher(words);
        if (is.matches()) {
            section = add(null, Kind.SECTION, is.group(1), is.group(2));
            paragraph = null;
            lettered = null;
        } else if ((is = HEADING.matcher(words)).matches()) {
            paragraph = null;
            lettered = null;
            add(section, Kind.HEADING, null, is.group(1));
        } else if ((is = PARAGRAPH.matcher(words)).matches()) {
            lettered = null;
            paragraph = add(above(is.group(1)), Kind.PARAGRAPH, is.group(1), is.group(2));
        } else if ((is = ITEM.matcher(words)).matches() || (is = FIGURED.matcher(words)).matches()) {
            item(is.group(1), is.group(2));
        } else if ((is = LETTERED.matcher(words)).matches()) {
            Node under = Lettering.parent(holder(), lettered, is.group(1));
            lettered = add(under, Kind.SUB_PARAGRAPH, is.group(1), is.group(2));
        } else if ((is = BULLET.matcher(words)).matches()) {
            add(lettered == null ? holder() : lettered, Kind.BULLET, null, is.group(1));
        } else if (words.startsWith("|")) {
            table(words);
        } else if (last != null && !afterBlank && !last.isHeaded()) {
            last.words.append(' ').append(words);
        } else {
            lettered = null;
            paragraph = add(section, Kind.NOTE, null, words);
        }
    }

    private void item(String number, String words) {
        if (section == null) {
            lettered = null;
            paragraph = add(null, Kind.PARAGRAPH, number, words);
        } else {
            add(lettered == null ? holder() : lettered, Kind.LIST_ITEM, "(" + number + ")", words);
        }
    }

    private void table(String row) {
        if (last != null && last.kind == Kind.TABLE && !afterBlank) {
            last.words.append('\n').append(row);
        } else {
            add(holder(), Kind.TABLE, null, row);
        }
    }

    private @Nullable Node holder() {
        return paragraph == null ? section : paragraph;
    }

    /** A paragraph 3.1.2 stands under 3.1, if that is the paragraph before it. */
    private @Nullable Node above(String number) {
        for (Node at = paragraph; at != null; at = at.parent) {
            boolean fits = at.level() < Text.DEEPEST - 2;
            if (fits && at.kind == Kind.PARAGRAPH && number.startsWith(at.number + ".")) {
                return at;
            }
        }
        return section;
    }

    private Node add(@Nullable Node parent, Kind kind, @Nullable String typed, String words) {
        List<Node> siblings = parent == null ? top : parent.children;
        String number = typed == null ? "" : typed;
        String above = parent == null ? "" : parent.key;
        int nth = parent == null ? topCounts.merge(kind, 1, Integer::sum) : parent.count(kind);
        String key =
                number.isEmpty() ? above + "/" + kind + "-" + nth : number.startsWith("(") ? above + number : number;
        UUID id = Targets.onImport(documentId, key);
        for (int copy = 2; !ids.add(id); copy++) {
            findings.put(line, "The number " + number + " is used twice.");
            id = Targets.onImport(documentId, key + "~" + copy);
        }
        Node node = new Node(parent, kind, number, key, id, line);
        node.words.append(words);
        siblings.add(node);
        last = node;
        return node;
    }
}
