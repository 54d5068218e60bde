package org.constitutionreview.gateway.home;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;

interface NewsClient {

    @GetExchange("/api/notifications/inbox")
    Inbox latest(@RequestParam int limit);

    record Inbox(List<News> items, int unreadCount) {}

    record News(@Nullable LocalDate businessDate, String subject, @Nullable String page, boolean toAct, boolean read) {}
}
