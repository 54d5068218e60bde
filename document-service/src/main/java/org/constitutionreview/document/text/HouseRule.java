package org.constitutionreview.document.text;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What becomes of the numbers that follow when a document's paragraphs come and go: each council's, and document's, own. */
public record HouseRule(Deleting deleting, Inserting inserting) {

    public static final HouseRule USUAL = new HouseRule(Deleting.CLOSE_THE_GAP, Inserting.RENUMBER);

    /** In place of what is left out, where its number is kept. */
    static final Inline NOT_USED = Inline.plain("[Not used]");

    public enum Deleting {
        /** What follows moves up. */
        CLOSE_THE_GAP,
        /** What follows keeps its number. */
        LEAVE_THE_NUMBER_FREE,
        /** "[Not used]" stands under the number. */
        KEEP_THE_NUMBER
    }

    public enum Inserting {
        /** What follows moves down. */
        RENUMBER,
        /** The new one becomes "13A", and what follows keeps its number. */
        ADD_A_LETTER
    }

    /** @throws TextRefused when one of them can't be applied; none then is */
    public Text apply(List<Operation> operations, Text text) {
        if (equals(USUAL)) {
            return text.with(operations);
        }
        Text applied = text;
        for (Operation operation : operations) {
            applied = apply(operation, applied);
        }
        return applied;
    }

    private Text apply(Operation operation, Text before) {
        Text after = operation.applyTo(before);
        UUID came = came(operation);
        UUID went = went(operation);
        if (went != null && isNumbered(before, went)) {
            after = keptNumbers(before, after, went, operation instanceof Operation.Move);
        }
        if (came != null && inserting == Inserting.ADD_A_LETTER && isNumbered(after, came)) {
            after = new LetteredNumber(after, came).given();
        }
        return after;
    }

    private static @Nullable UUID came(Operation operation) {
        if (operation instanceof Operation.Split split) {
            return split.newId();
        }
        boolean comes = operation instanceof Operation.Insert || operation instanceof Operation.Move;
        return comes ? operation.provisionId() : null;
    }

    private static @Nullable UUID went(Operation operation) {
        if (operation instanceof Operation.Merge merge) {
            return merge.nextId();
        }
        boolean goes = operation instanceof Operation.Delete || operation instanceof Operation.Move;
        return goes ? operation.provisionId() : null;
    }

    private static boolean isNumbered(Text text, UUID id) {
        return !Numbering.of(text).number(id).isEmpty();
    }

    private Text keptNumbers(Text before, Text after, UUID went, boolean moved) {
        if (deleting == Deleting.KEEP_THE_NUMBER && !moved) {
            return withPlaceholder(before, after, went);
        }
        UUID next = nextNumbered(before, went);
        if (deleting == Deleting.CLOSE_THE_GAP || next == null || !after.contains(next)) {
            return after;
        }
        return Pinning.of(after, Map.of(next, Numbering.of(before).number(next)));
    }

    private static Text withPlaceholder(Text before, Text after, UUID went) {
        Place place = before.placeOf(went);
        Provision gone = place.provision();
        UUID id = new UUID(went.getMostSignificantBits(), ~went.getLeastSignificantBits());
        Provision placeholder = new Provision(id, gone.kind(), null, NOT_USED, gone.pin(), List.of());
        return after.withChildren(place.parentId(), siblings -> {
            siblings.add(Math.min(place.position(), siblings.size()), placeholder);
            return siblings;
        });
    }

    private static @Nullable UUID nextNumbered(Text text, UUID id) {
        Place place = text.placeOf(id);
        List<Provision> siblings = text.children(place.parentId());
        return siblings.subList(place.position() + 1, siblings.size()).stream()
                .filter(sibling ->
                        Counting.countTogether(sibling.kind(), place.provision().kind()))
                .map(Provision::id)
                .findFirst()
                .orElse(null);
    }
}
