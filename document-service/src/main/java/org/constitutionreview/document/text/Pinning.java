package org.constitutionreview.document.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Keeps the numbers that a source shows, by pins only where computing gives another. */
public final class Pinning {

    private final Map<UUID, String> shown;

    private Pinning(Map<UUID, String> shown) {
        this.shown = shown;
    }

    /** @param shown the numbers that provisions show in the source ("13.7", "(a)"); the others are computed */
    public static Text of(Text text, Map<UUID, String> shown) {
        return new Text(new Pinning(shown).pinned(text.provisions(), Counting.ofTop()));
    }

    private List<Provision> pinned(List<Provision> siblings, Counting counting) {
        List<Provision> pinned = new ArrayList<>(siblings.size());
        for (Provision sibling : siblings) {
            Kind kind = sibling.kind();
            String number = shown.get(sibling.id());
            Provision provision = number == null || number.equals(counting.expected(kind))
                    ? sibling
                    : sibling.withPin(counting.pin(kind, number));
            String citation = counting.cite(kind, counting.next(provision));
            pinned.add(provision.withChildren(pinned(provision.children(), counting.under(kind, citation))));
        }
        return pinned;
    }
}
