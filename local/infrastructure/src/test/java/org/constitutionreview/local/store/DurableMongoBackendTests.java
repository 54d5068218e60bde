package org.constitutionreview.local.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DurableMongoBackendTests {

    private static final int WRITERS = 4;
    private static final int EACH = 60;

    @TempDir
    Path folder;

    @Test
    void losesNoAcknowledgedWriteWhenTheProcessIsKilled() throws Exception {
        int port = KillableStore.freePort();
        try (KillableStore killed = KillableStore.start("mongo", folder, port);
                MongoClient client = client(port)) {
            writeFromManyThreads(client);
        }

        int next = KillableStore.freePort();
        try (MongoStore reopened = MongoStore.start(folder.resolve("store.mv"), next);
                MongoClient client = client(next)) {
            assertThat(documents(client).countDocuments()).isEqualTo(WRITERS * EACH);
        }
    }

    @Test
    void answersADriversGreeting() throws IOException {
        int port = KillableStore.freePort();
        try (MongoStore store = MongoStore.start(folder.resolve("store.mv"), port);
                MongoClient client = client(port)) {
            Document greeting = client.getDatabase("documents").runCommand(new Document("hello", 1));

            assertThat(greeting.getDouble("ok")).isEqualTo(1.0);
        }
    }

    private static void writeFromManyThreads(MongoClient client) throws Exception {
        ExecutorService writers = Executors.newFixedThreadPool(WRITERS);
        try {
            for (Future<?> written : IntStream.range(0, WRITERS)
                    .mapToObj(writer -> writers.submit(() -> IntStream.range(0, EACH)
                            .forEach(i -> documents(client).insertOne(new Document("_id", writer + "-" + i)))))
                    .toList()) {
                written.get();
            }
        } finally {
            writers.shutdown();
        }
    }

    private static MongoClient client(int port) {
        return MongoClients.create("mongodb://127.0.0.1:" + port);
    }

    private static MongoCollection<Document> documents(MongoClient client) {
        return client.getDatabase("documents").getCollection("written");
    }
}
