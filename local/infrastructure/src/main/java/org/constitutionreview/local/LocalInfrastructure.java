package org.constitutionreview.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.constitutionreview.local.identity.DemoPeople;
import org.constitutionreview.local.store.KafkaBroker;
import org.constitutionreview.local.store.MongoStore;
import org.constitutionreview.local.store.PostgresServer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/**
 * PostgreSQL, Kafka, a MongoDB-compatible store, sign-in and the mail catcher in one process.
 *
 * <p>{@code java … LocalInfrastructure <data folder> <port offset> <sample folder>}
 */
@SpringBootApplication
public class LocalInfrastructure {

    private static final Logger log = LoggerFactory.getLogger(LocalInfrastructure.class);

    public static void main(String[] args) throws IOException {
        DataFolder folder = new DataFolder(Path.of(args[0]));
        Ports ports = new Ports(Integer.parseInt(args[1]));
        Secrets secrets = Secrets.in(folder);
        DemoPeople people = DemoPeople.in(Path.of(args[2], "setup", "people.yaml"));
        Files.deleteIfExists(folder.infrastructureReady());

        CompletableFuture<PostgresServer> postgres = started(
                "postgres",
                () -> PostgresServer.start(
                        folder.store("postgresql"), folder.store("postgresql-program"), ports.postgres(), secrets));
        CompletableFuture<KafkaBroker> kafka = started(
                "kafka", () -> KafkaBroker.start(folder.store("kafka"), ports.kafka(), ports.kafkaController()));
        CompletableFuture<MongoStore> mongo =
                started("mongo", () -> MongoStore.start(folder.store("mongodb").resolve("store.mv"), ports.mongo()));
        try {
            ConfigurableApplicationContext context = pages(folder, ports, secrets, people, postgres);
            Deque<AutoCloseable> running = new ArrayDeque<>();
            running.push(postgres.join());
            running.push(mongo.join());
            running.push(kafka.join());
            running.push(context);
            Runtime.getRuntime().addShutdownHook(new Thread(() -> close(running), "stop"));
            Files.writeString(
                    folder.infrastructureReady(),
                    Long.toString(ProcessHandle.current().pid()));
        } catch (RuntimeException e) {
            log.error("The infrastructure doesn't start.", e);
            // The other stores' threads would keep a half-started process alive.
            postgres.thenAccept(LocalInfrastructure::close)
                    .exceptionally(failed -> null)
                    .join();
            Runtime.getRuntime().halt(1);
        }
    }

    private static ConfigurableApplicationContext pages(
            DataFolder folder,
            Ports ports,
            Secrets secrets,
            DemoPeople people,
            CompletableFuture<PostgresServer> postgres) {
        SpringApplication application = new SpringApplication(LocalInfrastructure.class);
        application.setRegisterShutdownHook(false);
        application.setDefaultProperties(Map.of("server.port", ports.identity(), "server.address", "127.0.0.1"));
        application.addInitializers(context -> {
            GenericApplicationContext beans = (GenericApplicationContext) context;
            beans.registerBean(DataFolder.class, () -> folder);
            beans.registerBean(Ports.class, () -> ports);
            beans.registerBean(Secrets.class, () -> secrets);
            beans.registerBean(DemoPeople.class, () -> people);
            // Its first user waits for it; until then both start side by side.
            beans.registerBean(PostgresServer.class, postgres::join, definition -> definition.setLazyInit(true));
        });
        return application.run();
    }

    private static <T> CompletableFuture<T> started(String name, Callable<T> start) {
        CompletableFuture<T> result = new CompletableFuture<>();
        Thread thread = new Thread(
                () -> {
                    try {
                        result.complete(start.call());
                    } catch (Exception e) {
                        result.completeExceptionally(new CompletionException(name + " doesn't start.", e));
                    }
                },
                name + "-start");
        thread.start();
        return result;
    }

    private static void close(Deque<AutoCloseable> running) {
        running.forEach(LocalInfrastructure::close);
    }

    private static void close(AutoCloseable part) {
        try {
            part.close();
        } catch (Exception e) {
            log.warn("{} didn't stop cleanly.", part.getClass().getSimpleName(), e);
        }
    }
}
