package org.constitutionreview.document.imports;

import java.nio.file.Path;
import org.constitutionreview.document.archive.Sha256;
import org.constitutionreview.document.edition.Part;
import org.constitutionreview.document.text.source.word.TrackedChanges;
import org.jspecify.annotations.Nullable;

/**
 * A file that somebody has uploaded, and what they said with it.
 *
 * @param fileHash of its bytes
 * @param documentId which document's text it is; null when its title says so
 * @param title null when the file says it
 * @param part null when the file's name or folder says it
 */
public record Incoming(
        String fileName,
        Path file,
        String fileHash,
        TrackedChanges trackedChanges,
        @Nullable String documentId,
        @Nullable String title,
        @Nullable Part part) {

    /** The same for the same request. */
    String fingerprint() {
        return new Sha256()
                .add(fileName)
                .add(fileHash)
                .add(trackedChanges)
                .add(String.valueOf(documentId))
                .add(String.valueOf(title))
                .add(String.valueOf(part))
                .hex();
    }
}
