package org.constitutionreview.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.http.HttpMethod;
import org.yaml.snakeyaml.Yaml;

/** Every command of the published description that takes JSON, with everything that can be wrong about it. */
@ServiceTest
class EveryCommandTests {

    private static final UUID ID = UUID.randomUUID();
    private static final Map<String, Object> ACCESS =
            Map.of("sequence", 1, "editors", List.of(), "readers", List.of(), "defaultAuthority", "PROPOSED");
    private static final Map<String, Map<String, Object>> TAKEN = Map.ofEntries(
            Map.entry(
                    "PUT /commencements/{commencementId}",
                    Map.of(
                            "amendmentId",
                            ID,
                            "amendmentTitle",
                            "Social media",
                            "resolution",
                            "Council, 1 March 2018",
                            "date",
                            "2018-05-01",
                            "drafts",
                            List.of(Map.of("draftId", ID, "revision", 1)))),
            Map.entry("PUT /commencements/{commencementId}/in-force", Map.of("date", "2018-05-01")),
            Map.entry(
                    "POST /commencements/{commencementId}/settlements",
                    Map.of(
                            "decisions",
                            List.of(Map.of("provisionId", ID, "stands", "APPROVED")),
                            "reason",
                            "Council's later word.")),
            Map.entry("PUT /drafts/{draftId}", Map.of("amendmentId", ID, "documentId", "nothing", "access", ACCESS)),
            Map.entry("PUT /drafts/{draftId}/access", ACCESS),
            Map.entry("POST /drafts/{draftId}/instructions", Map.of("text", "Delete paragraph 1.1.")),
            Map.entry(
                    "POST /drafts/{draftId}/revisions",
                    Map.of("baseRevision", 0, "operations", List.of(Map.of("type", "DELETE", "provisionId", ID)))),
            Map.entry("POST /drafts/{draftId}/revisions/{number}/undo", Map.of("baseRevision", 1)),
            Map.entry("POST /drafts/{draftId}/revisions/{number}/restoration", Map.of("baseRevision", 1)),
            Map.entry(
                    "POST /drafts/{draftId}/revisions/settlements",
                    Map.of("baseRevision", 1, "decisions", List.of(Map.of("provisionId", ID, "stands", "MINE")))),
            Map.entry(
                    "PUT /drafts/{draftId}/unsaved/{provisionId}",
                    Map.of("key", ID, "baseRevision", 0, "change", "EDIT")),
            Map.entry(
                    "POST /imports/{importId}/import",
                    Map.of("inForceFrom", "2017-05-18", "resolution", "Annual Council", "provisions", List.of())),
            Map.entry("POST /papers/preview", paper()),
            Map.entry("PUT /papers/{paperId}", paper()),
            Map.entry("PUT /papers/{paperId}/access", ACCESS),
            Map.entry("PUT /reports/{amendmentId}", Map.of("title", "Social media", "access", ACCESS)),
            Map.entry("PUT /reports/{amendmentId}/access", ACCESS),
            Map.entry("PUT /reports/{amendmentId}/sections/{section}", Map.of("text", "All wards.")),
            Map.entry("PUT /{documentId}/house-rule", Map.of("deleting", "CLOSE_THE_GAP", "inserting", "RENUMBER")),
            Map.entry(
                    "POST /{documentId}/corrections",
                    Map.of(
                            "corrects",
                            ID,
                            "reason",
                            "A slip.",
                            "operations",
                            List.of(Map.of("type", "REPLACE_TEXT", "provisionId", ID, "text", "Right.")))),
            Map.entry(
                    "PUT /{documentId}/import",
                    Map.of(
                            "title",
                            "Code",
                            "part",
                            Map.of("number", "13", "title", "Codes"),
                            "inForceFrom",
                            "2017-05-18",
                            "resolution",
                            "Annual Council",
                            "text",
                            "# 1 Gifts\n\n1.1 None.\n")));

    @Autowired
    Api api;

    @Autowired
    MongoTemplate store;

    long storedBefore;

    /** A command as it is published. */
    record Command(String method, String path, boolean needsKey, List<String> required, Map<String, String> types) {

        String name() {
            return method + " " + path.replaceFirst("^/api/documents", "");
        }

        String address() {
            return path.replace("{number}", "1")
                    .replace("{section}", "wards")
                    .replaceAll("\\{\\w+}", UUID.randomUUID().toString());
        }

        Map<String, Object> body() {
            return TAKEN.get(name());
        }

        /** Without each field that is needed, and with what can't be in a field. */
        Map<String, Map<String, Object>> wrong() {
            Map<String, Map<String, Object>> wrong = new LinkedHashMap<>();
            required.forEach(field -> {
                Map<String, Object> without = new LinkedHashMap<>(body());
                without.remove(field);
                wrong.put(field + " missing", without);
            });
            types.forEach((field, type) -> {
                Map<String, Object> other = new LinkedHashMap<>(body());
                other.put(field, "string".equals(type) ? Map.of("of", "words") : "words");
                wrong.put(field + " of another type", other);
            });
            return wrong;
        }

        @Override
        public String toString() {
            return name();
        }
    }

    @BeforeEach
    void count() {
        storedBefore = stored();
    }

    @Test
    void everyCommandOfTheApiIsTriedHere() throws Exception {
        assertThat(TAKEN.keySet())
                .containsExactlyInAnyOrderElementsOf(
                        commands().stream().map(Command::name).toList());
    }

    @ParameterizedTest
    @MethodSource("commands")
    void nobodyCommandsWithoutSigningIn(Command command) {
        refused(send(api.anybody(), command, command.body(), aKey()), 401, "unauthorised");
    }

