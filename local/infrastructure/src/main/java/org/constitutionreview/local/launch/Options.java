package org.constitutionreview.local.launch;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.constitutionreview.local.Ports;
import org.jspecify.annotations.Nullable;

/** What stands on the command line. */
record Options(
        String command, Path data, Ports ports, BusinessDate date, boolean follow, boolean yes, List<String> rest) {

    private static final Set<String> OF_EVERY_COMMAND = Set.of("--data", "--port-offset");
    private static final Map<String, Set<String>> OF_ONE_COMMAND = Map.of(
            "up", Set.of("--date"),
            "logs", Set.of("--follow", "-f"),
            "reset", Set.of("--yes"),
            "demo", Set.of("--until"));

    /** @throws Failed as wrong use, for what the command doesn't know: a misspelt option must not start anything */
    static Options parse(Path project, String... arguments) {
        Deque<String> words = new ArrayDeque<>(List.of(arguments));
        String command = words.pop();
        Optional<Path> data = Optional.empty();
        Ports ports = new Ports(0);
        BusinessDate date = BusinessDate.OF_THE_SAMPLE;
        boolean follow = false;
        boolean yes = false;
        List<String> rest = new ArrayList<>();
        while (!words.isEmpty()) {
            String word = words.pop();
            demandKnown(command, word);
            switch (word) {
                case "--data" -> data = Optional.of(Path.of(value(word, words.poll())));
                case "--port-offset" -> ports = ports(value(word, words.poll()));
                case "--date" -> date = BusinessDate.parse(value(word, words.poll()));
                case "--until" -> rest.addAll(List.of(word, value(word, words.poll())));
                case "--follow", "-f" -> follow = true;
                case "--yes" -> yes = true;
                default -> rest.add(word);
            }
        }
        Path folder = data.orElseGet(() -> project.resolve(command.equals("demo") ? ".review-demo" : ".review"));
        return new Options(command, folder, ports, date, follow, yes, rest);
    }

    private static void demandKnown(String command, String word) {
        boolean known = word.startsWith("-")
                ? OF_EVERY_COMMAND.contains(word)
                        || OF_ONE_COMMAND.getOrDefault(command, Set.of()).contains(word)
                : command.equals("logs");
        if (!known) {
            throw new Failed(
                    Exit.USAGE,
                    "./review %s doesn't know %s. What it knows:  ./review %s --help"
                            .formatted(command, word, command));
        }
    }

    private static Ports ports(String offset) {
        try {
            return new Ports(Integer.parseInt(offset));
        } catch (NumberFormatException e) {
            throw new Failed(Exit.USAGE, "--port-offset takes a number such as 1000, not " + offset + ".");
        } catch (IllegalArgumentException e) {
            throw new Failed(Exit.USAGE, String.valueOf(e.getMessage()));
        }
    }

    private static String value(String option, @Nullable String value) {
        if (value == null) {
            throw new Failed(Exit.USAGE, option + " needs a value.");
        }
        return value;
    }
}
