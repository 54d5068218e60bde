package org.constitutionreview.document.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.constitutionreview.document.report.SectionKey;

/** Finds what the law, or the rules on call-in, ask a report to say and it doesn't. */
final class StatutoryCheck {

    private static final Pattern NO = Pattern.compile("(?i)^\\s*(?:no|not subject to call-?in)\\b[\\s:.,;–—-]*");
    private static final Pattern YES = Pattern.compile("(?i)^\\s*(?:yes|subject to call-?in)\\b");
    private static final int WORDS_OF_A_REASON = 2;

    private static final Pattern NOT_NAMED = Pattern.compile(
            "(?i)^\\s*(?:to follow|see (?:above|attached|file|appendix)|as attached|attached|various|on file|held by the author)\\s*\\.?\\s*$");

    private static final Pattern EXEMPT = Pattern.compile(
            "(?i)\\bexempt (?:information|appendix|report|item|from publication)|\\bSchedule 12A\\b|\\bnot for publication\\b|\\bPart II (?:appendix|report|item)\\b");
    private static final Pattern PUBLIC_INTEREST = Pattern.compile("(?i)\\bpublic interest\\b");

    private StatutoryCheck() {}

    static List<Finding> check(SectionKey key, String text) {
        List<Finding> findings = new ArrayList<>();
        if (key == SectionKey.CALL_IN) {
            callIn(text, findings);
        }
        // Local Government Act 1972, section 100D: the papers themselves must be listed.
        if (key == SectionKey.BACKGROUND_PAPERS && NOT_NAMED.matcher(text).matches()) {
            findings.add(Finding.blocking(
                    "background-papers-missing",
                    key.key(),
                    "“" + key.title() + "” doesn't name any paper. List each by its title and date, or write “None”."));
        }
        // Schedule 12A, paragraph 10: only while the public interest in exemption outweighs that in disclosure.
        if (EXEMPT.matcher(text).find() && !PUBLIC_INTEREST.matcher(text).find()) {
            findings.add(Finding.blocking(
                    "exempt-without-reason",
                    key.key(),
                    "“" + key.title() + "” says that something is exempt, but not why. Say why the public interest in"
                            + " keeping it back outweighs the public interest in telling it."));
        }
        return findings;
    }

    private static void callIn(String text, List<Finding> findings) {
        var no = NO.matcher(text);
        if (no.find()) {
            long words = Pattern.compile("\\w{2,}")
                    .matcher(text.substring(no.end()))
                    .results()
                    .count();
            if (words < WORDS_OF_A_REASON) {
                findings.add(Finding.blocking(
                        "call-in-reason-missing",
                        SectionKey.CALL_IN.key(),
                        "The decision isn't subject to call-in, but the reason isn't given. Add it, for example: No:"
                                + " referred to Council for final approval."));
            }
        } else if (!YES.matcher(text).find()) {
            findings.add(Finding.notice(
                    "call-in-unclear",
                    SectionKey.CALL_IN.key(),
                    "“" + SectionKey.CALL_IN.title() + "” doesn't begin with yes or no. Begin with the answer."));
        }
    }
}
