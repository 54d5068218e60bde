package org.constitutionreview.local.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.constitutionreview.local.DataFolder;
import org.springframework.stereotype.Component;

/** Caught mails: one file each, named so that they sort by arrival; only the headings are kept in memory. */
@Component
class MailFolder {

    private static final Session SESSION = Session.getInstance(new Properties());

    private final Path folder;
    private final ConcurrentSkipListMap<String, Mail> mails = new ConcurrentSkipListMap<>();
    private final AtomicLong number;

    MailFolder(DataFolder data) throws IOException, MessagingException {
        this.folder = data.mail();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : (Iterable<Path>) files.filter(f -> f.toString().endsWith(".eml"))::iterator) {
                Mail mail = heading(file);
                mails.put(mail.id(), mail);
            }
        }
        this.number = new AtomicLong(mails.isEmpty() ? 0 : Long.parseLong(mails.lastKey()));
    }

    /** Returns when the mail is on the disk. */
    void store(String to, byte[] content) throws IOException, MessagingException {
        String id = "%010d".formatted(number.incrementAndGet());
        Path unfinished = folder.resolve(id + ".new");
        try (FileChannel channel = FileChannel.open(
                unfinished,
                StandardOpenOption.CREATE,
                StandardOpenOption.TRUNCATE_EXISTING,
                StandardOpenOption.WRITE)) {
            channel.write(ByteBuffer.wrap(("X-Delivered-To: " + to + "\r\n").getBytes(StandardCharsets.UTF_8)));
            channel.write(ByteBuffer.wrap(content));
            channel.force(true);
        }
        Path file = Files.move(unfinished, folder.resolve(id + ".eml"), StandardCopyOption.ATOMIC_MOVE);
        mails.put(id, heading(file));
    }

    /** Newest first. */
    List<Mail> to(Optional<String> person) {
        return mails.descendingMap().values().stream()
                .filter(mail ->
                        person.map(wanted -> mail.to().equalsIgnoreCase(wanted)).orElse(true))
                .toList();
    }

    List<String> people() {
        return mails.values().stream().map(Mail::to).distinct().sorted().toList();
    }

    Optional<Mail> find(String id) {
        return Optional.ofNullable(mails.get(id));
    }

    MimeMessage content(Mail mail) throws IOException, MessagingException {
        return parsed(folder.resolve(mail.id() + ".eml"));
    }

    private static Mail heading(Path file) throws IOException, MessagingException {
        MimeMessage message = parsed(file);
        String name = file.getFileName().toString();
        Instant receivedAt = Files.getLastModifiedTime(file).toInstant();
        return new Mail(
                name.substring(0, name.indexOf('.')),
                receivedAt,
                message.getHeader("X-Delivered-To", null),
                MailText.of(message.getFrom()),
                Optional.ofNullable(message.getSubject()).orElse("(no subject)"));
    }

    private static MimeMessage parsed(Path file) throws IOException, MessagingException {
        try (InputStream content = new ByteArrayInputStream(Files.readAllBytes(file))) {
            return new MimeMessage(SESSION, content);
        }
    }
}
