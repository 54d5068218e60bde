package org.constitutionreview.document.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.constitutionreview.document.Api;
import org.constitutionreview.document.MovableTime;
import org.constitutionreview.document.Sample;
import org.constitutionreview.document.ServiceTest;
import org.constitutionreview.document.report.SectionKey;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@ServiceTest
class PaperTests {

    @Autowired
    Api api;

    @Autowired
    MovableTime time;

    Sample code;
    final UUID inserted = UUID.randomUUID();
    final UUID paper = UUID.randomUUID();
    final Map<SectionKey, Integer> versions = new HashMap<>();

    @BeforeEach
    void aDraftAndAReport() {
        code = Sample.draft(api);
        code.revise(0, code.newSection(UUID.randomUUID(), "Social <media>", inserted, "Be kind."));
        api.process()
                .put(
                        "/api/documents/reports/" + code.amendmentId,
                        Map.of("title", "Social media", "access", code.access(1, Sample.EDITOR)));
    }

    void write(SectionKey section, String text) {
        int version = versions.merge(section, 1, Integer::sum);
        var written = code.editor()
                .put(
                        "/api/documents/reports/" + code.amendmentId + "/sections/" + section.key(),
                        Map.of("text", text),
                        Map.of(
                                "If-Match",
                                "" + (version - 1),
                                "Idempotency-Key",
                                UUID.randomUUID().toString()));
        assertThat(written.status()).isEqualTo(200);
    }

    void aWholeReport() {
        for (SectionKey section : SectionKey.values()) {
            write(section, "Words of " + section.title());
        }
        write(SectionKey.CALL_IN, "No: referred to Council for final approval.");
        write(SectionKey.OFFICER, "A. Person\nHead of Legal Services\n01234 567890\nlegal@ashcombe.example");
    }

    Map<String, Object> request(String required, Object... consultees) {
        return Map.of(
                "amendmentId",
                code.amendmentId,
                "purpose",
                "MEETING",
                "title",
                "Social media & the Code",
                "facts",
                Map.of(
                        "reference",
                        "2017/001",
                        "body",
                        "Governance Committee",
                        "meetingDate",
                        "2018-02-05",
                        "consultees",
                        List.of(consultees),
                        "consultationRequired",
                        required,
                        "consultationTable",
                        List.of()),
                "drafts",
                List.of(code.draftId));
    }

    Api.Answer freeze(Map<String, Object> request) {
        return api.process().put("/api/documents/papers/" + paper, request);
    }

    static List<String> codes(Api.Answer answer) {
        List<String> codes = new ArrayList<>();
        answer.at("/findings")
                .forEach(finding -> codes.add(finding.at("/code").asString() + ":"
                        + finding.at("/section").asString("")));
        return codes;
    }

    @Test
    void anUnfilledTemplateIsHeldBackWithTheWholeList() {
        var held = freeze(request("NAMED"));

        assertThat(held.at("/frozen").asBoolean()).isFalse();
        assertThat(codes(held))
                .contains(
                        "section-empty:purpose",
                        "section-empty:background-papers",
                        "section-empty:wards",
                        "section-empty:aims",
                        "section-empty:call-in",
                        "consultees-missing:consultation");
        assertThat(api.process().get("/api/documents/papers/" + paper).status()).isEqualTo(404);
    }

    @Test
    void aWholeReportIsFrozenAndStaysAsItIs() {
        aWholeReport();
        var frozen = freeze(request("NAMED", Map.of("name", "HR")));
        code.revise(1, code.reword("1.1", "Decline all gifts."));
        write(SectionKey.PURPOSE, "Another purpose");

        var again = freeze(request("NAMED", Map.of("name", "HR")));

        assertThat(codes(frozen)).isEmpty();
        assertThat(frozen.at("/frozen").asBoolean()).isTrue();
        assertThat(frozen.at("/revisions/" + code.draftId).asInt()).isEqualTo(1);
        assertThat(again.body()).isEqualTo(frozen.body());
        assertThat(api.process()
                        .get("/api/documents/papers/" + paper + "/clean-copy")
                        .text())
                .doesNotContain("Decline all gifts.");
        assertThat(api.process()
                        .get("/api/documents/papers/" + paper + "/report")
                        .text())
                .doesNotContain("Another purpose");
    }

    @Test
    void outcomesAreDemandedBeforeAPublication() {
        aWholeReport();

        var held = freeze(request("OUTCOMES", Map.of("name", "HR", "outcome", "SUPPORT"), Map.of("name", "UNISON")));

        assertThat(codes(held)).containsExactly("consultee-without-outcome:consultation");
        assertThat(held.string("/findings/0/text")).contains("UNISON");
    }

