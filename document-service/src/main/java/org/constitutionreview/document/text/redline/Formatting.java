package org.constitutionreview.document.text.redline;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.constitutionreview.document.text.Inline;
import org.constitutionreview.document.text.Run;

/** Says how the looks of words changed: "now bold", "no longer a link". */
final class Formatting {

    private final List<Run> before;
    private final List<Run> after;
    private final Set<String> found = new TreeSet<>();

    private Formatting(Inline before, Inline after) {
        this.before = before.runs();
        this.after = after.runs();
    }

    static String between(Inline before, Inline after) {
        return new Formatting(before, after).words();
    }

    private String words() {
        compare(Run::bold, "bold");
        compare(Run::italic, "italic");
        compare(run -> run.link() != null, "a link");
        boolean linked = before.stream().anyMatch(run -> run.link() != null);
        if (linked
                && after.stream().anyMatch(run -> run.link() != null)
                && !links(before).equals(links(after))) {
            found.add("linked to another address");
        }
        return String.join(", ", found);
    }

    private void compare(Predicate<Run> look, String name) {
        if (before.stream().allMatch(look) != after.stream().allMatch(look)) {
            found.add((after.stream().allMatch(look) ? "now " : "no longer ") + name);
        }
    }

    private static List<String> links(List<Run> runs) {
        return runs.stream().map(Run::link).filter(Objects::nonNull).distinct().toList();
    }
}
