package org.constitutionreview.document.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.constitutionreview.document.Api;
import org.constitutionreview.document.MovableTime;
import org.constitutionreview.document.Sample;
import org.constitutionreview.document.ServiceTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest
class OverlapTests {

    @Autowired
    Api api;

    @Autowired
    MovableTime time;

    Sample code;
    final UUID otherDraft = UUID.randomUUID();
    final UUID otherAmendment = UUID.randomUUID();

    @BeforeEach
    void twoAmendmentsOfOneDocument() {
        time.to("2018-03-01");
        code = Sample.draft(api);
        code.open(otherDraft, otherAmendment);
        api.process()
                .put(
                        "/api/documents/reports/" + code.amendmentId,
                        Map.of("title", "Social media", "access", code.access(1, Sample.EDITOR)));
    }

    private void otherChanges(Object... operations) {
        code.editor().post("/api/documents/drafts/" + otherDraft + "/revisions", code.revision(0, operations));
    }

    private List<String> findings(String code, UUID... drafts) {
        var preview = api.process()
                .post(
                        "/api/documents/papers/preview",
                        Map.of(
                                "amendmentId",
                                this.code.amendmentId,
                                "purpose",
                                "PROPOSAL",
                                "title",
                                "Social media",
                                "facts",
                                Map.of("reference", "2018/001", "consultationRequired", "NAMED"),
                                "drafts",
                                List.of(drafts)));
        return preview.at("/findings")
                .valueStream()
                .filter(finding -> finding.at("/code").asString().equals(code))
                .map(finding -> (finding.at("/blocking").asBoolean() ? "blocks: " : "notice: ")
                        + finding.at("/text").asString())
                .toList();
    }

    @Test
    void papersSayWhoElseIsChangingTheSameParagraph() {
        code.revise(0, code.reword("1.1", "Decline all gifts."));
        otherChanges(code.reword("1.1", "Accept gifts."));

        assertThat(findings("collision", code.draftId))
                .containsExactly("notice: In “Officers' Code of Conduct”, paragraph 1.1: also changed by “Another"
                        + " amendment”. Agree with its owner which words are to stand.");
    }

    @Test
    void anUndecidedConflictHoldsThePapersBack() {
        code.revise(0, code.reword("3.1", "Money is banked weekly."));
        otherChanges(code.reword("3.1", "Money is banked daily."));
        var commencement = "/api/documents/commencements/" + UUID.randomUUID();
        api.process()
                .put(
                        commencement,
                        Map.of(
                                "amendmentId", otherAmendment,
                                "amendmentTitle", "Banking",
                                "resolution", "Full Council, 1 March 2018",
                                "date", "2018-03-01",
                                "drafts", List.of(Map.of("draftId", otherDraft, "revision", 1))));
        api.process().put(commencement + "/in-force", Map.of());

        assertThat(findings("conflict-undecided", code.draftId))
                .containsExactly(
                        "blocks: In “Officers' Code of Conduct”, paragraph 3.1 has been changed by what came into"
                                + " force meanwhile, and by this draft. Decide in the draft which words stand.");
        assertThat(findings("collision", code.draftId)).as("it is in force").isEmpty();
    }

    private Sample anotherDocumentThatRefersTo31() {
        var articles = Sample.named("articles-" + UUID.randomUUID(), api);
        articles.importText("# 1 Money\n\n1.1 Bank as paragraph [[" + code.documentId + "#3.1]] says.\n");
        return articles;
    }

    @Test
    void aReferenceFromAnotherDocumentToWhatIsTakenOutHoldsThePapersBack() {
        anotherDocumentThatRefersTo31();
        code.revise(0, Map.of("type", "DELETE", "provisionId", code.provision("3.1")));

        assertThat(findings("reference-to-deleted", code.draftId))
                .singleElement()
                .asString()
                .startsWith(
                        "blocks: In “Officers' Code of Conduct”, paragraph 1.1 refers to paragraph 3.1 of “Officers'"
                                + " Code of Conduct”, which this amendment takes out.")
                .contains("consequential amendment");
    }

    @Test
    void aConsequentialAmendmentInTheSameProposalSettlesIt() {
        var articles = anotherDocumentThatRefersTo31();
        code.revise(0, Map.of("type", "DELETE", "provisionId", code.provision("3.1")));
        var consequential = UUID.randomUUID();
        articles.open(consequential, code.amendmentId);

        assertThat(findings("reference-to-deleted", code.draftId, consequential))
                .singleElement()
                .asString()
                .endsWith("Correct the reference in the draft.");

        articles.editor()
                .post(
                        "/api/documents/drafts/" + consequential + "/revisions",
                        articles.revision(0, articles.reword("1.1", "Bank daily.")));

        assertThat(findings("reference-to-deleted", code.draftId, consequential))
                .isEmpty();
    }
}
