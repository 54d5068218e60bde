package org.constitutionreview.notification.recipient.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.constitutionreview.notification.recipient.Recipient;
import org.constitutionreview.notification.recipient.Recipients;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
class RecipientController {

    private final Recipients recipients;

    RecipientController(Recipients recipients) {
        this.recipients = recipients;
    }

    /** Replaces what is known of one person, so a repetition needs no key of its own. */
    @PutMapping("/api/notifications/recipients/{sub}")
    @PreAuthorize("hasAuthority('SCOPE_notifications.import') or hasRole('ADMINISTRATOR')")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void putRecipient(@PathVariable String sub, @Valid @RequestBody RecipientForm form) {
        recipients.put(new Recipient(sub, form.name, form.email, form.groups));
    }

    record RecipientForm(
            @NotBlank(message = "Enter the person’s name.")
                    @Size(max = 200, message = "A name has 200 characters at most.")
                    String name,
            @NotBlank(message = "Enter an e-mail address.")
                    @Email(message = "Enter an e-mail address like name@council.gov.uk.")
                    @Size(max = 254, message = "An e-mail address has 254 characters at most.")
                    String email,
            @NotNull(message = "List the roles and groups; the list may be empty.")
                    List<
                                    @NotNull(message = "A group can’t be empty.")
                                    @Pattern(
                                            regexp = "(role|service|consultee|body):[A-Za-z0-9_-]{1,100}",
                                            message =
                                                    "Write a group like role:MEMBER, service:hr, consultee:unison or body:fagg.")
                                    String>
                            groups) {}
}
