package org.constitutionreview.local.mail;

import jakarta.mail.MessagingException;
import java.io.IOException;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** The caught mails for people. */
@Controller
class MailPages {

    private static final int SHOWN = 200;

    private final MailFolder mails;

    MailPages(MailFolder mails) {
        this.mails = mails;
    }

    @GetMapping("/")
    String start() {
        return "redirect:/messages";
    }

    @GetMapping(path = "/messages", produces = MediaType.TEXT_HTML_VALUE)
    String list(Optional<String> to, Model model) {
        Optional<String> person = to.filter(name -> !name.isBlank());
        model.addAttribute("mails", mails.to(person).stream().limit(SHOWN).toList());
        model.addAttribute("people", mails.people());
        model.addAttribute("to", person.orElse(""));
        return "mails";
    }

    @GetMapping(path = "/messages/{id}", produces = MediaType.TEXT_HTML_VALUE)
    String one(@PathVariable String id, Model model) throws IOException, MessagingException {
        Mail mail = mails.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        model.addAttribute("mail", mail);
        model.addAttribute("text", MailText.of(mails.content(mail)));
        return "mail";
    }
}