    @Test
    void placeholdersAndAHalfOfficerAreFound() {
        aWholeReport();
        write(SectionKey.OPTIONS, "Option (i) (add text)");
        write(SectionKey.OFFICER, "A. Person\nTBC");
        write(SectionKey.CONCLUSION, "A rule added in 2017 (added by Council).");

        assertThat(codes(freeze(request("NAMED", Map.of("name", "HR")))))
                .containsExactlyInAnyOrder(
                        "placeholder-left:options", "placeholder-left:officer", "officer-incomplete:officer");
    }

    @Test
    void anAppendixUnderAnotherTitleIsPointedOutButHoldsNothingBack() {
        aWholeReport();
        write(SectionKey.PROPOSALS, "Adopt the draft in Appendix C, \"Code of Conduct for Staff\".");

        var frozen = freeze(request("NAMED", Map.of("name", "HR")));

        assertThat(codes(frozen)).containsExactly("title-differs:proposals");
        assertThat(frozen.at("/findings/0/blocking").asBoolean()).isFalse();
        assertThat(frozen.at("/frozen").asBoolean()).isTrue();
    }

    @Test
    void aReferenceToADeletedParagraphIsFound() {
        aWholeReport();
        code.revise(1, Map.of("type", "DELETE", "provisionId", code.provision("3")));

        var held = freeze(request("NAMED", Map.of("name", "HR")));

        assertThat(codes(held)).containsExactly("reference-to-nothing:");
        assertThat(held.string("/findings/0/text")).contains("paragraph 1.2");
    }

    @Test
    void aMeetingReadsItsOwnRecommendationAndWhatHasChangedSinceTheCommittee() {
        aWholeReport();
        settle(1, code.reword("1.1", "Decline all gifts."));

        freeze(seenAt(1));

        var report = report();
        assertThat(report.get("recommendation").at("/paragraphs").toString())
                .isEqualTo("[\"That the amendments be approved\"]");
        var changes = report.get("changed-since");
        assertThat(changes.at("/paragraphs/0").asString())
                .contains("since the Governance Committee saw it on Monday 5 February 2018");
        assertThat(changes.at("/table/rows").size()).isEqualTo(1);
        assertThat(changes.at("/table/rows/0/1").asString()).contains("insert “all”");
        assertThat(changes.at("/table/rows/0/2").asString())
                .isEqualTo("Agreed by the committee: Governance Committee, 5 February 2018, point 1");
        assertThat(report.get("departures").at("/table/rows/0").toString())
                .contains("Paragraph 13.7: Reword it.", "Case law has moved on.");
    }

    @Test
    void aMeetingIsToldThatNothingHasChanged() {
        aWholeReport();
        code.revise(1, code.reword("1.1", "Decline all gifts."));
        code.editor().post(code.path("/revisions/2/undo"), Map.of("baseRevision", 2));

        freeze(seenAt(1));

        var changes = report().get("changed-since");
        assertThat(changes.at("/paragraphs/0").asString()).startsWith("Nothing has changed");
        assertThat(changes.at("/table").isMissingNode()).isTrue();
    }

    @Test
    void takingBackWhatTheCommitteeSawIsAChangeWithAnAuthority() {
        aWholeReport();
        code.revise(1, code.reword("1.1", "Decline all gifts."));
        code.editor().post(code.path("/revisions/2/undo"), Map.of("baseRevision", 2));

        freeze(seenAt(2));

        assertThat(report().get("changed-since").at("/table/rows/0/2").asString())
                .isEqualTo("Proposed");
    }

    private Map<String, Object> seenAt(int revision) {
        Map<String, Object> request = new HashMap<>(request("NAMED", Map.of("name", "HR")));
        @SuppressWarnings("unchecked")
        Map<String, Object> facts = new HashMap<>((Map<String, Object>) request.get("facts"));
        facts.put("recommendationDrafted", "That the amendments be approved");
        facts.put(
                "changedSince",
                Map.of(
                        "by",
                        "the Governance Committee",
                        "on",
                        "2018-02-05",
                        "revisions",
                        Map.of(code.draftId, revision)));
        facts.put(
                "departures",
                List.of(Map.of(
                        "agreedBy",
                        "Governance Committee",
                        "point",
                        "Paragraph 13.7: Reword it.",
                        "reason",
                        "Case law has moved on.")));
        request.put("facts", facts);
        return request;
    }

    private Map<String, JsonNode> report() {
        Map<String, JsonNode> sections = new HashMap<>();
        api.process()
                .get("/api/documents/papers/" + paper + "/report")
                .at("/sections")
                .forEach(section -> sections.put(section.at("/key").asString(), section));
        return sections;
    }

