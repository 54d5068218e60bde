package org.constitutionreview.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ComposeTests {

    private static final String COMPOSE = "docker-compose.yml";

    @SuppressWarnings("unchecked")
    private static final Map<String, Map<String, Object>> PARTS =
            (Map<String, Map<String, Object>>) ProjectFiles.yaml(COMPOSE).get("services");

    static Set<String> parts() {
        return PARTS.keySet();
    }

    @Test
    void holdsTheFourServicesAndWhatTheyNeed() {
        assertThat(parts())
                .containsExactlyInAnyOrder(
                        "gateway",
                        "document-service",
                        "workflow-service",
                        "notification-service",
                        "mongo",
                        "postgres",
                        "kafka",
                        "keycloak",
                        "mailpit");
    }

    @ParameterizedTest
    @MethodSource("parts")
    void everyPartSaysWhenItIsHealthyAndWaitsForHealth(String part) {
        assertThat(PARTS.get(part)).containsKey("healthcheck");
        Object needs = PARTS.get(part).getOrDefault("depends_on", Map.of());
        assertThat(needs).isInstanceOf(Map.class);
        ((Map<?, ?>) needs).forEach((needed, how) -> {
            assertThat(parts()).contains((String) needed);
            assertThat(how).isEqualTo(Map.of("condition", "service_healthy"));
        });
    }

    @ParameterizedTest
    @MethodSource("parts")
    void everyImageIsAChosenVersion(String part) {
        Object image = PARTS.get(part).get("image");
        if (image != null) {
            assertThat((String) image).matches(".+:v?\\d+\\.?[\\d.]*");
        } else {
            assertThat((Map<?, ?>) PARTS.get(part).get("build"))
                    .isEqualTo(
                            Map.of("context", ".", "dockerfile", "deploy/Dockerfile", "args", Map.of("SERVICE", part)));
            assertThat(ProjectFiles.PROJECT.resolve(part).resolve("pom.xml")).exists();
        }
    }

    @ParameterizedTest
    @MethodSource("parts")
    void onlyThisMachineReachesItsPorts(String part) {
        for (Object port : list(part, "ports")) {
            assertThat((String) port).startsWith("127.0.0.1:");
        }
    }

    @ParameterizedTest
    @MethodSource("parts")
    void everyFileItMountsIsThere(String part) {
        for (Object volume : list(part, "volumes")) {
            String source = ((String) volume).split(":")[0];
            if (source.startsWith("./")) {
                assertThat(ProjectFiles.PROJECT.resolve(source)).exists();
            }
        }
    }

    @Test
    void everySecretIsMadeAndNoneIsWrittenDown(@TempDir Path folder) throws Exception {
        Path made = folder.resolve(".env");
        assertThat(makeSecrets(made)).isZero();

        Set<String> names = Files.readAllLines(made).stream()
                .filter(line -> line.contains("="))
                .map(line -> line.substring(0, line.indexOf('=')))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(placeholders(ProjectFiles.text(COMPOSE))).isEqualTo(names);
        assertThat(placeholders(ProjectFiles.text("deploy/keycloak/realm.json")))
                .isSubsetOf(names);
        assertThat(ProjectFiles.text(COMPOSE).lines().filter(line -> line.matches(".*(PASSWORD|SECRET|KEY): .*")))
                .allMatch(line -> line.contains("${"));
    }

    @Test
    void secretsAreLongDifferentAndTheirOwnersAlone(@TempDir Path folder) throws Exception {
        Path made = folder.resolve(".env");
        makeSecrets(made);

        List<String> secrets;
        try (Stream<String> lines = Files.lines(made)) {
            secrets = lines.filter(line -> line.matches("[A-Z_]+(PASSWORD|SECRET|KEY)=.*"))
                    .map(line -> line.substring(line.indexOf('=') + 1))
                    .toList();
        }
        assertThat(secrets).hasSizeGreaterThan(10).doesNotHaveDuplicates().allMatch(it -> it.matches("\\w{32}"));
        assertThat(Files.getPosixFilePermissions(made)).hasToString("[OWNER_READ, OWNER_WRITE]");
    }

    @Test
    void secretsThatAreThereStay(@TempDir Path folder) throws Exception {
        Path made = Files.writeString(folder.resolve(".env"), "mine");

        assertThat(makeSecrets(made)).isEqualTo(1);

        assertThat(made).hasContent("mine");
        assertThat(folder).isDirectoryNotContaining(file -> !file.equals(made));
    }

    private static int makeSecrets(Path file) throws IOException, InterruptedException {
        return new ProcessBuilder(
                        "sh",
                        ProjectFiles.PROJECT.resolve("deploy/make-secrets").toString(),
                        file.toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
    }

    private static Set<String> placeholders(String text) {
        Set<String> names = new TreeSet<>();
        Matcher placeholder = Pattern.compile("\\$\\{([A-Z_]+)").matcher(text);
        while (placeholder.find()) {
            names.add(placeholder.group(1));
        }
        return names;
    }

    private static List<?> list(String part, String name) {
        return (List<?>) PARTS.get(part).getOrDefault(name, List.of());
    }
}
