package org.constitutionreview.document.text.returned;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.constitutionreview.document.text.source.word.MarkedText.Paragraph;
import org.constitutionreview.document.text.source.word.MarkedText.Stretch;

/** A number that stands typed before the words, divided from them by a tab. */
final class TypedLead {

    private static final Pattern LEAD = Pattern.compile("\\s*([^\\t\\n]{1,40})\\t");
    private static final Pattern NUMBER = Pattern.compile(".*\\d.*|\\(?[A-Za-z]{1,4}[.)]");

    private static final int LONGEST_LABEL = 20;

    private TypedLead() {}

    /** "" when there is none. */
    static String of(Paragraph paragraph) {
        Matcher lead = LEAD.matcher(paragraph.text());
        return lead.lookingAt() ? lead.group(1) : "";
    }

    /** Whether somebody will have meant it as a number: "13A", "(b)". */
    static boolean isNumber(String typed) {
        return typed.length() <= LONGEST_LABEL && NUMBER.matcher(typed).matches();
    }

    static String without(Paragraph paragraph) {
        Matcher lead = LEAD.matcher(paragraph.text());
        return lead.lookingAt() ? paragraph.text().substring(lead.end()) : paragraph.text();
    }

    /** The words behind it. */
    static List<Stretch> dropped(List<Stretch> words) {
        List<Stretch> left = new ArrayList<>();
        boolean behind = false;
        for (Stretch stretch : words) {
            if (behind) {
                left.add(stretch);
                continue;
            }
            int tab = stretch.text().indexOf('\t');
            if (tab >= 0) {
                behind = true;
                left.add(new Stretch(
                        stretch.text().substring(tab + 1),
                        stretch.bold(),
                        stretch.italic(),
                        stretch.link(),
                        stretch.leadsTo()));
            }
        }
        return left;
    }
}
