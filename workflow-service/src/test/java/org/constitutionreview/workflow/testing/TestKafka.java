package org.constitutionreview.workflow.testing;

import org.constitutionreview.events.Topic;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.kafka.test.EmbeddedKafkaKraftBroker;
import org.springframework.test.context.DynamicPropertyRegistrar;
import org.testcontainers.kafka.KafkaContainer;

/** A broker of its own for each application context that imports it: embedded, or a real one. */
@TestConfiguration(proxyBeanMethods = false)
public class TestKafka {

    private static final int PARTITIONS = 3;

    public record Broker(String addresses, Runnable stop) implements AutoCloseable {

        @Override
        public void close() {
            stop.run();
        }
    }

    @Bean
    Broker kafka() {
        if (RealServers.USED) {
            var server = new KafkaContainer("apache/kafka:4.1.1")
                    .withEnv("KAFKA_NUM_PARTITIONS", String.valueOf(PARTITIONS));
            server.start();
            return new Broker(server.getBootstrapServers(), server::stop);
        }
        var server = new EmbeddedKafkaKraftBroker(1, PARTITIONS, Topic.REVIEWS_NAME, Topic.DOCUMENTS_NAME);
        server.afterPropertiesSet();
        return new Broker(server.getBrokersAsString(), server::destroy);
    }

    @Bean
    DynamicPropertyRegistrar kafkaAddress(Broker kafka) {
        return properties -> properties.add("spring.kafka.bootstrap-servers", kafka::addresses);
    }
}
