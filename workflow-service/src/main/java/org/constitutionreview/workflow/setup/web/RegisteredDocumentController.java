package org.constitutionreview.workflow.setup.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.constitutionreview.workflow.listing.Listing;
import org.constitutionreview.workflow.people.Person;
import org.constitutionreview.workflow.setup.DocumentRule;
import org.constitutionreview.workflow.setup.RegisteredDocument;
import org.constitutionreview.workflow.setup.RegisteredDocuments;
import org.constitutionreview.workflow.setup.Setup;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The documents that the procedure knows. */
@RestController
@RequestMapping("/api/workflow/registered-documents")
class RegisteredDocumentController {

    private final RegisteredDocuments documents;
    private final Setup setup;

    RegisteredDocumentController(RegisteredDocuments documents, Setup setup) {
        this.documents = documents;
        this.setup = setup;
    }

    @GetMapping
    Listing<RegisteredDocument> all() {
        return Listing.of(documents.all());
    }

    @PutMapping("/{id}")
    @MaySetUp
    RegisteredDocument put(
            @PathVariable @Slug String id, @RequestBody @Valid RegisteredDocumentRequest request, Person person) {
        return setup.put(
                person, new RegisteredDocument(id, request.title(), request.part(), request.owner(), request.rule()));
    }

    record RegisteredDocumentRequest(
            @NotBlank @Size(max = 300) String title,
            @NotBlank @Size(max = 300) String part,
            @NotBlank
                    @Pattern(
                            regexp = "service:[a-z0-9-]+",
                            message = "must be a service, such as service:legal-services")
                    String owner,
            @NotNull DocumentRule rule) {}
}
