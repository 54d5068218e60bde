package org.constitutionreview.document;

import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.test.context.DynamicPropertyRegistrar;
import org.testcontainers.mongodb.MongoDBContainer;

/** A store of its own for each application context: embedded, or a database of one real replica set. */
@TestConfiguration(proxyBeanMethods = false)
class TestMongo {

    record Store(String address, Runnable stop) implements AutoCloseable {

        @Override
        public void close() {
            stop.run();
        }
    }

    @Bean
    Store documentStore() {
        if (RealServers.USED) {
            return ReplicaSet.nextDatabase();
        }
        var server = new MongoServer(new MemoryBackend());
        int port = server.bind().getPort();
        return new Store("mongodb://127.0.0.1:%d/documents".formatted(port), server::shutdownNow);
    }

    @Bean
    DynamicPropertyRegistrar storeAddress(Store store) {
        return properties -> properties.add("spring.mongodb.uri", store::address);
    }

    private static class ReplicaSet {

        private static final AtomicInteger NUMBER = new AtomicInteger();
        private static final MongoDBContainer ONE = new MongoDBContainer("mongo:8.0").withReplicaSet();

        static {
            ONE.start();
        }

        static Store nextDatabase() {
            return new Store(ONE.getReplicaSetUrl("documents" + NUMBER.incrementAndGet()), () -> {});
        }
    }
}
