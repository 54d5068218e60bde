package org.constitutionreview.document.text.source.upload;

import java.io.Serializable;
import java.util.Comparator;
import java.util.Locale;
import java.util.regex.Pattern;

/** As people order files: "Part 2" comes before "Part 10". */
final class ByNumberAndName implements Comparator<String>, Serializable {

    private static final long serialVersionUID = 1L;
    private static final Pattern FIGURES = Pattern.compile("\\d{1,9}");

    @Override
    public int compare(String left, String right) {
        int order = padded(left).compareTo(padded(right));
        return order != 0 ? order : left.compareTo(right);
    }

    private static String padded(String path) {
        return FIGURES.matcher(path.toLowerCase(Locale.ROOT))
                .replaceAll(figures -> "0".repeat(9 - figures.group().length()) + figures.group());
    }
}
