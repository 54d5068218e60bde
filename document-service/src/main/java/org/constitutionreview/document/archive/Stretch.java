package org.constitutionreview.document.archive;

import java.util.ArrayList;
import java.util.List;
import org.constitutionreview.document.text.Place;
import org.constitutionreview.document.text.Provision;
import org.constitutionreview.document.text.Text;

/**
 * Some provisions of a text, one after another, without their children.
 *
 * <p>Where one ends depends on the provisions' ids alone: an insertion changes the stretch it falls into, and leaves the
 * others as they were.
 */
record Stretch(List<Line> lines) {

    private static final int SHORTEST = 30;
    private static final int LONGEST = 150;

    /** @param level as in {@link Place} */
    record Line(int level, Provision provision) {}

    static List<Stretch> of(Text text) {
        List<Stretch> stretches = new ArrayList<>();
        List<Line> lines = new ArrayList<>();
        for (Place place : text.walk()) {
            if (lines.size() >= LONGEST || lines.size() >= SHORTEST && beginsStretch(place.provision())) {
                stretches.add(new Stretch(lines));
                lines = new ArrayList<>();
            }
            lines.add(new Line(place.level(), alone(place.provision())));
        }
        if (!lines.isEmpty()) {
            stretches.add(new Stretch(lines));
        }
        return stretches;
    }

    static Text join(List<Stretch> stretches) {
        return new Text(new Tree(stretches.stream()
                        .flatMap(stretch -> stretch.lines().stream())
                        .toList())
                .level(1));
    }

    private static Provision alone(Provision provision) {
        return provision.children().isEmpty() ? provision : provision.withChildren(List.of());
    }

    private static boolean beginsStretch(Provision provision) {
        return Math.floorMod(provision.id().hashCode(), SHORTEST) == 0;
    }

    /** Makes a tree of lines again. */
    private static final class Tree {
        private final List<Line> lines;
        private int at;

        Tree(List<Line> lines) {
            this.lines = lines;
        }

        List<Provision> level(int level) {
            List<Provision> siblings = new ArrayList<>();
            while (at < lines.size() && lines.get(at).level() == level) {
                var provision = lines.get(at++).provision();
                var children = level(level + 1);
                siblings.add(children.isEmpty() ? provision : provision.withChildren(children));
            }
            return siblings;
        }
    }
}
