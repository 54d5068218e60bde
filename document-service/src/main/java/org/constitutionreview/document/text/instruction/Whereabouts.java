package org.constitutionreview.document.text.instruction;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.constitutionreview.document.text.Kind;
import org.constitutionreview.document.text.Naming;
import org.constitutionreview.document.text.Provision;
import org.constitutionreview.document.text.instruction.Understanding.Candidate;

/**
 * The place that an instruction names: "paragraph 18.1", "the heading of section 3", "the third to last bullet of 19.3".
 */
record Whereabouts(UUID provisionId, boolean inHeading, String name) {

    static final Pattern PATTERN = Pattern.compile("(?:\\bthe )?"
            + "(?:\\b(first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last|final|penultimate"
            + "|\\d{1,2}(?:st|nd|rd|th))( (?:to|from) (?:the )?(?:last|end)| last)? bullets?(?: points?)? "
            + "(?:of|in|under|to|from|at) )?"
            + "(?:the )?((?:heading|title) (?:of|to) )?(?:the )?"
            + "(?:\\b(?:sub-?paragraph|paragraph|para\\.?|section|clause|item)s? ?)?"
            + "(?<![\\w.£«@])(\\d+[a-z]?(?:\\.\\d+[a-z]?)*(?: ?\\([a-z0-9]{1,4}\\))*)(?![\\w%»]|\\.\\d)");

    private static final int MOST_CANDIDATES = 5;

    static Whereabouts find(String words, Prose prose) {
        Matcher place = PATTERN.matcher(words);
        if (!place.matches()) {
            throw new IllegalStateException(words);
        }
        UUID id = numbered(place.group(4), prose);
        if (place.group(1) != null) {
            return bullet(id, place.group(1), place.group(2) != null, prose);
        }
        boolean inHeading = place.group(3) != null;
        return new Whereabouts(id, inHeading, (inHeading ? "the heading of " : "") + prose.name(id));
    }

    static UUID numbered(String number, Prose prose) {
        List<UUID> found = prose.numbering().findAll(number);
        if (found.size() == 1) {
            return found.get(0);
        }
        if (found.isEmpty()) {
            throw new Refused(
                    "There is no paragraph " + number.strip() + " in this text. Numbers may have changed since it was"
                            + " written: give the number as it is in the draft now.",
                    nearby(number, prose));
        }
        throw new Refused(
                "The number " + number.strip() + " is used " + found.size()
                        + " times in this text. Quote words that only the paragraph you mean has.",
                found.stream().map(prose::candidate).toList());
    }

    private static List<Candidate> nearby(String number, Prose prose) {
        String section = number.strip().replaceFirst("[.(].*", "");
        List<Candidate> nearby = new ArrayList<>();
        for (UUID id : prose.numbering().numbers().keySet()) {
            boolean near = prose.numbering().citation(id).startsWith(section + ".")
                    && !prose.numbering().number(id).isEmpty();
            if (near && nearby.size() < MOST_CANDIDATES) {
                nearby.add(prose.candidate(id));
            }
        }
        return nearby;
    }

    private static Whereabouts bullet(UUID within, String ordinal, boolean fromTheEnd, Prose prose) {
        List<UUID> bullets = prose.text().children(within).stream()
                .filter(child -> child.kind() == Kind.BULLET)
                .map(Provision::id)
                .toList();
        int nth = nth(ordinal);
        boolean last = ordinal.equals("last") || ordinal.equals("final");
        int fromEnd = last ? 1 : ordinal.equals("penultimate") ? 2 : fromTheEnd ? nth : 0;
        int at = fromEnd > 0 ? bullets.size() - fromEnd : nth - 1;
        if (at < 0 || at >= bullets.size()) {
            throw new Refused(
                    prose.capitalised(prose.name(within)) + " has " + (bullets.isEmpty() ? "no" : "" + bullets.size())
                            + " bullets, so there is no such one.",
                    bullets.stream().map(prose::candidate).toList());
        }
        return new Whereabouts(bullets.get(at), false, prose.name(bullets.get(at)));
    }

    private static int nth(String ordinal) {
        Integer word = Naming.ordinalNumber(ordinal);
        String figures = ordinal.replaceAll("\\D", "");
        return word != null ? word : figures.isEmpty() ? 0 : Integer.parseInt(figures);
    }
}
