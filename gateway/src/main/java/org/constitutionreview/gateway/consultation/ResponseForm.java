package org.constitutionreview.gateway.consultation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import org.constitutionreview.gateway.consultation.ConsultationClient.Remark;
import org.constitutionreview.gateway.consultation.ConsultationClient.Response;
import org.constitutionreview.gateway.frame.Form;
import org.jspecify.annotations.Nullable;

/** What a consultee says: a position, and comments on provisions. Comments without words are left out. */
record ResponseForm(
        @Nullable String key,
        @NotBlank(message = "Choose your position") @Nullable String position,
        @Valid @Nullable List<CommentFields> comments)
        implements Form {

    /** @param place document, provision and revision, as {@link #place} writes them */
    record CommentFields(
            @Nullable String place,
            @Nullable String quotedWords,
            @Size(max = 20_000, message = "A comment must be 20,000 characters or fewer") @Nullable String text) {

        boolean isEmpty() {
            return text == null || text.isBlank();
        }

        Remark remark() {
            String[] parts = String.valueOf(place).split("/", 3);
            boolean anchored = parts.length == 3;
            return new Remark(
                    parts[0],
                    anchored && !parts[1].isEmpty() ? parts[1] : null,
                    anchored && !parts[2].isEmpty() ? Integer.valueOf(parts[2]) : null,
                    quotedWords == null || quotedWords.isBlank() ? null : quotedWords.strip(),
                    String.valueOf(text).strip());
        }
    }

    static ResponseForm empty() {
        return new ResponseForm(Form.newKey(), null, List.of());
    }

    static String place(String documentId, String provisionId, @Nullable Integer revision) {
        return documentId + "/" + provisionId + "/" + (revision == null ? "" : revision);
    }

    /** One more comment, on the place whose button was pressed. */
    ResponseForm with(String place) {
        List<CommentFields> more = new ArrayList<>(comments == null ? List.of() : comments);
        more.add(new CommentFields(place, null, null));
        return new ResponseForm(key, position, List.copyOf(more));
    }

    Response response() {
        List<CommentFields> all = comments == null ? List.of() : comments;
        return new Response(
                String.valueOf(position),
                all.stream()
                        .filter(comment -> !comment.isEmpty())
                        .map(CommentFields::remark)
                        .toList());
    }
}