    @ParameterizedTest
    @MethodSource("commands")
    void aCommandNeedsItsKey(Command command) {
        if (command.needsKey()) {
            refused(send(sender(command), command, command.body(), Map.of()), 400, "idempotency-key-missing");
            refused(
                    send(sender(command), command, command.body(), Map.of("Idempotency-Key", "42")),
                    400,
                    "idempotency-key-missing");
        }
    }

    @ParameterizedTest
    @MethodSource("commands")
    void whatIsNoJsonOfThisFormIsRefused(Command command) {
        // In force from the date that was approved: this one needs no body.
        boolean optional = command.required().isEmpty() && command.path().endsWith("in-force");
        for (String body : optional ? List.of("{", "[]") : List.of("", "{", "null", "[]", "\"words\"")) {
            refused(send(sender(command), command, body, aKey()), 400, "validation");
        }
    }

    @ParameterizedTest
    @MethodSource("commands")
    void eachFieldThatIsWrongIsNamed(Command command) {
        var softly = new SoftAssertions();
        command.wrong().forEach((what, body) -> {
            Api.Answer answer = send(sender(command), command, body, aKey());
            softly.assertThat(answer.status())
                    .as("%s, %s: %s", command, what, answer.text())
                    .isEqualTo(400);
            softly.assertThat(answer.string("/errors/0/field"))
                    .as("%s, %s: %s", command, what, answer.text())
                    .startsWith(what.split(" ")[0]);
        });
        softly.assertAll();
        assertThat(stored()).isEqualTo(storedBefore);
    }

    @ParameterizedTest
    @MethodSource("commands")
    void tenMegabytesAreTooMuch(Command command) {
        String much = "{\"text\":\"" + "x".repeat(10_000_000) + "\"}";
        refused(send(sender(command), command, much, aKey()), 413, "too-large");
    }

    @ParameterizedTest
    @MethodSource("commands")
    void whoMayOnlyLookOnChangesNothing(Command command) {
        var answer = send(api.person("auditor", "role:AUDITOR"), command, command.body(), aKey());

        // Of a thing that isn't there nobody is told more than that.
        assertThat(answer.status()).as(answer.text()).isIn(403, 404);
        assertThat(stored()).isEqualTo(storedBefore);
    }

    private void refused(Api.Answer answer, int status, String type) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        assertThat(answer.string("/type")).isEqualTo("/problems/" + type);
        assertThat(answer.string("/detail")).isNotBlank().doesNotContain("Exception", "org.constitutionreview");
        assertThat(stored()).isEqualTo(storedBefore);
    }

    private Api.Answer send(Api.Caller caller, Command command, Object body, Map<String, String> headers) {
        Map<String, String> all = new LinkedHashMap<>(headers);
        if (command.path().contains("/sections/")) {
            all.put("If-Match", "\"0\"");
        }
        return caller.send(HttpMethod.valueOf(command.method()), command.address(), body, all);
    }

    private Api.Caller sender(Command command) {
        return command.needsKey()
                ? api.person("head-of-legal-services", "role:POLICY_OWNER", Sample.EDITOR)
                : api.service("documents.process", "documents.import");
    }

    private long stored() {
        return store.getCollectionNames().stream()
                .mapToLong(name -> store.getCollection(name).countDocuments())
                .sum();
    }

    private static Map<String, String> aKey() {
        return Map.of("Idempotency-Key", UUID.randomUUID().toString());
    }

    private static Map<String, Object> paper() {
        return Map.of(
                "amendmentId", ID, "drafts", List.of(ID), "facts", Map.of(), "purpose", "PROPOSAL", "title", "Media");
    }

    @SuppressWarnings("unchecked")
    static List<Command> commands() throws Exception {
        Map<String, Object> published = new Yaml().load(Files.readString(Path.of("../docs/api/document-service.yaml")));
        var schemas = (Map<String, Map<String, Object>>) in(published, "components", "schemas");
        List<Command> commands = new ArrayList<>();
        ((Map<String, Map<String, Object>>) published.get("paths"))
                .forEach((path, operations) -> Stream.of("post", "put", "delete")
                        .filter(operations::containsKey)
                        .filter(method -> ((Map<?, ?>) operations.get(method)).containsKey("requestBody"))
                        .filter(method -> takesJson((Map<String, Object>) operations.get(method)))
                        .map(method -> command(
                                method.toUpperCase(), path, (Map<String, Object>) operations.get(method), schemas))
                        .forEach(commands::add));
        return commands;
    }

    private static boolean takesJson(Map<String, Object> operation) {
        return ((Map<?, ?>) in(operation, "requestBody", "content")).containsKey("application/json");
    }

    @SuppressWarnings("unchecked")
    private static Command command(
            String method, String path, Map<String, Object> operation, Map<String, Map<String, Object>> schemas) {
        var reference = (String)
                ((Map<?, ?>) in(operation, "requestBody", "content", "application/json", "schema")).get("$ref");
        var schema = schemas.get(reference.substring(reference.lastIndexOf('/') + 1));
        Map<String, String> types = new LinkedHashMap<>();
        ((Map<String, Map<String, Object>>) schema.get("properties"))
                .forEach((field, of) -> types.put(field, (String) of.getOrDefault("type", "object")));
        return new Command(
                method,
                path,
                operation.getOrDefault("parameters", "").toString().contains("Idempotency-Key"),
                (List<String>) schema.getOrDefault("required", List.of()),
                types);
    }

    private static Object in(Map<String, Object> whole, String... path) {
        Object part = whole;
        for (String step : path) {
            part = ((Map<?, ?>) part).get(step);
        }
        return part;
    }
}
