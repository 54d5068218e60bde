package org.constitutionreview.local.clock;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.springframework.http.MediaType;
import org.springframework.http.client.SimpleClientHttpRequestFactory;
import org.springframework.web.client.RestClient;

/** The other processes' clocks, in the order in which they are moved. */
final class SuiteClocks {

    private static final Duration ANSWER_WITHIN = Duration.ofSeconds(20);

    private final List<RestClient> services;

    SuiteClocks(List<String> addresses, ClockSecret secret) {
        SimpleClientHttpRequestFactory requests = new SimpleClientHttpRequestFactory();
        requests.setConnectTimeout(ANSWER_WITHIN);
        requests.setReadTimeout(ANSWER_WITHIN);
        this.services = addresses.stream()
                .map(address -> RestClient.builder()
                        .requestFactory(requests)
                        .baseUrl(address)
                        .defaultHeader(ClockSecret.HEADER, secret.value())
                        .build())
                .toList();
    }

    List<Standing> standings() {
        // All asked at once: the walk asks at each stop.
        return services.parallelStream()
                .map(service -> Objects.requireNonNull(
                        service.get().uri("/business-clock/standing").retrieve().body(Standing.class)))
                .toList();
    }

    void shift(Duration offset) {
        for (RestClient service : services) {
            service.put()
                    .uri("/business-clock/offset")
                    .contentType(MediaType.APPLICATION_JSON)
                    .body(new ServiceClockController.Offset(offset))
                    .retrieve()
                    .toBodilessEntity();
        }
    }
}
