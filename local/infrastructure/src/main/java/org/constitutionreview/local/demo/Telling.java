package org.constitutionreview.local.demo;

import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.constitutionreview.local.api.Options;
import org.constitutionreview.local.api.Refused;
import org.constitutionreview.local.api.Unreachable;

/** Plays the story from where it was left, one line a step. */
final class Telling {

    private static final List<String> OPTIONS = List.of("--gateway", "--issuer", "--mail", "--data", "--until");
    static final String LAST = "the end";

    private final List<Step> story;
    private final Stage stage;
    private final PrintStream out;
    private final PrintStream err;

    Telling(List<Step> story, Stage stage, PrintStream out, PrintStream err) {
        this.story = story;
        this.stage = stage;
        this.out = out;
        this.err = err;
    }

    /** @return the exit code */
    static int run(String[] arguments, PrintStream out, PrintStream err) {
        try {
            Options options = Options.of(arguments, OPTIONS);
            Stage stage = new Stage(
                    options.address("--gateway"),
                    options.address("--issuer"),
                    options.address("--mail"),
                    Memory.in(options.folder("--data")));
            String until = options.optional("--until").orElse(LAST);
            List<Step> story = Demo.story(stage);
            if (!until.equals(LAST)
                    && story.stream().noneMatch(step -> step.name().equals(until))) {
                throw new IllegalArgumentException("There is no step " + until + ". The steps are "
                        + story.stream().map(Step::name).collect(Collectors.joining(", ")) + ".");
            }
            return new Telling(story, stage, out, err).tell(until);
        } catch (IllegalArgumentException e) {
            err.println(e.getMessage());
            return 2;
        }
    }

    int tell(String until) {
        for (Step step : story) {
            if (stage.memory().hasFinished(step.name())) {
                out.println("· " + line(step) + " (done before)");
            } else if (!perform(step)) {
                return 1;
            }
            if (step.name().equals(until)) {
                return 0;
            }
        }
        return 0;
    }

    private boolean perform(Step step) {
        Instant begun = Instant.now();
        stage.begin(step.name());
        try {
            String link = step.act().perform();
            stage.memory().finish(step.name());
            long millis = Duration.between(begun, Instant.now()).toMillis();
            out.printf("✓ %s  %s  (%d ms)%n", line(step), stage.link(link), millis);
            return true;
        } catch (NotAsTold | Refused | Unreachable | IllegalStateException e) {
            err.println("✗ " + line(step));
            err.println("  Not as told: " + e.getMessage());
            err.println("  Steps before it are kept; the same command goes on from here.");
            return false;
        }
    }

    private static String line(Step step) {
        return String.format("%-22s %s", step.name(), step.told());
    }
}
