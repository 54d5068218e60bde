package org.constitutionreview.local.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

class ServiceClockTests {

    private static final Instant DUE = Instant.parse("2017-12-06T00:00:00Z");

    @TempDir
    Path folder;

    private MovableClock clock;
    private MockMvcTester service;

    @BeforeEach
    void startWithADayInAdvance() throws Exception {
        Path file = Files.writeString(folder.resolve("business-clock"), "PT24H\n");
        clock = new MovableClock(file, offset -> {});
        service = MockMvcTester.of(new ServiceClockController(
                clock, new ClockSecret("secret"), List.of(timer(DUE), timer(DUE.plusSeconds(1)))));
    }

    @Test
    void startsWithTheOffsetInTheFile() {
        assertThat(clock.instant()).isBetween(in(Duration.ofHours(23)), in(Duration.ofHours(25)));
    }

    @Test
    void tellsWhatComesDueNext() {
        assertThat(service.get().uri("/business-clock/standing").header("X-Clock-Secret", "secret"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.nextDue")
                .isEqualTo(DUE.toString());
    }

    @Test
    void movesForwardOnTheSuitesWord() {
        assertThat(shift("secret", "PT48H")).hasStatusOk();
        assertThat(clock.instant()).isAfter(in(Duration.ofHours(47)));
    }

    @Test
    void refusesToGoBack() {
        assertThat(shift("secret", "PT12H")).hasStatus(409);
    }

    @Test
    void listensToNobodyElse() {
        assertThat(shift("guessed", "PT48H")).hasFailed();
        assertThat(service.get().uri("/business-clock/standing")).hasStatus(400);
        assertThat(clock.instant()).isBefore(in(Duration.ofHours(25)));
    }

    private MvcTestResult shift(String secret, String offset) {
        return service.put()
                .uri("/business-clock/offset")
                .header("X-Clock-Secret", secret)
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"offset\":\"" + offset + "\"}")
                .exchange();
    }

    private static PendingWork timer(Instant due) {
        return new PendingWork() {
            @Override
            public Optional<String> busyWith() {
                return Optional.empty();
            }

            @Override
            public Optional<Instant> nextDue() {
                return Optional.of(due);
            }
        };
    }

    private static Instant in(Duration time) {
        return Instant.now().plus(time);
    }
}
