package org.constitutionreview.gateway.agenda;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.ArrayList;
import java.util.List;
import org.constitutionreview.gateway.agenda.AgendaClient.MinutesCheck;
import org.constitutionreview.gateway.frame.Form;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

/** @param agree yes or no */
record MinutesForm(
        @Nullable String key,
        @NotBlank(message = "Choose whether the minutes say the same") @Nullable String agree,
        @Valid @Nullable List<CorrectionFields> corrections)
        implements Form {

    static MinutesForm empty() {
        return new MinutesForm(Form.newKey(), null, List.of(CorrectionFields.empty()));
    }

    MinutesForm withOneMoreCorrection() {
        List<CorrectionFields> more = new ArrayList<>(all());
        more.add(CorrectionFields.empty());
        return new MinutesForm(key, agree, more);
    }

    void check(BindingResult errors) {
        for (int i = 0; i < all().size(); i++) {
            if (!all().get(i).isEmpty()) {
                all().get(i).check(i, errors);
            }
        }
    }

    MinutesCheck minutesCheck() {
        return new MinutesCheck(
                "yes".equals(agree),
                all().stream()
                        .filter(correction -> !correction.isEmpty())
                        .map(CorrectionFields::correction)
                        .toList());
    }

    private List<CorrectionFields> all() {
        return corrections == null ? List.of() : corrections;
    }
}
