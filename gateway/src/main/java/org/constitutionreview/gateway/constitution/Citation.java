package org.constitutionreview.gateway.constitution;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.constitutionreview.gateway.constitution.ConstitutionClient.Text;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * How a text is cited, so that everybody finds the same words again.
 *
 * @param address leads to the text as at the day, for good
 */
public record Citation(String words, String address) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    /** @param date on which the reader wants it; null for today */
    static Citation of(Text text, @Nullable LocalDate date, LocalDate today, String council) {
        LocalDate day = date == null ? today : date;
        String version = text.editionNumber() == null ? "" : "version " + text.editionNumber() + ", ";
        String words = council + ", Constitution, Part " + text.part().number() + ", " + text.title() + ", as at "
                + DAY.format(day)
                + (text.inForceFrom() == null
                        ? ""
                        : " (" + version + "in force from " + DAY.format(text.inForceFrom()) + ")");
        return new Citation(words, "/constitution/" + text.id() + "?asAt=" + day);
    }

    /** The place of a provision in the page of its document. */
    static String addressOf(String documentId, @Nullable String number, String provisionId, @Nullable LocalDate asAt) {
        String anchor = number == null || number.isEmpty() || number.startsWith("(") ? provisionId : number;
        var address =
                UriComponentsBuilder.fromPath("/constitution/{documentId}").fragment("p-" + anchor);
        if (asAt != null) {
            address.queryParam("asAt", asAt);
        }
        return address.buildAndExpand(documentId).encode().toString();
    }
}
