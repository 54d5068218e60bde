package org.constitutionreview.document.text.returned;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.IntFunction;
import org.constitutionreview.document.text.ReferenceWords;
import org.constitutionreview.document.text.Text;
import org.constitutionreview.document.text.source.FileText.Notice;
import org.constitutionreview.document.text.source.word.MarkedText;
import org.constitutionreview.document.text.source.word.TrackedChanges;
import org.constitutionreview.document.text.source.word.WordFile;

/**
 * Reads a Word file that the suite wrote and somebody edited, tracked or not, back against the text that it was written
 * from. Each provision's paragraph carries its id in a bookmark ({@code p_} and the id without hyphens; {@code t_} for the
 * words under its own heading); where a bookmark was lost the provision is found again by its words.
 */
public final class ReturnedFile {

    private ReturnedFile() {}

    /** By which the text is known that the file was written from, where the file says so. */
    public static Optional<String> contentHash(byte[] file) {
        return WordFile.property(file, "ContentHash");
    }

    /**
     * @param from the text that the file was written from
     * @param references as they read in the file
     * @param ids for new provisions, by their place in the file; the same file must get the same ones
     * @throws org.constitutionreview.document.text.source.FileRefused when it isn't such a file
     */
    public static Returned read(byte[] file, Text from, ReferenceWords references, IntFunction<UUID> ids) {
        MarkedText marked = WordFile.readMarked(file, TrackedChanges.ACCEPT);
        List<Notice> notices = new ArrayList<>(marked.notices());
        List<Found> found = new Finding(from, references, ids, notices).in(marked.paragraphs());
        Text to = new Rewriting(from, references, notices).of(found);
        return new Returned(Changes.between(from, to), notices);
    }
}
