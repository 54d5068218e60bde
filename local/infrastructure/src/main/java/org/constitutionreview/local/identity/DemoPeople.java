package org.constitutionreview.local.identity;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.yaml.snakeyaml.Yaml;

/** The people of the invented council, in the order of the sample's file. */
public record DemoPeople(List<DemoPerson> all) {

    public static DemoPeople in(Path file) throws IOException {
        try (Reader reader = Files.newBufferedReader(file)) {
            Map<String, Map<String, Object>> people = new Yaml().load(reader);
            return new DemoPeople(people.entrySet().stream()
                    .map(person -> person(person.getKey(), person.getValue()))
                    .toList());
        }
    }

    public Optional<DemoPerson> find(String sub) {
        return all.stream().filter(person -> person.sub().equals(sub)).findAny();
    }

    @SuppressWarnings("unchecked")
    private static DemoPerson person(String sub, Map<String, Object> facts) {
        return new DemoPerson(
                sub,
                (String) Objects.requireNonNull(facts.get("name"), () -> sub + " has no name."),
                List.copyOf((List<String>) facts.get("roles")),
                List.copyOf((List<String>) facts.get("groups")));
    }
}
