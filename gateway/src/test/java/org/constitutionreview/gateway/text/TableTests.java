package org.constitutionreview.gateway.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TableTests {

    @Test
    void eachLineIsARowAndBarsPartItsCells() {
        Table<String> table = Table.of("| Fifty | an answer |\n| 1,500 | |");

        assertThat(table.head()).isEmpty();
        assertThat(table.body())
                .containsExactly(
                        List.of(List.of(" Fifty "), List.of(" an answer ")), List.of(List.of(" 1,500 "), List.of()));
    }

    @Test
    void aRowOfDashesTellsTheHeadFromTheRest() {
        Table<String> table = Table.of("| Signatures | What happens |\n| --- | :---: |\n| 50 | an answer |");

        assertThat(table.head()).containsExactly(List.of(" Signatures "), List.of(" What happens "));
        assertThat(table.body()).containsExactly(List.of(List.of(" 50 "), List.of(" an answer ")));
    }
}
