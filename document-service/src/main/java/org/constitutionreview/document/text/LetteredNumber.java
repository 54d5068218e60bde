package org.constitutionreview.document.text;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The number of what was inserted between others that keep theirs, as Acts number it: 13A after 13, 13B after that, 13ZA
 * between 13 and 13A, 13AA between 13A and 13B, A1 before 1; (aa) after (a), (za) before it.
 */
final class LetteredNumber {

    private static final Pattern NUMBER = Pattern.compile("(.*?)([0-9A-Za-z]+)([^0-9A-Za-z]*)");

    private final Text text;
    private final UUID id;
    private final List<Provision> siblings;
    private final int position;

    LetteredNumber(Text text, UUID id) {
        Place place = text.placeOf(id);
        this.text = text;
        this.id = id;
        this.siblings = text.children(place.parentId()).stream()
                .filter(sibling ->
                        Counting.countTogether(sibling.kind(), place.provision().kind()))
                .toList();
        this.position = siblings.indexOf(place.provision());
    }

    /** The text with that number; unchanged where nothing follows whose number has to be kept. */
    Text given() {
        if (siblings.subList(position + 1, siblings.size()).stream().noneMatch(LetteredNumber::counts)) {
            return text;
        }
        String label = label();
        return label == null ? text : text.withProvision(id, provision -> provision.withPin(new Pin(label, null)));
    }

    private static boolean counts(Provision provision) {
        Pin pin = provision.pin();
        return pin == null || pin.counts() != null;
    }

    private @Nullable String label() {
        int stem = position - 1;
        while (stem >= 0 && !counts(siblings.get(stem))) {
            stem--;
        }
        Matcher number = NUMBER.matcher(number(Math.max(stem, 0)));
        if (!number.matches()) {
            return null;
        }
        String core = number.group(2);
        boolean figures = Character.isDigit(core.charAt(0));
        if (stem < 0) {
            return number.group(1) + (figures ? "A" : "z") + core + number.group(3);
        }
        String before = lettersAfter(core, position - 1);
        String next = counts(siblings.get(position + 1)) ? null : lettersAfter(core, position + 1);
        String letters = between(before, next);
        return number.group(1) + core + (figures ? letters : letters.toLowerCase(Locale.UK)) + number.group(3);
    }

    private String number(int at) {
        return Numbering.of(text).number(siblings.get(at).id());
    }

    private String lettersAfter(String stem, int at) {
        Matcher number = NUMBER.matcher(number(at));
        boolean lettered = number.matches() && number.group(2).startsWith(stem);
        return lettered ? number.group(2).substring(stem.length()).toUpperCase(Locale.UK) : "";
    }

    /** @param next null when no other lettered one follows */
    private static String between(String before, @Nullable String next) {
        if (next == null) {
            char last = before.isEmpty() ? 'Z' : before.charAt(before.length() - 1);
            return last == 'Z' ? before + "A" : before.substring(0, before.length() - 1) + (char) (last + 1);
        }
        return next.startsWith(before) ? before + "Z" + next.substring(before.length()) : before + "A";
    }
}
