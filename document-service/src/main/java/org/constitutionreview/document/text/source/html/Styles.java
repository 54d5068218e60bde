package org.constitutionreview.document.text.source.html;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Selector;
import org.jspecify.annotations.Nullable;

/** What a page's own style sheets say of numbers and of what is shown at all. Later rules win; inline styles win. */
final class Styles {

    private static final int MOST_RULES = 500;
    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
    private static final Pattern RULE = Pattern.compile("([^{}]+)\\{([^{}]*)\\}");
    private static final Pattern BEFORE = Pattern.compile("(.*?)::?(before|marker)\\s*", Pattern.DOTALL);
    private static final Pattern DECLARATION = Pattern.compile("([\\w-]+)\\s*:\\s*((?:\"[^\"]*\"|'[^']*'|[^;\"'])+)");
    private static final Set<String> USED = Set.of(
            "list-style-type",
            "list-style",
            "counter-reset",
            "counter-increment",
            "counter-set",
            "content",
            "display",
            "visibility",
            "font-weight",
            "text-decoration",
            "text-decoration-line");

    private final Map<Element, Map<String, String>> own = new IdentityHashMap<>();
    private final Map<Element, Map<String, String>> before = new IdentityHashMap<>();

    Styles(Document page) {
        int rules = 0;
        for (Element sheet : page.select("style")) {
            Matcher rule = RULE.matcher(COMMENT.matcher(sheet.data()).replaceAll(" "));
            while (rule.find() && rules++ < MOST_RULES) {
                apply(page, rule.group(1).strip(), declarations(rule.group(2)));
            }
        }
    }

    private void apply(Document page, String selectors, Map<String, String> declarations) {
        if (declarations.isEmpty() || selectors.startsWith("@")) {
            return;
        }
        for (String selector : selectors.split(",")) {
            Matcher pseudo = BEFORE.matcher(selector.strip());
            boolean isBefore = pseudo.matches();
            String plain = isBefore ? pseudo.group(1) : selector.strip();
            for (Element element : select(page, plain.isEmpty() ? "*" : plain)) {
                (isBefore ? before : own)
                        .computeIfAbsent(element, none -> new LinkedHashMap<>())
                        .putAll(declarations);
            }
        }
    }

    private static List<Element> select(Document page, String selector) {
        try {
            return selector.contains(":") && !selector.contains(":not(") && !selector.matches(".*:(first|last|nth).*")
                    ? List.of()
                    : new ArrayList<>(page.select(selector));
        } catch (Selector.SelectorParseException | IllegalArgumentException unknown) {
            return List.of();
        }
    }

    private static Map<String, String> declarations(String css) {
        Map<String, String> found = new LinkedHashMap<>();
        Matcher declaration = DECLARATION.matcher(css);
        while (declaration.find()) {
            String property = declaration.group(1).toLowerCase(Locale.ROOT);
            if (USED.contains(property)) {
                found.put(
                        property, declaration.group(2).replace("!important", "").strip());
            }
        }
        return found;
    }

    @Nullable
    String of(Element element, String property) {
        String inline = element.attr("style");
        String here = inline.isEmpty() ? null : declarations(inline).get(property);
        return here != null ? here : own.getOrDefault(element, Map.of()).get(property);
    }

    @Nullable
    String before(Element element, String property) {
        return before.getOrDefault(element, Map.of()).get(property);
    }

    /** The list's marker as its style says, "" for none; null when no style says it. */
    @Nullable
    String listStyle(Element element) {
        String type = of(element, "list-style-type");
        String all = of(element, "list-style");
        return type != null
                ? type
                : all == null
                        ? null
                        : all.replaceAll("\\b(inside|outside)\\b|url\\([^)]*\\)", "")
                                .strip();
    }

    boolean isHidden(Element element) {
        String display = of(element, "display");
        String visibility = of(element, "visibility");
        return element.hasAttr("hidden")
                || display != null && display.equals("none")
                || visibility != null && visibility.equals("hidden");
    }

    boolean isBold(Element element) {
        String weight = of(element, "font-weight");
        return weight != null && weight.matches("bold|bolder|[6-9]00");
    }

    boolean isStruck(Element element) {
        String line = of(element, "text-decoration");
        String other = of(element, "text-decoration-line");
        return line != null && line.contains("line-through") || other != null && other.contains("line-through");
    }
}
