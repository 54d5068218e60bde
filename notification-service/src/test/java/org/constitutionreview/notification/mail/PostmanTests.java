package org.constitutionreview.notification.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.constitutionreview.notification.recipient.EmailPreference.AT_ONCE;

import com.icegreen.greenmail.util.GreenMail;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.util.List;
import java.util.UUID;
import org.constitutionreview.notification.NotificationServiceTest;
import org.constitutionreview.notification.Town;
import org.constitutionreview.notification.message.Message;
import org.constitutionreview.notification.recipient.EmailPreference;
import org.constitutionreview.notification.recipient.Recipient;
import org.constitutionreview.notification.recipient.Recipients;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@NotificationServiceTest
class PostmanTests {

    @Autowired
    Town town;

    @Autowired
    Outbox outbox;

    @Autowired
    Postman postman;

    @Autowired
    Recipients recipients;

    @Autowired
    GreenMail mailServer;

    @Autowired
    JdbcClient db;

    @Test
    void aMailHasOneLinkAsTextAndAsHtml() throws Exception {
        var reader = town.recipient();

        outbox.add(anEvent(), reader.sub(), new Message("A & B", "One.\n\n<Two>"), "/amendments/1?a=1&b=2", AT_ONCE);
        postman.wake();

        await().until(() -> reader.mails().size() == 1);
        MimeMessage mail = reader.mails().get(0);
        assertThat(mail.getSubject()).isEqualTo("A & B");
        assertThat(mail.getFrom()[0]).hasToString("Constitution review <constitution@ashcombe.example>");
        assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(part(mail, 0))
                .contains("One.", "<Two>", "https://constitution.ashcombe.example/amendments/1?a=1&b=2")
                .containsOnlyOnce("https://");
        assertThat(part(mail, 1))
                .contains("<p>One.</p>", "<p>&lt;Two&gt;</p>", "<title>A &amp; B</title>")
                .contains("href=\"https://constitution.ashcombe.example/amendments/1?a=1&amp;b=2\"")
                .containsOnlyOnce("href=");
    }

    @Test
    void aMailWaitsUntilTheMailServerIsBack() {
        var reader = town.recipient();
        mailServer.stop();

        String event = anEvent();
        outbox.add(event, reader.sub(), new Message("Later", "Text"), "/", AT_ONCE);
        postman.wake();
        await().until(() -> attempts(event) >= 2);
        mailServer.start();

        await().until(() -> reader.mails().size() == 1);
        await().until(() -> settled(event));
    }

    @Test
    void anAddressThatCanNeverBeRightIsGivenUp() {
        String sub = "p" + UUID.randomUUID();
        recipients.put(new Recipient(sub, "Pat", "no address <<", List.of()));

        String event = anEvent();
        outbox.add(event, sub, new Message("Lost", "Text"), "/", AT_ONCE);
        postman.wake();

        await().until(() -> settled(event));
        assertThat(attempts(event)).isEqualTo(1);
    }

    @Test
    void aPersonGetsOneMailForAnEvent() {
        var reader = town.recipient();
        String event = anEvent();

        outbox.add(event, reader.sub(), new Message("First", "Text"), "/", AT_ONCE);
        outbox.add(event, reader.sub(), new Message("Second", "Text"), "/", AT_ONCE);

        assertThat(db.sql("select subject from delivery where event_id = ?")
                        .param(event)
                        .query(String.class)
                        .list())
                .containsExactly("First");
    }

    @Test
    void dailyReadersGetOneMailForAll() throws Exception {
        var reader = town.recipient();
        outbox.add(anEvent(), reader.sub(), new Message("First thing", "Text"), "/amendments/1", EmailPreference.DAILY);
        outbox.add(anEvent(), reader.sub(), new Message("Second thing", "Text"), "/reviews/2", EmailPreference.DAILY);
        postman.wake();
        assertThat(reader.mails()).isEmpty();

        db.sql("update delivery set due_at = now() where sub = ?")
                .param(reader.sub())
                .update();
        postman.wake();

        await().until(() -> reader.mails().size() == 1);
        MimeMessage mail = reader.mails().get(0);
        assertThat(mail.getSubject()).isEqualTo("What you need to know: 2 new");
        assertThat(part(mail, 0))
                .containsSubsequence(
                        "First thing", "Second thing", "https://constitution.ashcombe.example/notifications")
                .containsOnlyOnce("https://");
    }

    private static String anEvent() {
        return UUID.randomUUID().toString();
    }

    private int attempts(String event) {
        return db.sql("select attempts from delivery where event_id = ?")
                .param(event)
                .query(Integer.class)
                .single();
    }

    private boolean settled(String event) {
        return db.sql("select settled_at is not null from delivery where event_id = ?")
                .param(event)
                .query(Boolean.class)
                .single();
    }

    /** 0 is the plain text, 1 the HTML. */
    private static String part(MimeMessage mail, int index) throws Exception {
        MimeMultipart content = (MimeMultipart) mail.getContent();
        while (content.getBodyPart(0).getContent() instanceof MimeMultipart inner) {
            content = inner;
        }
        return (String) content.getBodyPart(index).getContent();
    }
}
