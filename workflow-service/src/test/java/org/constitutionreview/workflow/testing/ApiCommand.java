package org.constitutionreview.workflow.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.yaml.snakeyaml.Yaml;

/**
 * A command as the published description of the API has it.
 *
 * @param fields what its body may hold, by name; none, when it has no body
 */
public record ApiCommand(
        String method, String path, boolean needsKey, List<String> required, Map<String, Map<String, Object>> fields) {

    private static final Map<String, Object> API = description();

    /** A body that is wrong in one field. */
    public record Wrong(String field, Object body) {}

    public static List<ApiCommand> all() {
        List<ApiCommand> all = new ArrayList<>();
        map(API, "paths").forEach((path, operations) -> Stream.of("post", "put", "delete")
                .filter(as(operations)::containsKey)
                .map(method -> command(method, path, map(as(operations), method)))
                .forEach(all::add));
        return all;
    }

    /** As in {@code POST /amendments}. */
    public String name() {
        return method + " " + path.replace("/api/workflow", "");
    }

    /** Whether that is an address of this command. */
    public boolean isAt(String address) {
        return address.matches(path.replaceAll("\\{\\w+}", "[^/]+"));
    }

    /** Each field once with what it can't hold, and each that is required once left out. @param right a body that is taken */
    public List<Wrong> wrong(Map<String, Object> right) {
        List<Wrong> wrong = new ArrayList<>();
        required.forEach(field -> {
            Map<String, Object> body = new LinkedHashMap<>(right);
            body.remove(field);
            wrong.add(new Wrong(field, body));
        });
        fields.forEach((field, schema) -> unfit(schema).forEach(value -> {
            Map<String, Object> body = new LinkedHashMap<>(right);
            body.put(field, value);
            wrong.add(new Wrong(field, body));
        }));
        return wrong;
    }

    private static Stream<Object> unfit(Map<String, Object> schema) {
        boolean text = "string".equals(schema.get("type"));
        List<Object> unfit = new ArrayList<>(List.of(
                "array".equals(schema.get("type")) || schema.containsKey("$ref") ? "words" : Map.of("of", "words")));
        if (schema.containsKey("enum") || schema.containsKey("format") || !text) {
            unfit.add("NONSENSE ${7*7}");
        }
        if (text && schema.get("maxLength") instanceof Integer most) {
            unfit.add("x".repeat(most + 1));
        }
        return unfit.stream();
    }

    private static ApiCommand command(String method, String path, Map<String, Object> operation) {
        boolean key = ((List<?>) operation.getOrDefault("parameters", List.of()))
                .stream().anyMatch(parameter -> "Idempotency-Key"
                        .equals(as(parameter).get("name")));
        Map<String, Object> schema = operation.containsKey("requestBody")
                ? schema((String) map(map(map(map(operation, "requestBody"), "content"), "application/json"), "schema")
                        .get("$ref"))
                : Map.of();
        Map<String, Map<String, Object>> fields = new LinkedHashMap<>();
        map(schema, "properties").forEach((name, field) -> fields.put(name, as(field)));
        return new ApiCommand(
                method.toUpperCase(),
                path,
                key,
                ((List<?>) schema.getOrDefault("required", List.of()))
                        .stream().map(Object::toString).toList(),
                fields);
    }

    private static Map<String, Object> schema(String reference) {
        return map(map(map(API, "components"), "schemas"), reference.substring(reference.lastIndexOf('/') + 1));
    }

    private static Map<String, Object> map(Map<String, Object> of, String name) {
        return as(of.getOrDefault(name, Map.of()));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> as(Object value) {
        return (Map<String, Object>) value;
    }

    private static Map<String, Object> description() {
        try {
            return new Yaml().load(Files.readString(Path.of("../docs/api/workflow-service.yaml")));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public String toString() {
        return name();
    }
}
