package org.constitutionreview.document.news;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.constitutionreview.document.Api;
import org.constitutionreview.document.Sample;
import org.constitutionreview.document.ServiceTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest
class KafkaDownTests {

    @Autowired
    Api api;

    @Autowired
    NewsDesk desk;

    @Test
    void workGoesOnAndTheNewsWait() {
        var code = Sample.draft(api);
        var started = Instant.now();

        var revised = code.revise(0, code.reword("1.1", "Decline all gifts."));

        assertThat(revised.status()).isEqualTo(201);
        assertThat(Duration.between(started, Instant.now())).isLessThan(Duration.ofSeconds(4));
        assertThat(desk.waiting()).extracting(Unsent::head).contains("draft:" + code.draftId);
    }
}
