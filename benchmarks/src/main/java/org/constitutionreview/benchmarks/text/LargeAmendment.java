package org.constitutionreview.benchmarks.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.constitutionreview.document.text.Inline;
import org.constitutionreview.document.text.Operation;
import org.constitutionreview.document.text.Place;
import org.constitutionreview.document.text.Provision;
import org.constitutionreview.document.text.Text;
import org.constitutionreview.document.text.matching.Matching;

/**
 * The large document and what 500 scattered edits make of it, each of another paragraph.
 *
 * @param changedWords how many words the edits themselves take out and put in; moves, splits, merges and formatting none
 */
record LargeAmendment(Text before, Text after, int changedWords) {

    static final int MOVES = 20;
    static final int SPLITS = 10;
    static final int MERGES = 10;
    static final int FORMATTINGS = 20;
    private static final int INSERTIONS = 40;
    private static final int DELETIONS = 40;
    private static final int REWORDINGS = 360;

    static LargeAmendment of(long seed) {
        Random random = new Random(seed);
        Prose prose = new Prose(random);
        Text before = LargeDocument.of(random, prose);
        return of(random, prose, before);
    }

    private static LargeAmendment of(Random random, Prose prose, Text before) {
        return new Edits(random, prose, before).all();
    }

    /** Other edits of the same text, as by somebody else. */
    LargeAmendment another(long seed) {
        Random random = new Random(seed);
        return of(random, new Prose(random), before);
    }

    /** The new text as a file would hold it, without a trace of the old one's ids. */
    Text withOtherIds() {
        return withOtherIds(after);
    }

    static Text withOtherIds(Text text) {
        Map<UUID, UUID> others = new HashMap<>();
        for (Place place : text.walk()) {
            UUID id = place.provision().id();
            others.put(id, new UUID(31 * id.getLeastSignificantBits(), 17 * id.getMostSignificantBits()));
        }
        return Matching.identified(text, others);
    }

    private static final class Edits {
        private final Random random;
        private final Prose prose;
        private final Text before;
        private final Iterator<UUID> untouched;
        private Text text;
        private int changedWords;

        Edits(Random random, Prose prose, Text before) {
            this.random = random;
            this.prose = prose;
            this.before = before;
            this.text = before;
            this.untouched = paragraphs().iterator();
        }

        /** Paragraphs of twenty words or more without anything under them, in no order. */
        private List<UUID> paragraphs() {
            List<UUID> paragraphs = new ArrayList<>();
            for (Place place : before.walk()) {
                Provision provision = place.provision();
                if (provision.children().isEmpty()
                        && provision.text().runs().size() == 1
                        && words(provision).size() >= 20) {
                    paragraphs.add(provision.id());
                }
            }
            Collections.shuffle(paragraphs, random);
            return paragraphs;
        }

        LargeAmendment all() {
            times(MERGES, this::merge);
            times(SPLITS, this::split);
            times(FORMATTINGS, this::format);
            times(INSERTIONS, this::insert);
            times(DELETIONS, this::delete);
            times(REWORDINGS, this::reword);
            times(MOVES, this::move);
            return new LargeAmendment(before, text, changedWords);
        }

        private static void times(int count, Runnable edit) {
            for (int n = 0; n < count; n++) {
                edit.run();
            }
        }

        private void reword() {
            UUID id = untouched.next();
            List<String> words = new ArrayList<>(words(text.provision(id)));
            int most = Math.min(8, words.size() / 4);
            int from = random.nextInt(words.size() - most);
            List<String> old = words.subList(from, from + random.nextInt(most));
            List<String> now = prose.words((old.isEmpty() ? 1 : 0) + random.nextInt(8));
            changedWords += old.size() + now.size();
            old.clear();
            words.addAll(from, now);
            replace(id, Inline.plain(String.join(" ", words)));
        }

        private void insert() {
            UUID after = untouched.next();
            int words = 20 + random.nextInt(30);
            changedWords += words;
            Place place = text.placeOf(after);
            Provision inserted = Provision.of(id(), place.provision().kind(), prose.sentences(words));
            apply(new Operation.Insert(inserted, place.parentId(), after));
        }

        private void delete() {
            UUID id = untouched.next();
            changedWords += words(text.provision(id)).size();
            apply(new Operation.Delete(id));
        }

        private void move() {
            Place to = text.placeOf(untouched.next());
            apply(new Operation.Move(
                    untouched.next(), to.parentId(), to.provision().id()));
        }

        private void format() {
            UUID id = untouched.next();
            List<String> words = new ArrayList<>(words(text.provision(id)));
            int at = random.nextInt(words.size());
            words.set(at, "**" + words.get(at) + "**");
            replace(id, Inline.parse(String.join(" ", words)));
        }

        private void split() {
            UUID id = untouched.next();
            List<String> words = words(text.provision(id));
            int half = words.size() / 2;
            Inline first = Inline.plain(String.join(" ", words.subList(0, half)));
            Inline rest = Inline.plain(String.join(" ", words.subList(half, words.size())));
            apply(new Operation.Split(id, first, id(), rest));
        }

        /** With the one before, where there is one that nothing hangs below. */
        private void merge() {
            while (true) {
                UUID id = untouched.next();
                UUID first = text.previous(id);
                if (first != null && text.provision(first).children().isEmpty()) {
                    apply(new Operation.Merge(first, id));
                    return;
                }
            }
        }

        private void replace(UUID id, Inline words) {
            apply(new Operation.ReplaceText(id, null, words));
        }

        private void apply(Operation operation) {
            text = text.with(List.of(operation));
        }

        private UUID id() {
            return new UUID(random.nextLong(), random.nextLong());
        }

        private static List<String> words(Provision provision) {
            return Arrays.asList(provision.text().runs().get(0).text().split(" "));
        }
    }
}
