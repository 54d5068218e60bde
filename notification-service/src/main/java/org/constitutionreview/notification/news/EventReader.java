package org.constitutionreview.notification.news;

import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.constitutionreview.events.Event;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Makes events of what was heard. Takes older and newer forms: what it doesn't know, it leaves out. */
@Component
class EventReader {

    private static final String PREFIX = "org.constitutionreview.";

    private final JsonMapper json = JsonMapper.builder()
            .disable(
                    DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                    DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();
    private final Map<String, Class<? extends Event>> types =
            Event.TYPES.stream().collect(Collectors.toMap(type -> PREFIX + type.getSimpleName(), Function.identity()));

    /** @throws UnreadableEventException with a reason for officers */
    Event read(HeardEvent heard) {
        Class<? extends Event> type = types.get(heard.type());
        if (type == null) {
            throw new UnreadableEventException(
                    "This version doesn't know news of the type “%s”.".formatted(heard.type()));
        }
        Event event = parse(heard, type);
        if (event == null || event.audience() == null) {
            throw new UnreadableEventException("The news doesn't say whom it concerns.");
        }
        if (event.page() == null || !event.page().startsWith("/")) {
            throw new UnreadableEventException("The news doesn't say on which page to look.");
        }
        return event;
    }

    /** The amendment the event is about, if it is about one; every event names it in one of two ways. */
    @Nullable
    UUID amendmentIdOf(HeardEvent heard) {
        JsonNode event = json.readTree(heard.data());
        JsonNode id = event.has("amendment") ? event.path("amendment").path("id") : event.path("amendmentId");
        return id.isString() ? UUID.fromString(id.stringValue()) : null;
    }

    private Event parse(HeardEvent heard, Class<? extends Event> type) {
        try {
            return json.readValue(heard.data(), type);
        } catch (JacksonException e) {
            throw new UnreadableEventException("The news can't be read: " + e.getOriginalMessage());
        }
    }
}
