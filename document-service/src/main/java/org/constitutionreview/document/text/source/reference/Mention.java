package org.constitutionreview.document.text.source.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Words that refer by numbers: "paragraphs 3.1, 3.2 and 3.4(a) to (c)", "Part 4, Rule 12.1(b)".
 *
 * @param words as written
 * @param division the Part or appendix that they name besides: "Part 4"; null for none
 */
record Mention(String words, int start, int end, List<Item> items, @Nullable String division) {

    /** @param number in full, also where only its last letter is written */
    record Item(String unit, String number, int start, int end) {

        boolean isDivision() {
            return DIVISION.matcher(unit).matches();
        }

        String named() {
            return isDivision() ? unit + " " + number : number;
        }
    }

    private static final Pattern DIVISION = Pattern.compile("(?i)parts?|appendix|appendices|schedules?|annexe?s?");
    private static final String UNIT =
            "(?:sub-?\\s?paragraphs?|paragraphs?|paras?\\.?|sections?|clauses?|(?:procedure )?rules?"
                    + "|articles?|items?|standing orders?|regulations?|parts?|appendix|appendices|schedules?|annexe?s?)";
    private static final String FIGURES = "\\d{1,3}[A-Z]{0,2}(?:\\.\\d{1,3}[A-Z]{0,2})*(?:\\s?\\([a-zA-Z0-9]{1,5}\\))*";
    private static final String BRACKETED = "(?:\\([a-z]{1,4}\\)|\\(\\d{1,2}\\))(?:\\([a-z]{1,4}\\))*";
    private static final String LETTER = "(?-i:[A-Z]|[IVXL]{2,5})";
    private static final String ENDS =
            "(?![\\w£%])(?!\\.\\d)(?!\\s?(?:am|pm|per cent|million|working days|days|years|weeks)\\b)";
    private static final String NUMBER = "(?:" + FIGURES + "|" + BRACKETED + "|" + LETTER + ")" + ENDS;
    private static final Pattern WORDED = Pattern.compile("(?i)\\b(" + UNIT + ")\\s+(?=" + NUMBER + ")");
    private static final Pattern BARE = Pattern.compile(
            "(?i)\\b(?:see|see also|under|refer to|cf\\.?)\\s+(?=\\d{1,3}[A-Z]{0,2}(?:\\.\\d{1,3}[A-Z]{0,2})+(?:\\([a-z]{1,4}\\))*"
                    + ENDS + ")");
    private static final Pattern ONE = Pattern.compile(NUMBER);
    private static final Pattern JOINT =
            Pattern.compile("(?i)(?:\\s*,\\s*(?:and\\s+|or\\s+)?|\\s+(?:and|or|to|&)\\s+|\\s*[–-]\\s*)(" + UNIT
                    + "\\s+)?(?=" + NUMBER + ")");
    private static final Pattern OF_DIVISION =
            Pattern.compile("(?i),?\\s+(?:of|in|to)\\s+(?:the\\s+)?(part|appendix|schedule|annexe?)\\s+(" + FIGURES
                    + "|" + LETTER + ")" + ENDS);

    static List<Mention> in(String words) {
        List<Mention> mentions = new ArrayList<>();
        Matcher worded = WORDED.matcher(words);
        Matcher bare = BARE.matcher(words);
        int at = 0;
        while (at <= words.length()) {
            boolean isWorded = worded.find(at);
            boolean isBare = bare.find(at);
            if (!isWorded && !isBare) {
                break;
            }
            boolean first = isWorded && (!isBare || worded.start() <= bare.start());
            Mention mention = first
                    ? read(words, worded.start(), worded.end(), worded.group(1))
                    : read(words, bare.end(), bare.end(), "");
            if (mention == null) {
                at = first ? worded.end() : bare.end();
            } else {
                mentions.add(mention);
                at = mention.end();
            }
        }
        return mentions;
    }

    private static @Nullable Mention read(String words, int start, int numbers, String firstUnit) {
        List<Item> items = new ArrayList<>();
        String unit = firstUnit;
        Matcher one = ONE.matcher(words);
        Matcher joint = JOINT.matcher(words);
        int at = numbers;
        int from = start;
        while (one.region(at, words.length()).useTransparentBounds(true).lookingAt()) {
            String written = one.group();
            boolean lettered = Character.isLetter(written.charAt(0));
            if (lettered && !DIVISION.matcher(unit).matches()) {
                break;
            }
            String before = items.isEmpty() ? "" : items.get(items.size() - 1).number();
            items.add(new Item(unit, inFull(before, written), from, one.end()));
            at = one.end();
            if (!joint.region(at, words.length()).useTransparentBounds(true).lookingAt()) {
                break;
            }
            boolean named = joint.group(1) != null;
            unit = named ? joint.group(1).strip() : unit;
            from = named ? joint.start(1) : joint.end();
            at = joint.end();
        }
        if (items.isEmpty()) {
            return null;
        }
        int end = items.get(items.size() - 1).end();
        Matcher of = OF_DIVISION.matcher(words).region(end, words.length()).useTransparentBounds(true);
        String division = of.lookingAt() ? of.group(1) + " " + of.group(2) : null;
        end = division == null ? end : of.end();
        if (division == null
                && items.size() > 1
                && items.get(0).isDivision()
                && !items.get(1).isDivision()) {
            Item named = items.remove(0);
            division = singular(named.unit()) + " " + named.number();
        }
        return new Mention(words.substring(start, end), start, end, List.copyOf(items), division);
    }

    /** After "3.4(a)" the letter "(c)" means 3.4(c). */
    private static String inFull(String before, String written) {
        if (!written.startsWith("(") || !before.contains("(")) {
            return written;
        }
        int brackets = written.split("\\(").length - 1;
        String base = before;
        for (int n = 0; n < brackets && base.contains("("); n++) {
            base = base.substring(0, base.lastIndexOf('('));
        }
        return base + written;
    }

    private static String singular(String unit) {
        return unit.toLowerCase(Locale.UK)
                .replaceFirst("appendices", "appendix")
                .replaceFirst("(?<!x)s$", "");
    }
}
