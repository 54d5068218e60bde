package org.constitutionreview.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.jwt;

import com.jayway.jsonpath.JsonPath;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.yaml.snakeyaml.Yaml;

/** Every command of the published description, with everything that can be wrong about it. */
@NotificationServiceTest
class BadInputTests {

    @Autowired
    MockMvcTester http;

    @Autowired
    Town town;

    @Autowired
    JdbcClient jdbc;

    int rowsBefore;

    /** A command with a body that would be taken, and bodies that wouldn't. */
    enum Command {
        PUT_RECIPIENT(
                "PUT /recipients/{sub}",
                "",
                "{'name':'Pat','email':'pat@ashcombe.example','groups':[]}",
                "{'email':'pat@ashcombe.example','groups':[]}",
                "{'name':'Pat','groups':[]}",
                "{'name':'Pat','email':'pat@ashcombe.example'}",
                "{'name':{},'email':'pat@ashcombe.example','groups':[]}",
                "{'name':'Pat','email':'<script>','groups':[]}",
                "{'name':'Pat','email':'pat@ashcombe.example','groups':'role:MEMBER'}",
                "{'name':'Pat','email':'pat@ashcombe.example','groups':['${7*7}']}"),
        PREFER("PUT /preferences", "", "{'email':'DAILY'}", "{}", "{'email':{}}", "{'email':7}", "{'email':'${7*7}'}"),
        READ("POST /inbox/{id}/reads", "999999999", ""),
        READ_ALL("POST /inbox/reads", "", "{'upTo':1}", "{}", "{'upTo':{}}", "{'upTo':'all'}", "{'upTo':1e99}"),
        REPLAY("POST /parked/{key}/replays", "nothing", ""),
        SKIP("POST /parked/{key}/skips", "nothing", "");

        final String name;
        final String unknown;
        final String right;
        final List<String> wrong;

        Command(String name, String unknown, String right, String... wrong) {
            this.name = name;
            this.unknown = unknown;
            this.right = right;
            this.wrong = List.of(wrong);
        }

        boolean needsKey() {
            return this != PUT_RECIPIENT;
        }

        boolean isForOfficers() {
            return this == REPLAY || this == SKIP || this == PUT_RECIPIENT;
        }

        HttpMethod method() {
            return HttpMethod.valueOf(name.split(" ")[0]);
        }

        String path() {
            String to = unknown.isEmpty() ? "pat" : unknown;
            return "/api/notifications" + name.split(" ")[1].replaceAll("\\{\\w+}", to);
        }
    }

    @BeforeEach
    void count() {
        rowsBefore = rows();
    }

    @Test
    @SuppressWarnings("unchecked")
    void everyCommandOfTheApiIsTriedHere() throws Exception {
        Map<String, Object> api = new Yaml().load(Files.readString(Path.of("../docs/api/notification-service.yaml")));
        var published = new TreeSet<String>();
        ((Map<String, Map<String, Object>>) api.get("paths")).forEach((path, operations) -> operations.keySet().stream()
                .filter(List.of("post", "put", "delete")::contains)
                .forEach(method ->
                        published.add(method.toUpperCase() + " " + path.replaceFirst("^/api/notifications", ""))));

        assertThat(List.of(Command.values()).stream().map(command -> command.name))
                .containsExactlyInAnyOrderElementsOf(published);
    }

    @ParameterizedTest
    @EnumSource
    void nobodyCommandsWithoutSigningIn(Command command) {
        refused(send(command, null, aKey(), command.right), 401, "not-signed-in");
    }

    @ParameterizedTest
    @EnumSource
    void aCommandNeedsItsKey(Command command) {
        if (command.needsKey()) {
            refused(send(command, allowed(command), null, command.right), 400, "idempotency-key-missing");
            refused(send(command, allowed(command), "", command.right), 400, "idempotency-key-missing");
            refused(send(command, allowed(command), "42", command.right), 400, "idempotency-key-missing");
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatIsNoJsonOfThisFormIsRefused(Command command) {
        if (!command.right.isEmpty()) {
            for (String body : List.of("", "{", "null", "[]", "\"words\"", "{\"a\":".repeat(2000))) {
                refused(send(command, allowed(command), aKey(), body), 400, "validation");
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void aWrongFieldIsNamed(Command command) {
        for (String body : command.wrong) {
            MvcTestResult answer = send(command, allowed(command), aKey(), body);
            refused(answer, 400, "validation");
            assertThat(JsonPath.<List<String>>read(text(answer), "$.errors[*].field"))
                    .as(body)
                    .isNotEmpty()
                    .doesNotContain("");
        }
    }

    @ParameterizedTest
    @EnumSource
    void tenMegabytesAreTooMuch(Command command) {
        String much = "{\"name\":\"" + "x".repeat(10_000_000) + "\"}";
        refused(send(command, allowed(command), aKey(), much), 413, "too-large");
    }

    @ParameterizedTest
    @EnumSource
    void whatDoesNotExistIsNotFound(Command command) {
        if (!command.unknown.isEmpty()) {
            refused(send(command, allowed(command), aKey(), command.right), 404, "not-found");
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatIsForOfficersIsForNobodyElse(Command command) {
        if (command.isForOfficers()) {
            refused(send(command, town.recipient("role:MEMBER").signedIn(), aKey(), command.right), 403, "forbidden");
        }
    }

    private RequestPostProcessor allowed(Command command) {
        if (command == Command.PUT_RECIPIENT) {
            return jwt().authorities(new SimpleGrantedAuthority("SCOPE_notifications.import"));
        }
        RequestPostProcessor officer = town.recipient("role:GOVERNANCE_OFFICER").signedIn();
        rowsBefore = rows();
        return officer;
    }

    private void refused(MvcTestResult answer, int status, String type) {
        String text = text(answer);
        assertThat(answer.getResponse().getStatus()).as(text).isEqualTo(status);
        assertThat(answer.getResponse().getContentType()).startsWith("application/problem+json");
        assertThat(JsonPath.<String>read(text, "$.type")).isEqualTo("/problems/" + type);
        assertThat(JsonPath.<String>read(text, "$.detail"))
                .isNotBlank()
                .doesNotContain("Exception", "org.constitutionreview", "java.");
        if (status != 403) {
            assertThat(rows()).isEqualTo(rowsBefore);
        }
    }

    private int rows() {
        return jdbc.sql("SELECT (SELECT count(*) FROM command) + (SELECT count(*) FROM recipient)")
                .query(Integer.class)
                .single();
    }

    private MvcTestResult send(
            Command command, @Nullable RequestPostProcessor token, @Nullable String key, String body) {
        var request = http.method(command.method())
                .uri(command.path())
                .contentType(MediaType.APPLICATION_JSON)
                .content(body.replace('\'', '"'));
        if (token != null) {
            request.with(token);
        }
        if (key != null) {
            request.header("Idempotency-Key", key);
        }
        return request.exchange();
    }

    private static String aKey() {
        return UUID.randomUUID().toString();
    }

    private static String text(MvcTestResult answer) {
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
