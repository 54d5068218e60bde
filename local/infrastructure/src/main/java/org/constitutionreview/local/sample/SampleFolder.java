package org.constitutionreview.local.sample;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The folder {@code sample}: a council's Constitution in {@code constitution/*.md}, all else in {@code setup/*.yaml}. */
record SampleFolder(Path path) {

    /** In the order in which they came into force, since a timeline never goes back. */
    List<SampleDocument> documents() {
        Path folder = path.resolve("constitution");
        try (Stream<Path> files = Files.list(folder)) {
            List<SampleDocument> documents = files.filter(
                            file -> file.getFileName().toString().endsWith(".md"))
                    .sorted()
                    .map(file -> SampleDocument.of(file, read(file)))
                    .sorted(Comparator.comparing(SampleDocument::inForceFrom))
                    .toList();
            if (documents.isEmpty()) {
                throw new SampleFault(folder, "it holds no documents (*.md)");
            }
            return documents;
        } catch (IOException e) {
            throw new SampleFault(folder, "the folder can't be read");
        }
    }

    Map<String, Object> settings() {
        Path file = setup("settings");
        return SampleYaml.map(file, read(file));
    }

    /** Entries of one file of the set-up: key to what is said about it. */
    @SuppressWarnings("unchecked")
    Map<String, Map<String, Object>> entries(String name) {
        Path file = setup(name);
        Map<String, Map<String, Object>> entries = new LinkedHashMap<>();
        SampleYaml.map(file, read(file)).forEach((key, value) -> {
            if (!(value instanceof Map)) {
                throw new SampleFault(file, "'" + key + "' must be followed by names with values");
            }
            entries.put(key, (Map<String, Object>) value);
        });
        return entries;
    }

    private Path setup(String name) {
        return path.resolve("setup").resolve(name + ".yaml");
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new SampleFault(file, "the file can't be read");
        }
    }
}
