package org.constitutionreview.document.paper.word;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.constitutionreview.document.text.Kind;

/**
 * Lets Word count a text's numbers wherever it would count to the very number shown, with and without the changes, so
 * that they follow whatever is accepted or rejected. Where it wouldn't, a list starts again; failing that, the number is
 * typed.
 */
final class Numbers {

    private static final Pattern LAST_FIGURE = Pattern.compile("(\\d{1,6})\\)?$");
    private static final int BEYOND_ALL_LETTERS = 200;

    private final Lists lists;
    private final Counter ofText;
    private final Counter ofParts;
    private final Around before = new Around();
    private final Around after = new Around();

    Numbers(Lists lists) {
        this.lists = lists;
        this.ofText = new Counter(ListLevel.OF_TEXT, lists.add(ListLevel.OF_TEXT));
        this.ofParts = new Counter(ListLevel.OF_PARTS, lists.add(ListLevel.OF_PARTS));
    }

    List<Mark> of(List<Item> items) {
        List<Mark> marks = new ArrayList<>(items.size());
        items.forEach(item -> marks.add(mark(item)));
        return marks;
    }

    private Mark mark(Item item) {
        int levelBefore = item.role().isBefore ? before.level(item, item.oldNumber()) : ListLevel.NONE;
        int levelAfter = item.role().isAfter ? after.level(item, item.newNumber()) : ListLevel.NONE;
        int depth = (item.role().isAfter ? after : before).depth();
        if (item.kind() == Kind.BULLET && item.number().isEmpty()) {
            return new Mark(Lists.BULLETS, Math.min(Math.max(depth - 2, 0), Lists.LEVELS - 1), depth);
        }
        int level = item.role().isAfter ? levelAfter : levelBefore;
        if (level == ListLevel.NONE || (item.role() == Role.SAME && levelBefore != levelAfter)) {
            return Mark.typed(depth);
        }
        return (item.kind() == Kind.PART ? ofParts : ofText).mark(item, level, depth);
    }

    /** One list, counted for both texts at once. */
    private final class Counter {
        private final ListLevel[] levels;
        private final ListCount countBefore;
        private final ListCount countAfter;
        private final ListNumber[] current;

        Counter(ListLevel[] levels, ListNumber first) {
            this.levels = levels;
            this.countBefore = new ListCount(levels);
            this.countAfter = new ListCount(levels);
            this.current = new ListNumber[levels.length];
            Arrays.fill(current, first);
        }

        Mark mark(Item item, int level, int depth) {
            var list = current[level];
            if (isBegunInOneTextOnly(item, list, level) || !gives(item, list, level)) {
                int start = start(item, level);
                if (start < 0) {
                    return Mark.typed(depth);
                }
                list = lists.restart(list, level, start);
                Arrays.fill(current, level, current.length, list);
            } else {
                Arrays.fill(current, level + 1, current.length, list);
            }
            count(item, list, level);
            return new Mark(list.id(), level, depth);
        }

        /** LibreOffice keeps a list's start with the paragraph that has it, and loses it with that paragraph. */
        private boolean isBegunInOneTextOnly(Item item, ListNumber list, int level) {
            return (item.role().isBefore && countBefore.starts(list, level))
                    || (item.role().isAfter && countAfter.starts(list, level));
        }

        private boolean gives(Item item, ListNumber list, int level) {
            return (!item.role().isBefore || countBefore.gives(list, level, item.oldNumber()))
                    && (!item.role().isAfter || countAfter.gives(list, level, item.newNumber()));
        }

        /** Where the list would have to start again to show the number; negative when that doesn't help. */
        private int start(Item item, int level) {
            var figure = LAST_FIGURE.matcher(item.number());
            boolean figured = figure.find();
            int first = figured ? Integer.parseInt(figure.group(1)) : 0;
            for (int start = first; start <= (figured ? first : BEYOND_ALL_LETTERS); start++) {
                if (gives(item, lists.unused(current[level], level, start), level)) {
                    return start;
                }
            }
            return -1;
        }

        private void count(Item item, ListNumber list, int level) {
            if (item.role().isBefore) {
                countBefore.count(list, level);
            }
            if (item.role().isAfter) {
                countAfter.count(list, level);
            }
        }
    }

    /** What is around the paragraph that is being numbered. */
    private static final class Around {
        private final List<Kind> kinds = new ArrayList<>();
        private int depth;

        /** From 1; parts and headings don't count. */
        int depth() {
            return Math.max(depth, 1);
        }

        int level(Item item, String number) {
            while (kinds.size() >= item.level()) {
                kinds.remove(kinds.size() - 1);
            }
            int lettered = (int)
                    kinds.stream().filter(Predicate.isEqual(Kind.SUB_PARAGRAPH)).count();
            while (kinds.size() < item.level() - 1) {
                kinds.add(Kind.NOTE);
            }
            kinds.add(item.kind());
            depth = (int) kinds.stream()
                    .filter(kind -> kind != Kind.PART && kind != Kind.HEADING)
                    .count();
            return number.isEmpty() ? ListLevel.NONE : ListLevel.of(item.kind(), number, lettered);
        }
    }
}
