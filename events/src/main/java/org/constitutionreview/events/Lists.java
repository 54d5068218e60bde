package org.constitutionreview.events;

import java.util.List;
import org.jspecify.annotations.Nullable;

final class Lists {

    private Lists() {}

    /** A list that is absent, because an older event lacks it or a writer leaves out what is empty, is empty. */
    static <T> List<T> copyOf(@Nullable List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }
}
