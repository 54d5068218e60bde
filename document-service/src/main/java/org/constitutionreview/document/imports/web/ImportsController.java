package org.constitutionreview.document.imports.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.constitutionreview.document.access.Caller;
import org.constitutionreview.document.archive.Sha256;
import org.constitutionreview.document.edition.Part;
import org.constitutionreview.document.imports.Decisions;
import org.constitutionreview.document.imports.Incoming;
import org.constitutionreview.document.imports.Preview;
import org.constitutionreview.document.imports.Previews;
import org.constitutionreview.document.imports.web.ImportController.ImportPart;
import org.constitutionreview.document.text.source.word.TrackedChanges;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

@RestController
@RequestMapping("/api/documents/imports")
class ImportsController {

    private final Previews previews;
    private final PreviewedText texts;

    ImportsController(Previews previews, PreviewedText texts) {
        this.previews = previews;
        this.texts = texts;
    }

    record PreviewList(List<Preview> items) {}

    record Decided(
            @NotNull LocalDate inForceFrom,
            @NotBlank @Size(max = 500) String resolution,
            @Nullable List<@Valid DocumentPlace> documents,
            @Nullable List<@Valid ProvisionDecision> provisions) {

        Decisions decisions() {
            return new Decisions(
                    inForceFrom,
                    resolution,
                    Objects.requireNonNullElse(documents, List.<DocumentPlace>of()).stream()
                            .map(DocumentPlace::placed)
                            .toList(),
                    Objects.requireNonNullElse(provisions, List.<ProvisionDecision>of()).stream()
                            .map(ProvisionDecision::decided)
                            .toList());
        }
    }

    record DocumentPlace(int number, @NotBlank @Size(max = 300) String title, @NotNull @Valid ImportPart part) {

        Decisions.Placed placed() {
            return new Decisions.Placed(number, title, new Part(part.number(), part.title()));
        }
    }

    /** @param sameAs the provision of the text in force that it is; nothing for a new one */
    record ProvisionDecision(@NotNull UUID provisionId, @Nullable UUID sameAs) {

        Decisions.Decided decided() {
            return new Decisions.Decided(provisionId, sameAs);
        }
    }

    /** Reads one file, or a zip of many, and shows what would come of it. Nothing is imported yet. */
    @PostMapping(consumes = "multipart/form-data")
    ResponseEntity<Preview> start(
            @RequestHeader("Idempotency-Key") UUID key,
            @RequestPart MultipartFile file,
            @RequestParam(defaultValue = "STOP") TrackedChanges trackedChanges,
            @RequestParam(required = false) @Nullable String documentId,
            @RequestParam(required = false) @Nullable String title,
            @RequestParam(required = false) @Nullable String partNumber,
            @RequestParam(required = false) @Nullable String partTitle,
            Caller caller)
            throws IOException {
        Path kept = Files.createTempFile("upload", ".file");
        try {
            file.transferTo(kept);
            String number = given(partNumber);
            Preview preview = previews.start(
                    caller,
                    key,
                    new Incoming(
                            name(file),
                            kept,
                            Sha256.of(kept),
                            trackedChanges,
                            given(documentId),
                            given(title),
                            number == null
                                    ? null
                                    : new Part(
                                            number, Objects.requireNonNullElse(given(partTitle), "Part " + number))));
            return ResponseEntity.accepted()
                    .location(URI.create("/api/documents/imports/" + preview.id()))
                    .body(preview);
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(kept);
            throw e;
        }
    }

    private static String name(MultipartFile file) {
        String name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
        String bare = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        return bare.length() <= 200 ? bare : bare.substring(bare.length() - 200);
    }

    private static @Nullable String given(@Nullable String words) {
        return words == null || words.isBlank() ? null : words.strip();
    }

    @GetMapping
    PreviewList all(Caller caller) {
        return new PreviewList(previews.all(caller));
    }

    @GetMapping("/{importId}")
    Preview get(@PathVariable UUID importId, Caller caller) {
        return previews.get(caller, importId);
    }

    /** The text of one of its documents, from a row on, with everything that a person should look at. */
    @GetMapping("/{importId}/documents/{number}")
    PreviewedText.View document(
            @PathVariable UUID importId,
            @PathVariable int number,
            @RequestParam(defaultValue = "0") int from,
            @RequestParam(defaultValue = "500") int size,
            Caller caller) {
        return texts.view(previews.document(caller, importId, number), from, size);
    }

    /** Brings all of its documents into force in one step. */
    @PostMapping("/{importId}/import")
    Preview take(
            @RequestHeader("Idempotency-Key") UUID key,
            @PathVariable UUID importId,
            @Valid @RequestBody Decided decided,
            Caller caller) {
        return previews.take(caller, importId, decided.decisions());
    }

    @PostMapping("/{importId}/cancel")
    Preview cancel(@RequestHeader("Idempotency-Key") UUID key, @PathVariable UUID importId, Caller caller) {
        return previews.cancel(caller, importId);
    }
}
