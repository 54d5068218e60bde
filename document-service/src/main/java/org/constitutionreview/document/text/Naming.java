package org.constitutionreview.document.text;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What drafters call a provision: "paragraph 18.1", "section 3", "the third bullet of paragraph 19.3". */
public final class Naming {

    private static final List<String> ORDINALS = List.of(
            "first",
            "second",
            "third",
            "fourth",
            "fifth",
            "sixth",
            "seventh",
            "eighth",
            "ninth",
            "tenth",
            "eleventh",
            "twelfth");

    private final Text text;
    private final Numbering numbering;

    public Naming(Text text) {
        this.text = text;
        this.numbering = Numbering.of(text);
    }

    public Numbering numbering() {
        return numbering;
    }

    /** @throws TextRefused when it isn't in the text */
    public String of(UUID id) {
        Place place = text.placeOf(id);
        Kind kind = place.provision().kind();
        if (!numbering.number(id).isEmpty()) {
            return kind == Kind.PART ? numbering.citation(id) : noun(kind) + " " + numbering.citation(id);
        }
        String within = place.parentId() == null ? "" : " of " + of(place.parentId());
        return "the " + ordinal(place, kind) + noun(kind) + within;
    }

    /** How this kind is called in running text. */
    public static String noun(Kind kind) {
        return switch (kind) {
            case PART -> "Part";
            case SECTION -> "section";
            case PARAGRAPH -> "paragraph";
            case SUB_PARAGRAPH -> "sub-paragraph";
            case LIST_ITEM -> "item";
            case BULLET -> "bullet";
            case HEADING -> "cross-heading";
            case TABLE -> "table";
            case NOTE -> "unnumbered paragraph";
        };
    }

    private String ordinal(Place place, Kind kind) {
        int nth = 0;
        int all = 0;
        for (Provision sibling : text.children(place.parentId())) {
            all += sibling.kind() == kind ? 1 : 0;
            nth = sibling.id().equals(place.provision().id()) ? all : nth;
        }
        return all == 1 ? "" : ordinal(nth) + " ";
    }

    public static String ordinal(int nth) {
        if (nth <= ORDINALS.size()) {
            return ORDINALS.get(nth - 1);
        }
        boolean teen = nth % 100 / 10 == 1;
        return nth + (teen ? "th" : nth % 10 == 1 ? "st" : nth % 10 == 2 ? "nd" : nth % 10 == 3 ? "rd" : "th");
    }

    /** The number that an ordinal word says, such as 3 for "third"; null when it says none. */
    public static @Nullable Integer ordinalNumber(String word) {
        int at = ORDINALS.indexOf(word);
        return at < 0 ? null : Integer.valueOf(at + 1);
    }
}
