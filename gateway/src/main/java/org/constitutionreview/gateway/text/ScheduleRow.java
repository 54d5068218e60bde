package org.constitutionreview.gateway.text;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One row of a schedule of amendments.
 *
 * @param within what is inserted together with it on another authority
 */
public record ScheduleRow(
        @Nullable String number,
        String instruction,
        @Nullable String reason,
        Redline.@Nullable Authority authority,
        List<Within> within) {

    public record Within(String name, @Nullable String reason, Redline.@Nullable Authority authority) {}
}
