package org.constitutionreview.document.text.instruction;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One way to read an instruction, brought into a plain form: quoted words as «0», places as @0, "should be inserted" as
 * "be inserted", without marks and courtesies.
 *
 * @param location the place in or from which the instruction works, such as "in paragraph 18.1"; -1 for none
 */
record Reading(String skeleton, int location, List<String> quoted, List<String> places) {

    private static final Pattern COURTESY =
            Pattern.compile("^(?:please |that |(?:it was |it is |was |the committee |members? |council |fagg )?"
                    + "(?:agreed|resolved|suggested|recommended|proposed|requested|undertook) (?:that |to )?)+");
    private static final Pattern SUBJECT = Pattern.compile(
            "(?:the )?(?:following )?(?:new )?(?:words?|phrases?|figures?|terms?|expressions?|sentences?) (?=«)");
    private static final Pattern WHOLE =
            Pattern.compile("(?:the )?(?:whole|text|words?|wording|content)(?: of| in) (?=@)");
    private static final Pattern PASSIVE =
            Pattern.compile("(?:should|shall|must|is to|are to|will|needs? to|has to|have to|ought to|to) be ");
    private static final Pattern LOCATION =
            Pattern.compile("(?:^|,? )(?:in|of|from|within|under|to|at) @(\\d+)(?= |$)");

    static Set<Reading> of(String text) {
        Set<Reading> readings = new LinkedHashSet<>();
        readings.add(of(Quotes.in(text, true)));
        readings.add(of(Quotes.in(text, false)));
        readings.add(of(Quotes.afterColon(text)));
        return readings;
    }

    private static Reading of(Quotes quotes) {
        List<String> places = new ArrayList<>();
        String words = quotes.around().toLowerCase(Locale.UK).replace('’', '\'');
        String marked = Whereabouts.PATTERN.matcher(words).replaceAll(found -> {
            places.add(found.group());
            return "@" + (places.size() - 1);
        });
        String plain = marked.replaceAll("[,.;:!\\s]+", " ").strip();
        plain = COURTESY.matcher(plain).replaceFirst("");
        plain = SUBJECT.matcher(plain).replaceAll("");
        plain = WHOLE.matcher(plain).replaceAll("");
        plain = PASSIVE.matcher(plain).replaceAll("be ");
        return located(plain, quotes.quoted(), places);
    }

    private static Reading located(String plain, List<String> quoted, List<String> places) {
        Matcher location = LOCATION.matcher(plain);
        if (places.size() != 1 || !location.find()) {
            return new Reading(plain, -1, quoted, places);
        }
        String rest = (plain.substring(0, location.start()) + plain.substring(location.end())).strip();
        return new Reading(rest, Integer.parseInt(location.group(1)), quoted, places);
    }
}
