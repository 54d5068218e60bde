package org.constitutionreview.workflow.review;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.constitutionreview.workflow.problem.Problem;

/** From one Annual Council in May to the next. @param start the calendar year in which it begins */
public record MunicipalYear(int start) {

    private static final Pattern FORM = Pattern.compile("(20\\d\\d)[/-](\\d\\d)");

    /**
     * @param words "2017/18", or as in addresses "2017-18"
     * @throws Problem validation
     */
    public static MunicipalYear of(String words) {
        Matcher form = FORM.matcher(words);
        if (form.matches()) {
            int start = Integer.parseInt(form.group(1));
            if ((start + 1) % 100 == Integer.parseInt(form.group(2))) {
                return new MunicipalYear(start);
            }
        }
        throw Problem.invalid("municipalYear", "must be two years that follow each other, such as 2017/18");
    }

    public MunicipalYear previous() {
        return new MunicipalYear(start - 1);
    }

    public MunicipalYear next() {
        return new MunicipalYear(start + 1);
    }

    /** @param startDay month and day from which the year's reviews are planned */
    public LocalDate firstDay(MonthDay startDay) {
        return startDay.atYear(start);
    }

    public LocalDate lastDay(MonthDay startDay) {
        return next().firstDay(startDay).minusDays(1);
    }

    /** As in addresses: "2017-18". */
    public String slug() {
        return "%d-%02d".formatted(start, (start + 1) % 100);
    }

    /** As people write it: "2017/18". */
    @Override
    public String toString() {
        return slug().replace('-', '/');
    }
}
