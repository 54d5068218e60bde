package org.constitutionreview.document.reading;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A redline in the words of drafters. */
public record ScheduleView(String documentId, String title, List<RowView> rows) {

    /** @param number the new one, or the old one of what is left out; "" for bullets and the like */
    public record RowView(
            String number, UUID provisionId, String instruction, @Nullable String reason, Authority authority) {}
}
