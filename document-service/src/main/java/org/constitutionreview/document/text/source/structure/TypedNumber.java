package org.constitutionreview.document.text.source.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.constitutionreview.document.text.Inline;
import org.constitutionreview.document.text.Run;
import org.jspecify.annotations.Nullable;

/** Finds the number, or the bullet, that somebody has typed before the words. */
final class TypedNumber {

    private static final String BEFORE = "[\\s\\u00a0]*";
    private static final String AFTER = "(?:([\\s\\u00a0]+)|$)";
    private static final Pattern NUMBER =
            Pattern.compile(BEFORE + "(" + Label.DECIMAL + "|" + Label.ITEM + ")" + AFTER);
    private static final Pattern NAMED =
            Pattern.compile(BEFORE + "(" + Label.NAMED + ")[\\s\\u00a0]*(?:[:.–—-][\\s\\u00a0]*|(?=[\\s\\u00a0])|$)");
    private static final Pattern BULLET = Pattern.compile(
            BEFORE + "(?:[•▪‣◦·●○■□➢►✓✔*–—-]|[\\uf000-\\uf0ff])[\\s\\u00a0]+|" + BEFORE + "o\\t[\\s\\u00a0]*");
    private static final Pattern UNIT = Pattern.compile(
            "(?:am|pm|a\\.m|p\\.m|million|billion|per|percent|metres?|miles?|hours?|days?|km|kg|years?|of)\\b.*",
            Pattern.DOTALL);

    private TypedNumber() {}

    /** @param separated whether more than one space sets it apart from the words */
    record Found(Label label, Inline words, boolean separated) {}

    static @Nullable Found before(Inline words, boolean heading) {
        String plain = plain(words);
        Matcher named = NAMED.matcher(plain);
        if (heading && named.lookingAt()) {
            return new Found(Label.of(named.group(1)), without(words, spaces(plain, named.end())), true);
        }
        Matcher number = NUMBER.matcher(plain);
        if (!number.lookingAt()
                || UNIT.matcher(plain.substring(number.end())).matches()
                        && !number.group(1).endsWith(")")) {
            return null;
        }
        String space = number.group(2) == null ? "" : number.group(2);
        boolean separated = space.length() > 1 || space.contains("\t") || space.isEmpty();
        return new Found(Label.of(number.group(1)), without(words, number.end()), separated);
    }

    private static int spaces(String plain, int from) {
        int at = from;
        while (at < plain.length() && (Character.isWhitespace(plain.charAt(at)) || plain.charAt(at) == '\u00a0')) {
            at++;
        }
        return at;
    }

    /** The words after a bullet; null when they begin with none. */
    static @Nullable Inline afterBullet(Inline words) {
        Matcher bullet = BULLET.matcher(plain(words));
        return bullet.lookingAt() ? without(words, bullet.end()) : null;
    }

    /** With a mark where a cross-reference stands. */
    static String plain(Inline words) {
        return words.words(reference -> "\u2060");
    }

    private static Inline without(Inline words, int length) {
        List<Run> left = new ArrayList<>();
        int gone = 0;
        for (Run run : words.runs()) {
            int drop = Math.min(run.text().length(), length - gone);
            gone += drop;
            left.add(run.reference() == null ? run.withText(run.text().substring(drop)) : run);
        }
        return new Inline(left);
    }
}
