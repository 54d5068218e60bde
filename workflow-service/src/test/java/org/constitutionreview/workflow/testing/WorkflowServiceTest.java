package org.constitutionreview.workflow.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.constitutionreview.workflow.ApiDescription;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** The whole service on a real database, with a time that the test moves; its news stay in the outbox. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        properties = {
            "review.outbox.sending=false",
            "review.engine.running-jobs=false",
            "spring.kafka.listener.auto-startup=false",
            "springdoc.default-produces-media-type=application/json",
            "springdoc.writer-with-order-by-keys=true",
            "springdoc.writer-with-default-pretty-printer=true"
        })
@AutoConfigureMockMvc
@Import({TestDatabase.class, WorkflowServiceTest.Time.class, ApiDescription.class})
public @interface WorkflowServiceTest {

    @TestConfiguration(proxyBeanMethods = false)
    class Time {

        @Bean
        MovableTime movableTime() {
            return new MovableTime();
        }
    }
}
