package org.constitutionreview.gateway.imports;

import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.constitutionreview.gateway.frame.DateFields;
import org.constitutionreview.gateway.frame.Form;
import org.constitutionreview.gateway.frame.RealDate;
import org.constitutionreview.gateway.imports.ImportClient.Decision;
import org.constitutionreview.gateway.imports.ImportClient.Decisions;
import org.constitutionreview.gateway.imports.ImportClient.Place;
import org.jspecify.annotations.Nullable;

/** What is decided on a preview as a whole; on its documents and doubtful paragraphs fields named after them say more. */
record TakeForm(
        @Nullable String key,
        @RealDate(required = true, message = "Enter the day from which it is in force, such as 1 5 2018") @Nullable
                DateFields inForceFrom,
        @NotBlank(message = "Enter the resolution, such as Annual Council, 18 May 2017, minute 11") @Nullable
                String resolution)
        implements Form {

    static final String SAME = "same-";
    static final String NEW = "new";

    static TakeForm on(LocalDate day) {
        return new TakeForm(Form.newKey(), DateFields.of(day), "");
    }

    /** @param typed all fields as they were sent */
    Decisions decisions(Preview preview, Map<String, String> typed) {
        List<Place> places = new ArrayList<>();
        for (Preview.Document document : preview.documents()) {
            String title = typed.getOrDefault("title-" + document.number(), "").strip();
            String number = typed.getOrDefault("part-" + document.number(), "").strip();
            String partTitle =
                    typed.getOrDefault("part-title-" + document.number(), "").strip();
            if (!title.isEmpty() && !number.isEmpty()) {
                places.add(new Place(
                        document.number(),
                        title,
                        new Preview.Part(number, partTitle.isEmpty() ? "Part " + number : partTitle)));
            }
        }
        List<Decision> decided = typed.entrySet().stream()
                .filter(field -> field.getKey().startsWith(SAME))
                .map(field -> new Decision(
                        field.getKey().substring(SAME.length()),
                        field.getValue().equals(NEW) ? null : field.getValue()))
                .toList();
        return new Decisions(inForceFrom == null ? null : inForceFrom.orNull(), resolution, places, decided);
    }
}
