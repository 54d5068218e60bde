package org.constitutionreview.workflow.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.constitutionreview.workflow.calendar.WorkingDays;
import org.constitutionreview.workflow.setup.DocumentRule;
import org.constitutionreview.workflow.setup.RegisteredDocument;
import org.junit.jupiter.api.Test;

class TimetableTests {

    private static final MonthDay MAY = MonthDay.of(5, 15);
    private final WorkingDays workingDays = new WorkingDays(Set::of);

    @Test
    void lastYearsDateComesAgainAYearLaterOnAWorkingDay() {
        var proposed = propose(1, "2018-05-15", Map.of("document-0", LocalDate.of(2017, 12, 1)));

        // 1 December 2018 is a Saturday.
        assertThat(proposed).extracting(PlannedReview::due).containsExactly(LocalDate.of(2018, 12, 3));
    }

    @Test
    void withoutOneTheDatesAreSpreadUntilTheEndOfMarch() {
        var proposed = propose(10, "2018-05-15", Map.of());

        assertThat(proposed).extracting(PlannedReview::due).isSorted().doesNotHaveDuplicates();
        assertThat(proposed.get(0).due()).isEqualTo("2018-06-27");
        assertThat(proposed.get(9).due()).isEqualTo("2019-03-29");
        assertThat(proposed).allMatch(planned -> workingDays.isWorkingDay(planned.due()));
    }

    @Test
    void noDateMovesPastMarchToReachAWorkingDay() {
        // 31 March 2019 is a Sunday.
        var proposed = propose(1, "2018-05-15", Map.of("document-0", LocalDate.of(2018, 3, 31)));

        assertThat(proposed).extracting(PlannedReview::due).containsExactly(LocalDate.of(2019, 3, 29));
    }

    @Test
    void aYearThatIsOpenedTooLateLeavesTimeForAReviewAllTheSame() {
        assertThat(propose(3, "2019-04-10", Map.of()))
                .extracting(PlannedReview::due)
                .containsOnly(workingDays.plus(LocalDate.of(2019, 4, 10), 30));
    }

    private List<PlannedReview> propose(int documents, String today, Map<String, LocalDate> lastYear) {
        return Timetable.propose(
                new MunicipalYear(2018),
                MAY,
                LocalDate.parse(today),
                IntStream.range(0, documents)
                        .mapToObj(n -> new RegisteredDocument(
                                "document-" + n, "Document " + n, "Part 1", "service:hr", DocumentRule.COUNCIL))
                        .toList(),
                lastYear,
                workingDays);
    }
}
