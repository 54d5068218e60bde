package org.constitutionreview.local.store;

import de.bwaldvogel.mongo.MongoServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.h2.mvstore.MVStore;

/** A server that speaks MongoDB's wire protocol and keeps everything in one file. */
public final class MongoStore implements AutoCloseable {

    private static final int CACHE_MEGABYTES = 16;
    private static final int COMPACTION_MILLIS = 500;

    private final MongoServer server;
    private final MVStore store;

    private MongoStore(MongoServer server, MVStore store) {
        this.server = server;
        this.store = store;
    }

    public static MongoStore start(Path file, int port) throws IOException {
        Files.createDirectories(file.getParent());
        MVStore store = new MVStore.Builder()
                .fileName(file.toString())
                .autoCommitDisabled()
                .cacheSize(CACHE_MEGABYTES)
                .open();
        MongoServer server = new MongoServer(new DurableMongoBackend(store));
        server.bind("127.0.0.1", port);
        return new MongoStore(server, store);
    }

    @Override
    public void close() {
        server.shutdownNow();
        if (!store.isClosed()) {
            store.close(COMPACTION_MILLIS);
        }
    }
}
