package org.constitutionreview.gateway.frame;

import static org.assertj.core.api.Assertions.assertThat;

import org.constitutionreview.gateway.PageTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlacesTests extends PageTest {

    @ParameterizedTest
    @CsvSource({
        "/amendments/a1, Amendments",
        "/papers/p1, Amendments",
        "/bodies/fagg, Meetings",
        "/reviews/r1, Annual cycle",
        "/settings, System",
        "/settings/periods, System"
    })
    void eachPageBelongsToAPlace(String path, String place) {
        assertThat(html(get(path, aGovernanceOfficer()))
                        .select(".places a[aria-current]")
                        .eachText())
                .containsExactly(place);
    }
}
