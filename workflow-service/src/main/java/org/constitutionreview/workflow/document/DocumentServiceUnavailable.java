package org.constitutionreview.workflow.document;

import org.jspecify.annotations.Nullable;

/** Document-service didn't do what it was asked. A step of the process is repeated; a command changes nothing. */
public class DocumentServiceUnavailable extends RuntimeException {

    DocumentServiceUnavailable(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
