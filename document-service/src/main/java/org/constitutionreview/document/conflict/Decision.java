package org.constitutionreview.document.conflict;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.constitutionreview.document.problem.Problem;
import org.constitutionreview.document.text.Inline;
import org.constitutionreview.document.text.Kind;
import org.constitutionreview.document.text.Operation;
import org.constitutionreview.document.text.Place;
import org.constitutionreview.document.text.Provision;
import org.constitutionreview.document.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * Which side a person lets stand in a provision.
 *
 * @param words for {@link Stands#WORDS}: what shall stand instead of either, written as a {@link Conflict} shows it
 */
public record Decision(UUID provisionId, Stands stands, @Nullable String words) {

    public enum Stands {
        MINE,
        THEIRS,
        WORDS
    }

    public static Decision mine(UUID provisionId) {
        return new Decision(provisionId, Stands.MINE, null);
    }

    /** What makes the provision in this text read, and stand, as decided. */
    List<Operation> in(Text text, Text mine, Text theirs) {
        return switch (stands) {
            case MINE -> as(text, mine, theirs);
            case THEIRS -> as(text, theirs, mine);
            case WORDS -> written(text);
        };
    }

    private List<Operation> as(Text text, Text side, Text other) {
        var wanted = side.place(provisionId).orElse(null);
        var present = text.place(provisionId).orElse(null);
        if (wanted == null) {
            return present == null ? List.of() : List.of(new Operation.Delete(provisionId));
        }
        if (present == null) {
            return List.of(insertion(text, side, wanted.provision(), wanted.parentId()));
        }
        List<Operation> operations = new ArrayList<>();
        var words = wanted.provision();
        if (!alone(words).equals(alone(present.provision()))) {
            operations.add(new Operation.ReplaceText(
                    provisionId, words.heading() == null ? Inline.EMPTY : words.heading(), words.text()));
        }
        if (contestsThePlace(wanted, other.place(provisionId).orElse(null), text)) {
            UUID parent = parentIn(text, wanted.parentId());
            operations.add(new Operation.Move(provisionId, parent, after(text, side, parent)));
        }
        return operations;
    }

    /** Where the other side has it with other words, those are what they differ in, and its place is settled. */
    private boolean contestsThePlace(Place wanted, @Nullable Place other, Text text) {
        if (other == null) {
            return !Objects.equals(text.placeOf(provisionId).parentId(), parentIn(text, wanted.parentId()));
        }
        return alone(other.provision()).equals(alone(wanted.provision()));
    }

    private static Provision alone(Provision provision) {
        return provision.withChildren(List.of());
    }

    private Operation insertion(Text text, Text side, Provision provision, @Nullable UUID parentId) {
        UUID parent = parentIn(text, parentId);
        return new Operation.Insert(missingFrom(text, provision), parent, after(text, side, parent));
    }

    private static Provision missingFrom(Text text, Provision provision) {
        return provision.withChildren(provision.children().stream()
                .filter(child -> !text.contains(child.id()))
                .map(child -> missingFrom(text, child))
                .toList());
    }

    private static @Nullable UUID parentIn(Text text, @Nullable UUID parentId) {
        return parentId != null && text.contains(parentId) ? parentId : null;
    }

    /** The nearest sibling before it that is still its sibling. */
    private @Nullable UUID after(Text text, Text side, @Nullable UUID parent) {
        var siblings = text.children(parent).stream().map(Provision::id).toList();
        for (UUID at = side.previous(provisionId); at != null; at = side.previous(at)) {
            if (siblings.contains(at)) {
                return at;
            }
        }
        return null;
    }

    private List<Operation> written(Text text) {
        if (words == null || words.isBlank()) {
            throw Problem.invalid("decisions.words", "Say which words shall stand.");
        }
        var present = text.find(provisionId)
                .orElseThrow(
                        () -> Problem.conflict("The paragraph was taken out by the other side. Let your words stand,"
                                + " or theirs, and change it then."));
        boolean headingOnly = present.kind() == Kind.SECTION || present.kind() == Kind.PART;
        int line = words.indexOf('\n');
        boolean headed = present.heading() != null && line >= 0;
        return List.of(
                headingOnly
                        ? new Operation.ReplaceText(provisionId, Inline.parse(words.strip()), present.text())
                        : new Operation.ReplaceText(
                                provisionId,
                                headed ? Inline.parse(words.substring(0, line).strip()) : null,
                                Inline.parse(
                                        words.substring(headed ? line + 1 : 0).strip())));
    }
}
