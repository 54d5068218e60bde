package org.constitutionreview.benchmarks.documents;

import com.nimbusds.jose.JOSEException;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.UUID;
import org.constitutionreview.document.DocumentServiceApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** The document service in this process, with a store in memory, and a client that asks it over HTTP. */
final class Service implements AutoCloseable {

    static final String EDITORS = "service:legal-services";

    private final MongoServer store = new MongoServer(new MemoryBackend());
    private final HttpClient client = HttpClient.newHttpClient();
    private final Issuer issuer;
    private final ConfigurableApplicationContext context;
    private final String address;
    private final String person;
    private final String process;

    Service() throws IOException, JOSEException {
        issuer = new Issuer();
        int port = store.bind().getPort();
        context = new SpringApplicationBuilder(DocumentServiceApplication.class)
                .run(
                        "--server.port=0",
                        "--spring.mongodb.uri=mongodb://127.0.0.1:%d/documents".formatted(port),
                        "--spring.kafka.bootstrap-servers=127.0.0.1:9",
                        "--spring.main.banner-mode=off",
                        "--logging.level.root=off",
                        "--REVIEW_ISSUER=" + issuer.address());
        address = "http://127.0.0.1:" + context.getEnvironment().getProperty("local.server.port");
        person = issuer.token("head-of-legal-services", EDITORS);
        process = issuer.token("workflow-service", "", "documents.process", "documents.import");
    }

    <T> T part(Class<T> type) {
        return context.getBean(type);
    }

    String get(String path) throws IOException, InterruptedException {
        return send(request(path, person).GET().build());
    }

    void put(String path, String json) throws IOException, InterruptedException {
        send(request(path, process).PUT(BodyPublishers.ofString(json)).build());
    }

    String post(String path, String json) throws IOException, InterruptedException {
        return send(request(path, person)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(BodyPublishers.ofString(json))
                .build());
    }

    private HttpRequest.Builder request(String path, String token) {
        return HttpRequest.newBuilder(URI.create(address + path))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json");
    }

    private String send(HttpRequest request) throws IOException, InterruptedException {
        HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());
        if (answer.statusCode() >= 300) {
            throw new IllegalStateException(request.uri() + " answered " + answer.statusCode() + ": " + answer.body());
        }
        return answer.body();
    }

    static String access() {
        return "{\"sequence\":1,\"editors\":[\"" + EDITORS + "\"],\"readers\":[],\"defaultAuthority\":\"PROPOSED\"}";
    }

    @Override
    public void close() {
        context.close();
        store.shutdownNow();
        issuer.close();
    }
}
