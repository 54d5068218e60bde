package org.constitutionreview.document.text.instruction;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.Statistics;
import org.constitutionreview.document.text.Inline;
import org.constitutionreview.document.text.Kind;
import org.constitutionreview.document.text.Operation;
import org.constitutionreview.document.text.Place;
import org.constitutionreview.document.text.Provision;
import org.constitutionreview.document.text.Text;
import org.constitutionreview.document.text.instruction.Understanding.Operations;
import org.constitutionreview.document.text.redline.Redline;
import org.constitutionreview.document.text.redline.ScheduleOfAmendments;
import org.constitutionreview.document.text.source.SourceReader;
import org.constitutionreview.document.text.source.Targets;

/** Our own drafting language is understood as it is meant, or refused; never otherwise. */
class ScheduleUnderstoodTests {

    private static final Text CODE = code();

    @Property
    void aScheduleOfAmendmentsReadAsAnInstructionMakesTheSameChange(@ForAll long seed) {
        Random random = new Random(seed);
        List<Place> paragraphs = CODE.walk().stream()
                .filter(place -> place.provision().kind() == Kind.PARAGRAPH)
                .toList();
        Provision provision = paragraphs.get(random.nextInt(paragraphs.size())).provision();
        Text after = CODE.with(List.of(new Operation.ReplaceText(
                provision.id(), null, edited(provision.text().markup(), random))));
        String instruction = ScheduleOfAmendments.of(Redline.between(CODE, after))
                .rows()
                .get(0)
                .instruction();
        Understanding understanding = Instructions.understand(instruction, CODE);
        boolean isUnderstood = understanding instanceof Operations;
        Statistics.label("understood").collect(isUnderstood);
        Statistics.label("understood").coverage(checker -> checker.check(true).percentage(share -> share > 80));
        if (understanding instanceof Operations operations) {
            assertThat(words(CODE.with(operations.operations()), provision))
                    .as(instruction)
                    .isEqualTo(words(after, provision));
        }
    }

    private static Inline edited(String markup, Random random) {
        List<String> words = new ArrayList<>(Arrays.asList(markup.split(" ")));
        int at = random.nextInt(words.size() - 1);
        switch (random.nextInt(3)) {
            case 0 -> words.add(at, "nevertheless");
            case 1 -> words.set(at, "otherwise");
            default -> words.remove(at);
        }
        return Inline.parse(String.join(" ", words));
    }

    private static String words(Text text, Provision provision) {
        return text.provision(provision.id()).text().markup();
    }

    private static Text code() {
        try {
            String source = Files.readString(Path.of("../sample/constitution/15-officers-code-of-conduct.md"));
            return SourceReader.read("officers-code-of-conduct", source, Targets::onImport)
                    .text();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
