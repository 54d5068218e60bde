package org.constitutionreview.notification.recipient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.jwt;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.constitutionreview.notification.NotificationServiceTest;
import org.constitutionreview.notification.Town;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@NotificationServiceTest
class RecipientApiTests {

    private static final RequestPostProcessor IMPORT =
            jwt().authorities(new SimpleGrantedAuthority("SCOPE_notifications.import"));

    @Autowired
    MockMvcTester http;

    @Autowired
    Recipients recipients;

    @Autowired
    Town town;

    @Test
    void theImportAddsARecipientAndBringsItUpToDate() {
        String sub = "p" + UUID.randomUUID();
        String oldGroup = Town.aGroup();
        String newGroup = Town.aGroup();

        assertThat(put(IMPORT, sub, recipient("pat@ashcombe.example", oldGroup)))
                .hasStatus(HttpStatus.NO_CONTENT);
        assertThat(put(IMPORT, sub, recipient("pat@ashcombe.example", newGroup)))
                .hasStatus(HttpStatus.NO_CONTENT);

        assertThat(recipients.holdersOf(List.of(oldGroup))).isEmpty();
        assertThat(recipients.holdersOf(List.of(newGroup, "person:" + sub)))
                .isEqualTo(Map.of(sub, EmailPreference.AT_ONCE));
    }

    @Test
    void noOneElseMay() {
        var officer = town.recipient("role:GOVERNANCE_OFFICER").signedIn();

        assertThat(put(officer, "pat", recipient("pat@ashcombe.example", "role:MEMBER")))
                .hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void aWrongAddressOrGroupIsNamed() {
        assertThat(put(IMPORT, "pat", recipient("nowhere", "role:MEMBER")))
                .hasStatus(400)
                .bodyText()
                .contains("\"email\"", "Enter an e-mail address like");
        assertThat(put(IMPORT, "pat", recipient("pat@ashcombe.example", "everybody")))
                .hasStatus(400)
                .bodyText()
                .contains("groups[0]", "Write a group like role:MEMBER");
    }

    @Test
    void peopleChooseHowTheyAreTold() {
        String group = Town.aGroup();
        var reader = town.recipient(group);

        assertThat(prefer(reader, "{\"email\": \"NONE\"}")).hasStatus(HttpStatus.NO_CONTENT);

        assertThat(http.get().uri("/api/notifications/preferences").with(reader.signedIn()))
                .bodyJson()
                .isEqualTo("{\"email\": \"NONE\"}");
        assertThat(recipients.holdersOf(List.of(group))).containsValue(EmailPreference.NONE);
        assertThat(prefer(reader, "{\"email\": \"SOMETIMES\"}")).hasStatus(400);
        assertThat(prefer(reader, "{}")).hasStatus(400).bodyText().contains("Choose AT_ONCE");
    }

    private MvcTestResult prefer(Town.Somebody reader, String body) {
        return http.put()
                .uri("/api/notifications/preferences")
                .header("Idempotency-Key", UUID.randomUUID())
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .with(reader.signedIn())
                .exchange();
    }

    private MvcTestResult put(RequestPostProcessor caller, String sub, String body) {
        return http.put()
                .uri("/api/notifications/recipients/{sub}", sub)
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .with(caller)
                .exchange();
    }

    private static String recipient(String email, String group) {
        return "{\"name\": \"Pat\", \"email\": \"%s\", \"groups\": [\"%s\"]}".formatted(email, group);
    }
}
