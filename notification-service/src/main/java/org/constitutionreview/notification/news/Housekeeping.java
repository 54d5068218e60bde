package org.constitutionreview.notification.news;

import org.constitutionreview.notification.command.Commands;
import org.constitutionreview.notification.settings.ReviewSettings;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Forgets each night what was kept only to recognise a repetition. */
@Component
class Housekeeping {

    private final News news;
    private final Commands commands;
    private final ReviewSettings.Keep keep;

    Housekeeping(News news, Commands commands, ReviewSettings settings) {
        this.news = news;
        this.commands = commands;
        this.keep = settings.keep();
    }

    @Scheduled(cron = "0 20 3 * * *", zone = "Europe/London")
    void forget() {
        news.forgetOlderThan(keep.heardEvents());
        commands.forgetOlderThan(keep.commands());
    }
}
