package org.constitutionreview.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The form in which events travel, one golden file a type. A file that changes breaks readers that are running: add, never rename.
 *
 * <p>{@code -Dreview.update} writes the files.
 */
class EventJsonTests {

    private static final Path GOLDEN = Path.of("src/test/resources/golden");

    /** As services read: older events lack numbers, too. */
    private final JsonMapper json = JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    static Stream<Event> events() {
        return SampleEvents.all();
    }

    @Test
    void thereIsASampleOfEveryType() {
        assertThat(events().map(Event::getClass)).containsExactlyInAnyOrderElementsOf(Event.TYPES);
        assertThat(Event.TYPES).containsExactlyInAnyOrder(typesPermitted());
    }

    @ParameterizedTest
    @MethodSource("events")
    void isWrittenAsItsGoldenFile(Event event) throws IOException {
        Path file = golden(event);
        if (System.getProperty("review.update") != null) {
            Files.createDirectories(GOLDEN);
            Files.writeString(file, json.writeValueAsString(event) + "\n");
        }

        assertThat(json.valueToTree(event).equals(json.readTree(Files.readString(file))))
                .as("%s as JSON is\n%s", event.type(), json.writeValueAsString(event))
                .isTrue();
    }

    @ParameterizedTest
    @MethodSource("events")
    void isReadFromItsGoldenFile(Event event) throws IOException {
        assertThat(json.readValue(Files.readString(golden(event)), event.getClass()))
                .isEqualTo(event);
    }

    @ParameterizedTest
    @MethodSource("events")
    void isReadThoughANewerWriterSaysMore(Event event) throws IOException {
        ObjectNode newer = (ObjectNode) json.readTree(Files.readString(golden(event)));
        newer.put("aFieldOfTomorrow", "anything").putObject("another").put("nested", true);
        ((ObjectNode) newer.path("audience")).putArray("toBeAsked");

        assertThat(json.treeToValue(newer, event.getClass())).isEqualTo(event);
    }

    @ParameterizedTest
    @MethodSource("events")
    void isReadThoughAnOlderWriterSaysLess(Event event) throws IOException {
        JsonNode golden = json.readTree(Files.readString(golden(event)));
        for (String field : golden.propertyNames()) {
            ObjectNode older = ((ObjectNode) golden.deepCopy()).without(field);

            assertThat(json.treeToValue(older, event.getClass()))
                    .as("without %s", field)
                    .isNotNull();
        }
    }

    @Test
    void anAudienceWithoutListsIsEmpty() {
        assertThat(json.readValue("{}", Audience.class)).isEqualTo(new Audience(List.of(), List.of()));
    }

    private static Path golden(Event event) {
        return GOLDEN.resolve(event.getClass().getSimpleName() + ".json");
    }

    @SuppressWarnings("unchecked")
    private static Class<? extends Event>[] typesPermitted() {
        return (Class<? extends Event>[]) Event.class.getPermittedSubclasses();
    }
}
