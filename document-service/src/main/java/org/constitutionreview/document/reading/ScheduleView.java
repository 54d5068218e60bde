package org.constitutionreview.document.reading;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A redline in the words of drafters. */
public record ScheduleView(String documentId, String title, List<RowView> rows) {

    /**
     * @param number the new one, or the old one of what is left out; "" for bullets and the like
     * @param within those whose authority isn't the row's
     */
    public record RowView(
            String number,
            UUID provisionId,
            String instruction,
            @Nullable String reason,
            Authority authority,
            List<WithinView> within) {

        /** "Proposed; paragraph 13.7: agreed …": no authority hides behind another. */
        public String authorities() {
            return Stream.concat(
                            Stream.of(authority.words()),
                            within.stream()
                                    .map(one ->
                                            one.name() + " – " + one.authority().words()))
                    .collect(Collectors.joining("; "));
        }
    }

    /** What is inserted together with a row's provision, but reads as it does on another authority. */
    public record WithinView(String name, UUID provisionId, @Nullable String reason, Authority authority) {}
}
