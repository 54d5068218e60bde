package org.constitutionreview.document.text.instruction;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts what stands around quoted words into words, numbers, marks, and «0» for what was quoted. */
final class Tokens {

    private static final String LABEL = "\\((?:[a-z]|aa|bb|cc|dd|[ivxl]{2,6}|\\d{1,3})\\)";
    private static final String FIGURE = "\\d{1,6}[a-z]?(?:\\.\\d{1,6}[a-z]?){0,12}(?![\\w%])";
    private static final Pattern TOKEN = Pattern.compile("«\\d+»"
            + "|" + FIGURE + "(?: ?" + LABEL + "){0,12}"
            + "|" + LABEL + "(?: ?" + LABEL + "){0,12}"
            + "|£?\\d[\\d,.]*\\w*%?"
            + "|\\p{L}+(?:['’\\-]\\p{L}+)*"
            + "|[.,;:!\\n()&–—-]");
    private static final Pattern NUMBER = Pattern.compile("(?:" + FIGURE + ")?(?: ?" + LABEL + "){0,12}");

    /** After these a full stop ends no sentence. */
    private static final Set<String> SHORTENED = Set.of("para", "paras", "sub-para", "s", "ss", "cl", "no", "nos", "p");

    private Tokens() {}

    static List<String> of(String words) {
        List<String> tokens = new ArrayList<>();
        Matcher token = TOKEN.matcher(words.toLowerCase(Locale.UK).replace('’', '\''));
        while (token.find()) {
            String found = token.group();
            boolean shortened =
                    found.equals(".") && !tokens.isEmpty() && SHORTENED.contains(tokens.get(tokens.size() - 1));
            if (!shortened) {
                tokens.add(found);
            }
        }
        return tokens;
    }

    /** Whether it may be the number of a provision: "16.3(a)", "(vii)". */
    static boolean isNumber(String token) {
        return !token.isEmpty() && NUMBER.matcher(token).matches();
    }

    static boolean isWord(String token) {
        return Character.isLetter(token.charAt(0));
    }

    static boolean isQuoted(String token) {
        return token.charAt(0) == '«';
    }

    static boolean isMark(String token) {
        return ".,;:!\n()&–—-".indexOf(token.charAt(0)) >= 0 && token.length() == 1;
    }

    /** Of "«3»" or "¶3". */
    static int index(String token) {
        return Integer.parseInt(token.replaceAll("\\D", ""));
    }
}
