package org.constitutionreview.notification.inbox.web;

import static org.constitutionreview.notification.command.Commands.KEY_HEADER;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import org.constitutionreview.notification.command.Commands;
import org.constitutionreview.notification.inbox.Inbox;
import org.constitutionreview.notification.inbox.InboxEntry;
import org.constitutionreview.notification.person.Person;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/notifications/inbox")
@PreAuthorize("isAuthenticated()")
class InboxController {

    private final Inbox inbox;
    private final Commands commands;

    InboxController(Inbox inbox, Commands commands) {
        this.inbox = inbox;
        this.commands = commands;
    }

    @GetMapping
    InboxPage inbox(
            @RequestParam(defaultValue = "false") boolean unread,
            @RequestParam(defaultValue = "50") @Min(1) @Max(200) int limit,
            @RequestParam(required = false) @Nullable Long after,
            JwtAuthenticationToken caller) {
        Person me = Person.of(caller.getToken());
        List<InboxEntry> items = inbox.of(me, unread, limit, after == null ? Long.MAX_VALUE : after);
        Long next = items.size() < limit ? null : items.get(items.size() - 1).id();
        return new InboxPage(items, next, inbox.unreadCount(me));
    }

    @PostMapping("/{id}/reads")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void read(@PathVariable long id, @RequestHeader(KEY_HEADER) UUID key, JwtAuthenticationToken caller) {
        Person me = Person.of(caller.getToken());
        commands.once(me.sub(), key, "read " + id, () -> inbox.markRead(me, id));
    }

    @PostMapping("/reads")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void readAll(@RequestHeader(KEY_HEADER) UUID key, @Valid @RequestBody ReadAll all, JwtAuthenticationToken caller) {
        Person me = Person.of(caller.getToken());
        commands.once(me.sub(), key, "read up to " + all.upTo, () -> inbox.markAllReadUpTo(me, all.upTo));
    }

    /** @param next the cursor of older entries, absent at the end */
    record InboxPage(List<InboxEntry> items, @Nullable Long next, int unreadCount) {}

    record ReadAll(@NotNull(message = "Say up to which entry, by its id.") Long upTo) {}
}
