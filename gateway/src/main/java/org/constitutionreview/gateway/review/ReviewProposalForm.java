package org.constitutionreview.gateway.review;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.constitutionreview.gateway.frame.Form;
import org.constitutionreview.gateway.review.ReviewClient.Proposal;
import org.jspecify.annotations.Nullable;

/** An amendment of the reviewed document. @param targetCouncil the date of the Council meeting aimed at, or empty */
record ReviewProposalForm(
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
        @Nullable String targetCouncil)
        implements Form {

    static ReviewProposalForm empty() {
        return new ReviewProposalForm(Form.newKey(), "", "", "", "");
    }

    Proposal proposal() {
        return new Proposal(
                String.valueOf(title),
                String.valueOf(purpose),
                String.valueOf(suggestedHeadOfChange),
                targetCouncil == null || targetCouncil.isBlank() ? null : LocalDate.parse(targetCouncil));
    }
}
