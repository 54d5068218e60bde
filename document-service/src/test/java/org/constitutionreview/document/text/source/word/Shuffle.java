package org.constitutionreview.document.text.source.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Spoils XML in ways that leave it mostly well-formed. */
public final class Shuffle {

    private static final Pattern ELEMENT = Pattern.compile("<(w:\\w+)(?: [^<>]*)?(?:/>|>[^<>]*</\\1>)");
    private static final Pattern VALUE = Pattern.compile("(=')[^']*(')");

    private Shuffle() {}

    /** Takes some elements out, doubles others, and puts others in their place. */
    public static String elements(String xml, Random random) {
        List<String> all = new ArrayList<>();
        Matcher matcher = ELEMENT.matcher(xml);
        while (matcher.find()) {
            all.add(matcher.group());
        }
        return ELEMENT.matcher(xml).replaceAll(found -> {
            String same = found.group();
            String other = all.get(random.nextInt(all.size()));
            return Matcher.quoteReplacement(
                    switch (random.nextInt(12)) {
                        case 0 -> "";
                        case 1 -> other;
                        case 2 -> same + other;
                        case 3 -> same + same;
                        default -> same;
                    });
        });
    }

    static String values(String xml, String value, Random random) {
        return VALUE.matcher(xml)
                .replaceAll(found -> Matcher.quoteReplacement(
                        found.group().startsWith("='http") || random.nextInt(6) > 0
                                ? found.group()
                                : "='" + value + "'"));
    }
}
