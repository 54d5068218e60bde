package org.constitutionreview.workflow.idempotency;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.concurrent.TimeUnit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Forgets keys and answers of commands after thirty days. */
@Component
class ForgottenCommands {

    private static final Duration KEPT = Duration.ofDays(30);

    private final JdbcClient jdbc;

    ForgottenCommands(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Scheduled(initialDelay = 1, fixedDelay = 6, timeUnit = TimeUnit.HOURS)
    void forget() {
        jdbc.sql("DELETE FROM command WHERE recorded_at < ?")
                .param(Instant.now().minus(KEPT).atOffset(ZoneOffset.UTC))
                .update();
    }
}
