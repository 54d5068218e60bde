package org.constitutionreview.document.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.constitutionreview.document.report.SectionKey;

/** Finds where a report points to what isn't there: appendices, and paragraphs of the documents. */
final class PointerCheck {

    private static final Set<String> APPENDICES = Set.of("A", "B", "C");

    /** Not those of something else: "Appendix 2 to the Constitution". */
    private static final Pattern APPENDIX = Pattern.compile("\\bAppendix ([A-Z]|\\d{1,2})\\b(?! (?:to|of|in) )");

    /** Sections and paragraphs of Acts have no full stop in their numbers, or are followed by the Act. */
    private static final Pattern PARAGRAPH =
            Pattern.compile("(?i)\\bparagraphs? (\\d{1,3}\\.\\d{1,3})\\b(?! (?:of|to|in) )");

    private PointerCheck() {}

    /** @param isThere whether a number stands in a document of the papers, as it was or as proposed */
    static List<Finding> check(SectionKey key, String text, Predicate<String> isThere) {
        List<Finding> findings = new ArrayList<>();
        APPENDIX.matcher(text)
                .results()
                .map(found -> found.group(1))
                .distinct()
                .filter(name -> !APPENDICES.contains(name))
                .forEach(name -> findings.add(Finding.blocking(
                        "appendix-absent",
                        key.key(),
                        "“" + key.title() + "” names Appendix " + name + ", but the papers have Appendices A, B and C"
                                + " only. Name the right one, or say where it can be read.")));
        PARAGRAPH
                .matcher(text)
                .results()
                .map(found -> found.group(1))
                .distinct()
                .filter(isThere.negate())
                .forEach(number -> findings.add(Finding.notice(
                        "paragraph-absent",
                        key.key(),
                        "“" + key.title() + "” names paragraph " + number
                                + ", which is neither in the text in force nor in the text as proposed. Correct the"
                                + " number.")));
        return findings;
    }
}
