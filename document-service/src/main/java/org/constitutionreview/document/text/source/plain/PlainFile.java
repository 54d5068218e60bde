package org.constitutionreview.document.text.source.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.constitutionreview.document.text.Inline;
import org.constitutionreview.document.text.source.Block;
import org.constitutionreview.document.text.source.Block.Origin;
import org.constitutionreview.document.text.source.Block.Role;
import org.constitutionreview.document.text.source.FileText;
import org.constitutionreview.document.text.source.structure.Structure;

/** Finds the paragraphs of plain text, whether each is one line, or lines are broken at some width. */
public final class PlainFile {

    private static final int NARROWEST = 50;
    private static final String BREAK = "\f";

    private final String[] lines;
    private final int width;
    private final List<Block> blocks = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();
    private int start;
    private int lastLength;
    private boolean table;

    private PlainFile(String text) {
        this.lines = text.split("\\R", -1);
        this.width = width(lines);
    }

    public static FileText read(String text) {
        PlainFile file = new PlainFile(text);
        file.readLines();
        return new FileText(file.blocks, List.of());
    }

    private void readLines() {
        for (int at = 0; at < lines.length; at++) {
            String line = lines[at].replace(BREAK, "").stripTrailing();
            if (line.isBlank()) {
                flush();
            } else {
                boolean row = line.strip().startsWith("|") && line.strip().endsWith("|");
                if (row != table || !row && begins(line.strip())) {
                    flush();
                }
                start = words.isEmpty() ? at + 1 : start;
                table = row;
                lastLength = line.strip().length();
                words.append(words.isEmpty() ? "" : row ? "\n" : " ").append(line.strip());
            }
        }
        flush();
    }

    /** A line goes on with the one before if that was full, and nothing shows that another paragraph begins. */
    private boolean begins(String line) {
        if (words.isEmpty()) {
            return false;
        }
        char last = words.charAt(words.length() - 1);
        boolean ended = ".;:".indexOf(last) >= 0
                || words.toString().endsWith(" and")
                || words.toString().endsWith(" or");
        if (Structure.beginsWithNumber(line)) {
            boolean full = width > 0 && lastLength * 4 >= width * 3;
            boolean bullet = !Character.isLetterOrDigit(line.charAt(0)) && line.charAt(0) != '(';
            return bullet || ended || !full || last == ',' || !Character.isLowerCase(afterFirstWord(line));
        }
        boolean shortLine = lastLength < NARROWEST && lastLength * 4 < width * 3;
        return width == 0 || shortLine && !Character.isLowerCase(line.charAt(0));
    }

    private static int afterFirstWord(String line) {
        int space = line.indexOf(' ');
        return space < 0 ? ' ' : line.codePointAt(Math.min(space + 1, line.length() - 1));
    }

    private void flush() {
        if (!words.isEmpty()) {
            Inline inline = Inline.plain(words.toString());
            blocks.add(new Block(
                    UUID.randomUUID(),
                    table ? Role.TABLE : Role.PARAGRAPH,
                    0,
                    "",
                    Origin.NONE,
                    null,
                    inline,
                    "line " + start));
            words.setLength(0);
        }
        table = false;
    }

    /** At which lines are broken; 0 when each line is a paragraph. */
    private static int width(String[] lines) {
        int longest = 0;
        int following = 0;
        for (int at = 0; at < lines.length; at++) {
            longest = Math.max(longest, lines[at].strip().length());
            following += at > 0 && !lines[at].isBlank() && !lines[at - 1].isBlank() && startsSmall(lines[at]) ? 1 : 0;
        }
        return longest <= 120 && following > 0 ? longest : 0;
    }

    private static boolean startsSmall(String line) {
        return Character.isLowerCase(line.strip().codePointAt(0));
    }
}
