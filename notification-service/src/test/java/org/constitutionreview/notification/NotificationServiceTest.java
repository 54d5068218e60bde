package org.constitutionreview.notification;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.kafka.test.context.EmbeddedKafka;

/** The whole service on a real PostgreSQL, a real broker and a mail server of its own; one context for all such tests. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        properties = {
            "review.public-url=https://constitution.ashcombe.example",
            "review.mail.pauses=100ms",
            "springdoc.default-produces-media-type=application/json",
            "springdoc.writer-with-order-by-keys=true",
            "springdoc.writer-with-default-pretty-printer=true",
            "logging.level.root=warn",
            "logging.level.kafka=error",
            "logging.level.org.apache.kafka=error",
            "spring.kafka.consumer.properties.metadata.max.age.ms=500"
        })
@AutoConfigureMockMvc
@EmbeddedKafka(
        partitions = 1,
        topics = {"constitution.amendments", "constitution.meetings", "constitution.reviews", "constitution.documents"},
        bootstrapServersProperty = "spring.kafka.bootstrap-servers")
@Import({Neighbours.class, Town.class, Broker.class, ApiDescription.class})
public @interface NotificationServiceTest {}
