package org.constitutionreview.workflow.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkingDaysTests {

    private static final LocalDate CLOSED = LocalDate.of(2017, 12, 27);

    private final WorkingDays days = new WorkingDays(() -> Set.of(CLOSED));

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "2017-12-25", "2017-12-26", "2018-01-01", "2018-03-30", "2018-04-02", "2018-05-07", "2018-05-28",
                "2018-08-27", "2020-05-08", "2020-12-28", "2021-12-27", "2021-12-28", "2022-01-03", "2022-06-02",
                "2022-06-03", "2022-09-19", "2023-01-02", "2023-05-01", "2023-05-08", "2023-05-29", "2026-12-28"
            })
    void theCouncilIsClosedOnBankHolidaysOfEngland(LocalDate holiday) {
        assertThat(days.isWorkingDay(holiday)).isFalse();
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"2020-05-04", "2022-05-30", "2018-12-24", "2018-01-02", "2018-03-19", "2018-07-12"})
    void movedAndForeignHolidaysAreWorkingDays(LocalDate day) {
        assertThat(days.isWorkingDay(day)).isTrue();
    }

    @Test
    void weekendsAndClosureDaysArent() {
        assertThat(days.isWorkingDay(LocalDate.of(2018, 3, 3))).isFalse();
        assertThat(days.isWorkingDay(LocalDate.of(2018, 3, 4))).isFalse();
        assertThat(days.isWorkingDay(CLOSED)).isFalse();
    }

    @Test
    void aConsultationOfTenDaysThatOpensOnMonday27NovemberEndsOnMonday11December() {
        assertThat(days.plus(LocalDate.of(2017, 11, 27), 10)).isEqualTo("2017-12-11");
    }

    @ParameterizedTest(name = "a meeting on {0}: published by {1}, under the Act {2}")
    @CsvSource({
        "2018-03-01, 2018-02-21, 2018-02-23",
        "2018-02-05, 2018-01-26, 2018-01-30",
        "2018-01-03, 2017-12-20, 2017-12-28"
    })
    void papersArePublishedFiveClearWorkingDaysBefore(LocalDate meeting, LocalDate publishBy, LocalDate underTheAct) {
        var deadline = PublicationDeadline.of(meeting, 5, days);

        assertThat(deadline.publishBy()).isEqualTo(publishBy);
        assertThat(deadline.latestUnderTheAct()).isEqualTo(underTheAct);
        assertThat(deadline.isMetOn(publishBy)).isTrue();
        assertThat(deadline.isMetOn(publishBy.plusDays(1))).isFalse();
    }

    @Property(tries = 200)
    void asManyWorkingDaysLieBetweenAsWereAdded(@ForAll("dates") LocalDate from, @ForAll @IntRange(max = 60) int many) {
        LocalDate to = days.plus(from, many);

        long between = from.plusDays(1)
                .datesUntil(to.plusDays(1))
                .filter(days::isWorkingDay)
                .count();
        assertThat(between).isEqualTo(many);
    }

    @Property(tries = 200)
    void goingForthAndBackEndsOnTheSameWorkingDay(
            @ForAll("dates") LocalDate from, @ForAll @IntRange(max = 60) int many) {
        LocalDate start = days.onOrAfter(from);

        assertThat(days.minus(days.plus(start, many), many)).isEqualTo(start);
    }

    @Property(tries = 100)
    void aLaterMeetingNeverHasAnEarlierDeadline(@ForAll("dates") LocalDate meeting) {
        var deadlines = IntStream.range(0, 10)
                .mapToObj(later ->
                        PublicationDeadline.of(meeting.plusDays(later), 5, days).publishBy())
                .toList();

        assertThat(deadlines).isSorted();
    }

    @Provide
    Arbitrary<LocalDate> dates() {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(2015, 1, 1).toEpochDay(),
                        LocalDate.of(2035, 1, 1).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }
}
