package org.constitutionreview.document.commencement;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.constitutionreview.document.archive.Archive;
import org.constitutionreview.document.archive.Kept;
import org.constitutionreview.document.archive.NamedUuid;
import org.constitutionreview.document.commencement.Commencement.Sealed;
import org.constitutionreview.document.conflict.Conflict;
import org.constitutionreview.document.conflict.Merging;
import org.constitutionreview.document.edition.Edition;
import org.constitutionreview.document.edition.Editions;
import org.constitutionreview.document.problem.Problem;
import org.constitutionreview.document.problem.ProblemType;
import org.springframework.stereotype.Component;

/** Works out which editions follow the present ones when a commencement takes effect. */
@Component
public class Succession {

    private final Archive archive;
    private final Editions editions;
    private final Settlements settlements;

    Succession(Archive archive, Editions editions, Settlements settlements) {
        this.archive = archive;
        this.editions = editions;
        this.settlements = settlements;
    }

    /**
     * @param current the text in force just before, by document
     * @throws Problem when a document has been changed since its draft was opened, and both changed the same words
     */
    public List<Edition> editions(Commencement commencement, Map<String, Edition> current) {
        return commencement.texts().stream()
                .map(approved -> edition(commencement, approved, current(approved, current)))
                .toList();
    }

    private static Edition current(Sealed approved, Map<String, Edition> current) {
        return Optional.ofNullable(current.get(approved.documentId()))
                .orElseThrow(() ->
                        Problem.conflict("The document \"" + approved.documentId() + "\" wasn't in force before."));
    }

    private Edition edition(Commencement commencement, Sealed approved, Edition current) {
        var kept =
                approved.editionId().equals(current.id()) ? approved.kept() : rebased(commencement, approved, current);
        return new Edition(
                NamedUuid.of("commencement", commencement.id(), approved.documentId(), kept.contentHash()),
                approved.documentId(),
                current.title(),
                current.part(),
                kept,
                commencement.resolution(),
                commencement.amendmentId(),
                commencement.amendmentTitle(),
                null);
    }

    /** What came into force since the draft was opened stays, beside what the draft changed. */
    private Kept rebased(Commencement commencement, Sealed approved, Edition current) {
        var merged = merged(commencement, approved, current);
        if (!merged.open().isEmpty()) {
            throw new Problem(
                    ProblemType.EDIT_CONFLICT,
                    "In \"" + current.title() + "\", " + names(merged.open())
                            + ": the approved text contradicts another one that came into force after it was written."
                            + " The Monitoring Officer decides which of the two stands (/amendments/"
                            + commencement.amendmentId()
                            + "/which-text-stands); then this can be tried again.",
                    Map.of("conflicts", merged.open()));
        }
        return archive.keep(merged.text());
    }

    /** What nobody has decided yet. */
    List<Conflict> conflicts(Commencement commencement, Sealed approved, Edition current) {
        return merged(commencement, approved, current).open();
    }

    private Merging.Merged merged(Commencement commencement, Sealed approved, Edition current) {
        return Merging.with(
                editions.text(editions.get(approved.editionId())).text(),
                archive.read(approved.kept()).text(),
                editions.text(current).text(),
                settlements.against(commencement.id(), current.id()));
    }

    private static String names(List<Conflict> conflicts) {
        return String.join(", ", conflicts.stream().map(Conflict::name).toList());
    }
}
