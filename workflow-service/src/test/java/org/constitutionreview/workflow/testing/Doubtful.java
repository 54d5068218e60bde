package org.constitutionreview.workflow.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.constitutionreview.workflow.testing.People.AUDITOR;
import static org.constitutionreview.workflow.testing.People.as;

import com.jayway.jsonpath.JsonPath;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.constitutionreview.workflow.people.Person;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.json.JsonMapper;

/** Sends each command as doubtfully as it can be, and proves that it has one effect all the same. */
@TestComponent
public class Doubtful {

    private static final String MARK = " ${7*7} #{1+1} <script>alert(1)</script> & \\n";

    private final MockMvcTester http;
    private final Jobs jobs;
    private final Story story;
    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Set<String> sent = new TreeSet<>();
    private final Set<String> texts = new TreeSet<>();

    Doubtful(MockMvcTester http, Jobs jobs, Story story, JdbcClient jdbc, JsonMapper json) {
        this.http = http;
        this.jobs = jobs;
        this.story = story;
        this.jdbc = jdbc;
        this.json = json;
    }

    public void begin() {
        sent.clear();
        texts.clear();
    }

    /** Words that must come back as they are. */
    public String text(String name) {
        texts.add(name + MARK);
        return name + MARK;
    }

    /** Names of the commands sent so far. */
    public Set<String> sent() {
        return sent;
    }

    public Set<String> textsNotFoundAgain() {
        return texts;
    }

    public void finds(Person who, String path) {
        String answer = story.reads(who, path);
        texts.removeIf(text -> answer.contains(written(text)));
    }

    public void findsInTheAuditTrail(UUID amendment) {
        finds(AUDITOR, "/audit?limit=500&amendment=" + amendment);
    }

    /** A step: once done, it is told to be done, and by whom. */
    public String does(Person who, String path, Map<String, Object> body) {
        String answer = sends(who, path, body);
        MvcTestResult again = send(who, HttpMethod.POST, path, UUID.randomUUID(), body);
        assertThat(again).as("%s once more: %s", path, text(again)).hasStatus(409);
        String problem = text(again);
        if (JsonPath.read(problem, "$.type").equals("/problems/stale-task")) {
            assertThat(JsonPath.<String>read(problem, "$.doneBy.name")).isEqualTo(who.name());
            assertThat(JsonPath.<String>read(problem, "$.detail")).contains(who.name());
        } else {
            assertThat(JsonPath.<String>read(problem, "$.detail")).as(path).isNotBlank();
        }
        return answer;
    }

    public String sends(Person who, String path, Map<String, Object> body) {
        return once(who, HttpMethod.POST, path, body);
    }

    public String puts(Person who, String path, Map<String, Object> body) {
        return once(who, HttpMethod.PUT, path, body);
    }

    private String once(Person who, HttpMethod method, String path, Map<String, Object> body) {
        UUID key = UUID.randomUUID();
        int untouched = effects();
        MvcTestResult foreign = send(AUDITOR, method, path, key, body);
        assertThat(foreign).as("%s by an auditor: %s", path, text(foreign)).hasStatus(403);
        assertThat(effects()).as("effects of the refused %s", path).isEqualTo(untouched);

        MvcTestResult first = send(who, method, path, key, body);
        assertThat(first).as("%s %s", path, text(first)).hasStatus2xxSuccessful();
        int done = effects();
        MvcTestResult second = send(who, method, path, key, body);
        assertThat(second.getResponse().getStatus())
                .as(path)
                .isEqualTo(first.getResponse().getStatus());
        assertThat(text(second)).as(path).isEqualTo(text(first));

        body.entrySet().stream()
                .filter(field -> field.getKey().matches("reason|reasons|purpose|text|how|note|comment|resolution"))
                .findFirst()
                .ifPresent(field -> {
                    Map<String, Object> other = new LinkedHashMap<>(body);
                    other.put(field.getKey(), field.getValue() + " And more.");
                    reused(send(who, method, path, key, other));
                });
        reused(send(who, HttpMethod.POST, "/amendments/%s/submissions".formatted(UUID.randomUUID()), key, Map.of()));
        assertThat(effects()).as("effects of the repeated %s", path).isEqualTo(done);

        ApiCommand.all().stream()
                .filter(command -> command.method().equals(method.name()) && command.isAt("/api/workflow" + path))
                .map(ApiCommand::name)
                .forEach(sent::add);
        jobs.run();
        return text(first);
    }

    private static void reused(MvcTestResult answer) {
        assertThat(answer)
                .hasStatus(422)
                .bodyJson()
                .extractingPath("$.type")
                .isEqualTo("/problems/idempotency-key-reused");
    }

    private MvcTestResult send(Person who, HttpMethod method, String path, UUID key, Map<String, Object> body) {
        return http.method(method)
                .uri("/api/workflow" + path)
                .with(as(who))
                .header("Idempotency-Key", key)
                .contentType(MediaType.APPLICATION_JSON)
                .content(json.writeValueAsString(body))
                .exchange();
    }

    /** Whatever is done leaves an entry in the audit trail, an event, or both. */
    private int effects() {
        return jdbc.sql("SELECT (SELECT count(*) FROM audit_entry) + (SELECT count(*) FROM outbox)")
                .query(Integer.class)
                .single();
    }

    private String written(String text) {
        String quoted = json.writeValueAsString(text);
        return quoted.substring(1, quoted.length() - 1);
    }

    private static String text(MvcTestResult answer) {
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
