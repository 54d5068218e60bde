package org.constitutionreview.document.text.instruction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.Statistics;
import org.constitutionreview.document.text.Text;
import org.constitutionreview.document.text.instruction.Understanding.Operations;
import org.constitutionreview.document.text.redline.Redline;
import org.constitutionreview.document.text.redline.ScheduleOfAmendments;
import org.constitutionreview.document.text.redline.ScheduleOfAmendments.Row;

/** A schedule of amendments, applied to the old text as a clerk would read it, gives the new one. */
class ScheduleUnderstoodTests {

    @Property
    void aScheduleOfAnyAmendmentReadAsInstructionsMakesTheNewText(@ForAll long seed) {
        RandomAmendment random = new RandomAmendment(seed);
        Text before = random.text();
        Text after = random.amended(before);
        List<Row> rows = ScheduleOfAmendments.of(Redline.between(before, after)).rows();
        Statistics.label("rows").collect(Math.min(rows.size(), 4));
        Statistics.label("rows").coverage(checker -> checker.check(4).percentage(share -> share > 10));
        assertThat(read(rows, before)).isEqualTo(RandomAmendment.shown(after));
    }

    @Property
    void soDoesAScheduleOfHowWordsLook(@ForAll long seed) {
        RandomAmendment random = new RandomAmendment(seed);
        Text before = random.text();
        Text after = random.restyled(before);
        List<Row> rows = ScheduleOfAmendments.of(Redline.between(before, after)).rows();
        assertThat(read(rows, before)).isEqualTo(RandomAmendment.shown(after));
        assertThat(read(ScheduleOfAmendments.of(Redline.between(after, before)).rows(), after))
                .isEqualTo(RandomAmendment.shown(before));
    }

    private static String read(List<Row> rows, Text before) {
        if (rows.isEmpty()) {
            return RandomAmendment.shown(before);
        }
        String schedule = rows.stream().map(Row::instruction).collect(Collectors.joining("\n\n"));
        Understanding understanding = Instructions.understand(schedule, before);
        assertThat(understanding).as(schedule).isInstanceOf(Operations.class);
        return RandomAmendment.shown(before.with(((Operations) understanding).operations()));
    }
}
