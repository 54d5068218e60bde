package org.constitutionreview.document.text.redline;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.constitutionreview.document.text.Naming;
import org.constitutionreview.document.text.instruction.Quotation;

/**
 * Words by which a place in other words can be told.
 *
 * @param heading what stands above them and is searched first; "" for nothing
 * @param before all words, as they were
 */
record Anchors(String heading, String before) {

    private static final Pattern WORD = Pattern.compile("\\S+");

    /** Says which of several equal words is meant, by what stands before them; empty when that can't be quoted. */
    Optional<String> where(String read, String words) {
        return isOnce(words.strip()) || read.isBlank()
                ? Optional.of("")
                : Quotation.of(lastWords(read)).map(quoted -> " after " + quoted);
    }

    /** "the second " for the second of several equal words. */
    String which(String read, String words) {
        String sought = words.strip().toLowerCase(Locale.UK);
        int nth = 1;
        String earlier = (heading + read).toLowerCase(Locale.UK);
        for (int at = earlier.indexOf(sought); at >= 0; at = earlier.indexOf(sought, at + sought.length())) {
            nth++;
        }
        return isOnce(sought) ? "" : "the " + Naming.ordinal(nth) + " ";
    }

    /** The fewest last words that occur only once. */
    String lastWords(String read) {
        String all = read.stripTrailing();
        List<Integer> starts = new ArrayList<>();
        Matcher word = WORD.matcher(all);
        while (word.find()) {
            starts.add(0, word.start());
        }
        for (int start : starts) {
            String last = all.substring(start);
            if (isOnce(last)) {
                return last;
            }
        }
        return all.strip();
    }

    /** Whatever its case: instructions are read so. */
    private boolean isOnce(String words) {
        String all = (heading + before).toLowerCase(Locale.UK);
        String sought = words.toLowerCase(Locale.UK);
        return all.indexOf(sought) == all.lastIndexOf(sought);
    }
}
