package org.constitutionreview.local.mail;

import jakarta.mail.MessagingException;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** The caught mails for programs, newest first. */
@RestController
@RequestMapping(path = "/messages", produces = MediaType.APPLICATION_JSON_VALUE)
class MailController {

    record Content(String id, Instant receivedAt, String to, String from, String subject, String text) {}

    record Contents(List<Content> items) {}

    private final MailFolder mails;

    MailController(MailFolder mails) {
        this.mails = mails;
    }

    @GetMapping
    Contents list(Optional<String> to) throws IOException, MessagingException {
        List<Content> items = new ArrayList<>();
        for (Mail mail : mails.to(to)) {
            items.add(content(mail));
        }
        return new Contents(items);
    }

    @GetMapping("/{id}")
    Content one(@PathVariable String id) throws IOException, MessagingException {
        return content(mails.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)));
    }

    private Content content(Mail mail) throws IOException, MessagingException {
        String text = MailText.of(mails.content(mail));
        return new Content(mail.id(), mail.receivedAt(), mail.to(), mail.from(), mail.subject(), text);
    }
}
