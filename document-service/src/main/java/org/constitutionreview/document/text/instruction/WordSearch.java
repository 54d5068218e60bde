package org.constitutionreview.document.text.instruction;

import java.util.ArrayList;
import java.util.List;
import org.constitutionreview.document.text.instruction.Passage.Spot;
import org.constitutionreview.document.text.instruction.Understanding.Candidate;
import org.jspecify.annotations.Nullable;

/** Finds the place where quoted words stand, or says why there is no such one and what may be meant. */
final class WordSearch {

    private static final int MOST_CANDIDATES = 8;

    private final Prose prose;
    private final @Nullable Whereabouts where;
    private final Answers answers;

    /** @param where null to search the whole text */
    WordSearch(Prose prose, @Nullable Whereabouts where, Answers answers) {
        this.prose = prose;
        this.where = where;
        this.answers = answers;
    }

    Spot only(Sought sought) {
        List<Spot> spots = found(sought.words());
        if (spots.isEmpty()) {
            return nearest(sought.words());
        }
        return sought.nth() == 0 ? only(sought.words(), spots) : nth(sought, spots);
    }

    private Spot nth(Sought sought, List<Spot> spots) {
        if (spots.stream().map(Spot::provisionId).distinct().count() > 1) {
            throw new Refused(
                    "“" + sought.words() + "” stands in several paragraphs. Say in which one.",
                    candidates(sought.words(), spots, false));
        }
        int at = sought.nth() > 0 ? sought.nth() - 1 : spots.size() + sought.nth();
        if (at < 0 || at >= spots.size()) {
            throw new Refused(
                    "“" + sought.words() + "” stands only " + (spots.size() == 1 ? "once" : spots.size() + " times")
                            + in() + ".",
                    candidates(sought.words(), spots, false));
        }
        return spots.get(at);
    }

    /** Wherever they occur. */
    List<Spot> all(String sought) {
        List<Spot> spots = found(sought);
        if (spots.isEmpty()) {
            throw new Refused(
                    "“" + sought + "” doesn't stand" + (where == null ? " anywhere in this text" : in()) + ".");
        }
        return spots;
    }

    /** Wherever they occur, if they do. */
    List<Spot> any(String sought) {
        return found(sought);
    }

    /** The place of {@code second} right after {@code first}, with nothing but spaces and marks between. */
    Spot between(Sought before, Sought after) {
        String first = before.words();
        String second = after.words();
        List<Spot> starts = found(first);
        if (starts.isEmpty() || before.nth() != 0) {
            starts = List.of(only(before));
        }
        List<Spot> spots = new ArrayList<>();
        for (Spot start : starts) {
            for (Spot next : start.passage().find(second)) {
                boolean follows = next.start() >= start.end()
                        && start.passage()
                                .words()
                                .substring(start.end(), next.start())
                                .matches("[\\s\\p{Punct}“”‘’–—]*");
                if (follows && isInside(next)) {
                    spots.add(next);
                }
            }
        }
        if (!spots.isEmpty()) {
            return only(first + " " + second, spots);
        }
        Spot near = found(second).isEmpty() ? nearest(second) : null;
        if (near != null) {
            return near;
        }
        throw new Refused(
                "“" + second + "” doesn't follow “" + first + "”" + in()
                        + ". Quote words that stand next to each other.",
                candidates(first, starts, false));
    }

    private Spot only(String sought, List<Spot> spots) {
        if (spots.size() == 1) {
            return spots.get(0);
        }
        return answers.among(sought, spots, Spot::key).orElseThrow(() -> severalPlaces(sought, spots));
    }

    private Refused severalPlaces(String sought, List<Spot> spots) {
        long places = spots.stream().map(Spot::provisionId).distinct().count();
        String stands = places == 1
                ? "stands " + spots.size() + " times in "
                        + prose.name(spots.get(0).provisionId())
                : "stands in " + places + " places";
        String choose = spots.size() <= MOST_CANDIDATES
                ? ". Choose the one that is meant, or quote more of the words around it."
                : ". Quote more of the words around the one that is meant, or say in which paragraph.";
        return new Refused("“" + sought + "” " + stands + choose, candidates(sought, spots, true));
    }

    private List<Spot> found(String sought) {
        List<Spot> exactly = spots(sought);
        return exactly.isEmpty() ? spots(sought.replaceFirst("[.,;:]+$", "")) : exactly;
    }

    private List<Spot> spots(String sought) {
        if (where == null) {
            return spots(sought, prose.passages());
        }
        if (!prose.text().contains(where.provisionId())) {
            throw new Refused(where.name() + " is new: write its words as they are to be.");
        }
        List<Spot> own = spots(
                sought,
                prose.passagesOf(where.provisionId()).stream()
                        .filter(passage -> !where.inHeading() || passage.isHeading())
                        .toList());
        boolean below = own.isEmpty() && where.part() == Whereabouts.Part.ALL;
        return below ? spots(sought, prose.passagesWithin(where.provisionId())) : own;
    }

    private List<Spot> spots(String sought, List<Passage> passages) {
        return passages.stream()
                .flatMap(passage -> passage.find(sought).stream())
                .filter(this::isInside)
                .toList();
    }

    private boolean isInside(Spot spot) {
        return where == null
                || !where.isStretch()
                || (!spot.passage().isHeading()
                        && spot.provisionId().equals(where.provisionId())
                        && spot.start() >= where.start()
                        && spot.end() <= where.end());
    }

    /** Words that were mistyped, if somebody has said that these are the ones. */
    private Spot nearest(String sought) {
        String message = "“" + sought + "” doesn't stand" + (where == null ? " anywhere in this text" : in()) + ".";
        List<Spot> near =
                Similar.to(sought, where == null ? prose.passages() : prose.passagesWithin(where.provisionId()))
                        .stream()
                        .filter(this::isInside)
                        .toList();
        List<Spot> elsewhere = where == null ? List.of() : spotsElsewhere(sought);
        List<Spot> offered = new ArrayList<>(near);
        offered.addAll(elsewhere);
        return answers.among(sought, offered, Spot::key).orElseThrow(() -> {
            if (offered.isEmpty()) {
                return new Refused(message + " Quote the words exactly as they stand now.");
            }
            String meant = near.isEmpty()
                    ? " It does stand elsewhere: is one of these meant?"
                    : " The nearest words are “" + near.get(0).words() + "”: choose them if they are meant.";
            return new Refused(message + meant, candidates(sought, offered, true));
        });
    }

    private List<Spot> spotsElsewhere(String sought) {
        return prose.passages().stream()
                .flatMap(passage -> passage.find(sought).stream())
                .toList();
    }

    private String in() {
        return where == null ? "" : " in " + where.name();
    }

    private List<Candidate> candidates(String sought, List<Spot> spots, boolean choosable) {
        return spots.stream()
                .limit(MOST_CANDIDATES)
                .map(spot -> spot.candidate(prose, choosable ? Answers.choice(sought, spot.key()) : null))
                .toList();
    }
}
