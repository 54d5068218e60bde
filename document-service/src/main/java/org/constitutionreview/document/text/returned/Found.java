package org.constitutionreview.document.text.returned;

import java.util.UUID;
import org.constitutionreview.document.text.source.word.MarkedText.Paragraph;
import org.jspecify.annotations.Nullable;

/**
 * A paragraph of the file and the provision that it is.
 *
 * @param id of the provision; a new one where the paragraph is new
 * @param under the words under the provision's own heading
 */
record Found(Paragraph paragraph, UUID id, boolean isNew, @Nullable Paragraph under) {

    Found withUnder(Paragraph words) {
        return new Found(paragraph, id, isNew, words);
    }
}
