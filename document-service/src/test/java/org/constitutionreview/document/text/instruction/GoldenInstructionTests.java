package org.constitutionreview.document.text.instruction;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Tries every row of the table that clerks can add to. */
class GoldenInstructionTests {

    private static final Path TABLE = Path.of("src/test/resources/instructions.md");
    private static final Path HELP = Path.of("../gateway/src/main/resources/help/instructions.md");

    record Row(String instruction, String before, String outcome, int chosen) {

        static Row of(String line) {
            List<String> cells =
                    Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
            return new Row(
                    cells.get(1).replace("<br>", "\n"),
                    cells.get(2),
                    cells.get(3),
                    cells.size() < 6 || cells.get(4).isEmpty() ? 0 : Integer.parseInt(cells.get(4)));
        }

        @Override
        public String toString() {
            return instruction + (chosen == 0 ? "" : " (" + chosen + ")");
        }
    }

    static Stream<Row> table() {
        return rows(TABLE);
    }

    static Stream<Row> help() {
        return rows(HELP);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("table")
    void whatComesOfAnInstructionIsWhatTheTableSays(Row row) {
        assertThat(Outcome.of(row.instruction(), Outcome.text(row.before()), row.chosen()))
                .isEqualTo(row.outcome());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("help")
    void whatTheHelpShowsIsWhatHappens(Row row) {
        assertThat(Outcome.of(row.instruction(), Outcome.text(row.before()), row.chosen()))
                .startsWith(row.outcome());
    }

    @Test
    void theTableIsLong() {
        assertThat(table()).hasSizeGreaterThan(150);
    }

    private static Stream<Row> rows(Path file) {
        try {
            return Files.readAllLines(file).stream()
                    .filter(line -> line.startsWith("| ") && !line.startsWith("| Instruction |"))
                    .map(Row::of);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
