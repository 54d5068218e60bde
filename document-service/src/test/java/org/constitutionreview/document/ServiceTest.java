package org.constitutionreview.document;

import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.support.TestPropertySourceUtils;

/** The whole service, asked over HTTP without a network, on a store that speaks MongoDB's protocol. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest
@AutoConfigureMockMvc
@Import({Api.class, MovableTime.class})
@ContextConfiguration(initializers = ServiceTest.Store.class)
public @interface ServiceTest {

    /** A store of its own for each context. */
    class Store implements ApplicationContextInitializer<ConfigurableApplicationContext> {
        @Override
        public void initialize(ConfigurableApplicationContext context) {
            var server = new MongoServer(new MemoryBackend());
            var address = server.bind();
            context.addApplicationListener(event -> {
                if (event instanceof org.springframework.context.event.ContextClosedEvent) {
                    server.shutdownNow();
                }
            });
            TestPropertySourceUtils.addInlinedPropertiesToEnvironment(
                    context,
                    "REVIEW_MONGO=mongodb://127.0.0.1:" + address.getPort() + "/documents",
                    "REVIEW_KAFKA=${spring.embedded.kafka.brokers:127.0.0.1:9}");
        }
    }
}
