package org.constitutionreview.document.imports;

import java.util.List;
import java.util.UUID;
import org.constitutionreview.document.archive.Kept;
import org.constitutionreview.document.text.matching.Matching;
import org.constitutionreview.document.text.source.Block.Origin;
import org.constitutionreview.document.text.source.FileText.Notice;
import org.constitutionreview.document.text.source.structure.Finding;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * All that is known of one document of a preview.
 *
 * @param sources in the order of the text
 * @param baseEditionId the text in force with which it was compared; null for a new document
 */
@Document("previewedDocuments")
public record PreviewedDocument(
        @Id String id,
        UUID previewId,
        int number,
        String documentId,
        Kept kept,
        List<Source> sources,
        List<Finding> findings,
        List<Notice> notices,
        List<Matching.Doubtful> doubtful,
        @Nullable UUID baseEditionId) {

    /** Where a provision stands in the file, and where its number comes from. */
    public record Source(String place, Origin origin) {}

    static String id(UUID previewId, int number) {
        return previewId + "/" + number;
    }
}
