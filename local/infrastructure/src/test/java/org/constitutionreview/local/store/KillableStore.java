package org.constitutionreview.local.store;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import org.constitutionreview.local.DataFolder;
import org.constitutionreview.local.Secrets;

/** A store in a process of its own, which a test can kill. */
final class KillableStore implements AutoCloseable {

    private final Process process;

    private KillableStore(Process process) {
        this.process = process;
    }

    static KillableStore start(String kind, Path folder, int port) throws IOException {
        return new KillableStore(new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        KillableStore.class.getName(),
                        kind,
                        folder.toString(),
                        Integer.toString(port))
                // What it leaves behind must not hold the test's own output open.
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("output").toFile())
                .start());
    }

    /** As {@code kill -9} does. */
    @Override
    public void close() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    public static void main(String[] args) throws Exception {
        Path folder = Path.of(args[1]);
        int port = Integer.parseInt(args[2]);
        if (args[0].equals("mongo")) {
            MongoStore.start(folder.resolve("store.mv"), port);
        } else {
            PostgresServer.start(
                    folder.resolve("data"), folder.resolve("program"), port, Secrets.in(new DataFolder(folder)));
        }
        // Only the kill ends it.
        new CountDownLatch(1).await();
    }

    static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
