package org.constitutionreview.workflow.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import org.constitutionreview.events.Audience;
import org.constitutionreview.events.ReviewDue;
import org.constitutionreview.workflow.testing.TestDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;

@SpringBootTest(
        properties = {"spring.kafka.bootstrap-servers=localhost:1", "spring.kafka.producer.properties.max.block.ms=200"
        })
@AutoConfigureMockMvc
@Import(TestDatabase.class)
class KafkaDownTests {

    @Autowired
    Outbox outbox;

    @Autowired
    OutboxRows rows;

    @Autowired
    MeterRegistry meters;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    MockMvcTester http;

    @Test
    void workGoesOnAndTheNewsWait() {
        UUID review = UUID.randomUUID();
        transaction.executeWithoutResult(status -> outbox.add(new ReviewDue(
                review,
                "officers-code-of-conduct",
                "Officers' Code of Conduct",
                "2017/18",
                LocalDate.of(2018, 3, 1),
                Audience.toAct("service:legal-services"),
                "/reviews/" + review)));

        await().atMost(Duration.ofSeconds(10)).untilAsserted(() -> assertThat(
                        meters.get("review.outbox.age").gauge().value())
                .isGreaterThan(1.5));
        assertThat(rows.next(10)).extracting(OutboxRows.Row::key).contains(review.toString());
        assertThat(http.get().uri("/actuator/health/readiness")).hasStatusOk();
    }
}
