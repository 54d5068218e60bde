package org.constitutionreview.notification.message;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A line of text with facts: {@code {closes}} stands for a fact, and what is in square brackets is left out when a fact in it is
 * unknown.
 *
 * <p>Only the template's own braces and brackets mean something. Those in a fact are text, whoever wrote it.
 */
record Template(String text) {

    private static final Pattern OPTIONAL = Pattern.compile("\\[([^\\[\\]]*)]");
    private static final Pattern FACT = Pattern.compile("\\{([A-Za-z-]+)}");

    /** @throws WordsMissingException if a fact that can't be left out is unknown */
    String fill(Facts facts) {
        StringBuilder filled = new StringBuilder();
        Matcher optional = OPTIONAL.matcher(text);
        int end = 0;
        while (optional.find()) {
            filled.append(required(text.substring(end, optional.start()), facts));
            String part = filled(optional.group(1), facts);
            filled.append(part == null ? "" : part);
            end = optional.end();
        }
        return filled.append(required(text.substring(end), facts)).toString();
    }

    private static String required(String part, Facts facts) {
        String filled = filled(part, facts);
        if (filled == null) {
            throw new WordsMissingException("The news doesn't say what “" + part.strip() + "” needs.");
        }
        return filled;
    }

    private static @Nullable String filled(String part, Facts facts) {
        StringBuilder filled = new StringBuilder();
        Matcher fact = FACT.matcher(part);
        while (fact.find()) {
            String word = facts.get(fact.group(1));
            if (word == null) {
                return null;
            }
            fact.appendReplacement(filled, Matcher.quoteReplacement(word));
        }
        return fact.appendTail(filled).toString();
    }
}
