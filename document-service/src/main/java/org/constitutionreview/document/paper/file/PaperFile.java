package org.constitutionreview.document.paper.file;

import java.util.List;
import org.constitutionreview.document.reading.ProvisionView;
import org.constitutionreview.document.reading.RedlineView;

/** A file in the making, written from its beginning to its end; the same calls give the same bytes. */
public interface PaperFile {

    PaperFile title(String words);

    PaperFile subtitle(String words);

    /** @param level from 1, beneath the title */
    PaperFile heading(int level, String words);

    /** Lines are kept. */
    PaperFile paragraph(String words);

    /** @param shares of the columns' widths, in relation to each other; none for columns of one width */
    PaperFile table(String caption, List<String> columns, List<List<String>> rows, int... shares);

    /** @param heading the level of the text's own headings */
    PaperFile text(List<ProvisionView> provisions, int heading);

    /**
     * A text with its changes marked.
     *
     * @param heading the level of the text's own headings
     */
    PaperFile redline(RedlineView redline, int heading);

    byte[] bytes();
}
