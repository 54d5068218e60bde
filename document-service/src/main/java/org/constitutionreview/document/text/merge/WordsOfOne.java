package org.constitutionreview.document.text.merge;

import java.util.Objects;
import java.util.Optional;
import org.constitutionreview.document.text.Inline;
import org.constitutionreview.document.text.Kind;
import org.constitutionreview.document.text.Pin;
import org.constitutionreview.document.text.Provision;
import org.constitutionreview.document.text.redline.WordMerge;
import org.jspecify.annotations.Nullable;

/** One provision that both sides still have. */
record WordsOfOne(Provision provision, boolean isConflict) {

    static WordsOfOne of(Provision was, Provision my, Provision their) {
        if (my.readsAs(was) || their.readsAs(was)) {
            return new WordsOfOne(my.readsAs(was) ? their : my, false);
        }
        Optional<Inline> heading = WordMerge.of(heading(was), heading(my), heading(their), false);
        Optional<Inline> text = WordMerge.of(was.text(), my.text(), their.text(), was.kind() == Kind.TABLE);
        Kind kind = my.kind() == was.kind() ? their.kind() : my.kind();
        Pin pin = Objects.equals(my.pin(), was.pin()) ? their.pin() : my.pin();
        boolean conflict = heading.isEmpty()
                || text.isEmpty()
                || differ(was.kind(), my.kind(), their.kind())
                || differ(was.pin(), my.pin(), their.pin());
        Provision merged = new Provision(
                was.id(), kind, heading.orElse(heading(their)), text.orElse(their.text()), pin, their.children());
        return new WordsOfOne(merged, conflict);
    }

    private static Inline heading(Provision provision) {
        Inline heading = provision.heading();
        return heading == null ? Inline.EMPTY : heading;
    }

    private static boolean differ(@Nullable Object was, @Nullable Object my, @Nullable Object their) {
        return !Objects.equals(was, my) && !Objects.equals(was, their) && !Objects.equals(my, their);
    }
}
