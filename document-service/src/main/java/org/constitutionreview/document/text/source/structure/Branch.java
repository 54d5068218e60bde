package org.constitutionreview.document.text.source.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.constitutionreview.document.text.Kind;
import org.constitutionreview.document.text.NumberForm.Reading;
import org.constitutionreview.document.text.Text;
import org.constitutionreview.document.text.source.FileRefused;
import org.jspecify.annotations.Nullable;

/** A provision while its tree grows. */
final class Branch {

    final @Nullable Branch parent;
    final Kind kind;
    final Line line;
    final @Nullable Reading reading;
    final List<Branch> children = new ArrayList<>();
    private final int level;
    private @Nullable Line title;

    Branch(@Nullable Branch parent, Kind kind, Line line, @Nullable Reading reading) {
        this.parent = parent;
        this.kind = kind;
        this.line = line;
        this.reading = reading;
        this.level = parent == null ? 0 : parent.level + 1;
        if (parent != null) {
            parent.children.add(this);
        }
        if (level > Text.DEEPEST) {
            throw new FileRefused("The file nests paragraphs more than " + Text.DEEPEST + " levels deep ("
                    + line.block().place() + "). Take some levels out of its lists and upload it again.");
        }
    }

    @Nullable
    Label label() {
        return line.label();
    }

    boolean isRoot() {
        return parent == null;
    }

    boolean isListed() {
        return kind == Kind.SUB_PARAGRAPH || kind == Kind.LIST_ITEM || kind == Kind.BULLET;
    }

    /** Holds what follows until a division of its own rank begins. */
    boolean isDivision() {
        return isRoot() || kind == Kind.PART || kind == Kind.HEADING;
    }

    boolean isHeaded() {
        return line.isHeading();
    }

    int depth() {
        return line.block().depth();
    }

    @Nullable
    String list() {
        return line.block().list();
    }

    /** Lists that lie at different depths are different lists, whatever their numbers. */
    boolean mayGoOnIn(Line other) {
        return list() == null
                || other.block().list() == null
                || depth() == other.block().depth();
    }

    boolean goesOnWith(Label label) {
        return reading != null && Sequence.after(reading, label).isPresent();
    }

    /** What a list here belongs to: this, or the nearest above it that is no point of a list. */
    Branch holder() {
        return climb(branch -> !branch.isListed());
    }

    void leaf(Kind ofKind, Line words) {
        new Branch(this, ofKind, words, null);
    }

    /** "PART 4" on one line, its title on the next. */
    void takeTitle(Line words) {
        title = words;
    }

    Line titleOrWords() {
        return title == null ? line : title;
    }

    boolean lacksTitle() {
        return title == null && line.isHeading() && line.plain().isEmpty();
    }

    /** This one or the nearest above it; the root when there is no other. */
    Branch climb(Predicate<Branch> to) {
        Branch at = this;
        while (at.parent != null && !to.test(at)) {
            at = at.parent;
        }
        return at;
    }

    @Nullable
    Branch find(Predicate<Branch> which) {
        Branch found = climb(which);
        return found.isRoot() ? null : found;
    }

    Branch parentOrSelf() {
        return Objects.requireNonNullElse(parent, this);
    }
}
