package org.constitutionreview.local.store;

import de.bwaldvogel.mongo.backend.h2.H2Backend;
import de.bwaldvogel.mongo.bson.Document;
import io.netty.channel.Channel;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.h2.mvstore.MVStore;
import org.jspecify.annotations.Nullable;

/**
 * Acknowledges a write only when it is on the disk; the plain backend loses acknowledged writes when the process is killed.
 *
 * <p>Writers work side by side under the shared lock; a commit takes the exclusive one, so that it never contains half a command,
 * and serves everybody who wrote before it.
 */
final class DurableMongoBackend extends H2Backend {

    private static final Set<String> READS = Set.of(
            "aggregate",
            "buildinfo",
            "collstats",
            "count",
            "dbstats",
            "distinct",
            "endsessions",
            "find",
            "getmore",
            "ismaster",
            "killcursors",
            "listcollections",
            "listdatabases",
            "listindexes",
            "ping",
            "serverstatus",
            "whatsmyuri");

    private final ReadWriteLock lock = new ReentrantReadWriteLock();
    private final AtomicLong written = new AtomicLong();
    private long synced;

    DurableMongoBackend(MVStore store) {
        super(store);
    }

    @Override
    public Document handleCommand(Channel channel, String database, String command, @Nullable Document query) {
        // Drivers greet with "hello", which the library only knows by its old name.
        String known = command.equalsIgnoreCase("hello") ? "ismaster" : command;
        if (READS.contains(known.toLowerCase(Locale.ROOT))) {
            return super.handleCommand(channel, database, known, query);
        }
        Document answer;
        long mine;
        lock.readLock().lock();
        try {
            answer = super.handleCommand(channel, database, known, query);
            mine = written.incrementAndGet();
        } finally {
            lock.readLock().unlock();
        }
        sync(mine);
        return answer;
    }

    private void sync(long atLeast) {
        lock.writeLock().lock();
        try {
            if (synced < atLeast) {
                long upTo = written.get();
                getMvStore().commit();
                getMvStore().sync();
                synced = upTo;
            }
        } finally {
            lock.writeLock().unlock();
        }
    }
}
