package org.constitutionreview.document.text;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Prints markup with as few escapes as read back the same: people see it in the editor. */
final class InlinePrinter {

    private static final String SIGNS = "*\\[]{";

    private final boolean escapeBrackets;
    private final StringBuilder out = new StringBuilder();
    private boolean bold;
    private boolean italic;
    private @Nullable String link;

    private InlinePrinter(boolean escapeBrackets) {
        this.escapeBrackets = escapeBrackets;
    }

    static String print(Inline inline) {
        if (inline.isEmpty() || isPlain(inline)) {
            return inline.isEmpty() ? "" : inline.runs().get(0).text();
        }
        boolean brackets = inline.runs().stream()
                .anyMatch(run -> run.text().indexOf('[') >= 0 || run.text().indexOf(']') >= 0);
        String markup = new InlinePrinter(false).printed(inline);
        return brackets && !Inline.parse(markup).equals(inline) ? new InlinePrinter(true).printed(inline) : markup;
    }

    /** Most words of a document are: they are printed as they stand. */
    private static boolean isPlain(Inline inline) {
        Run run = inline.runs().get(0);
        return inline.runs().size() == 1
                && !run.bold()
                && !run.italic()
                && run.link() == null
                && run.reference() == null
                && hasNoSigns(run.text());
    }

    private static boolean hasNoSigns(String text) {
        for (int at = 0; at < SIGNS.length(); at++) {
            if (text.indexOf(SIGNS.charAt(at)) >= 0) {
                return false;
            }
        }
        return true;
    }

    private String printed(Inline inline) {
        for (Run run : inline.runs()) {
            switchLink(run.link());
            switchStyle(run.bold(), run.italic());
            if (run.reference() == null) {
                printText(run.text());
            } else {
                out.append(run.reference().token());
            }
        }
        switchLink(null);
        switchStyle(false, false);
        return out.toString();
    }

    private void switchLink(@Nullable String next) {
        if (Objects.equals(link, next)) {
            return;
        }
        if (link != null) {
            out.append("](")
                    .append(link.replace("\\", "\\\\").replace(")", "\\)"))
                    .append(')');
        }
        if (next != null) {
            out.append('[');
        }
        link = next;
    }

    private void switchStyle(boolean nextBold, boolean nextItalic) {
        out.append(bold == nextBold ? "" : "**").append(italic == nextItalic ? "" : "*");
        bold = nextBold;
        italic = nextItalic;
    }

    private void printText(String text) {
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            boolean bracket = (c == '[' || c == ']') && escapeBrackets;
            if (bracket || c == '*' || c == '\\' || text.startsWith("{ref:", at)) {
                out.append('\\');
            }
            out.append(c);
        }
    }
}
