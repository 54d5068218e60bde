package org.constitutionreview.notification.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.constitutionreview.notification.message.Messages;
import org.constitutionreview.notification.settings.ReviewSettings;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/** Sets a mail as plain text and as simple HTML. */
@Component
class MailWriter {

    private final JavaMailSender sender;
    private final ReviewSettings settings;
    private final Messages messages;

    MailWriter(JavaMailSender sender, ReviewSettings settings, Messages messages) {
        this.sender = sender;
        this.settings = settings;
        this.messages = messages;
    }

    MimeMessage write(Mail mail) throws MessagingException {
        MimeMessage mime = new Identified(
                sender.createMimeMessage(), mail, settings.publicUrl().getHost());
        MimeMessageHelper helper = new MimeMessageHelper(mime, true, "UTF-8");
        try {
            helper.setFrom(settings.mail().from(), settings.mail().fromName());
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException("Every Java platform has UTF-8", e);
        }
        helper.setTo(mail.to());
        helper.setSubject(mail.message().subject());
        helper.setText(text(mail), html(mail));
        // Keeps holiday replies away (RFC 3834).
        mime.setHeader("Auto-Submitted", "auto-generated");
        return mime;
    }

    private String text(Mail mail) {
        return "%s%n%n%s:%n%s%n%n--%n%s%n"
                .formatted(mail.message().body(), messages.get("Mail.link"), link(mail), messages.get("Mail.footer"));
    }

    private String html(Mail mail) {
        String paragraphs = Arrays.stream(mail.message().body().split("\n\n"))
                .map(paragraph -> "<p>" + escaped(paragraph).replace("\n", "<br>") + "</p>")
                .collect(Collectors.joining("\n"));
        return """
                <!doctype html>
                <html lang="en-GB">
                <head><meta charset="utf-8"><title>%s</title></head>
                <body style="font-family: sans-serif; font-size: 16px; line-height: 1.5; max-width: 40em">
                %s
                <p><a href="%s">%s</a></p>
                <p style="color: #505a5f; font-size: 14px">%s</p>
                </body>
                </html>
                """
                .formatted(
                        escaped(mail.message().subject()),
                        paragraphs,
                        escaped(link(mail)),
                        escaped(messages.get("Mail.link")),
                        escaped(messages.get("Mail.footer")));
    }

    private String link(Mail mail) {
        return settings.publicUrl().toString().replaceAll("/+$", "") + mail.page();
    }

    private static String escaped(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }

    /** Carries the same id at every attempt, so that mail systems can see a repetition for what it is. */
    private static final class Identified extends MimeMessage {

        private final String messageId;

        Identified(MimeMessage empty, Mail mail, String host) {
            super(empty.getSession());
            this.messageId = "<" + mail.deliveries().get(0) + "@" + host + ">";
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", messageId);
        }
    }
}
