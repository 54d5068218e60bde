package org.constitutionreview.document.text.returned;

import java.util.List;
import org.constitutionreview.document.text.Operation;
import org.constitutionreview.document.text.source.FileText.Notice;

/**
 * What somebody changed in a file.
 *
 * @param operations that make the text of the file from the text that it was written from
 * @param notices what can't be carried over, and what should be looked at
 */
public record Returned(List<Operation> operations, List<Notice> notices) {

    public Returned {
        operations = List.copyOf(operations);
        notices = List.copyOf(notices);
    }
}
