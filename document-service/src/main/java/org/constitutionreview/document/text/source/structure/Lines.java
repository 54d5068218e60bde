package org.constitutionreview.document.text.source.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.constitutionreview.document.text.Inline;
import org.constitutionreview.document.text.Run;
import org.constitutionreview.document.text.source.Block;
import org.constitutionreview.document.text.source.Block.Origin;
import org.constitutionreview.document.text.source.Block.Role;
import org.jspecify.annotations.Nullable;

/** Tells numbers from words, and headings from what stands under them. */
final class Lines {

    private static final int LONGEST_HEADING = 110;
    private static final Pattern ENDS_SENTENCE = Pattern.compile(".*[.;:,]", Pattern.DOTALL);
    private static final Pattern LETTER_AND_STOP = Pattern.compile("[A-Z]\\.");
    private static final Set<String> LINKING = Set.of("AND", "OR", "EITHER", "BOTH", "BUT", "NOT", "NOTE", "N/A");

    private @Nullable Label lastSingle;
    private @Nullable Label lastLetter;

    /** @param blocks those without words and number are left out */
    static List<Line> of(List<Block> blocks) {
        Lines reading = new Lines();
        List<Line> lines = new ArrayList<>(blocks.size());
        for (Block block : blocks) {
            Line line = reading.read(block);
            if (line.label() != null || !line.plain().isEmpty()) {
                lines.add(line);
            }
        }
        reading.promote(lines);
        return lines;
    }

    private Line read(Block block) {
        int level = level(block);
        if (block.role() == Role.TABLE || block.role() == Role.NOTE) {
            Label label = block.number().isBlank() ? null : Label.of(block.number());
            return new Line(block, label, block.origin(), block.words(), block.role(), 0);
        }
        if (block.role() == Role.BULLET) {
            Inline bare = TypedNumber.afterBullet(block.words());
            return new Line(block, null, Origin.NONE, bare == null ? block.words() : bare, Role.BULLET, 0);
        }
        Inline words = level > 0 ? withoutBold(block.words()) : block.words();
        if (!block.number().isBlank()) {
            return new Line(block, Label.of(block.number()), block.origin(), words, block.role(), level);
        }
        Inline bare = level > 0 ? null : TypedNumber.afterBullet(words);
        if (bare != null) {
            return new Line(block, null, Origin.NONE, bare, Role.BULLET, 0);
        }
        TypedNumber.Found typed = TypedNumber.before(words, level > 0);
        if (typed == null || !isCredible(typed, level)) {
            return new Line(block, null, Origin.NONE, words, block.role(), level);
        }
        if (typed.label().isSingle()) {
            lastSingle = typed.label();
        }
        return new Line(block, typed.label(), Origin.TYPED, typed.words(), block.role(), level);
    }

    /** "12 members form a quorum" has no number before it, nor has "A. Smith chairs". */
    private boolean isCredible(TypedNumber.Found typed, int level) {
        Label label = typed.label();
        if (LETTER_AND_STOP.matcher(label.shown()).matches()) {
            boolean follows = label.first().isPresent() || Sequence.follows(lastLetter, label);
            lastLetter = follows ? label : lastLetter;
            return follows;
        }
        boolean bare = label.isSingle() && !label.shown().endsWith(".");
        String words = TypedNumber.plain(typed.words());
        return !bare
                || level > 0
                || typed.separated()
                || isInserted(label) && startsLarge(words)
                || (label.first().isPresent() || Sequence.follows(lastSingle, label)) && startsLarge(words);
    }

    private static boolean startsLarge(String words) {
        return !words.isEmpty() && Character.isUpperCase(words.codePointAt(0));
    }

    private static int level(Block block) {
        if (block.role() == Role.HEADING) {
            return Math.max(1, Math.min(block.depth(), 6));
        }
        String words = TypedNumber.plain(block.words()).strip();
        boolean fits = (block.role() == Role.PARAGRAPH || block.role() == Role.LIST_ITEM)
                && !words.isEmpty()
                && isShort(words)
                && !Label.of(words).form().equals(Label.Form.DECIMAL);
        if (!fits || isListed(block, words)) {
            return 0;
        }
        return isCapitals(words) ? Line.CAPITALS : isBold(block.words()) ? Line.BOLD : 0;
    }

    /** Of a list within a paragraph, where bold words are a point and no heading. */
    private static boolean isListed(Block block, String words) {
        TypedNumber.Found typed = TypedNumber.before(block.words(), false);
        Label label = block.number().isBlank() ? typed == null ? null : typed.label() : Label.of(block.number());
        return label != null
                        && label.form() == Label.Form.ITEM
                        && !LETTER_AND_STOP.matcher(label.shown()).matches()
                || TypedNumber.afterBullet(block.words()) != null
                || LINKING.contains(words);
    }

    private static boolean isCapitals(String words) {
        return words.chars().filter(Character::isLetter).count() >= 4
                && words.chars().noneMatch(Character::isLowerCase);
    }

    private static boolean isBold(Inline words) {
        return words.runs().stream().allMatch(run -> run.bold() || run.text().isBlank() && run.reference() == null);
    }

    private static Inline withoutBold(Inline words) {
        return isBold(words)
                ? new Inline(words.runs().stream()
                        .map(run -> new Run(run.text(), false, run.italic(), run.link(), run.reference()))
                        .toList())
                : words;
    }

    /**
     * A short line "3. Gifts" above paragraphs 3.1, 3.2 serves as a heading, whatever it looks like, and so does "4A
     * Questions" among headings.
     */
    private void promote(List<Line> lines) {
        boolean sections = false;
        for (int at = 0; at + 1 < lines.size(); at++) {
            Line line = lines.get(at);
            Label label = line.label();
            if (label == null || !label.isSingle() || line.role() == Role.TABLE || line.role() == Role.NOTE) {
                continue;
            }
            Label next = lines.get(at + 1).label();
            boolean heads =
                    next != null && next.isWithin(label) || sections && isInserted(label) && startsLarge(line.plain());
            if (!line.isHeading() && heads && isShort(line.plain())) {
                lines.set(at, line.asHeading(Line.BOLD));
            }
            sections |= lines.get(at).isHeading();
        }
    }

    private static boolean isInserted(Label label) {
        return Character.isLetter(label.last().charAt(label.last().length() - 1));
    }

    private static boolean isShort(String words) {
        return words.length() <= LONGEST_HEADING
                && !ENDS_SENTENCE.matcher(words).matches();
    }
}
