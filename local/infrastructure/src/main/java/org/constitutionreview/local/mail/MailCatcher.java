package org.constitutionreview.local.mail;

import jakarta.mail.MessagingException;
import java.io.IOException;
import java.net.InetAddress;
import org.constitutionreview.local.Ports;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.subethamail.smtp.RejectException;
import org.subethamail.smtp.server.SMTPServer;

/** An SMTP server that accepts everything and sends nothing on. */
@Component
class MailCatcher implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(MailCatcher.class);

    private final SMTPServer server;
    private boolean running;

    MailCatcher(MailFolder mails, Ports ports) {
        this.server = SMTPServer.port(ports.smtp())
                .bindAddress(InetAddress.getLoopbackAddress())
                .messageHandler((context, from, to, data) -> store(mails, to, data))
                .build();
    }

    private static void store(MailFolder mails, String to, byte[] data) throws RejectException {
        try {
            mails.store(to, data);
        } catch (IOException | MessagingException e) {
            log.error("A mail to {} can't be kept.", to, e);
            throw new RejectException(451, "The mail can't be kept now, try again.");
        }
    }

    @Override
    public void start() {
        server.start();
        running = true;
    }

    @Override
    public void stop() {
        server.stop();
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
