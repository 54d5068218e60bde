package org.constitutionreview.workflow.amendment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.constitutionreview.events.AmendmentInBrief;
import org.constitutionreview.workflow.people.Person;
import org.constitutionreview.workflow.people.PersonInBrief;
import org.jspecify.annotations.Nullable;

/**
 * One proposal to change one or several documents.
 *
 * @param reference as people quote it, e.g. "2017/001"
 * @param owner the service that owns the text
 * @param consultees who will be consulted, as the report names them
 * @param consulteesNotApplicable why nobody will be
 * @param submissions how often it was submitted for the check
 * @param whyReturned what is to be corrected before it is submitted again
 * @param withdrawalAsked why the Monitoring Officer asks the meeting to let it be withdrawn
 */
public record Amendment(
        UUID id,
        String reference,
        String title,
        String purpose,
        HeadOfChange suggestedHeadOfChange,
        @Nullable HeadOfChange headOfChange,
        Named owner,
        PersonInBrief proposer,
        List<AmendedDocument> documents,
        List<Named> consultees,
        @Nullable String consulteesNotApplicable,
        @Nullable LocalDate targetCouncil,
        int submissions,
        @Nullable String whyReturned,
        @Nullable Route route,
        Stage stage,
        @Nullable Outcome outcome,
        @Nullable String withdrawalReason,
        @Nullable String withdrawalAsked,
        @Nullable String resolution,
        @Nullable LocalDate commencementDate,
        @Nullable String commencementCondition,
        @Nullable LocalDate inForceFrom,
        @Nullable UUID reviewId,
        Instant createdAt,
        int version) {

    public AmendmentInBrief inBrief() {
        return new AmendmentInBrief(id, reference, title);
    }

    public String page() {
        return "/amendments/" + id;
    }

    public List<UUID> drafts() {
        return documents.stream().map(AmendedDocument::draftId).toList();
    }

    /** "the Officers' Code of Conduct", as it stands in a sentence. */
    public String documentsInWords() {
        return documents.stream()
                .map(document -> document.title().startsWith("The ")
                        ? "the " + document.title().substring(4)
                        : "the " + document.title())
                .collect(Collectors.joining(" and "));
    }

    public boolean isOwnedBy(Person person) {
        return person.holds(owner.key());
    }

    public boolean isApproved() {
        return resolution != null;
    }

    public boolean isClosed() {
        return outcome != null;
    }
}
