package org.constitutionreview.document;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.jwt;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The service's API, as its callers use it. */
public class Api {

    private final MockMvcTester mvc;
    private final JsonMapper json;

    Api(MockMvcTester mvc, JsonMapper json) {
        this.mvc = mvc;
        this.json = json;
    }

    public record Answer(int status, JsonNode body, String text, Map<String, String> headers) {

        public JsonNode at(String pointer) {
            return body.at(pointer);
        }

        public String string(String pointer) {
            return body.at(pointer).asString("");
        }
    }

    public Caller anybody() {
        return new Caller(request -> request);
    }

    public Caller process() {
        return service("documents.process");
    }

    public Caller service(String... scopes) {
        return new Caller(
                jwt().jwt(token -> token.subject("workflow-service")).authorities(authorities("SCOPE_", scopes)));
    }

    /** @param keys role:…, or groups */
    public Caller person(String sub, String... keys) {
        var groups = Arrays.stream(keys).filter(key -> !key.startsWith("role:")).toList();
        var roles = Arrays.stream(keys)
                .filter(key -> key.startsWith("role:"))
                .map(key -> key.substring("role:".length()))
                .toArray(String[]::new);
        return new Caller(
                jwt().jwt(token -> token.subject(sub).claim("name", sub).claim("groups", groups))
                        .authorities(authorities("ROLE_", roles)));
    }

    private static List<GrantedAuthority> authorities(String prefix, String... names) {
        return Stream.of(names)
                .<GrantedAuthority>map(name -> new SimpleGrantedAuthority(prefix + name))
                .toList();
    }

    /** Somebody with their token. */
    public final class Caller {
        private final RequestPostProcessor token;

        private Caller(RequestPostProcessor token) {
            this.token = token;
        }

        public Answer get(String path, Object... variables) {
            return send(
                    HttpMethod.GET,
                    org.springframework.web.util.UriComponentsBuilder.fromUriString(path)
                            .encode()
                            .buildAndExpand(variables)
                            .toUri()
                            .toString(),
                    null,
                    Map.of());
        }

        /** A file. */
        public byte[] bytes(String path) {
            return mvc.get()
                    .uri(java.net.URI.create(path))
                    .with(token)
                    .exchange()
                    .getResponse()
                    .getContentAsByteArray();
        }

        public Answer put(String path, Object body) {
            return send(
                    HttpMethod.PUT,
                    path,
                    body,
                    Map.of("Idempotency-Key", UUID.randomUUID().toString()));
        }

        public Answer put(String path, Object body, Map<String, String> headers) {
            return send(HttpMethod.PUT, path, body, headers);
        }

        public Answer post(String path, Object body) {
            return post(path, UUID.randomUUID(), body);
        }

        public Answer post(String path, UUID key, Object body) {
            return send(HttpMethod.POST, path, body, Map.of("Idempotency-Key", key.toString()));
        }

        /** A form with one file; the fields that are said with it beside. */
        public Answer upload(String path, UUID key, String fileName, byte[] bytes, Map<String, String> fields) {
            var request = mvc.post()
                    .uri(java.net.URI.create(path))
                    .with(token)
                    .header("Idempotency-Key", key.toString())
                    .multipart()
                    .file(new MockMultipartFile("file", fileName, "application/octet-stream", bytes));
            fields.forEach(request::param);
            return answer(request.exchange().getResponse());
        }

        public Answer send(HttpMethod method, String path, Object body, Map<String, String> headers) {
            var request = mvc.method(method).uri(java.net.URI.create(path)).with(token);
            headers.forEach(request::header);
            if (body != null) {
                request.contentType(MediaType.APPLICATION_JSON)
                        .content(body instanceof String raw ? raw : json.writeValueAsString(body));
            }
            return answer(request.exchange().getResponse());
        }

        private Answer answer(MockHttpServletResponse response) {
            try {
                var text = response.getContentAsString(java.nio.charset.StandardCharsets.UTF_8);
                var type = response.getContentType();
                Map<String, String> answered = new LinkedHashMap<>();
                response.getHeaderNames().forEach(name -> answered.put(name, response.getHeader(name)));
                return new Answer(
                        response.getStatus(),
                        type != null && type.contains("json") ? json.readTree(text) : json.nullNode(),
                        text,
                        answered);
            } catch (java.io.UnsupportedEncodingException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
