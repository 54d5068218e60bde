package org.constitutionreview.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Keeps the published description of the API as it is. {@code -Dreview.update} writes it. */
@NotificationServiceTest
class ApiDescriptionTests {

    private static final Path DESCRIPTION = Path.of("../docs/api/notification-service.yaml");

    @Autowired
    MockMvcTester http;

    @Autowired
    Town town;

    @Test
    void theDescriptionSaysWhatTheServiceDoes() throws Exception {
        byte[] answer = http.get()
                .uri("/v3/api-docs.yaml")
                .with(town.recipient().signedIn())
                .exchange()
                .getResponse()
                .getContentAsByteArray();
        String now = new String(answer, StandardCharsets.UTF_8);
        if (System.getProperty("review.update") != null) {
            Files.createDirectories(DESCRIPTION.getParent());
            Files.writeString(DESCRIPTION, now);
        }

        assertThat(Files.readString(DESCRIPTION)).isEqualTo(now);
    }
}
