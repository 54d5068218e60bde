package org.constitutionreview.gateway.review;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A municipal year from May on, a line a document from the day its owner is asked to the day it is due. Measured in units of the
 * drawing.
 *
 * @param today where today's line stands; null outside the year
 */
record YearPicture(Layout layout, List<Column> months, List<Bar> bars, @Nullable Integer today, int width, int height) {

    private static final int HEAD = 30;
    private static final int FOOT = 22;
    private static final int LONGEST_LABEL = 42;
    private static final int SHORTEST_BAR = 6;
    private static final int LONGEST_WORD = 140;
    private static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern("MMM", Locale.UK);

    /** Where titles stand: beside the bars, or above them, where there is no room beside. */
    enum Layout {
        WIDE(300, 58, 22, 2, 14),
        NARROW(0, 24, 36, 18, 10);

        private final int labels;
        private final int month;
        private final int line;
        private final int barTop;
        private final int barHeight;

        Layout(int labels, int month, int line, int barTop, int barHeight) {
            this.labels = labels;
            this.month = month;
            this.line = line;
            this.barTop = barTop;
            this.barHeight = barHeight;
        }

        /** As a class of the drawing. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }

        public int labelEnd() {
            return labels - 8;
        }

        private int position(YearMonth first, LocalDate date) {
            int months = (int) first.until(YearMonth.from(date), ChronoUnit.MONTHS);
            return labels + months * month + month * (date.getDayOfMonth() - 1) / date.lengthOfMonth();
        }

        private String name(YearMonth month) {
            String name = NAME.format(month).replace("Sept", "Sep");
            return this == WIDE ? name : name.substring(0, 1);
        }
    }

    record Column(int left, String name) {}

    /**
     * @param base on which its label stands
     * @param page where the review is
     */
    record Bar(int left, int top, int width, int height, int base, String state, String label, String page) {}

    /** The same drawn for wide and for narrow screens. */
    static List<YearPicture> of(List<Review> reviews, LocalDate today) {
        return Arrays.stream(Layout.values())
                .map(layout -> of(layout, reviews, today))
                .toList();
    }

    static YearPicture of(Layout layout, List<Review> reviews, LocalDate today) {
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
            YearMonth next = first.plusMonths(month);
            months.add(new Column(layout.position(first, next.atDay(1)), layout.name(next)));
        }
        List<Bar> bars = new ArrayList<>();
        for (Review review : reviews) {
            bars.add(bar(layout, first, review, HEAD + bars.size() * layout.line));
        }
        int width = layout.labels + count * layout.month;
        int now = layout.position(first, today);
        boolean within = now >= layout.labels && now <= width;
        int height = HEAD + bars.size() * layout.line + FOOT;
        return new YearPicture(layout, months, bars, within ? now : null, width, height);
    }

    /** Whether the word for its state fits behind the bar; it stands before it otherwise. */
    public boolean hasRoomAfter(Bar bar) {
        return bar.left() + bar.width() + LONGEST_WORD <= width;
    }

    private static Bar bar(Layout layout, YearMonth first, Review review, int top) {
        int left = layout.position(first, start(review));
        int width = Math.max(SHORTEST_BAR, layout.position(first, review.due()) - left);
        return new Bar(
                left,
                top + layout.barTop,
                width,
                layout.barHeight,
                top + 13,
                review.state(),
                label(review.title()),
                review.page());
    }

    private static LocalDate start(Review review) {
        return review.opens() == null ? review.due() : review.opens();
    }

    private static YearMonth mayBefore(LocalDate date) {
        YearMonth may = YearMonth.of(date.getYear(), Month.MAY);
        return YearMonth.from(date).isBefore(may) ? may.minusYears(1) : may;
    }

    private static String label(String title) {
        return title.length() <= LONGEST_LABEL
                ? title
                : title.substring(0, LONGEST_LABEL - 1).strip() + "…";
    }
}
