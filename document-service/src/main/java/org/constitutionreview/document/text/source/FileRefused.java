package org.constitutionreview.document.text.source;

/** A file that can't be read; its message tells a person why and what to do instead. */
public final class FileRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public FileRefused(String message) {
        super(message);
    }
}
