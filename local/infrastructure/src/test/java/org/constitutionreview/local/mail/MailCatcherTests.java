package org.constitutionreview.local.mail;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.Message;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;
import org.constitutionreview.local.DataFolder;
import org.constitutionreview.local.Ports;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MailCatcherTests {

    @TempDir
    Path folder;

    private MailFolder mails;
    private MailCatcher catcher;
    private Ports ports;

    @BeforeEach
    void start() throws Exception {
        ports = new Ports(freeSmtpPort() - new Ports(0).smtp());
        mails = new MailFolder(new DataFolder(folder));
        catcher = new MailCatcher(mails, ports);
        catcher.start();
    }

    @AfterEach
    void stop() {
        catcher.stop();
    }

    @Test
    void keepsEachMailBeforeItIsAcknowledged() throws Exception {
        send(
                "hr-adviser@ashcombe.example",
                "Respond by 11 December 2017",
                "The consultation has opened – please respond.");

        MailFolder afterARestart = new MailFolder(new DataFolder(folder));
        Mail mail = afterARestart.to(Optional.of("HR-Adviser@ashcombe.example")).get(0);
        assertThat(mail.subject()).isEqualTo("Respond by 11 December 2017");
        assertThat(MailText.of(afterARestart.content(mail))).isEqualTo("The consultation has opened – please respond.");
    }

    @Test
    void showsThePersonsOwnMailsNewestFirst() throws Exception {
        send("a@ashcombe.example", "first", "");
        send("b@ashcombe.example", "for somebody else", "");
        send("a@ashcombe.example", "second", "");

        assertThat(mails.to(Optional.of("a@ashcombe.example")))
                .extracting(Mail::subject)
                .containsExactly("second", "first");
        assertThat(mails.people()).containsExactly("a@ashcombe.example", "b@ashcombe.example");
    }

    private void send(String to, String subject, String text) throws Exception {
        Properties settings = new Properties();
        settings.put("mail.smtp.host", "127.0.0.1");
        settings.put("mail.smtp.port", Integer.toString(ports.smtp()));
        MimeMessage message = new MimeMessage(Session.getInstance(settings));
        message.setFrom(new InternetAddress("constitution@ashcombe.example"));
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(to));
        message.setSubject(subject, "UTF-8");
        message.setText(text, "UTF-8");
        Transport.send(message);
    }

    private static int freeSmtpPort() throws Exception {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
