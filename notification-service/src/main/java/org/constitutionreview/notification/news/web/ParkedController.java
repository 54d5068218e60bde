package org.constitutionreview.notification.news.web;

import static org.constitutionreview.notification.command.Commands.KEY_HEADER;

import java.util.List;
import java.util.UUID;
import org.constitutionreview.notification.command.Commands;
import org.constitutionreview.notification.news.ParkedNews;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/notifications/parked")
@PreAuthorize("hasAnyRole('GOVERNANCE_OFFICER', 'ADMINISTRATOR')")
class ParkedController {

    private final ParkedNews parked;
    private final Commands commands;

    ParkedController(ParkedNews parked, Commands commands) {
        this.parked = parked;
        this.commands = commands;
    }

    @GetMapping
    ParkedList parked() {
        return new ParkedList(parked.all());
    }

    @PostMapping("/{key}/replays")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void replay(@PathVariable String key, @RequestHeader(KEY_HEADER) UUID commandKey, JwtAuthenticationToken caller) {
        commands.once(caller.getName(), commandKey, "replay " + key, () -> parked.replay(key));
        parked.goOn();
    }

    @PostMapping("/{key}/skips")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void skip(@PathVariable String key, @RequestHeader(KEY_HEADER) UUID commandKey, JwtAuthenticationToken caller) {
        commands.once(caller.getName(), commandKey, "skip " + key, () -> parked.skip(key, caller.getName()));
        parked.goOn();
    }

    record ParkedList(List<ParkedNews.Parked> items) {}
}
