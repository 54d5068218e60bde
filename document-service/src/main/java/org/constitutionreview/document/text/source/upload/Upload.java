package org.constitutionreview.document.text.source.upload;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.constitutionreview.document.text.source.FileRefused;
import org.constitutionreview.document.text.source.FileText.Notice;
import org.constitutionreview.document.text.source.word.TrackedChanges;

/**
 * What a person has uploaded, once it is read.
 *
 * @param notices of files in a zip that aren't read
 */
public record Upload(List<UploadedFile> files, List<Notice> notices) {

    /** A larger file isn't a text, or is full of pictures. */
    public static final long MOST_BYTES = 50L * 1024 * 1024;

    /** Is told how far the reading has come. */
    public interface Listener {

        /** @param done from 0 to {@code total} */
        void reading(String file, int done, int total);
    }

    /**
     * @param name as its sender calls the file
     * @throws FileRefused when it, or one of the files in it, can't be read; nothing of it is then taken
     */
    public static Upload read(String name, Path file, TrackedChanges choice, Listener listener) throws IOException {
        if (Files.size(file) > MOST_BYTES) {
            throw new FileRefused(
                    "The file is larger than 50 MB. Take pictures out of it, or split it, and upload it again.");
        }
        FileKind kind = FileKind.of(name);
        if (kind == null) {
            throw new FileRefused("“" + name + "” can't be read. " + FileKind.advice(name));
        }
        if (kind != FileKind.ZIP) {
            listener.reading(name, 0, 1);
            return new Upload(List.of(new UploadedFile(List.of(), name, kind.read(file, choice))), List.of());
        }
        kind.refuseDisguise(file);
        try (Unzipped unzipped = Unzipped.of(file)) {
            List<UploadedFile> files = new ArrayList<>();
            for (Unzipped.Entry entry : unzipped.entries()) {
                listener.reading(entry.path(), files.size(), unzipped.entries().size());
                files.add(read(entry, choice));
            }
            return new Upload(files, unzipped.notices());
        }
    }

    private static UploadedFile read(Unzipped.Entry entry, TrackedChanges choice) throws IOException {
        try {
            return new UploadedFile(entry.folders(), entry.name(), entry.kind().read(entry.file(), choice));
        } catch (FileRefused refused) {
            throw new FileRefused("“" + entry.path() + "”: " + refused.getMessage());
        }
    }
}
