package org.constitutionreview.notification;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.jwt;

import com.icegreen.greenmail.util.GreenMail;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.constitutionreview.events.AmendmentInBrief;
import org.constitutionreview.notification.recipient.Recipient;
import org.constitutionreview.notification.recipient.Recipients;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationConverter;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** People to tell, with names no other test uses, and their letter boxes. */
@TestComponent
public class Town {

    private final Recipients recipients;
    private final JwtAuthenticationConverter authorities;
    private final GreenMail mailServer;

    Town(Recipients recipients, JwtAuthenticationConverter authorities, GreenMail mailServer) {
        this.recipients = recipients;
        this.authorities = authorities;
        this.mailServer = mailServer;
    }

    /** Somebody whom the service knows. */
    public Somebody recipient(String... groups) {
        Somebody somebody = new Somebody("p" + UUID.randomUUID().toString().substring(0, 8), List.of(groups));
        recipients.put(new Recipient(somebody.sub, "Pat", somebody.email(), somebody.groups));
        return somebody;
    }

    public static String aGroup() {
        return "consultee:" + UUID.randomUUID();
    }

    public static AmendmentInBrief anAmendment() {
        return new AmendmentInBrief(UUID.randomUUID(), "2017/001", "Officers' Code of Conduct: social media");
    }

    public final class Somebody {

        private final String sub;
        private final List<String> groups;

        private Somebody(String sub, List<String> groups) {
            this.sub = sub;
            this.groups = groups;
        }

        public String sub() {
            return sub;
        }

        public String key() {
            return "person:" + sub;
        }

        public String email() {
            return sub + "@ashcombe.example";
        }

        /** The access token that the identity provider would give this person. */
        public RequestPostProcessor signedIn() {
            Jwt token = Jwt.withTokenValue("token")
                    .header("alg", "none")
                    .subject(sub)
                    .claim(
                            "roles",
                            groups.stream()
                                    .filter(this::isRole)
                                    .map(key -> key.substring(5))
                                    .toList())
                    .claim("groups", groups.stream().filter(key -> !isRole(key)).toList())
                    .build();
            return jwt().jwt(token).authorities(jwt -> authorities.convert(jwt).getAuthorities());
        }

        private boolean isRole(String key) {
            return key.startsWith("role:");
        }

        public List<MimeMessage> mails() {
            return Stream.of(mailServer.getReceivedMessages())
                    .filter(this::isTo)
                    .toList();
        }

        private boolean isTo(MimeMessage mail) {
            try {
                return Arrays.toString(mail.getRecipients(Message.RecipientType.TO))
                        .contains(email());
            } catch (MessagingException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
