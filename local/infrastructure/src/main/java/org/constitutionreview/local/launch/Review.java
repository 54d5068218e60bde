package org.constitutionreview.local.launch;

import java.io.UncheckedIOException;
import java.nio.file.Path;

/**
 * The command {@code ./review}.
 *
 * <p>{@code java -Dreview.project=… Review <command> [options]}
 */
public final class Review {

    private Review() {}

    public static void main(String[] arguments) {
        System.exit(run(Path.of(System.getProperty("review.project", ".")), arguments));
    }

    private static int run(Path project, String... arguments) {
        Progress progress = new Progress(System.out);
        try {
            Options options = Options.parse(project, arguments);
            Suite suite = new Suite(project, options.data(), options.ports(), progress);
            return switch (options.command()) {
                case "up" -> new Up(suite, progress).run(options);
                case "down" -> new Down(suite, progress).run();
                case "status" -> new Status(suite, progress).run();
                case "logs" -> new Logs(suite).run(options);
                case "verify" -> new Verifying(suite).run();
                case "reset" -> new Reset(suite, progress).run(options);
                case "demo" -> new Demonstration(suite, project, progress).run(options);
                default -> throw new Failed(Exit.USAGE, "There is no command " + options.command() + ".");
            };
        } catch (Failed e) {
            System.err.println(e.getMessage());
            return e.exitCode();
        } catch (UncheckedIOException e) {
            System.err.println(e.getMessage() + " " + e.getCause());
            return Exit.FAILED;
        }
    }
}
