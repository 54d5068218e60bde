package org.constitutionreview.document.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.constitutionreview.document.paper.Facts.Required;
import org.constitutionreview.document.report.Report;
import org.constitutionreview.document.report.Section;
import org.constitutionreview.document.report.SectionKey;

/** Finds what a report lacks before anybody stumbles over it at the meeting. */
final class ReportCheck {

    /** The suite itself writes what it knows in these: they needn't be written. */
    private static final Set<SectionKey> WRITTEN_FROM_FACTS = Set.of(SectionKey.CONSULTATION);

    private static final Pattern PLACEHOLDER = Pattern.compile(
            "\\blorem ipsum\\b|\\bto be (?:confirmed|completed|added|inserted)\\b|\\((?:text|name|date|details) here\\)|\\((?:please )?(?:add|insert)\\b[^)]*\\)|\\[(?:add|insert)\\b[^]]*]|\\bT\\.?B\\.?[CA]\\b|\\bX{2,}\\b|\\?{3,}|_{4,}",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern APPENDIX_TITLE =
            Pattern.compile("Appendix \\w{1,3}\\b[^.\\n\"“]{0,60}[\"“]([^\"”\\n]{3,150})[\"”]");
    private static final int SHORTEST_TELEPHONE = 6;

    private final PaperRequest request;
    private final Report report;
    private final List<String> documentTitles;
    private final Predicate<String> isThere;
    private final List<Finding> findings = new ArrayList<>();

    private ReportCheck(PaperRequest request, Report report, List<String> documentTitles, Predicate<String> isThere) {
        this.request = request;
        this.report = report;
        this.documentTitles = documentTitles;
        this.isThere = isThere;
    }

    /** @param isThere whether a paragraph's number stands in a document, as it was or as proposed */
    static List<Finding> check(
            PaperRequest request, Report report, List<String> documentTitles, Predicate<String> isThere) {
        var check = new ReportCheck(request, report, documentTitles, isThere);
        for (SectionKey key : SectionKey.values()) {
            check.section(key, report.section(key));
        }
        check.consultation();
        return check.findings;
    }

    static boolean holdsPlaceholder(String words) {
        return PLACEHOLDER.matcher(words).find();
    }

    private void section(SectionKey key, Section section) {
        if (section.isEmpty()) {
            boolean drafted =
                    key == SectionKey.RECOMMENDATION && request.facts().recommendationDrafted() != null;
            if (!drafted && !WRITTEN_FROM_FACTS.contains(key)) {
                block("section-empty", key, "“" + key.title() + "” is empty. Fill it in, or say why it doesn't apply.");
            }
            return;
        }
        placeholders(key, section.text());
        if (key == SectionKey.OFFICER && !section.notApplicable()) {
            officer(section.text());
        }
        findings.addAll(StatutoryCheck.check(key, section.text()));
        findings.addAll(DateCheck.check(key, section.text(), request.facts()));
        findings.addAll(PointerCheck.check(key, section.text(), isThere));
        titles(key, section.text());
    }

    private void titles(SectionKey key, String text) {
        var appendix = APPENDIX_TITLE.matcher(text);
        while (appendix.find()) {
            if (!documentTitles.contains(appendix.group(1))) {
                findings.add(Finding.notice(
                        "title-differs",
                        key.key(),
                        "An appendix is called “" + appendix.group(1) + "”, the document “"
                                + String.join("”, “", documentTitles) + "”. Are they the same?"));
            }
        }
    }

    private void consultation() {
        var facts = request.facts();
        var section = report.section(SectionKey.CONSULTATION);
        if (facts.consultationRequired() == null
                || section.notApplicable()
                || facts.consultationNotApplicable() != null) {
            return;
        }
        if (facts.consultees().isEmpty()) {
            block(
                    "consultees-missing",
                    SectionKey.CONSULTATION,
                    "Nobody is named to be consulted. Name HR and the trade unions, or say why nobody is.");
        }
        if (facts.consultationRequired() == Required.OUTCOMES) {
            facts.consultees().stream()
                    .filter(consulted -> consulted.outcome() == null)
                    .forEach(consulted -> block(
                            "consultee-without-outcome",
                            SectionKey.CONSULTATION,
                            "What " + consulted.name() + " said isn't known yet, nor that there was no response."));
            facts.consultationTable().stream()
                    .filter(row -> row.answer() == null || row.answer().isBlank())
                    .forEach(row -> block(
                            "comment-unanswered",
                            SectionKey.CONSULTATION,
                            "A comment by " + row.consultee() + " has no answer yet."));
        }
    }

    private void placeholders(SectionKey key, String text) {
        PLACEHOLDER
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .distinct()
                .forEach(found -> block(
                        "placeholder-left",
                        key,
                        "“" + key.title() + "” still holds “" + found + "”. Replace it by the words."));
    }

    private void officer(String officer) {
        var lines = officer.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
        List<String> missing = new ArrayList<>();
        boolean address = lines.stream().anyMatch(line -> line.indexOf('@') > 0);
        boolean telephone =
                lines.stream().anyMatch(line -> line.replaceAll("\\D", "").length() >= SHORTEST_TELEPHONE);
        long names = lines.stream()
                .filter(line -> line.indexOf('@') <= 0)
                .filter(line -> line.replaceAll("\\D", "").length() < SHORTEST_TELEPHONE)
                .count();
        add(missing, names > 0, "the name");
        add(missing, names > 1, "the job title");
        add(missing, telephone, "a telephone number");
        add(missing, address, "an e-mail address");
        if (!missing.isEmpty()) {
            block(
                    "officer-incomplete",
                    SectionKey.OFFICER,
                    "The contact officer's details lack " + String.join(", ", missing) + ". Give each on a line of its"
                            + " own.");
        }
    }

    private static void add(List<String> missing, boolean there, String what) {
        if (!there) {
            missing.add(what);
        }
    }

    private void block(String code, SectionKey key, String text) {
        findings.add(Finding.blocking(code, key.key(), text));
    }
}
