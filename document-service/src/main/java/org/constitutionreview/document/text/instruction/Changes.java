package org.constitutionreview.document.text.instruction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.constitutionreview.document.text.Inline;
import org.constitutionreview.document.text.Naming;
import org.constitutionreview.document.text.Operation;
import org.constitutionreview.document.text.Provision;
import org.constitutionreview.document.text.Text;
import org.constitutionreview.document.text.TextRefused;
import org.constitutionreview.document.text.instruction.PlaceName.New;
import org.jspecify.annotations.Nullable;

/**
 * Collects what the instructions of one text change. All of them speak of the text as it was before; what is left out is
 * left out last, so that others may still say where it stood.
 */
final class Changes {

    private final Text text;
    private final Map<Passage, List<Splice>> splices = new LinkedHashMap<>();
    private final Map<UUID, Provision> reworded = new LinkedHashMap<>();
    private final List<Operation> placed = new ArrayList<>();
    private final Map<String, UUID> numbered = new HashMap<>();
    private final Set<UUID> deleted = new LinkedHashSet<>();
    private Text arranged;

    Changes(Text text) {
        this.text = text;
        this.arranged = text;
    }

    /** The provisions as they are arranged by now, with their old words. */
    Text arranged() {
        return arranged;
    }

    void splice(Passage passage, int start, int end, String words) {
        splices.computeIfAbsent(passage, none -> new ArrayList<>()).add(Splice.of(start, end, words));
    }

    /** The same words may be made to look in several ways. */
    void look(Passage passage, int start, int end, Look look) {
        List<Splice> some = splices.computeIfAbsent(passage, none -> new ArrayList<>());
        List<Look> looks = new ArrayList<>();
        some.stream()
                .filter(splice -> splice.keepsWords() && splice.start() == start && splice.end() == end)
                .forEach(splice -> looks.addAll(splice.looks()));
        some.removeIf(splice -> splice.keepsWords() && splice.start() == start && splice.end() == end);
        looks.add(look);
        some.add(Splice.look(start, end, looks));
    }

    /** @param heading null leaves it as it is, an empty one takes it away */
    void reword(UUID id, @Nullable Inline heading, Inline words) {
        Provision before = reworded.getOrDefault(id, text.find(id).orElseThrow(Changes::isNew));
        reworded.put(id, before.withWords(heading == null ? before.heading() : heading, words));
    }

    private static Refused isNew() {
        return new Refused("What is new is written as it is to be: put the right words where it is inserted.");
    }

    /** @throws Refused when it can't stand there */
    void place(Operation operation) {
        try {
            arranged = operation.applyTo(arranged);
        } catch (TextRefused impossible) {
            throw new Refused(String.valueOf(impossible.getMessage()));
        }
        placed.add(operation);
    }

    /** So that later instructions can name it: "the new paragraph 2.1". */
    void number(String number, UUID id) {
        numbered.put(key(number), id);
    }

    void delete(UUID id) {
        deleted.add(id);
    }

    UUID inserted(New name) {
        UUID id = numbered.get(key(name.noun().equals("Part") ? "Part " + name.number() : name.number()));
        if (id == null) {
            throw new Refused("No instruction before this one inserts " + name.noun() + " " + name.number() + ".");
        }
        return id;
    }

    List<UUID> insertedUnder(@Nullable UUID parentId, String noun) {
        return arranged.children(parentId).stream()
                .filter(child ->
                        !text.contains(child.id()) && Naming.noun(child.kind()).equals(noun))
                .map(Provision::id)
                .toList();
    }

    private static String key(String number) {
        return Loose.of(number).words().replace(" ", "");
    }

    /** @throws Refused when two of them contradict each other */
    List<Operation> operations() {
        splices.forEach(this::splice);
        splices.clear();
        List<Operation> operations = new ArrayList<>();
        reworded.forEach((id, provision) -> {
            Provision before = text.provision(id);
            if (!before.withChildren(List.of()).equals(provision.withChildren(List.of()))) {
                Inline heading = provision.heading() == null ? Inline.EMPTY : provision.heading();
                boolean sameHeading = provision
                        .withWords(before.heading(), Inline.EMPTY)
                        .equals(provision.withWords(provision.heading(), Inline.EMPTY));
                operations.add(new Operation.ReplaceText(id, sameHeading ? null : heading, provision.text()));
            }
        });
        operations.addAll(placed);
        Text left = arranged;
        for (UUID id : deleted) {
            if (left.contains(id)) {
                operations.add(new Operation.Delete(id));
                left = new Operation.Delete(id).applyTo(left);
            }
        }
        return operations;
    }

    private void splice(Passage passage, List<Splice> some) {
        List<Splice> ordered = new ArrayList<>(some);
        ordered.sort(Comparator.comparingInt(Splice::start).thenComparingInt(Splice::end));
        boolean twice = reworded.containsKey(passage.provisionId()) && isReplaced(passage);
        for (int at = 1; at < ordered.size(); at++) {
            twice |= ordered.get(at).start() < ordered.get(at - 1).end()
                    || ordered.get(at).equals(ordered.get(at - 1));
        }
        if (twice) {
            throw new Refused("Two of these instructions change the same words.");
        }
        UUID id = passage.provisionId();
        Provision now = reworded.getOrDefault(id, text.provision(id));
        Inline words = passage.with(ordered);
        reword(id, passage.isHeading() ? words : null, passage.isHeading() ? now.text() : words);
    }

    private boolean isReplaced(Passage passage) {
        Provision before = text.provision(passage.provisionId());
        Provision now = reworded.getOrDefault(passage.provisionId(), before);
        return passage.isHeading()
                ? !before.withWords(now.heading(), now.text()).equals(before.withWords(before.heading(), now.text()))
                : !before.text().equals(now.text());
    }
}
