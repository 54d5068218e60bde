package org.constitutionreview.document.imports.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.constitutionreview.document.access.Caller;
import org.constitutionreview.document.edition.Part;
import org.constitutionreview.document.imports.Imports;
import org.constitutionreview.document.text.source.Source;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
class ImportController {

    private final Imports imports;

    ImportController(Imports imports) {
        this.imports = imports;
    }

    record Import(
            @NotBlank @Size(max = 300) String title,
            @NotNull @Valid ImportPart part,
            @NotNull LocalDate inForceFrom,
            @NotBlank @Size(max = 500) String resolution,
            @NotBlank String text) {

        Imports.Original original() {
            return new Imports.Original(title, new Part(part.number(), part.title()), inForceFrom, resolution, text);
        }
    }

    record ImportPart(@NotBlank @Size(max = 20) String number, @NotBlank @Size(max = 300) String title) {}

    record ImportView(String documentId, UUID editionId, List<Source.Finding> findings) {}

    /** Findings say what a person should look at; the text is imported all the same. */
    @PutMapping("/api/documents/{documentId}/import")
    ResponseEntity<ImportView> take(
            @PathVariable String documentId, @Valid @RequestBody Import document, Caller caller) {
        var imported = imports.take(caller, documentId, document.original());
        return ResponseEntity.status(imported.isNew() ? HttpStatus.CREATED : HttpStatus.OK)
                .body(new ImportView(documentId, imported.editionId(), imported.findings()));
    }
}
