package org.constitutionreview.local.demo;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The draft of the Officers' Code of Conduct, as its owner writes it. */
final class TheDraft {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Pattern REFERENCE = Pattern.compile("\\{([0-9.]+)}");

    private final Stage stage;
    private final TheAmendment amendment;

    TheDraft(Stage stage, TheAmendment amendment) {
        this.stage = stage;
        this.amendment = amendment;
    }

    String path(String below) {
        return "/api/documents/drafts/" + amendment.draftId() + below;
    }

    String page() {
        return "/drafts/" + amendment.draftId();
    }

    JsonNode now() {
        return stage.as(Person.HEAD_OF_LEGAL_SERVICES).get(path(""));
    }

    /** @param number as the draft numbers it now */
    JsonNode provision(String number) {
        return provision(now(), number);
    }

    static JsonNode provision(JsonNode text, String number) {
        return within(text.path("provisions"), number)
                .orElseThrow(() -> new NotAsTold("a paragraph " + number, "none in the text"));
    }

    String id(String number) {
        return provision(number).path("id").asString();
    }

    String words(String number) {
        return provision(number).path("words").asString("");
    }

    /** The words of a file with its references, written {10.1}, made to point to what has that number now. */
    String withReferences(String words) {
        JsonNode draft = now();
        return REFERENCE
                .matcher(words)
                .replaceAll(reference -> Matcher.quoteReplacement("{ref:"
                        + provision(draft, reference.group(1)).path("id").asString() + "}"));
    }

    /**
     * One edit; an interrupted one is repeated on the revision that it was first made on.
     *
     * @param name tells this edit from the others
     * @param discharges ids of the points raised that it settles
     */
    JsonNode edit(String name, List<Map<String, Object>> operations, List<String> discharges) {
        return stage.as(Person.HEAD_OF_LEGAL_SERVICES)
                .post(
                        path("/revisions"),
                        Map.of(
                                "baseRevision", headBefore(name),
                                "operations", operations,
                                "discharges", discharges,
                                "note", name));
    }

    /** Rewords a paragraph, found by the number it has before the edit. */
    JsonNode reword(String name, String number, String text, List<String> discharges) {
        String provision = stage.memory().once("provision of " + name, () -> id(number));
        return edit(name, List.of(Map.of("type", "REPLACE_TEXT", "provisionId", provision, "text", text)), discharges);
    }

    /** Asks what an instruction would do, and applies just that: what was shown is what is done. */
    JsonNode follow(String instruction, List<String> discharges) {
        Actor owner = stage.as(Person.HEAD_OF_LEGAL_SERVICES);
        long base = headBefore(instruction);
        JsonNode operations = JSON.readTree(
                stage.memory().once("operations of " + instruction, () -> preview(owner, instruction, base)
                        .path("operations")
                        .toString()));
        return owner.post(
                path("/revisions"),
                Map.of(
                        "baseRevision", base,
                        "operations", operations,
                        "discharges", discharges,
                        "instruction", instruction));
    }

    private JsonNode preview(Actor owner, String instruction, long revision) {
        JsonNode preview = owner.post(path("/instructions"), Map.of("text", instruction, "revision", revision));
        NotAsTold.unlessEqual(
                "what comes of \"" + instruction + "\"",
                "OPERATIONS",
                preview.path("kind").asString(""));
        NotAsTold.unless(
                preview.path("redline").path("entries").size() == 1,
                "a preview of the one paragraph touched",
                preview.path("redline"));
        return preview;
    }

    JsonNode undo(String name, long revision) {
        return stage.as(Person.HEAD_OF_LEGAL_SERVICES)
                .post(path("/revisions/" + revision + "/undo"), Map.of("baseRevision", headBefore(name)));
    }

    /** The revision that an edit is made on, the same one if it has to be repeated. */
    private long headBefore(String edit) {
        return Long.parseLong(stage.memory().once("revision before: " + edit, () -> Long.toString(head())));
    }

    long head() {
        return now().path("head").asLong();
    }

    private static Optional<JsonNode> within(JsonNode provisions, String number) {
        for (JsonNode provision : provisions) {
            if (provision.path("number").asString("").equals(number)) {
                return Optional.of(provision);
            }
            Optional<JsonNode> below = within(provision.path("children"), number);
            if (below.isPresent()) {
                return below;
            }
        }
        return Optional.empty();
    }
}
