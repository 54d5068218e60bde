package org.constitutionreview.document.text.instruction;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.constitutionreview.document.text.Kind;
import org.constitutionreview.document.text.Naming;
import org.constitutionreview.document.text.Numbering;
import org.constitutionreview.document.text.Provision;
import org.constitutionreview.document.text.instruction.PlaceName.Heading;
import org.constitutionreview.document.text.instruction.PlaceName.Labelled;
import org.constitutionreview.document.text.instruction.PlaceName.New;
import org.constitutionreview.document.text.instruction.PlaceName.Nth;
import org.constitutionreview.document.text.instruction.PlaceName.Numbered;
import org.constitutionreview.document.text.instruction.PlaceName.Opening;
import org.constitutionreview.document.text.instruction.PlaceName.Several;
import org.jspecify.annotations.Nullable;

/** Finds the places that are named, as they were numbered before any of a text's instructions was carried out. */
final class Finding {

    private static final int MOST_CANDIDATES = 6;

    private final Prose prose;
    private final Changes changes;
    private final Answers answers;

    Finding(Prose prose, Changes changes, Answers answers) {
        this.prose = prose;
        this.changes = changes;
        this.answers = answers;
    }

    /** One, or several where several are named. */
    List<Whereabouts> all(PlaceName name) {
        if (!(name instanceof Several several)) {
            return List.of(one(name));
        }
        List<Whereabouts> found = several.places().stream().map(this::one).toList();
        return several.range() ? range(found.get(0), found.get(1)) : found;
    }

    /** @throws Refused when there is none, or several */
    Whereabouts one(PlaceName name) {
        if (name instanceof Numbered numbered) {
            return numbered(numbered);
        }
        if (name instanceof Nth nth) {
            return nth.noun().equals("sentence") ? stretches().sentence(nth) : whole(child(nth));
        }
        if (name instanceof Heading heading) {
            return one(heading.of()).heading();
        }
        if (name instanceof Labelled labelled) {
            return labelled(labelled);
        }
        if (name instanceof Opening opening) {
            return stretches().opening(opening);
        }
        if (name instanceof New inserted) {
            return Whereabouts.of(changes.inserted(inserted), "the new " + inserted.noun() + " " + inserted.number());
        }
        throw new Refused("Name one paragraph only here.");
    }

    private Stretches stretches() {
        return new Stretches(prose, this);
    }

    Whereabouts whole(UUID id) {
        return Whereabouts.of(id, prose.text().contains(id) ? prose.name(id) : "what is new");
    }

    private List<Whereabouts> range(Whereabouts first, Whereabouts last) {
        UUID parent = prose.parentId(first.provisionId());
        List<UUID> siblings =
                prose.text().children(parent).stream().map(Provision::id).toList();
        int from = siblings.indexOf(first.provisionId());
        int to = siblings.indexOf(last.provisionId());
        if (from < 0 || to <= from) {
            throw new Refused(prose.capitalised(last.name()) + " doesn't come after " + first.name()
                    + " in one list. Name each paragraph that is meant.");
        }
        return siblings.subList(from, to + 1).stream().map(this::whole).toList();
    }

    private Whereabouts numbered(Numbered name) {
        PlaceName within = name.within();
        String number = (name.noun().equals("Part") ? "Part " : "") + name.number();
        List<UUID> found = within == null && !number.startsWith("(")
                ? prose.numbering().findAll(number)
                : relative(number, within == null ? null : one(within).provisionId());
        if (found.isEmpty()) {
            throw new Refused(
                    "There is no " + (name.noun().isEmpty() ? "paragraph" : name.noun()) + " "
                            + name.number()
                            + (within == null ? "" : " in " + one(within).name()) + " in this text."
                            + " Numbers may have changed since it was written: give the number as it is in the draft now.",
                    prose.nearby(number, MOST_CANDIDATES));
        }
        return whole(only(name.number(), found));
    }

    UUID only(String number, List<UUID> found) {
        if (found.size() == 1) {
            return found.get(0);
        }
        return answers.among(number, found, UUID::toString)
                .orElseThrow(() -> new Refused(
                        "“" + number + "” may mean " + found.size()
                                + " places in this text. Choose the one that is meant.",
                        found.stream()
                                .limit(MOST_CANDIDATES)
                                .map(id -> prose.candidate(id, Answers.choice(number, id.toString())))
                                .toList()));
    }

    /** "(vii)" wherever it stands within. */
    private List<UUID> relative(String number, @Nullable UUID within) {
        String like = number.replace(" ", "");
        Numbering numbering = prose.numbering();
        List<UUID> found = new ArrayList<>();
        for (UUID id : numbering.numbers().keySet()) {
            boolean inside = within == null || (prose.text().isWithin(id, within) && !id.equals(within));
            boolean ends =
                    numbering.citation(id).toLowerCase(java.util.Locale.UK).endsWith(like)
                            && !numbering.number(id).isEmpty();
            boolean exact = like.startsWith("(") || numbering.citation(id).equalsIgnoreCase(like);
            if (inside && ends && exact) {
                found.add(id);
            }
        }
        return found;
    }

    private UUID child(Nth nth) {
        UUID within = nth.within() == null ? null : one(nth.within()).provisionId();
        List<UUID> children = nth.isNew() ? changes.insertedUnder(within, nth.noun()) : children(within, nth.noun());
        if (nth.nth() == 0 && !children.isEmpty()) {
            return only(nth.noun(), children);
        }
        int at = nth.fromTheEnd() ? children.size() - nth.nth() : nth.nth() - 1;
        if (at < 0 || at >= children.size()) {
            String of = within == null ? "The text" : prose.capitalised(prose.name(within));
            throw new Refused(
                    of + " has " + (children.isEmpty() ? "no" : "" + children.size()) + " " + nth.noun()
                            + (children.size() == 1 ? "" : "s") + ", so there is no such one.",
                    children.stream()
                            .limit(MOST_CANDIDATES)
                            .map(id -> prose.candidate(id, null))
                            .toList());
        }
        return children.get(at);
    }

    private List<UUID> children(@Nullable UUID within, String noun) {
        if (within != null && !prose.text().contains(within)) {
            return List.of();
        }
        List<Provision> all = prose.text().children(within);
        boolean exactly =
                all.stream().anyMatch(child -> Naming.noun(child.kind()).equals(noun));
        return all.stream()
                .filter(child -> exactly ? Naming.noun(child.kind()).equals(noun) : fits(child.kind(), noun))
                .map(Provision::id)
                .toList();
    }

    static boolean fits(Kind kind, String noun) {
        boolean listed = kind == Kind.LIST_ITEM || kind == Kind.SUB_PARAGRAPH || kind == Kind.BULLET;
        return Naming.noun(kind).equals(noun) || (noun.equals("item") && listed);
    }

    private Whereabouts labelled(Labelled labelled) {
        Whereabouts place = one(labelled.place());
        String label = Loose.of(labelled.label()).words();
        boolean right = prose.passagesOf(place.provisionId()).stream()
                .anyMatch(passage -> Loose.of(passage.words()).words().startsWith(label.replaceFirst("\\W+$", "")));
        if (!right) {
            throw new Refused(
                    prose.capitalised(place.name()) + " doesn't begin with “" + labelled.label()
                            + "”. Numbers may have changed: check which one is meant.",
                    List.of(prose.candidate(place.provisionId(), null)));
        }
        return place;
    }
}
