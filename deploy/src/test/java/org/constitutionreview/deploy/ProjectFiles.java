package org.constitutionreview.deploy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.yaml.snakeyaml.Yaml;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The project's files. */
final class ProjectFiles {

    static final Path PROJECT = Path.of("..").toAbsolutePath().normalize();

    private ProjectFiles() {}

    static String text(String file) {
        try {
            return Files.readString(PROJECT.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Map<String, Object> yaml(String file) {
        return new Yaml().load(text(file));
    }

    static JsonNode json(String file) {
        return JsonMapper.shared().readTree(text(file));
    }
}