    private void settle(int base, Map<String, Object> operation) {
        code.editor()
                .post(
                        code.path("/revisions"),
                        Map.of(
                                "baseRevision",
                                base,
                                "operations",
                                List.of(operation),
                                "discharges",
                                List.of(Sample.POINT)));
    }

    @Test
    void noAuthorityHidesBehindThatOfTheSectionAround() {
        aWholeReport();
        settle(1, Map.of("type", "REPLACE_TEXT", "provisionId", inserted, "text", "Be kind to all."));

        freeze(request("NAMED", Map.of("name", "HR")));

        var row = api.process()
                .get("/api/documents/papers/" + paper + "/schedule")
                .at("/items/0/rows/0");
        assertThat(row.at("/authority/words").asString()).isEqualTo("Proposed");
        assertThat(row.at("/within").size()).isEqualTo(1);
        assertThat(row.at("/within/0/name").asString()).isEqualTo("paragraph 2.1");
        assertThat(row.at("/within/0/authority/words").asString())
                .isEqualTo("Agreed by the committee: Governance Committee, 5 February 2018, point 1");
        assertThat(api.process()
                        .get("/api/documents/papers/" + paper + "/pack.html")
                        .text())
                .contains("Proposed<br/>paragraph 2.1 – Agreed by the committee: Governance Committee");
    }

    @Test
    void papersTellWhichPointsTheDraftSettles() {
        aWholeReport();
        settle(1, code.reword("1.1", "Decline all gifts."));

        var frozen = freeze(request("NAMED", Map.of("name", "HR")));

        assertThat(frozen.string("/discharged/0")).isEqualTo(Sample.POINT.toString());
        assertThat(api.process()
                        .get("/api/documents/papers/" + paper + "/schedule")
                        .text())
                .contains("Governance Committee, 5 February 2018, point 1");
    }

    @Test
    void papersArePublicFromTheirPublicationOnly() {
        aWholeReport();
        freeze(request("NAMED", Map.of("name", "HR")));
        api.process()
                .put(
                        "/api/documents/papers/" + paper + "/access",
                        Map.of(
                                "sequence",
                                7,
                                "readers",
                                List.of("body:governance-committee"),
                                "publicFrom",
                                "2018-01-26T12:00:00Z"));
        var member = api.person("committee-member", "role:MEMBER", "body:governance-committee");

        time.at("2018-01-26", "11:59");
        assertThat(api.anybody().get("/api/documents/papers/" + paper).status()).isEqualTo(401);
        assertThat(api.person("x").get("/api/documents/papers/" + paper).status())
                .isEqualTo(403);
        assertThat(member.get("/api/documents/papers/" + paper).status()).isEqualTo(200);

        time.at("2018-01-26", "12:00");
        var open = api.anybody().get("/api/documents/papers/" + paper);
        assertThat(open.status()).isEqualTo(200);
        assertThat(open.string("/parts/2/name")).isEqualTo("redline");
        assertThat(api.anybody().get(open.string("/parts/2/href")).status()).isEqualTo(200);
    }

    @Test
    void thePackIsOnePageWithItsHashAndWithoutForeignMarkup() {
        aWholeReport();
        write(SectionKey.PURPOSE, "<script>alert('${7*7}')</script>");
        var frozen = freeze(request("NAMED", Map.of("name", "HR")));

        var page = api.process().get("/api/documents/papers/" + paper + "/pack.html");

        assertThat(page.headers().get("Content-Type")).startsWith("text/html");
        assertThat(page.text())
                .contains(
                        "<h1>Social media &amp; the Code</h1>",
                        frozen.string("/contentHash"),
                        "&lt;script&gt;alert('${7*7}')",
                        "<span class=\"said\">[inserted: </span>Social &lt;media&gt;",
                        "number changed from",
                        "Appendix A: schedule of amendments")
                .doesNotContain("<script");
    }

    @Test
    void aPreviewChangesNothingAndIsForTheProcessAlone() {
        var preview = api.process().post("/api/documents/papers/preview", request("NAMED"));

        assertThat(preview.status()).isEqualTo(200);
        assertThat(preview.string("/report/sections/0/key")).isEqualTo("particulars");
        assertThat(preview.at("/findings").size()).isPositive();
        assertThat(code.editor()
                        .post("/api/documents/papers/preview", request("NAMED"))
                        .status())
                .isEqualTo(403);
        assertThat(code.editor()
                        .put("/api/documents/papers/" + paper, request("NAMED"))
                        .status())
                .isEqualTo(403);
    }
}
