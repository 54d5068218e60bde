package org.constitutionreview.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.constitutionreview.workflow.testing.People.AUDITOR;
import static org.constitutionreview.workflow.testing.People.as;

import com.jayway.jsonpath.JsonPath;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.SoftAssertions;
import org.constitutionreview.workflow.testing.ApiCommand;
import org.constitutionreview.workflow.testing.Sender;
import org.constitutionreview.workflow.testing.WorkflowServiceTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import tools.jackson.databind.json.JsonMapper;

/** Every command of the published description, with everything that can be wrong about it. */
@WorkflowServiceTest
class BadInputTests {

    @Autowired
    MockMvcTester http;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    JsonMapper json;

    int rowsBefore;

    @BeforeEach
    void count() {
        rowsBefore = rows();
    }

    static List<ApiCommand> commands() {
        return ApiCommand.all();
    }

    static List<ApiCommand> commandsWithAKey() {
        return commands().stream().filter(ApiCommand::needsKey).toList();
    }

    static List<ApiCommand> commandsWithABody() {
        return commands().stream().filter(one -> !one.fields().isEmpty()).toList();
    }

    static List<ApiCommand> commandsOnSomething() {
        return commandsWithAKey().stream()
                .filter(one -> one.path().contains("{"))
                .toList();
    }

    @Test
    void everyCommandOfTheApiIsTriedHere() {
        assertThat(Sender.ALL.keySet())
                .containsExactlyInAnyOrderElementsOf(
                        commands().stream().map(ApiCommand::name).toList());
    }

    @ParameterizedTest
    @MethodSource("commands")
    void nobodyCommandsWithoutSigningIn(ApiCommand command) {
        refused(
                send(
                        command,
                        null,
                        UUID.randomUUID().toString(),
                        written(sender(command).body())),
                401,
                "not-signed-in");
    }

    @ParameterizedTest
    @MethodSource("commandsWithAKey")
    void aCommandNeedsItsKey(ApiCommand command) {
        String body = written(sender(command).body());

        refused(send(command, sender(command).token(), null, body), 400, "idempotency-key-missing");
        refused(send(command, sender(command).token(), "", body), 400, "idempotency-key-missing");
        refused(send(command, sender(command).token(), "42", body), 400, "idempotency-key-missing");
    }

    @ParameterizedTest
    @MethodSource("commandsWithABody")
    void whatIsNoJsonOfThisFormIsRefused(ApiCommand command) {
        for (String body : List.of("", "{", "null", "[]", "\"words\"", "{\"a\":".repeat(2000))) {
            refused(send(command, body), 400, "validation");
        }
    }

    @ParameterizedTest
    @MethodSource("commandsWithABody")
    void eachFieldThatIsWrongIsNamed(ApiCommand command) {
        var softly = new SoftAssertions();
        for (ApiCommand.Wrong wrong : command.wrong(sender(command).body())) {
            MvcTestResult answer = send(command, written(wrong.body()));
            String text = text(answer);
            softly.assertThat(answer.getResponse().getStatus())
                    .as("%s with %.200s: %s", command, wrong.body(), text)
                    .isEqualTo(400);
            if (answer.getResponse().getStatus() == 400) {
                softly.assertThat(JsonPath.<List<String>>read(text, "$.errors[*].field"))
                        .as("%s with %.200s", command, wrong.body())
                        .anyMatch(field -> field.startsWith(wrong.field()));
            }
        }
        softly.assertAll();
        nothingWasDone();
    }

    @ParameterizedTest
    @MethodSource("commands")
    void tenMegabytesAreTooMuch(ApiCommand command) {
        refused(send(command, "{\"reason\":\"" + "x".repeat(10_000_000) + "\"}"), 413, "too-large");
    }

    @ParameterizedTest
    @MethodSource("commandsOnSomething")
    void whatDoesNotExistIsNotFound(ApiCommand command) {
        refused(send(command, written(sender(command).body())), 404, "not-found");
    }

    @ParameterizedTest
    @MethodSource("commands")
    void whoMayOnlyLookOnChangesNothing(ApiCommand command) {
        MvcTestResult answer = send(
                command,
                as(AUDITOR),
                UUID.randomUUID().toString(),
                written(sender(command).body()));

        // Of a thing that isn't there nobody is told more than that.
        assertThat(answer.getResponse().getStatus()).as(text(answer)).isIn(403, 404);
        nothingWasDone();
    }

    private void refused(MvcTestResult answer, int status, String type) {
        String text = text(answer);
        assertThat(answer.getResponse().getStatus()).as(text).isEqualTo(status);
        assertThat(answer.getResponse().getContentType()).startsWith("application/problem+json");
        assertThat(JsonPath.<String>read(text, "$.type")).isEqualTo("/problems/" + type);
        assertThat(JsonPath.<String>read(text, "$.detail"))
                .isNotBlank()
                .doesNotContain("Exception", "org.constitutionreview", "java.");
        nothingWasDone();
    }

    private void nothingWasDone() {
        assertThat(rows()).isEqualTo(rowsBefore);
    }

    private int rows() {
        return jdbc.sql("SELECT (SELECT count(*) FROM command) + (SELECT count(*) FROM amendment)"
                        + " + (SELECT count(*) FROM body) + (SELECT count(*) FROM review)")
                .query(Integer.class)
                .single();
    }

    private MvcTestResult send(ApiCommand command, String body) {
        return send(command, sender(command).token(), UUID.randomUUID().toString(), body);
    }

    private MvcTestResult send(
            ApiCommand command, @Nullable RequestPostProcessor token, @Nullable String key, String body) {
        var request = http.method(HttpMethod.valueOf(command.method()))
                .uri(address(command))
                .contentType(MediaType.APPLICATION_JSON)
                .content(body);
        if (token != null) {
            request.with(token);
        }
        if (key != null) {
            request.header("Idempotency-Key", key);
        }
        return request.exchange();
    }

    private static String address(ApiCommand command) {
        String kind = command.path().contains("services") ? "service:legal" : "consultee:hr";
        String id = command.needsKey() ? UUID.randomUUID().toString() : "fagg";
        return command.path().replace("{id}", id).replace("{key}", kind).replace("{year}", "2001-02");
    }

    private String written(Object body) {
        return json.writeValueAsString(body);
    }

    private static String text(MvcTestResult answer) {
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private static Sender sender(ApiCommand command) {
        return Sender.ALL.get(command.name());
    }
}
