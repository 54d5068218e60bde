package org.constitutionreview.document.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.constitutionreview.document.access.AccessList;
import org.constitutionreview.document.report.Report;
import org.constitutionreview.document.report.Section;
import org.constitutionreview.document.report.SectionKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportCheckTests {

    private static final Facts FACTS = new Facts(
            "2017/001",
            "Governance Committee",
            LocalDate.of(2018, 2, 5),
            "7",
            List.of(),
            null,
            null,
            List.of(),
            null,
            null,
            null,
            List.of(),
            null);

    /** A report without fault, but for the words of one section. */
    private static List<Finding> findings(SectionKey wrong, String words) {
        Map<String, Section> sections = new HashMap<>();
        for (SectionKey key : SectionKey.values()) {
            sections.put(key.key(), new Section("Words about it.", false, null, 1));
        }
        sections.put("call-in", new Section("No: referred to Council for final approval.", false, null, 1));
        sections.put(
                "officer",
                new Section("A. Person\nHead of Legal Services\n01632 960014\nlegal@ashcombe.example", false, null, 1));
        sections.put(wrong.key(), new Section(words, false, null, 1));
        var report = new Report(
                new UUID(0, 1), "Social media", new AccessList(0, List.of(), List.of(), null), sections, List.of(), 1);
        var request = new PaperRequest(
                new UUID(0, 1), PaperRequest.Purpose.MEETING, "Social media", FACTS, List.of(new UUID(0, 2)));
        return ReportCheck.check(request, report, List.of("Officers' Code of Conduct"), "13.7"::equals);
    }

    @Test
    void nothingIsFoundWhereNothingIsWrong() {
        assertThat(findings(SectionKey.PURPOSE, "To advise of amendments, see paragraph 13.7 and Appendix C."))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    OPTIONS             | Option (i) (add text)                                                   | placeholder-left
                    OPTIONS             | The cost is TBC                                                         | placeholder-left
                    OPTIONS             | It costs £XX a year                                                     | placeholder-left
                    OPTIONS             | Figures to be confirmed                                                 | placeholder-left
                    CALL_IN             | No                                                                      | call-in-reason-missing
                    CALL_IN             | No.                                                                     | call-in-reason-missing
                    CALL_IN             | Perhaps                                                                 | call-in-unclear
                    BACKGROUND_PAPERS   | To follow                                                               | background-papers-missing
                    IMPLICATIONS_LEGAL  | The advice is exempt information under paragraph 5 of Schedule 12A.     | exempt-without-reason
                    PROPOSALS           | Adopt the draft in Appendix D.                                          | appendix-absent
                    PROPOSALS           | Reword paragraph 44.9 as shown.                                         | paragraph-absent
                    INTRODUCTION        | Discussed on Monday 6 February 2018.                                    | date-on-another-weekday
                    INTRODUCTION        | It began on 31 June 2017.                                               | date-impossible
                    RECOMMENDATION      | That this meeting on 6 February 2018 agree.                             | date-not-of-the-meeting
                    RECOMMENDATION      | That it be in force from 1 January 2018.                                | date-before-the-meeting
                    """)
    void whatAReaderWouldStumbleOverIsFound(SectionKey section, String words, String code) {
        assertThat(findings(section, words)).extracting(Finding::code).containsExactly(code);
        assertThat(findings(section, words)).extracting(Finding::section).containsExactly(section.key());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    CALL_IN             | Yes
                    CALL_IN             | No – delay has serious financial implications
                    BACKGROUND_PAPERS   | None
                    IMPLICATIONS_LEGAL  | The advice is exempt information: the public interest in keeping legal advice confidential outweighs that in telling it.
                    PROPOSALS           | See Appendix 2 to the Constitution and paragraph 4.2 of the Members' Code.
                    INTRODUCTION        | Discussed on Monday 5 February 2018 and adopted on 18 May 2017.
                    OPTIONS             | A rule added in 2017 (added by Council), size XXL.
                    """)
    void whatIsRightIsLeftAlone(SectionKey section, String words) {
        assertThat(findings(section, words)).isEmpty();
    }

    @Test
    void theOfficersMissingDetailsAreNamed() {
        var found = findings(SectionKey.OFFICER, "A. Person\nlegal@ashcombe.example");

        assertThat(found).extracting(Finding::code).containsExactly("officer-incomplete");
        assertThat(found.get(0).text())
                .contains("the job title", "a telephone number")
                .doesNotContain("e-mail");
    }
}
