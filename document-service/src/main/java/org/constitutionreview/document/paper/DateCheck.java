package org.constitutionreview.document.paper;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.constitutionreview.document.report.SectionKey;
import org.jspecify.annotations.Nullable;

/** Finds dates in a report that can't be, or don't fit the meeting that it goes to. */
final class DateCheck {

    private static final Pattern DATE = Pattern.compile(
            "(?:\\b(Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday),? )?\\b(\\d{1,2})(?:st|nd|rd|th)? (January|February|March|April|May|June|July|August|September|October|November|December) (\\d{4})\\b");
    private static final Pattern ENDS_WITH_THIS_MEETING =
            Pattern.compile("(?i)\\b(?:this|today's) meeting,?(?: (?:of|on))*\\s*$");
    private static final Pattern ENDS_WITH_EFFECT =
            Pattern.compile("(?i)\\b(?:with effect|in force|effective|commenc\\w+) (?:from|on)\\s*$");
    private static final int LOOKED_BACK = 120;

    private final SectionKey key;
    private final String text;
    private final Facts facts;
    private final List<Finding> findings = new ArrayList<>();

    private DateCheck(SectionKey key, String text, Facts facts) {
        this.key = key;
        this.text = text;
        this.facts = facts;
    }

    static List<Finding> check(SectionKey key, String text, Facts facts) {
        var check = new DateCheck(key, text, facts);
        DATE.matcher(text).results().forEach(check::date);
        return check.findings;
    }

    private void date(MatchResult written) {
        var date = date(written.group(2), written.group(3), written.group(4));
        if (date == null) {
            block("date-impossible", "“" + written.group() + "” isn't a date. Correct it.");
            return;
        }
        var weekday = date.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.UK);
        if (written.group(1) != null && !written.group(1).equals(weekday)) {
            block(
                    "date-on-another-weekday",
                    "“" + written.group() + "” is a " + weekday + ". Correct the day or the date.");
        }
        var meeting = facts.meetingDate();
        if (meeting != null && !date.equals(meeting)) {
            beside(text.substring(Math.max(0, written.start() - LOOKED_BACK), written.start()), written, date, meeting);
        }
    }

    private void beside(String words, MatchResult written, LocalDate date, LocalDate meeting) {
        if (ENDS_WITH_THIS_MEETING.matcher(words).find() || namesTheBody(words)) {
            block(
                    "date-not-of-the-meeting",
                    "“" + written.group() + "” isn't the date of the meeting, which is " + ReportDate.words(meeting)
                            + ". Correct it.");
        } else if (ENDS_WITH_EFFECT.matcher(words).find()
                && date.isBefore(meeting)
                && key == SectionKey.RECOMMENDATION) {
            findings.add(Finding.notice(
                    "date-before-the-meeting",
                    key.key(),
                    "“" + key.title() + "” has something take effect on " + written.group()
                            + ", before the meeting. Is that meant?"));
        }
    }

    /** "this meeting of the Governance Committee on …", and no other meeting that it had before. */
    private boolean namesTheBody(String words) {
        var body = facts.body();
        return body != null
                && Pattern.compile("(?i)\\bthis meeting of (?:the )?" + Pattern.quote(body) + ",? (?:on )?$")
                        .matcher(words)
                        .find();
    }

    private void block(String code, String words) {
        findings.add(Finding.blocking(code, key.key(), words));
    }

    private static @Nullable LocalDate date(String day, String month, String year) {
        try {
            return LocalDate.of(
                    Integer.parseInt(year), Month.valueOf(month.toUpperCase(Locale.UK)), Integer.parseInt(day));
        } catch (DateTimeException impossible) {
            return null;
        }
    }
}
