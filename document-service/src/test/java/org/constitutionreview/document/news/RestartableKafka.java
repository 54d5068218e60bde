package org.constitutionreview.document.news;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;
import org.apache.kafka.server.common.MetadataVersion;
import org.springframework.test.util.TestSocketUtils;

/** A broker that goes away and comes back at the same address, with what it had. */
class RestartableKafka implements AutoCloseable {

    private final int port = TestSocketUtils.findAvailableTcpPort();
    private final int controllerPort = TestSocketUtils.findAvailableTcpPort();
    private final Path folder;
    private KafkaRaftServer server;

    RestartableKafka() {
        try {
            folder = Files.createTempDirectory("kafka");
            new Formatter()
                    .setPrintStream(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8))
                    .setClusterId(Uuid.randomUuid().toString())
                    .setNodeId(1)
                    .addDirectory(folder.toString())
                    .setMetadataLogDirectory(folder.toString())
                    .setControllerListenerName("CONTROLLER")
                    .setReleaseVersion(MetadataVersion.latestProduction())
                    .run();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
        start();
    }

    String address() {
        return "127.0.0.1:" + port;
    }

    final void start() {
        server = new KafkaRaftServer(
                KafkaConfig.apply(
                        Map.ofEntries(
                                Map.entry("process.roles", "broker,controller"),
                                Map.entry("node.id", "1"),
                                Map.entry("controller.quorum.voters", "1@127.0.0.1:" + controllerPort),
                                Map.entry("controller.listener.names", "CONTROLLER"),
                                Map.entry(
                                        "listeners",
                                        "PLAINTEXT://" + address() + ",CONTROLLER://127.0.0.1:" + controllerPort),
                                Map.entry("advertised.listeners", "PLAINTEXT://" + address()),
                                Map.entry("listener.security.protocol.map", "PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT"),
                                Map.entry("log.dirs", folder.toString()),
                                Map.entry("num.partitions", "3"),
                                Map.entry("offsets.topic.num.partitions", "1"),
                                Map.entry("offsets.topic.replication.factor", "1"),
                                Map.entry("broker.session.timeout.ms", "2000"),
                                Map.entry("broker.heartbeat.interval.ms", "500")),
                        false),
                Time.SYSTEM);
        server.startup();
    }

    void stop() {
        server.shutdown();
        server.awaitShutdown();
    }

    @Override
    public void close() {
        stop();
    }
}
