package org.constitutionreview.notification.mail;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.AddressException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.constitutionreview.notification.background.BackgroundWorker;
import org.constitutionreview.notification.settings.ReviewSettings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;

/** Brings what waits in the outbox to the mail server, again after growing pauses if it must. */
@Component
public class Postman implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(Postman.class);
    private static final int BATCH = 10;

    private final Outbox outbox;
    private final Digests digests;
    private final MailWriter writer;
    private final JavaMailSender sender;
    private final ReviewSettings.Mail settings;
    private final BackgroundWorker worker = new BackgroundWorker("postman", this::sendSome);

    Postman(
            Outbox outbox,
            Digests digests,
            MailWriter writer,
            JavaMailSender sender,
            ReviewSettings settings,
            MeterRegistry meters) {
        this.outbox = outbox;
        this.digests = digests;
        this.writer = writer;
        this.sender = sender;
        this.settings = settings.mail();
        meters.gauge("review.mails.waiting", outbox, Outbox::waiting);
    }

    /** There may be something to send. */
    public void wake() {
        worker.wake();
    }

    private boolean sendSome() {
        List<Delivery> taken = outbox.take(BATCH);
        digests.mails(taken).forEach(this::send);
        return !taken.isEmpty();
    }

    private void send(Mail mail) {
        try {
            sender.send(writer.write(mail));
            outbox.sent(mail.deliveries());
        } catch (MailException | MessagingException e) {
            settleFailure(mail, e);
        }
    }

    private void settleFailure(Mail mail, Exception failure) {
        boolean tooOld = mail.createdAt().isBefore(Instant.now().minus(settings.giveUpAfter()));
        String problem = String.valueOf(failure.getMessage());
        if (tooOld || isRefusedForGood(failure)) {
            log.warn("Mail {} to {} is given up: {}", mail.deliveries(), mail.to(), problem);
            outbox.givenUp(mail.deliveries(), problem);
        } else {
            log.info("Mail {} waits for another attempt: {}", mail.deliveries(), problem);
            outbox.postponed(mail.deliveries(), pauseAfter(mail.attempts()), problem);
        }
    }

    private Duration pauseAfter(int attempts) {
        List<Duration> pauses = settings.pauses();
        return pauses.get(Math.min(attempts, pauses.size()) - 1);
    }

    private static boolean isRefusedForGood(Exception failure) {
        if (failure instanceof MailSendException sending) {
            for (Exception each : sending.getMessageExceptions()) {
                if (each instanceof SendFailedException refused
                        && refused.getInvalidAddresses() != null
                        && refused.getInvalidAddresses().length > 0) {
                    return true;
                }
            }
        }
        return failure instanceof AddressException;
    }

    @Override
    public void start() {
        worker.start();
    }

    @Override
    public void stop() {
        worker.stop();
    }

    @Override
    public boolean isRunning() {
        return worker.isRunning();
    }
}
