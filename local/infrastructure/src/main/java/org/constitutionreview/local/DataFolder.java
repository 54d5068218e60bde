package org.constitutionreview.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where a suite keeps everything: its data, secrets, logs and the notes on its processes. */
public record DataFolder(Path path) {

    public DataFolder {
        path = path.toAbsolutePath().normalize();
    }

    public Path store(String name) {
        return created("stores").resolve(name);
    }

    public Path mail() {
        return created("mail");
    }

    public Path logs() {
        return path.resolve("logs");
    }

    public Path run() {
        return path.resolve("run");
    }

    /** For a first start; asking about a suite that was never started leaves no folder behind. */
    public void create() {
        created("logs");
        created("run");
    }

    public Path secrets() {
        return path.resolve("secrets.properties");
    }

    /** The business clock's offset from the system's time, as an ISO 8601 duration. */
    public Path clock() {
        return path.resolve("business-clock");
    }

    public Path sampleImported() {
        return path.resolve("sample-imported");
    }

    /** Written when every store of the infrastructure answers. */
    public Path infrastructureReady() {
        return run().resolve("infrastructure.ready");
    }

    private Path created(String name) {
        try {
            return Files.createDirectories(path.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException("The data folder " + path + " can't be written.", e);
        }
    }
}
