package org.constitutionreview.document.constitution;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.constitutionreview.document.archive.Sha256;
import org.constitutionreview.document.commencement.Commencement;
import org.constitutionreview.document.edition.Edition;
import org.constitutionreview.document.problem.Problem;
import org.constitutionreview.document.problem.ProblemType;

/**
 * The Constitution on a date.
 *
 * @param pending approved, and not part of it yet
 */
public record AsAt(LocalDate date, Map<String, Standing> documents, List<Commencement> pending) {

    public Standing document(String documentId) {
        var standing = documents.get(documentId);
        if (standing == null) {
            throw new Problem(
                    ProblemType.NOT_FOUND,
                    "The document \"" + documentId + "\" isn't part of the Constitution as at " + date
                            + ". Look for it in the contents, or choose another date.");
        }
        return standing;
    }

    public Map<String, Edition> editions() {
        Map<String, Edition> editions = new LinkedHashMap<>();
        documents.forEach((id, standing) -> editions.put(id, standing.edition()));
        return editions;
    }

    /** The same whenever all documents read the same on that day, on every node. */
    public String fingerprint() {
        var hash = new Sha256().add(date);
        documents.values().forEach(standing -> hash.add(standing.edition().id())
                .add(standing.from())
                .add(standing.approvedSoFar()));
        return hash.hex();
    }
}
