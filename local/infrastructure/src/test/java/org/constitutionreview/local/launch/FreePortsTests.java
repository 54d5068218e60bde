package org.constitutionreview.local.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.constitutionreview.local.Ports;
import org.junit.jupiter.api.Test;

class FreePortsTests {

    @Test
    void suitesThatStartAtTheSameMomentGetPortsOfTheirOwn() {
        Set<Integer> ports = new HashSet<>();

        assertThat(IntStream.range(0, 10).mapToObj(suite -> FreePorts.find()).flatMap(FreePortsTests::all))
                .allMatch(ports::add);
    }

    private static Stream<Integer> all(Ports ports) {
        return Stream.of(Part.values()).flatMap(part -> part.ports(ports).stream());
    }
}
