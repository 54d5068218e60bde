package org.constitutionreview.document.text.source.structure;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.constitutionreview.document.text.NumberForm;

/**
 * A number as a file displays it.
 *
 * @param parts what it consists of: "16.3(b)" is 16, 3, b; of "Article 4" it is 4
 */
record Label(String shown, Form form, List<String> parts) {

    private static final String FIGURE = "\\d{1,4}[A-Z]{0,2}";
    private static final String LETTERED = "\\([A-Za-z0-9]{1,5}\\)";
    static final String DECIMAL = "(?:(?:[A-Z]\\.?)?" + FIGURE + "(?:\\." + FIGURE + ")*|[A-Z](?:\\." + FIGURE
            + ")+)(?:" + LETTERED + ")*\\.?(?![\\w)])";
    private static final String TOKEN = "(?:[ivxlc]{1,7}|[IVXLC]{1,7}|[a-z]{1,2}|[A-Z]{1,2}|\\d{1,3}[A-Z]?)";
    static final String ITEM = "(?:\\(?" + TOKEN + "\\)|(?:[ivx]{1,5}|[IVX]{1,5}|[a-zA-Z])\\.(?![\\w.]))";
    static final String NAMED =
            "(?i:part|article|appendix|schedule|annexe?|chapter|rule|section|standing order|regulation"
                    + "|protocol)\\s+(?:\\d{1,3}[A-Z]{0,2}|[IVXLC]{1,6}|[A-Z])(?![\\w'’])";
    private static final Pattern PART = Pattern.compile("\\w+");
    private static final Pattern DIVISION =
            Pattern.compile("(?:part|appendix|schedule|annexe?)\\b.*", Pattern.CASE_INSENSITIVE);

    enum Form {
        DECIMAL,
        ITEM,
        NAMED,
        OTHER
    }

    static Label of(String displayed) {
        String shown = displayed.strip();
        if (shown.matches(DECIMAL)) {
            return new Label(shown, Form.DECIMAL, parts(shown));
        }
        if (shown.matches(ITEM) || shown.matches(TOKEN + "\\.")) {
            return new Label(shown, Form.ITEM, parts(shown));
        }
        if (shown.matches(NAMED + "[.:]?")) {
            return new Label(shown, Form.NAMED, parts(shown.substring(shown.lastIndexOf(' ') + 1)));
        }
        return new Label(shown, Form.OTHER, parts(shown));
    }

    private static List<String> parts(String number) {
        Matcher part = PART.matcher(number);
        return part.results().map(found -> found.group()).toList();
    }

    /** Whether it names a division that holds sections, as a Part or an appendix does. */
    boolean isDivision() {
        return form == Form.NAMED && DIVISION.matcher(shown).matches();
    }

    boolean isSingle() {
        return form == Form.DECIMAL && parts.size() == 1;
    }

    boolean isLong() {
        return form == Form.DECIMAL && parts.size() > 1;
    }

    boolean endsInBrackets() {
        return shown.endsWith(")");
    }

    boolean isOfFigures() {
        return !parts.isEmpty() && Character.isDigit(parts.get(parts.size() - 1).charAt(0));
    }

    String last() {
        return parts.isEmpty() ? shown : parts.get(parts.size() - 1);
    }

    /** Whether it says "within that one": 3.1.2 within 3.1. */
    boolean isWithin(Label above) {
        return parts.size() > above.parts.size() && above.parts.equals(parts.subList(0, above.parts.size()));
    }

    /** What it may count as in its list. */
    List<NumberForm.Reading> readings() {
        return form == Form.DECIMAL ? NumberForm.of(last()) : NumberForm.of(shown);
    }

    Optional<NumberForm.Reading> first() {
        return readings().stream().filter(reading -> reading.counts() == 1).findFirst();
    }

    /** How it is written around what counts: "()" of "(a)", "." of "a.". */
    String decoration() {
        return shown.replaceAll("\\w", "");
    }

    /** Within a sentence: its full stop would look like the sentence's. */
    String inWords() {
        return shown.replaceFirst("\\.$", "");
    }

    /** As it is told apart from others, whatever its brackets and capitals. */
    String key() {
        String word = form == Form.NAMED ? shown.substring(0, shown.lastIndexOf(' ') + 1) : "";
        return (word + String.join(".", parts)).toLowerCase(Locale.UK);
    }
}
