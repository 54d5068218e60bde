package org.constitutionreview.document.text.source.word;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.constitutionreview.document.text.Inline;
import org.constitutionreview.document.text.Run;
import org.constitutionreview.document.text.source.Block;

/** Makes the blocks of what was read. */
final class Blocks {

    /** A line within a paragraph that somebody typed as an item of its own: "(b) …", "2. …", "• …". */
    private static final Pattern TYPED_ITEM = Pattern.compile(
            "\\s*(?:\\([A-Za-z0-9]{1,5}\\)|[A-Za-z0-9]{1,3}[.)]|\\d+(?:\\.\\d+)+|[•▪●–-])\\s+\\S.*", Pattern.DOTALL);

    private static final Pattern NUMBER_AND_TAB = Pattern.compile("\\s*\\S{1,10}\\t.*", Pattern.DOTALL);

    private Blocks() {}

    static List<Block> of(Draft draft, Inline words) {
        if (draft.role == Block.Role.TABLE) {
            return List.of(block(draft, draft.id, words));
        }
        List<Block> blocks = new ArrayList<>();
        for (List<Run> line : items(words)) {
            Inline tidy = tidy(line);
            if (blocks.isEmpty()) {
                blocks.add(block(draft, draft.id, tidy));
            } else if (!tidy.isEmpty()) {
                blocks.add(new Block(
                        UUID.randomUUID(),
                        draft.role == Block.Role.NOTE ? Block.Role.NOTE : Block.Role.PARAGRAPH,
                        0,
                        "",
                        Block.Origin.NONE,
                        null,
                        tidy,
                        draft.place));
            }
        }
        return blocks;
    }

    private static Block block(Draft draft, UUID id, Inline words) {
        String list = draft.counted.list();
        return new Block(
                id,
                draft.role,
                draft.depth,
                draft.counted.number(),
                draft.origin,
                list.isEmpty() ? null : list,
                words,
                draft.place);
    }

    /** Divides at the line breaks that an item typed by hand follows; the others are spaces. */
    private static List<List<Run>> items(Inline words) {
        List<List<Run>> lines = new ArrayList<>(List.of(new ArrayList<>()));
        for (Run run : words.runs()) {
            String[] parts = run.text().split("\n", -1);
            for (int at = 0; at < parts.length; at++) {
                if (at > 0) {
                    lines.add(new ArrayList<>());
                }
                lines.get(lines.size() - 1).add(at == 0 && parts.length == 1 ? run : run.withText(parts[at]));
            }
        }
        List<List<Run>> items = new ArrayList<>();
        for (List<Run> line : lines) {
            boolean item = TYPED_ITEM.matcher(text(line)).matches();
            if (items.isEmpty() || item) {
                items.add(new ArrayList<>(line));
            } else {
                items.get(items.size() - 1).add(Run.of(" "));
                items.get(items.size() - 1).addAll(line);
            }
        }
        return items;
    }

    /** A tab stays only where it tells a typed number from the words. */
    private static Inline tidy(List<Run> line) {
        boolean keepsFirst = NUMBER_AND_TAB.matcher(text(line)).matches();
        List<Run> runs = new ArrayList<>();
        for (Run run : new Inline(line).runs()) {
            if (run.reference() != null) {
                runs.add(run);
                continue;
            }
            String text = run.text();
            int tab = text.indexOf('\t');
            if (keepsFirst && tab >= 0 && !text.substring(0, tab).isBlank()) {
                text = text.substring(0, tab + 1) + text.substring(tab + 1).replace('\t', ' ');
                keepsFirst = false;
            } else {
                text = text.replace('\t', ' ');
            }
            runs.add(run.withText(text));
        }
        return new Inline(stripped(runs));
    }

    private static List<Run> stripped(List<Run> runs) {
        List<Run> stripped = new ArrayList<>(runs);
        while (!stripped.isEmpty() && isBlank(stripped.get(0))) {
            stripped.remove(0);
        }
        while (!stripped.isEmpty() && isBlank(stripped.get(stripped.size() - 1))) {
            stripped.remove(stripped.size() - 1);
        }
        if (!stripped.isEmpty()) {
            stripped.set(
                    0,
                    changed(stripped.get(0), Blanks.stripLeading(stripped.get(0).text())));
            int last = stripped.size() - 1;
            stripped.set(
                    last,
                    changed(
                            stripped.get(last),
                            Blanks.stripTrailing(stripped.get(last).text())));
        }
        return stripped;
    }

    private static Run changed(Run run, String text) {
        return run.reference() == null ? run.withText(text) : run;
    }

    private static boolean isBlank(Run run) {
        return run.reference() == null && Blanks.only(run.text());
    }

    private static String text(List<Run> line) {
        StringBuilder text = new StringBuilder();
        line.forEach(run -> text.append(run.text()));
        return text.toString();
    }
}
