package org.constitutionreview.gateway.imports;

import org.constitutionreview.gateway.frame.Form;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.multipart.MultipartFile;

/** @param documentId of the document whose later version the file is; "" for a new one, or for a zip */
record UploadForm(
        @Nullable String key,
        @Nullable MultipartFile file,
        @Nullable String documentId,
        @Nullable String trackedChanges)
        implements Form {

    static UploadForm empty() {
        return new UploadForm(Form.newKey(), null, "", "STOP");
    }

    boolean hasFile() {
        return file != null
                && file.getOriginalFilename() != null
                && !file.getOriginalFilename().isBlank();
    }

    MultiValueMap<String, Object> parts() {
        MultiValueMap<String, Object> parts = new LinkedMultiValueMap<>();
        if (file != null) {
            Resource resource = file.getResource();
            parts.add("file", resource);
        }
        parts.add("trackedChanges", trackedChanges == null ? "STOP" : trackedChanges);
        if (documentId != null && !documentId.isBlank()) {
            parts.add("documentId", documentId);
        }
        return parts;
    }
}
