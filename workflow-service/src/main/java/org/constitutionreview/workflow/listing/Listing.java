package org.constitutionreview.workflow.listing;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A list, or a page of it. @param next where the next page starts (the parameter {@code after}), absent at the end */
public record Listing<T>(List<T> items, @Nullable String next) {

    public Listing {
        items = List.copyOf(items);
    }

    public static <T> Listing<T> of(List<T> items) {
        return new Listing<>(items, null);
    }
}
