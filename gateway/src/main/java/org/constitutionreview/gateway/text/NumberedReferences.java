package org.constitutionreview.gateway.text;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** People point to a paragraph by its number in braces, {@code {10.1}}; what is kept points to the paragraph itself and follows its number. */
public final class NumberedReferences {

    private static final Pattern BY_NUMBER = Pattern.compile("(?<!\\\\)\\{([0-9][0-9A-Za-z.()]*)}");
    private static final Pattern BY_ID = Pattern.compile("(?<!\\\\)\\{ref:([^#}]+)}");

    private final List<Line> lines;

    /** @param lines the text whose numbers are meant */
    public NumberedReferences(List<Line> lines) {
        this.lines = lines;
    }

    public String toIds(String typed) {
        return replace(
                BY_NUMBER, typed, reference -> withNumber(reference.group(1)).map(line -> "{ref:" + line.id() + "}"));
    }

    public String toNumbers(String markup) {
        return replace(BY_ID, markup, reference -> lines.stream()
                .filter(line ->
                        line.id().equals(reference.group(1)) && !line.number().isEmpty())
                .findFirst()
                .map(line -> "{" + line.anchor().substring(2) + "}"));
    }

    public @Nullable String readable(@Nullable String markup) {
        return markup == null ? null : toNumbers(markup);
    }

    /** The first number typed that no paragraph has. */
    public Optional<String> toNothing(String typed) {
        return BY_NUMBER
                .matcher(typed)
                .results()
                .map(reference -> reference.group(1))
                .filter(number -> withNumber(number).isEmpty())
                .findFirst();
    }

    private Optional<Line> withNumber(String number) {
        return lines.stream()
                .filter(line -> line.anchor().equals("p-" + number))
                .findFirst();
    }

    private static String replace(Pattern pattern, String text, Function<MatchResult, Optional<String>> replacement) {
        return pattern.matcher(text)
                .replaceAll(found ->
                        Matcher.quoteReplacement(replacement.apply(found).orElse(found.group())));
    }
}
