package org.constitutionreview.gateway.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.constitutionreview.gateway.review.YearPicture.Layout.NARROW;
import static org.constitutionreview.gateway.review.YearPicture.Layout.WIDE;

import java.time.LocalDate;
import java.util.List;
import org.constitutionreview.gateway.amendment.Amendment.Named;
import org.junit.jupiter.api.Test;

class YearPictureTests {

    private static final LocalDate TODAY = LocalDate.of(2018, 1, 15);

    @Test
    void aBarReachesFromTheDayTheOwnerIsAskedToTheDayItIsDue() {
        var picture = YearPicture.of(WIDE, List.of(review("2017-12-01", "2018-01-31")), TODAY);

        var bar = picture.bars().get(0);
        assertThat(bar.left()).isEqualTo(picture.months().get(7).left());
        assertThat(bar.left() + bar.width())
                .isBetween(
                        picture.months().get(8).left(), picture.months().get(9).left());
    }

    @Test
    void todayStandsWithinItsMonthAndNowhereInAnotherYear() {
        var reviews = List.of(review("2017-12-01", "2018-01-31"));

        var picture = YearPicture.of(WIDE, reviews, TODAY);
        assertThat(picture.today())
                .isBetween(
                        picture.months().get(8).left(), picture.months().get(9).left());
        assertThat(YearPicture.of(WIDE, reviews, LocalDate.of(2019, 1, 15)).today())
                .isNull();
        assertThat(YearPicture.of(WIDE, reviews, LocalDate.of(2017, 4, 30)).today())
                .isNull();
    }

    @Test
    void aReviewThatIsDueInTheNextMayMakesTheYearLonger() {
        var picture = YearPicture.of(WIDE, List.of(review("2018-04-02", "2018-05-14")), TODAY);

        assertThat(picture.months()).hasSize(13);
        assertThat(picture.months().get(12).name()).isEqualTo("May");
    }

    @Test
    void aYearWithoutDocumentsIsStillAYear() {
        assertThat(YearPicture.of(WIDE, List.of(), TODAY).months()).hasSize(12);
    }

    @Test
    void whereThereIsNoRoomBesideTheBarsTitlesStandAboveThem() {
        var picture = YearPicture.of(NARROW, List.of(review("2017-05-01", "2018-01-31")), TODAY);

        var bar = picture.bars().get(0);
        assertThat(bar.left()).isZero();
        assertThat(bar.base()).isLessThan(bar.top());
        assertThat(picture.width()).isLessThan(320);
        assertThat(picture.months().get(0).name()).isEqualTo("M");
    }

    private static Review review(String opens, String due) {
        return new Review(
                "r1",
                "2017-18",
                "2017/18",
                "petitions",
                "Petitions",
                new Named("service:legal-services", "Legal Services"),
                LocalDate.parse(opens),
                LocalDate.parse(due),
                "OPEN",
                false,
                null,
                null,
                List.of());
    }
}
