package org.constitutionreview.document.text.source.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.constitutionreview.document.text.Inline;
import org.constitutionreview.document.text.Reference;
import org.constitutionreview.document.text.Run;
import org.constitutionreview.document.text.source.Block;
import org.constitutionreview.document.text.source.Block.Origin;
import org.constitutionreview.document.text.source.Block.Role;
import org.constitutionreview.document.text.source.structure.Structure;
import org.jspecify.annotations.Nullable;

/** Gathers blocks in their order, and binds links within the page to the blocks that they lead to. */
final class Gathering {

    /** What the next words are, as far as the elements around them say. */
    record Setting(Role role, int depth, String number, Origin origin, @Nullable String list) {

        static final Setting PLAIN = plain(0);

        static Setting plain(int depth) {
            return new Setting(Role.PARAGRAPH, depth, "", Origin.NONE, null);
        }

        boolean isPlain() {
            return role == Role.PARAGRAPH && number.isEmpty();
        }
    }

    final Words words = new Words();
    private final List<Block> blocks = new ArrayList<>();
    private final Map<String, UUID> anchors = new HashMap<>();
    private final List<String> waitingAnchors = new ArrayList<>();
    private final Map<UUID, String[]> links = new HashMap<>();
    private Setting setting = Setting.PLAIN;
    private String place = "";

    Setting setting() {
        return setting;
    }

    void set(Setting next) {
        setting = next;
    }

    /** Where the next words are, if they are the first of their block. */
    void at(String where) {
        if (words.isBlank()) {
            place = where;
        }
    }

    void anchor(String name) {
        if (!name.isEmpty()) {
            waitingAnchors.add(name);
        }
    }

    Run link(String anchor, String shown) {
        UUID mark = new UUID(1, links.size());
        links.put(mark, new String[] {anchor, shown});
        return Run.of(Reference.to(mark));
    }

    /** Ends a block. What comes next in the same item is a paragraph of it. */
    void flush() {
        if (words.isBlank()) {
            words.take();
            return;
        }
        List<Run> paragraph = new ArrayList<>();
        for (Inline line : words.take()) {
            if (!paragraph.isEmpty() && isBoundary(new Inline(paragraph), line)) {
                add(new Inline(paragraph));
                paragraph.clear();
            }
            if (!line.isEmpty()) {
                paragraph.addAll(paragraph.isEmpty() ? List.of() : List.of(Run.of(" ")));
                paragraph.addAll(line.runs());
            }
        }
        if (!paragraph.isEmpty()) {
            add(new Inline(paragraph));
        }
    }

    /** An item with a number and nothing else is kept. */
    void flushEvenIfEmpty() {
        flush();
        if (!setting.number().isEmpty()) {
            add(Inline.EMPTY);
        }
    }

    void addTable(Inline rows) {
        flush();
        block(Role.TABLE, new Setting(Role.TABLE, setting.depth(), "", Origin.NONE, null), rows);
    }

    private boolean isBoundary(Inline before, Inline next) {
        if (setting.role() == Role.HEADING) {
            return false;
        }
        String words = plain(before);
        return next.isEmpty()
                || Structure.beginsWithNumber(plain(next))
                || isBold(before) != isBold(next) && !words.endsWith(",")
                || words.length() > 3 && words.equals(words.toUpperCase(Locale.UK));
    }

    private static boolean isBold(Inline line) {
        return line.runs().stream().allMatch(run -> run.bold() || run.text().isBlank());
    }

    private static String plain(Inline line) {
        return line.words(reference -> "\u2060");
    }

    private void add(Inline inline) {
        block(setting.role(), setting, inline);
        setting = Setting.plain(setting.role() == Role.HEADING ? 0 : setting.depth());
    }

    private void block(Role role, Setting of, Inline inline) {
        Block block = new Block(
                new UUID(0, blocks.size() + 1L), role, of.depth(), of.number(), of.origin(), of.list(), inline, place);
        waitingAnchors.forEach(anchor -> anchors.putIfAbsent(anchor, block.id()));
        waitingAnchors.clear();
        blocks.add(block);
    }

    List<Block> bound() {
        return blocks.stream()
                .map(block -> new Block(
                        block.id(),
                        block.role(),
                        block.depth(),
                        block.number(),
                        block.origin(),
                        block.list(),
                        bound(block.words()),
                        block.place()))
                .toList();
    }

    private Inline bound(Inline inline) {
        if (inline.references().isEmpty()) {
            return inline;
        }
        return new Inline(inline.runs().stream().map(this::bound).toList());
    }

    private Run bound(Run run) {
        Reference reference = run.reference();
        String[] link =
                reference == null || reference.provisionId() == null ? null : links.get(reference.provisionId());
        if (link == null) {
            return run;
        }
        UUID target = anchors.get(link[0]);
        return target == null ? Run.of(link[1]) : Run.of(Reference.to(target));
    }
}
