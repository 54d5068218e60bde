package org.constitutionreview.gateway.amendment;

/** The example amendment as workflow-service shows it while the committee's papers are prepared. */
public final class TestAmendment {

    public static final String PATH = "/api/workflow/amendments/a1";

    public static final String JSON = json("");

    private TestAmendment() {}

    /** @param more further fields, each with a comma before it */
    public static String json(String more) {
        return """
                {"id": "a1", "reference": "2017/001", "title": "Officers' use of social media", "purpose": "Say what officers may post.",
                 "suggestedHeadOfChange": "SUBSTANTIVE", "headOfChange": "SUBSTANTIVE",
                 "owner": {"key": "service:legal-services", "name": "Legal Services"},
                 "proposer": {"sub": "head-of-legal-services", "name": "Head of Legal Services"},
                 "documents": [{"documentId": "officers-code-of-conduct", "title": "Officers' Code of Conduct", "draftId": "d1"}],
                 "targetCouncil": "2018-03-01", "stage": {"id": "governance-committee", "name": "Governance Committee", "state": "WITH_YOU"},
                 "stages": [{"id": "fagg-discussion", "name": "FaGG discussion", "state": "DONE"},
                  {"id": "consultation", "name": "Consultation", "state": "LEFT_OUT"},
                  {"id": "governance-committee", "name": "Governance Committee", "state": "CURRENT"}],
                 "openSteps": [{"taskId": "t1", "step": "clear-the-papers", "name": "Clear the papers", "mine": true, "due": "2018-01-26T23:00:00Z", "page": "/amendments/a1/clear-the-papers"}],
                 "nextDeadline": {"what": "Publish the papers", "date": "2018-01-26"},
                 "agendaItems": [{"id": "i1", "amendmentId": "a1", "body": {"id": "governance-committee", "name": "Governance Committee"},
                  "meeting": {"id": "governance-committee-2018-02-05", "date": "2018-02-05"}, "publishBy": "2018-01-26", "paperId": "pp1"}],
                 "version": 7, "mayWithdraw": true%s}"""
                .formatted(more);
    }
}
