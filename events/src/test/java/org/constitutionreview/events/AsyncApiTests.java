package org.constitutionreview.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Keeps the published description of the events as they are. {@code -Dreview.update} writes it. */
class AsyncApiTests {

    private static final Path DESCRIPTION = Path.of("../docs/api/events.yaml");

    @Test
    void theDescriptionSaysWhatTheRecordsSay() throws IOException {
        String now = AsyncApi.describe(Event.TYPES);
        if (System.getProperty("review.update") != null) {
            Files.createDirectories(DESCRIPTION.getParent());
            Files.writeString(DESCRIPTION, now);
        }

        assertThat(Files.readString(DESCRIPTION)).isEqualTo(now);
    }
}
