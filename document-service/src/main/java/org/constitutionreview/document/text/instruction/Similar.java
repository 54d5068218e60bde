package org.constitutionreview.document.text.instruction;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The words of a text that come nearest to words that aren't in it. */
record Similar(UUID provisionId, String words, int distance) {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][^\\s]*");

    /** Longer quotations are misquoted in too many ways for one nearest place to be of help. */
    private static final int LONGEST = 120;

    /** Of the letters at most this share may differ. */
    private static final double MOST_DIFFERENT = 0.34;

    static @Nullable Similar nearest(String sought, List<Passage> passages) {
        String like = Loose.of(sought).words();
        int count = count(like);
        Similar nearest = null;
        if (like.length() > LONGEST || count == 0) {
            return null;
        }
        for (Passage passage : passages) {
            for (String window : windows(passage.words(), count)) {
                double most = MOST_DIFFERENT * like.length();
                if (Math.abs(window.length() - like.length()) > most) {
                    continue;
                }
                int distance = distance(like, Loose.of(window).words());
                boolean near = distance <= most;
                if (near && (nearest == null || distance < nearest.distance)) {
                    nearest = new Similar(passage.provisionId(), window, distance);
                }
            }
        }
        return nearest;
    }

    private static int count(String words) {
        return (int) WORD.matcher(words).results().count();
    }

    private static List<String> windows(String words, int count) {
        List<int[]> spans = new ArrayList<>();
        Matcher word = WORD.matcher(words);
        while (word.find()) {
            int end = word.end();
            while (end > word.start() + 1 && !Character.isLetterOrDigit(words.charAt(end - 1))) {
                end--;
            }
            spans.add(new int[] {word.start(), end});
        }
        List<String> windows = new ArrayList<>();
        for (int at = 0; at + count <= spans.size(); at++) {
            windows.add(words.substring(spans.get(at)[0], spans.get(at + count - 1)[1]));
        }
        return windows;
    }

    /** Levenshtein's. */
    private static int distance(String a, String b) {
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
