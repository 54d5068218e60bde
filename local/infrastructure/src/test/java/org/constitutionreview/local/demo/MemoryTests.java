package org.constitutionreview.local.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MemoryTests {

    @TempDir
    private Path folder;

    @Test
    void keepsWhatWasFirstUsedForTheRepetitionOfAnInterruptedStep() {
        Memory.in(folder).once("revision", () -> "3");

        assertThat(Memory.in(folder).once("revision", () -> "4")).isEqualTo("3");
    }

    @Test
    void tellsTheSameStoryAfterARestart() {
        UUID story = Memory.in(folder).story();

        assertThat(Memory.in(folder).story()).isEqualTo(story);
    }

    @Test
    void saysWhatItLacks() {
        assertThatThrownBy(() -> Memory.in(folder).recall("amendment"))
                .hasMessageContaining("demo.json lack amendment");
    }

    @Test
    void makesNamesIntoTheIdsOfTheStandard() {
        UUID dns = UUID.fromString("6ba7b810-9dad-11d1-80b4-00c04fd430c8");

        assertThat(NameUuid.of(dns, "www.example.com"))
                .isEqualTo(UUID.fromString("2ed6657d-e927-568b-95e1-2665a8aea6a2"));
    }
}
