package org.constitutionreview.local.demo;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.constitutionreview.local.PrivateFile;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** What the demo knows from one start to the next: the steps finished, and what later steps need. */
final class Memory {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    /** @param story this telling's own id, from which its keys are made */
    record Kept(UUID story, List<String> finished, Map<String, String> facts) {}

    private final Path file;
    private final Kept kept;

    private Memory(Path file, Kept kept) {
        this.file = file;
        this.kept = kept;
    }

    static Memory in(Path folder) {
        Path file = folder.resolve("demo.json");
        if (Files.exists(file)) {
            Kept kept = JSON.readValue(file, Kept.class);
            return new Memory(
                    file, new Kept(kept.story(), new ArrayList<>(kept.finished()), new LinkedHashMap<>(kept.facts())));
        }
        Memory memory = new Memory(file, new Kept(UUID.randomUUID(), new ArrayList<>(), new LinkedHashMap<>()));
        memory.write();
        return memory;
    }

    UUID story() {
        return kept.story();
    }

    boolean hasFinished(String step) {
        return kept.finished().contains(step);
    }

    void finish(String step) {
        kept.finished().add(step);
        write();
    }

    void remember(String name, String value) {
        kept.facts().put(name, value);
        write();
    }

    String recall(String name) {
        return Optional.ofNullable(kept.facts().get(name))
                .orElseThrow(() -> new IllegalStateException("The demo's notes in " + file + " lack " + name + "."));
    }

    /** Kept before it is used, so that an interrupted step repeats the very same command. */
    String once(String name, Supplier<String> value) {
        if (!kept.facts().containsKey(name)) {
            remember(name, value.get());
        }
        return recall(name);
    }

    private void write() {
        PrivateFile.write(file, JSON.writeValueAsString(kept));
    }
}
