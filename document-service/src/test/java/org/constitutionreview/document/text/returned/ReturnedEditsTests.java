package org.constitutionreview.document.text.returned;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.constitutionreview.document.text.Inline;
import org.constitutionreview.document.text.Place;
import org.constitutionreview.document.text.Provision;
import org.constitutionreview.document.text.ReferenceWords;
import org.constitutionreview.document.text.SomeTexts;
import org.constitutionreview.document.text.SomeTexts.Edited;
import org.constitutionreview.document.text.Text;
import org.jspecify.annotations.Nullable;

/** Random texts, edited at random. */
class ReturnedEditsTests {

    @Property(tries = 300)
    void aFileThatComesBackAsItWasChangesNothing(@ForAll("texts") Text text, @ForAll boolean counted) {
        if (text.size() > 0) {
            assertThat(read(text, text, counted).operations()).isEmpty();
        }
    }

    @Property(tries = 300)
    void theTextBecomesWhatTheFileSays(@ForAll("edits") Edited edited) {
        Text after = edited.after();
        boolean known = after.walk().stream()
                .anyMatch(place -> edited.before().contains(place.provision().id()));
        if (known && !isNew(after.provisions().get(0), edited.before())) {
            Text now = edited.before().with(read(edited.before(), after, false).operations());

            assertThat(words(now, edited.before())).isEqualTo(words(after, edited.before()));
        }
    }

    @Provide
    Arbitrary<Text> texts() {
        return SomeTexts.texts();
    }

    @Provide
    Arbitrary<Edited> edits() {
        return SomeTexts.edits();
    }

    private static boolean isNew(Provision provision, Text before) {
        return !before.contains(provision.id());
    }

    private static Returned read(Text before, Text now, boolean counted) {
        ReferenceWords references = asWritten(before);
        List<String> file = new SuiteFile(now, references, before::contains, counted).body;
        return ReturnedFile.read(SuiteFile.bytes(file), before, references, at -> new UUID(9, at));
    }

    private static ReferenceWords asWritten(Text before) {
        return ReferenceWords.within(before, other -> "elsewhere");
    }

    /** All that a reader sees but the numbers. */
    private static String words(Text text, Text before) {
        ReferenceWords any = asWritten(before);
        return text.walk().stream()
                .map(Place::provision)
                .map(provision -> words(provision.heading(), any) + words(provision.text(), any))
                .collect(Collectors.joining("\n"))
                .replaceAll("[\\s|-]+", " ")
                .strip();
    }

    private static String words(@Nullable Inline inline, ReferenceWords any) {
        return inline == null ? "" : inline.words(any) + "\n";
    }
}
