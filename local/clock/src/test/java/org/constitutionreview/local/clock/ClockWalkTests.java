package org.constitutionreview.local.clock;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.put;
import static com.github.tomakehurst.wiremock.client.WireMock.putRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

class ClockWalkTests {

    private static final String STANDING = "/business-clock/standing";
    private static final String OFFSET = "/business-clock/offset";
    private static final Instant REMINDER = Instant.parse("2017-12-06T00:00:00Z");
    private static final Instant END = London.startOfWork(LocalDate.of(2017, 12, 11));

    @RegisterExtension
    WireMockExtension service = WireMockExtension.newInstance().build();

    @TempDir
    Path folder;

    private MovableClock clock;
    private ClockWalk walk;

    @BeforeEach
    void standInAutumn2017() throws Exception {
        Path file = folder.resolve("business-clock");
        Instant start = London.startOfWork(LocalDate.of(2017, 11, 27));
        Files.writeString(file, Duration.between(Instant.now(), start).toString());
        clock = new MovableClock(file, offset -> {});
        walk = new ClockWalk(
                clock, new SuiteClocks(List.of(service.baseUrl()), new ClockSecret("secret")), Duration.ofMillis(400));
        service.stubFor(put(OFFSET).willReturn(aResponse().withStatus(200)));
        standing("{}");
    }

    @Test
    void stopsAtEachDueDateOnTheWay() {
        service.stubFor(get(STANDING)
                .inScenario("due")
                .whenScenarioStateIs("Started")
                .willReturn(okJson("{\"nextDue\":\"" + REMINDER + "\"}")));
        service.stubFor(put(OFFSET).inScenario("due").willReturn(aResponse()).willSetStateTo("moved"));
        service.stubFor(
                get(STANDING).inScenario("due").whenScenarioStateIs("moved").willReturn(okJson("{}")));

        walk.to(END);

        List<Instant> stops = service.findAll(putRequestedFor(urlEqualTo(OFFSET))).stream()
                .map(request -> Instant.now().plus(offsetIn(request.getBodyAsString())))
                .toList();
        assertThat(stops).hasSize(2);
        assertThat(stops.get(0)).isBetween(REMINDER, REMINDER.plusSeconds(60));
        assertThat(stops.get(1)).isBetween(END, END.plusSeconds(60));
        assertThat(clock.instant()).isBetween(END, END.plusSeconds(60));
        service.verify(putRequestedFor(urlEqualTo(OFFSET)).withHeader("X-Clock-Secret", equalTo("secret")));
    }

    @Test
    void remembersTheOffsetForServicesThatStartLater() {
        walk.to(END);

        assertThat(new MovableClock(folder.resolve("business-clock"), offset -> {}).instant())
                .isBetween(END, END.plusSeconds(60));
    }

    @Test
    void neverGoesBack() {
        assertThatThrownBy(() -> walk.to(London.startOfWork(LocalDate.of(2017, 11, 1))))
                .isInstanceOf(NotForward.class)
                .hasMessageContaining("Monday 27 November 2017 at 09:00");
        service.verify(0, putRequestedFor(urlEqualTo(OFFSET)));
    }

    @Test
    void doesNotMoveWhileSomethingIsStillToBeDone() {
        standing("{\"busyWith\":\"process steps that are due: 1\"}");

        assertThatThrownBy(() -> walk.to(END))
                .isInstanceOf(WalkHindered.class)
                .hasMessageContaining("process steps that are due: 1");
        service.verify(0, putRequestedFor(urlEqualTo(OFFSET)));
        assertThat(walk.target()).isEmpty();
    }

    @Test
    void saysWhatToDoWhenAServiceIsDown() {
        service.stubFor(get(STANDING).willReturn(aResponse().withStatus(503)));

        assertThatThrownBy(() -> walk.to(END)).isInstanceOf(WalkHindered.class).hasMessageContaining("./review up");
        assertThat(walk.target()).isEmpty();
    }

    private void standing(String json) {
        service.stubFor(get(STANDING).willReturn(okJson(json)));
    }

    private static Duration offsetIn(String json) {
        return Duration.parse(json.replaceAll(".*\"(PT?[^\"]+|-PT[^\"]+)\".*", "$1"));
    }
}
