package org.constitutionreview.document.text.redline;

import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.constitutionreview.document.text.Inline;
import org.constitutionreview.document.text.Kind;
import org.constitutionreview.document.text.Provision;
import org.constitutionreview.document.text.ReferenceWords;
import org.constitutionreview.document.text.Text;
import org.constitutionreview.document.text.instruction.Instructions;
import org.constitutionreview.document.text.instruction.Understanding.Operations;

/**
 * Whether a sentence about "@", read as an instruction, makes the words that are meant of the old ones. It is tried on a
 * text that holds nothing else.
 *
 * @param provision as it was
 * @param isHeading whether its heading is meant
 */
record ReadAsMeant(Provision provision, boolean isHeading, ReferenceWords wordsBefore, Predicate<Inline> meant)
        implements Predicate<String> {

    private static final UUID TRIED = new UUID(0, 1);

    @Override
    public boolean test(String sentence) {
        Text alone = new Text(
                List.of(new Provision(TRIED, Kind.PARAGRAPH, provision.heading(), provision.text(), null, List.of())));
        String tried = sentence.replaceFirst("@", isHeading ? "the heading of paragraph 1" : "paragraph 1");
        return Instructions.read(tried, alone, wordsBefore, List.of()).understanding() instanceof Operations understood
                && meant.test(words(alone.with(understood.operations()).provision(TRIED)));
    }

    private Inline words(Provision changed) {
        Inline heading = changed.heading();
        return isHeading ? (heading == null ? Inline.EMPTY : heading) : changed.text();
    }
}
