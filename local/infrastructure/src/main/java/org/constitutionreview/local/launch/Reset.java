package org.constitutionreview.local.launch;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Scanner;

/** {@code ./review reset} */
final class Reset {

    private final Suite suite;
    private final Progress progress;

    Reset(Suite suite, Progress progress) {
        this.suite = suite;
        this.progress = progress;
    }

    int run(Options options) {
        Path data = suite.folder().path();
        if (!Files.exists(suite.folder().secrets())) {
            progress.say("There is nothing to delete: " + data + " holds no data of a suite.");
            return Exit.OK;
        }
        if (!options.yes() && !confirmed(data)) {
            progress.say("Nothing was deleted.");
            return Exit.FAILED;
        }
        suite.down();
        Folders.delete(data);
        progress.say("Deleted " + data + ".");
        return Exit.OK;
    }

    private static boolean confirmed(Path data) {
        System.out.print("This deletes every amendment, document and e-mail in " + data + ". Type yes to go on: ");
        System.out.flush();
        Scanner answers = new Scanner(System.in);
        return answers.hasNextLine() && answers.nextLine().trim().equals("yes");
    }
}
