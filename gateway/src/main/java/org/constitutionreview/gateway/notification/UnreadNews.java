package org.constitutionreview.gateway.notification;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import org.constitutionreview.gateway.backend.Refusal;
import org.constitutionreview.gateway.signin.SignedIn;
import org.springframework.security.oauth2.client.ClientAuthorizationException;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClientException;

/** How much a person hasn't read, for the header. No page waits for it twice in the same moments, or fails without it. */
@Component("unreadNews")
public class UnreadNews {

    private static final Duration FRESH = Duration.ofSeconds(15);
    private static final int PEOPLE = 10_000;

    private final NotificationClient notifications;
    private final Cache<String, Integer> counts =
            Caffeine.newBuilder().expireAfterWrite(FRESH).maximumSize(PEOPLE).build();

    UnreadNews(NotificationClient notifications) {
        this.notifications = notifications;
    }

    /** @return 0 also when it can't be told */
    public int getCount() {
        return SignedIn.person()
                .map(person -> counts.get(person.sub(), sub -> ask()))
                .orElse(0);
    }

    void forget() {
        SignedIn.person().ifPresent(person -> counts.invalidate(person.sub()));
    }

    private int ask() {
        try {
            return notifications.inbox(true, 1, null).unreadCount();
        } catch (RestClientException | Refusal | ClientAuthorizationException noNews) {
            return 0;
        }
    }
}
