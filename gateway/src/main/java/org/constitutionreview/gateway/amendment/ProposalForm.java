package org.constitutionreview.gateway.amendment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.constitutionreview.gateway.amendment.AmendmentClient.Proposal;
import org.constitutionreview.gateway.frame.Form;
import org.jspecify.annotations.Nullable;

/** @param targetCouncil the date of the Council meeting aimed at, or empty */
record ProposalForm(
        @Nullable String key,
        @NotBlank(message = "Enter a title")
                @Size(max = 200, message = "The title must be 200 characters or fewer")
                @Nullable
                String title,
        @NotBlank(message = "Say what the change is for")
                @Size(max = 4000, message = "The purpose must be 4,000 characters or fewer")
                @Nullable
                String purpose,
        @NotBlank(message = "Choose a type of change") @Nullable String suggestedHeadOfChange,
        @NotEmpty(message = "Choose at least one document") @Nullable List<String> documents,
        @Nullable String targetCouncil)
        implements Form {

    static ProposalForm of(List<String> documents, String purpose, String suggestedHeadOfChange) {
        return new ProposalForm(Form.newKey(), "", purpose, suggestedHeadOfChange, documents, "");
    }

    @Nullable
    LocalDate council() {
        return targetCouncil == null || targetCouncil.isBlank() ? null : LocalDate.parse(targetCouncil);
    }

    Proposal proposal() {
        return new Proposal(
                String.valueOf(title),
                String.valueOf(purpose),
                String.valueOf(suggestedHeadOfChange),
                documents == null ? List.of() : documents,
                council());
    }
}
