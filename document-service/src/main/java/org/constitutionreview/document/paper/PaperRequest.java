package org.constitutionreview.document.paper;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;

/** Papers to be made of an amendment as it stands now. */
public record PaperRequest(
        @NotNull UUID amendmentId,
        @NotNull Purpose purpose,
        @NotBlank String title,
        @NotNull @Valid Facts facts,
        @NotEmpty List<@NotNull UUID> drafts) {

    public enum Purpose {
        PROPOSAL,
        MEETING
    }
}
