package org.constitutionreview.gateway.notification;

import org.constitutionreview.gateway.frame.Form;
import org.constitutionreview.gateway.notification.NotificationClient.UpTo;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.registry.ImportHttpServices;
import org.springframework.web.servlet.ModelAndView;

/** The inbox: what is unread comes first, and everything stays to be looked up. */
@Controller
@RequestMapping("/notifications")
@ImportHttpServices(group = "notifications", types = NotificationClient.class)
class InboxPages {

    private static final int PAGE = 25;

    private final NotificationClient notifications;
    private final UnreadNews unread;

    InboxPages(NotificationClient notifications, UnreadNews unread) {
        this.notifications = notifications;
        this.unread = unread;
    }

    record ReadForm(@Nullable String key) implements Form {}

    @GetMapping
    ModelAndView inbox(
            @RequestParam(defaultValue = "unread") String show, @RequestParam(required = false) @Nullable Long after) {
        boolean all = show.equals("all");
        var inbox = notifications.inbox(!all, PAGE, after);
        unread.forget();
        return new ModelAndView("notification/inbox").addObject("inbox", inbox).addObject("all", all);
    }

    @PostMapping("/{id}/read")
    String markRead(
            @PathVariable long id, @RequestParam(defaultValue = "") String show, @ModelAttribute ReadForm form) {
        notifications.markRead(id, form.commandKey());
        return backTo(show);
    }

    @PostMapping("/read")
    String markAllRead(
            @RequestParam long upTo, @RequestParam(defaultValue = "") String show, @ModelAttribute ReadForm form) {
        notifications.markAllRead(form.commandKey(), new UpTo(upTo));
        return backTo(show);
    }

    private static String backTo(String show) {
        return show.equals("all") ? "redirect:/notifications?show=all" : "redirect:/notifications";
    }
}
