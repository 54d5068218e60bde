package org.constitutionreview.document.text;

import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Words that look alike: a stretch of plain, bold, italic or linked words, or one cross-reference (without text). */
public record Run(String text, boolean bold, boolean italic, @Nullable String link, @Nullable Reference reference) {

    /** Nothing else may be linked to, so that no page has to mistrust a link (javascript:, data:). */
    private static final Pattern LINK =
            Pattern.compile("(?:https?://|mailto:)[^\\s\\p{Cntrl}]+", Pattern.CASE_INSENSITIVE);

    public Run {
        if (link != null && !isLink(link)) {
            throw new IllegalArgumentException("A link starts with https://, http:// or mailto: and has no spaces.");
        }
        if (reference != null && !text.isEmpty()) {
            throw new IllegalArgumentException("The words of a cross-reference are found when it is read.");
        }
    }

    public static Run of(String text) {
        return new Run(text, false, false, null, null);
    }

    public static Run of(Reference reference) {
        return new Run("", false, false, null, reference);
    }

    static boolean isLink(String link) {
        return LINK.matcher(link).matches();
    }

    public Run withText(String other) {
        return new Run(other, bold, italic, link, null);
    }

    public Run withReference(Reference other) {
        return new Run("", bold, italic, link, other);
    }

    /** Whatever the two say. */
    public boolean looksLike(Run other) {
        return bold == other.bold && italic == other.italic && Objects.equals(link, other.link);
    }

    boolean goesOnAs(Run other) {
        return reference == null && other.reference == null && looksLike(other);
    }

    boolean isNothing() {
        return text.isEmpty() && reference == null;
    }
}
