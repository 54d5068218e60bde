package org.constitutionreview.document.text.source.upload;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a file's name and folders say of the document.
 *
 * @param partNumber "" when they say none
 */
public record Belonging(String title, String partNumber, String partTitle) {

    private static final Pattern PART =
            Pattern.compile("(?i)part[\\s_-]*(\\d{1,3}[a-z]?|[ivxl]{1,6})(?![a-z0-9])[\\s_.:–—-]*(.*)");
    private static final Pattern ORDER = Pattern.compile("^\\d{1,4}[a-z]?[\\s_.)–—-]+(?=\\D)");
    private static final int LONGEST_ID = 100;

    /** @param titleInside the title that the file's own words say; "" for none */
    public static Belonging of(UploadedFile file, String titleInside) {
        String bare = withoutEnding(file.name());
        Matcher inName = PART.matcher(bare);
        String title = inName.lookingAt() && !inName.group(2).isBlank() ? inName.group(2) : bare;
        title = titleInside.isBlank() ? named(title) : titleInside;
        List<String> folders = file.folders();
        for (int at = folders.size() - 1; at >= 0; at--) {
            Matcher part = PART.matcher(folders.get(at));
            if (part.find()) {
                String number = part.group(1).toUpperCase(Locale.UK);
                return new Belonging(title, number, part.group(2).isBlank() ? "Part " + number : named(part.group(2)));
            }
        }
        if (inName.lookingAt()) {
            return new Belonging(title, inName.group(1).toUpperCase(Locale.UK), title);
        }
        return new Belonging(title, "", "");
    }

    /** Lower-case letters, digits and hyphens, as addresses have them. */
    public String documentId() {
        String id = Normalizer.normalize(title, Normalizer.Form.NFKD)
                .toLowerCase(Locale.UK)
                .replaceAll("[^a-z0-9\\s_-]", "")
                .replaceAll("[\\s_-]+", "-")
                .replaceAll("^-|-$", "");
        return id.isEmpty() ? "document" : id.substring(0, Math.min(LONGEST_ID, id.length()));
    }

    private static String withoutEnding(String name) {
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    private static String named(String words) {
        String bare = ORDER.matcher(words.strip())
                .replaceFirst("")
                .replaceAll("[_-]+", " ")
                .strip();
        return bare.isEmpty() ? words.strip() : Character.toUpperCase(bare.charAt(0)) + bare.substring(1);
    }
}
