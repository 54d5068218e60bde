package org.constitutionreview.document.text.instruction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.constitutionreview.document.text.instruction.Passage.Spot;

/** The words of a text that come nearest to words that aren't in it. */
record Similar(Spot spot, int distance) {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][^\\s]*");

    /** Longer quotations are misquoted in too many ways for one nearest place to be of help. */
    private static final int LONGEST = 120;

    /** Of the letters at most this share may differ. */
    private static final double MOST_DIFFERENT = 0.34;

    private static final int MOST_FOUND = 3;

    /** The nearest first. */
    static List<Spot> to(String sought, List<Passage> passages) {
        String like = Loose.of(sought.strip()).words();
        List<String> words = words(like);
        if (like.length() > LONGEST || words.isEmpty()) {
            return List.of();
        }
        Map<String, Integer> known = new HashMap<>();
        List<Similar> near = new ArrayList<>();
        for (Passage passage : passages) {
            for (Spot window : windows(passage, words)) {
                String other = Loose.of(window.words()).words();
                double most = MOST_DIFFERENT * like.length();
                if (Math.abs(other.length() - like.length()) <= most) {
                    int distance = known.computeIfAbsent(other, one -> distance(like, one));
                    if (distance <= most) {
                        near.add(new Similar(window, distance));
                    }
                }
            }
        }
        near.sort(Comparator.comparingInt(Similar::distance));
        int best = near.isEmpty() ? 0 : near.get(0).distance;
        return near.stream()
                .filter(one -> one.distance <= best + 1)
                .limit(MOST_FOUND)
                .map(Similar::spot)
                .toList();
    }

    private static List<String> words(String words) {
        return WORD.matcher(words).results().map(found -> found.group()).toList();
    }

    /** As many words as were sought, of which at least every second is one of them. */
    private static List<Spot> windows(Passage passage, List<String> sought) {
        List<int[]> spans = new ArrayList<>();
        List<Boolean> shared = new ArrayList<>();
        Matcher word = WORD.matcher(passage.words());
        while (word.find()) {
            int end = word.end();
            while (end > word.start() + 1
                    && !Character.isLetterOrDigit(passage.words().charAt(end - 1))) {
                end--;
            }
            spans.add(new int[] {word.start(), end});
            shared.add(sought.contains(passage.stretch(word.start(), end)));
        }
        List<Spot> windows = new ArrayList<>();
        int common = 0;
        for (int at = 0; at < spans.size(); at++) {
            int first = at - sought.size() + 1;
            common += (shared.get(at) ? 1 : 0) - (first > 0 && shared.get(first - 1) ? 1 : 0);
            if (first >= 0 && (sought.size() == 1 || 2 * common >= sought.size())) {
                windows.add(new Spot(passage, spans.get(first)[0], spans.get(at)[1]));
            }
        }
        return windows;
    }

    /** Levenshtein's. */
    static int distance(String a, String b) {
        int[] above = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            above[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] row = new int[b.length() + 1];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int changed = above[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(changed, Math.min(above[j], row[j - 1]) + 1);
            }
            above = row;
        }
        return above[b.length()];
    }
}
