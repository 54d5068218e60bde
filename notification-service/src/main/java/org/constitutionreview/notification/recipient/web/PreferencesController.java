package org.constitutionreview.notification.recipient.web;

import static org.constitutionreview.notification.command.Commands.KEY_HEADER;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.constitutionreview.notification.command.Commands;
import org.constitutionreview.notification.recipient.EmailPreference;
import org.constitutionreview.notification.recipient.Recipients;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/notifications/preferences")
@PreAuthorize("isAuthenticated()")
class PreferencesController {

    private final Recipients recipients;
    private final Commands commands;

    PreferencesController(Recipients recipients, Commands commands) {
        this.recipients = recipients;
        this.commands = commands;
    }

    @GetMapping
    Preferences preferences(JwtAuthenticationToken caller) {
        return new Preferences(recipients.preferenceOf(caller.getName()));
    }

    @PutMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void prefer(
            @RequestHeader(KEY_HEADER) UUID key,
            @Valid @RequestBody Preferences wanted,
            JwtAuthenticationToken caller) {
        commands.once(
                caller.getName(),
                key,
                "prefer " + wanted.email,
                () -> recipients.prefer(caller.getName(), wanted.email));
    }

    record Preferences(@NotNull(message = "Choose AT_ONCE, DAILY, WEEKLY or NONE.") EmailPreference email) {}
}
