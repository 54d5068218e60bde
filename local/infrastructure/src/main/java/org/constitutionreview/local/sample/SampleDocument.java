package org.constitutionreview.local.sample;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One file of the sample: a front matter with what is known about a document, and its text.
 *
 * @param owner the service that owns the document, a key of {@code services.yaml}
 * @param rule who decides on its changes, for example {@code COUNCIL}
 */
record SampleDocument(
        String id,
        String title,
        int part,
        String partTitle,
        String owner,
        String rule,
        String inForceFrom,
        String resolution,
        String text) {

    private static final List<String> NEEDED =
            List.of("id", "title", "part", "partTitle", "owner", "rule", "inForceFrom", "resolution");
    private static final Pattern FILE = Pattern.compile("\\A---\\R(.*?)\\R---\\R(.*)\\z", Pattern.DOTALL);

    /** @throws SampleFault naming the file and what is wrong with it */
    static SampleDocument of(Path file, String content) {
        Matcher matcher = FILE.matcher(content);
        if (!matcher.matches()) {
            throw new SampleFault(file, "it must begin with a front matter between two lines of ---");
        }
        Map<String, Object> front = SampleYaml.map(file, matcher.group(1));
        for (String key : NEEDED) {
            if (front.get(key) == null) {
                throw new SampleFault(file, "its front matter lacks '" + key + "'");
            }
        }
        if (!(front.get("part") instanceof Integer part)) {
            throw new SampleFault(file, "'part' must be a number");
        }
        return new SampleDocument(
                word(front, "id"),
                word(front, "title"),
                part,
                word(front, "partTitle"),
                word(front, "owner"),
                word(front, "rule"),
                word(front, "inForceFrom"),
                word(front, "resolution"),
                matcher.group(2).strip() + "\n");
    }

    Map<String, Object> toImport() {
        return Map.of(
                "title", title,
                "part", Map.of("number", Integer.toString(part), "title", partTitle),
                "inForceFrom", inForceFrom,
                "resolution", resolution,
                "text", text);
    }

    Map<String, Object> toRegister() {
        return Map.of("title", title, "part", "Part " + part + ": " + partTitle, "owner", owner, "rule", rule);
    }

    private static String word(Map<String, Object> front, String key) {
        return String.valueOf(front.get(key));
    }
}
