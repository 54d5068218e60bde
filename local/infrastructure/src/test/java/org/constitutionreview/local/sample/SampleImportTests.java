package org.constitutionreview.local.sample;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SampleImportTests {

    private final Map<String, String> received = new ConcurrentHashMap<>();
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private HttpServer suite;
    private String refusedPath = "";

    @BeforeEach
    void start() throws IOException {
        suite = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        suite.createContext("/oauth2/token", call -> answer(call, 200, "{\"access_token\":\"t\",\"expires_in\":60}"));
        suite.createContext("/api/", this::take);
        suite.start();
    }

    @AfterEach
    void stop() {
        suite.stop(0);
    }

    @Test
    void loadsEverythingThroughTheApis() {
        assertThat(load(Path.of("../../sample"))).isZero();

        assertThat(received.get("/api/documents/officers-code-of-conduct/import"))
                .contains("# 3 Gifts and Hospitality General", "\"number\":\"13\"", "\"inForceFrom\":\"2017-05-18\"")
                .doesNotContain("owner:");
        assertThat(received.get("/api/workflow/registered-documents/officers-code-of-conduct"))
                .contains("service:legal-services", "\"rule\":\"COUNCIL\"");
        assertThat(received.get("/api/workflow/meetings/full-council-2018-03-01"))
                .contains("\"body\":\"full-council\"", "\"date\":\"2018-03-01\"");
        assertThat(received.get("/api/notifications/recipients/hr-adviser"))
                .contains("hr-adviser@ashcombe.example", "role:CONSULTEE", "consultee:hr");
        assertThat(received.get("/api/workflow/settings")).contains("\"reviewCycleStart\":\"05-15\"");
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("Officers' Code of Conduct");
    }

    @Test
    void saysWhatTheSuiteRefused() {
        refusedPath = "/api/workflow/bodies/fagg";

        assertThat(load(Path.of("../../sample"))).isEqualTo(1);

        assertThat(err.toString(StandardCharsets.UTF_8)).contains("/api/workflow/bodies/fagg", "kind is missing");
    }

    @Test
    void namesTheFileAndItsFaultBeforeAnythingIsLoaded(@TempDir Path folder) throws IOException {
        Files.createDirectories(folder.resolve("constitution"));
        Files.writeString(folder.resolve("constitution/01-articles.md"), "---\nid: articles\n---\n# 1 Articles\n");

        assertThat(load(folder)).isEqualTo(1);

        assertThat(err.toString(StandardCharsets.UTF_8)).contains("01-articles.md", "lacks 'title'");
        assertThat(received).isEmpty();
    }

    @Test
    void refusesOptionsItDoesNotKnow() {
        int code = SampleImport.run(new String[] {"--smaple", "x"}, "s", stream(out), stream(err));

        assertThat(code).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("--smaple", "--sample");
    }

    private int load(Path folder) {
        String address = "http://127.0.0.1:" + suite.getAddress().getPort();
        String[] arguments = {"--sample", folder.toString(), "--gateway", address, "--issuer", address};
        return SampleImport.run(arguments, "secret", stream(out), stream(err));
    }

    private void take(HttpExchange call) throws IOException {
        String path = call.getRequestURI().getPath();
        received.put(path, new String(call.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        boolean known = List.of("Bearer t").equals(call.getRequestHeaders().get("Authorization"));
        if (!known || path.equals(refusedPath)) {
            answer(call, 400, "{\"type\":\"/problems/validation\",\"detail\":\"kind is missing\"}");
        } else {
            answer(call, 200, "{}");
        }
    }

    private static void answer(HttpExchange call, int status, String json) throws IOException {
        byte[] body = json.getBytes(StandardCharsets.UTF_8);
        call.sendResponseHeaders(status, body.length);
        call.getResponseBody().write(body);
        call.close();
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }
}
