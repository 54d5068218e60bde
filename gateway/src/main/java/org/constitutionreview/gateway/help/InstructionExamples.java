package org.constitutionreview.gateway.help;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Examples of instructions out of a table, in which document-service's tests try each of them. */
@Component
class InstructionExamples {

    private static final String TABLE = "help/instructions.md";

    private final List<Topic> topics;

    InstructionExamples() {
        this.topics = read();
    }

    record Topic(String title, List<Example> examples) {}

    /**
     * @param before the paragraphs before
     * @param after the paragraphs after; none where nothing is changed
     * @param answer what is said where nothing is changed; "" else
     */
    record Example(String instruction, List<List<Words>> before, List<List<Words>> after, String answer) {

        static Example of(String row) {
            List<String> cells =
                    Arrays.stream(row.split("\\|")).map(String::strip).toList();
            String outcome = cells.get(3).replaceFirst("^Whole Constitution: ", "");
            String answer = outcome.replaceFirst("^(?:Asks|Refused|No instruction): ", "");
            boolean changes = answer.equals(outcome);
            return new Example(
                    cells.get(1).replace("<br>", "\n"),
                    paragraphs(cells.get(2)),
                    changes ? paragraphs(outcome) : List.of(),
                    changes ? "" : answer);
        }

        private static List<List<Words>> paragraphs(String cell) {
            return Arrays.stream(cell.split(" / "))
                    .map(line -> line.replaceFirst("^# ", "").replaceFirst("^- ", "• "))
                    .map(Words::in)
                    .toList();
        }
    }

    record Words(String text, boolean bold) {

        /** Bold ones stand between double asterisks. */
        static List<Words> in(String paragraph) {
            List<Words> words = new ArrayList<>();
            for (String stretch : paragraph.split("\\*\\*")) {
                words.add(new Words(stretch, words.size() % 2 == 1));
            }
            return words;
        }
    }

    List<Topic> topics() {
        return topics;
    }

    private static List<Topic> read() {
        List<Topic> topics = new ArrayList<>();
        for (String line : lines()) {
            if (line.startsWith("## ")) {
                topics.add(new Topic(line.substring(3), new ArrayList<>()));
            } else if (line.startsWith("| ") && !line.startsWith("| Instruction |")) {
                topics.get(topics.size() - 1).examples().add(Example.of(line));
            }
        }
        return topics;
    }

    private static List<String> lines() {
        try {
            return new ClassPathResource(TABLE)
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
