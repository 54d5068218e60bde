package org.constitutionreview.document;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.constitutionreview.document.text.source.Targets;

/** A small code of conduct, and an amendment of it. */
public final class Sample {

    public static final String TEXT =
            """
            # 1 Gifts

            1.1 Decline gifts.

            1.2 Any gift is banked them at once, as section 3 says.

            # 2 Media

            2.1 Ask first. See paragraph 1.2.

            - in print
            - online

            # 3 Money

            3.1 Money is banked.
            """;

    public static final String EDITOR = "service:legal-services";
    public static final String READER = "consultee:hr";
    public static final UUID POINT = UUID.fromString("5b0e9d3a-2f0d-4d0e-9a53-3c7a8a1d2c01");

    private final Api api;
    public final String documentId;
    public final UUID amendmentId = UUID.randomUUID();
    public final UUID draftId = UUID.randomUUID();

    private Sample(Api api, String documentId) {
        this.api = api;
        this.documentId = documentId;
    }

    /** A document that isn't there yet. */
    public static Sample named(String documentId, Api api) {
        return new Sample(api, documentId);
    }

    public static Sample draft(Api api) {
        var sample = named("code-" + UUID.randomUUID(), api);
        sample.importText();
        sample.open(sample.draftId, sample.amendmentId);
        return sample;
    }

    public void importText() {
        importText(TEXT);
    }

    public void importText(String text) {
        api.service("documents.import")
                .put(
                        "/api/documents/" + documentId + "/import",
                        Map.of(
                                "title",
                                "Officers' Code of Conduct",
                                "part",
                                Map.of("number", "13", "title", "Codes and Protocols"),
                                "inForceFrom",
                                "2017-05-18",
                                "resolution",
                                "Annual Council, 18 May 2017",
                                "text",
                                text));
    }

    public Api.Answer open(UUID draftId, UUID amendmentId) {
        return api.process()
                .put(
                        "/api/documents/drafts/" + draftId,
                        Map.of("amendmentId", amendmentId, "documentId", documentId, "access", access(1, EDITOR)));
    }

    public Map<String, Object> access(int sequence, String... editors) {
        return Map.of(
                "sequence",
                sequence,
                "editors",
                List.of(editors),
                "readers",
                List.of(READER),
                "authorities",
                List.of(Map.of(
                        "id",
                        POINT,
                        "kind",
                        "COMMITTEE_AGREED",
                        "label",
                        "Governance Committee, 5 February 2018, point 1")),
                "defaultAuthority",
                "PROPOSED");
    }

    public Api.Caller editor() {
        return api.person("head-of-legal-services", "role:POLICY_OWNER", EDITOR);
    }

    public UUID provision(String number) {
        return Targets.onImport(documentId, number);
    }

    public String path(String rest) {
        return "/api/documents/drafts/" + draftId + rest;
    }

    public Map<String, Object> reword(String number, String text) {
        return Map.of("type", "REPLACE_TEXT", "provisionId", provision(number), "text", text);
    }

    public Map<String, Object> revision(int base, Object... operations) {
        return Map.of("baseRevision", base, "operations", List.of(operations));
    }

    public Api.Answer revise(int base, Object... operations) {
        return editor().post(path("/revisions"), revision(base, operations));
    }

    public Map<String, Object> newSection(UUID id, String heading, UUID paragraph, String text) {
        return Map.of(
                "type",
                "INSERT",
                "afterId",
                provision("1"),
                "provision",
                Map.of(
                        "id",
                        id,
                        "kind",
                        "SECTION",
                        "heading",
                        heading,
                        "children",
                        List.of(Map.of("id", paragraph, "kind", "PARAGRAPH", "text", text))));
    }
}
