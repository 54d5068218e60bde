package org.constitutionreview.notification;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;

/** The whole service on PostgreSQL, a broker and a mail server of its own; one context for all such tests. */
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
@Import({Neighbours.class, TestKafka.class, Town.class, Broker.class, ApiDescription.class})
public @interface NotificationServiceTest {}
