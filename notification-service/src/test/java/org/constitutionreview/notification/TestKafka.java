package org.constitutionreview.notification;

import java.util.stream.Stream;
import org.constitutionreview.events.Topic;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.kafka.test.EmbeddedKafkaKraftBroker;
import org.springframework.test.context.DynamicPropertyRegistrar;
import org.testcontainers.kafka.KafkaContainer;

/** A broker of its own for each application context: embedded, or a real one. */
@TestConfiguration(proxyBeanMethods = false)
class TestKafka {

    record Server(String addresses, Runnable stop) implements AutoCloseable {

        @Override
        public void close() {
            stop.run();
        }
    }

    @Bean
    Server kafka() {
        if (RealServers.USED) {
            var server = new KafkaContainer("apache/kafka:4.1.1");
            server.start();
            return new Server(server.getBootstrapServers(), server::stop);
        }
        var server = new EmbeddedKafkaKraftBroker(
                1, 1, Stream.of(Topic.values()).map(Topic::topicName).toArray(String[]::new));
        server.afterPropertiesSet();
        return new Server(server.getBrokersAsString(), server::destroy);
    }

    @Bean
    DynamicPropertyRegistrar kafkaAddress(Server kafka) {
        return properties -> properties.add("spring.kafka.bootstrap-servers", kafka::addresses);
    }
}
