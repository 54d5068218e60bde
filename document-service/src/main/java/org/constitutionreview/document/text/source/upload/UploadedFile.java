package org.constitutionreview.document.text.source.upload;

import java.util.List;
import org.constitutionreview.document.text.source.FileText;

/**
 * A file that was read.
 *
 * @param folders those that it lies in within its zip, the outermost first
 */
public record UploadedFile(List<String> folders, String name, FileText text) {

    public UploadedFile {
        folders = List.copyOf(folders);
    }
}
