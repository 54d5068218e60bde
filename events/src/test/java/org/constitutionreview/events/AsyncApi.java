package org.constitutionreview.events;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Describes events (AsyncAPI 3.0) from their records. */
final class AsyncApi {

    private static final String HEAD =
            """
            asyncapi: 3.0.0
            info:
              title: Events of the constitution review suite
              version: 1.0.0
              description: >-
                CloudEvents 1.0 in Kafka's binary mode. The order is kept for each key of a topic. Fields may be added;
                readers pass over those they don't know.
            defaultContentType: application/json
            """;

    private final StringBuilder yaml = new StringBuilder(HEAD);

    static String describe(List<Class<? extends Event>> types) {
        AsyncApi api = new AsyncApi();
        List<Event> samples =
                SampleEvents.all().sorted(Comparator.comparing(Event::type)).toList();
        api.channels(samples);
        api.messages(samples);
        api.schemas(types);
        return api.yaml.toString();
    }

    private void channels(List<Event> samples) {
        line(0, "channels:");
        for (Topic topic : Topic.values()) {
            line(1, channel(topic) + ":");
            line(2, "address: " + topic.topicName());
            line(2, "messages:");
            samples.stream().filter(event -> event.topic() == topic).forEach(event -> {
                line(3, name(event) + ":");
                line(4, "$ref: '#/components/messages/" + name(event) + "'");
            });
        }
        line(0, "operations:");
        for (Topic topic : Topic.values()) {
            line(1, "tell-" + channel(topic) + ":");
            line(2, "action: send");
            line(2, "channel:");
            line(3, "$ref: '#/channels/" + channel(topic) + "'");
        }
    }

    private void messages(List<Event> samples) {
        line(0, "components:");
        line(1, "messages:");
        for (Event event : samples) {
            line(2, name(event) + ":");
            line(3, "name: " + event.type());
            line(3, "headers:");
            line(4, "$ref: '#/components/schemas/CloudEvent'");
            line(3, "payload:");
            line(4, "$ref: '#/components/schemas/" + name(event) + "'");
        }
    }

    private void schemas(List<Class<? extends Event>> types) {
        line(1, "schemas:");
        cloudEvent();
        schema(AmendmentInBrief.class);
        schema(Audience.class);
        types.stream().sorted(Comparator.comparing(Class::getSimpleName)).forEach(this::schema);
    }

    private void cloudEvent() {
        line(2, "CloudEvent:");
        line(3, "type: object");
        line(3, "required: [ce_specversion, ce_id, ce_source, ce_type, ce_subject, ce_time, ce_sequence]");
        line(3, "properties:");
        for (String attribute : List.of("specversion", "id", "source", "type", "subject", "time", "sequence")) {
            line(4, "ce_" + attribute + ": {type: string}");
        }
    }

    private void schema(Class<?> type) {
        line(2, type.getSimpleName() + ":");
        line(3, "type: object");
        line(3, "required: [" + required(type) + "]");
        line(3, "properties:");
        for (RecordComponent component : type.getRecordComponents()) {
            line(4, component.getName() + ": " + schemaOf(component.getGenericType()));
        }
    }

    private static String required(Class<?> type) {
        return Arrays.stream(type.getRecordComponents())
                .filter(component -> !component.getAnnotatedType().isAnnotationPresent(Nullable.class))
                .map(RecordComponent::getName)
                .collect(Collectors.joining(", "));
    }

    private static String schemaOf(Type type) {
        if (type instanceof ParameterizedType list) {
            return "{type: array, items: " + schemaOf(list.getActualTypeArguments()[0]) + "}";
        }
        if (Set.of(AmendmentInBrief.class, Audience.class).contains(type)) {
            return "{$ref: '#/components/schemas/" + ((Class<?>) type).getSimpleName() + "'}";
        }
        if (type == LocalDate.class) {
            return "{type: string, format: date}";
        }
        if (type == Instant.class) {
            return "{type: string, format: date-time}";
        }
        if (type == UUID.class) {
            return "{type: string, format: uuid}";
        }
        return "{type: " + (type == int.class ? "integer" : type == boolean.class ? "boolean" : "string") + "}";
    }

    private static String channel(Topic topic) {
        return topic.topicName().substring(topic.topicName().indexOf('.') + 1);
    }

    private static String name(Event event) {
        return event.getClass().getSimpleName();
    }

    private void line(int level, String text) {
        yaml.append("  ".repeat(level)).append(text).append('\n');
    }
}
