package org.constitutionreview.gateway.review;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A municipal year from May on, a line a document from the day its owner is asked to the day it is due. Measured in units of the
 * drawing.
 *
 * @param today where today's line stands; null outside the year
 */
record YearPicture(List<Column> months, List<Bar> bars, @Nullable Integer today, int width, int height) {

    private static final int LABELS = 300;
    private static final int MONTH = 58;
    private static final int HEAD = 30;
    private static final int LINE = 22;
    private static final int LONGEST_LABEL = 42;
    private static final int SHORTEST_BAR = 6;
    private static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern("MMM", Locale.UK);

    record Column(int left, String name) {}

    record Bar(int left, int top, int width, String state, String label) {}

    static YearPicture of(List<Review> reviews, LocalDate today) {
        YearMonth first = reviews.stream()
                .map(review -> mayBefore(start(review)))
                .min(YearMonth::compareTo)
                .orElse(mayBefore(today));
        YearMonth last = reviews.stream()
                .map(review -> YearMonth.from(review.due()))
                .max(YearMonth::compareTo)
                .orElse(first);
        YearMonth april = first.plusMonths(11);
        int count = (int) first.until(last.isAfter(april) ? last : april, ChronoUnit.MONTHS) + 1;
        List<Column> months = new ArrayList<>();
        for (int month = 0; month < count; month++) {
            months.add(new Column(LABELS + month * MONTH, name(first.plusMonths(month))));
        }
        List<Bar> bars = new ArrayList<>();
        for (Review review : reviews) {
            int left = position(first, start(review));
            int width = Math.max(SHORTEST_BAR, position(first, review.due()) - left);
            bars.add(new Bar(left, HEAD + bars.size() * LINE, width, review.state(), label(review.title())));
        }
        int width = LABELS + count * MONTH;
        int now = position(first, today);
        boolean within = now >= LABELS && now <= width;
        return new YearPicture(months, bars, within ? now : null, width, HEAD + bars.size() * LINE + LINE);
    }

    private static LocalDate start(Review review) {
        return review.opens() == null ? review.due() : review.opens();
    }

    private static YearMonth mayBefore(LocalDate date) {
        YearMonth may = YearMonth.of(date.getYear(), Month.MAY);
        return YearMonth.from(date).isBefore(may) ? may.minusYears(1) : may;
    }

    private static int position(YearMonth first, LocalDate date) {
        int month = (int) first.until(YearMonth.from(date), ChronoUnit.MONTHS);
        return LABELS + month * MONTH + MONTH * (date.getDayOfMonth() - 1) / date.lengthOfMonth();
    }

    private static String name(YearMonth month) {
        return NAME.format(month).replace("Sept", "Sep");
    }

    private static String label(String title) {
        return title.length() <= LONGEST_LABEL
                ? title
                : title.substring(0, LONGEST_LABEL - 1).strip() + "…";
    }
}
