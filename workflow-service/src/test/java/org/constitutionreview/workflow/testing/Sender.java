package org.constitutionreview.workflow.testing;

import static org.constitutionreview.workflow.testing.People.GOVERNANCE_OFFICER;
import static org.constitutionreview.workflow.testing.People.HEAD_OF_LEGAL_SERVICES;
import static org.constitutionreview.workflow.testing.People.HR_ADVISER;
import static org.constitutionreview.workflow.testing.People.MONITORING_OFFICER;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.constitutionreview.workflow.people.Person;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Who may send a command, and a body that would be taken. */
public record Sender(RequestPostProcessor token, Map<String, Object> body) {

    /** By the command's name. */
    public static final Map<String, Sender> ALL = new HashMap<>();

    private static final String WORDS = "Some words.";

    static {
        setup(
                "PUT /bodies/{id}",
                Map.of("name", "FaGG", "shortName", "FaGG", "kind", "ADVISORY", "clearDaysNotice", 0));
        setup("PUT /consultees/{key}", Map.of("name", "HR", "kind", "HR"));
        setup("PUT /services/{key}", Map.of("name", "Legal Services"));
        setup("PUT /meetings/{id}", Map.of("body", "fagg", "date", "2017-11-21"));
        setup(
                "PUT /registered-documents/{id}",
                Map.of("title", "Code", "part", "Part 13", "owner", "service:legal-services", "rule", "COUNCIL"));
        setup(
                "PUT /settings",
                Map.of(
                        "councilName",
                        "Ashcombe",
                        "consultationWorkingDays",
                        10,
                        "reminderWorkingDaysBefore",
                        List.of(3, 1),
                        "closureDays",
                        List.of(),
                        "reviewCycleStart",
                        "05-15",
                        "reportClearances",
                        List.of()));

        var reason = Map.<String, Object>of("reason", WORDS);
        var change = Map.<String, Object>of(
                "title", "Social media", "purpose", WORDS, "suggestedHeadOfChange", "SUBSTANTIVE");
        var proposal = new HashMap<>(change);
        proposal.put("documents", List.of("officers-code-of-conduct"));
        by(HEAD_OF_LEGAL_SERVICES, "POST /amendments", proposal);
        by(HEAD_OF_LEGAL_SERVICES, "PUT /amendments/{id}/consultees", Map.of("consultees", List.of("consultee:hr")));
        by(HEAD_OF_LEGAL_SERVICES, "POST /amendments/{id}/documents", Map.of("documentId", "members-code-of-conduct"));
        by(HEAD_OF_LEGAL_SERVICES, "POST /amendments/{id}/submissions", Map.of());
        by(HEAD_OF_LEGAL_SERVICES, "POST /amendments/{id}/answers", Map.of("materialChange", false));
        by(HEAD_OF_LEGAL_SERVICES, "PUT /comments/{id}/answer", Map.of("kind", "ACCEPTED", "text", WORDS));
        by(HEAD_OF_LEGAL_SERVICES, "POST /amendments/{id}/agreed-changes", Map.of());
        by(
                HEAD_OF_LEGAL_SERVICES,
                "PUT /minute-points/{id}/explanation",
                Map.of("outcome", "DECLINED", "reason", WORDS));
        by(HEAD_OF_LEGAL_SERVICES, "POST /amendments/{id}/practice-confirmations", Map.of("note", WORDS));
        by(HEAD_OF_LEGAL_SERVICES, "POST /amendments/{id}/withdrawals", reason);
        by(HEAD_OF_LEGAL_SERVICES, "POST /reviews/{id}/no-change-confirmations", reason);
        by(HEAD_OF_LEGAL_SERVICES, "POST /reviews/{id}/amendments", change);
        by(HEAD_OF_LEGAL_SERVICES, "POST /agenda-items/{id}/clearances", Map.of("by", "legal", "outcome", "CLEARED"));
        by(HR_ADVISER, "POST /consultations/{id}/responses", Map.of("position", "SUPPORT"));

        by(GOVERNANCE_OFFICER, "POST /amendments/{id}/proposal-checks", Map.of("outcome", "PASSED"));
        by(GOVERNANCE_OFFICER, "POST /amendments/{id}/consultation-rounds", Map.of());
        by(GOVERNANCE_OFFICER, "PUT /consultations/{id}/closing-date", Map.of("closes", "2017-12-15", "reason", WORDS));
        by(GOVERNANCE_OFFICER, "POST /amendments/{id}/agenda-items", Map.of("meetingId", "fagg-2017-11-21"));
        by(
                GOVERNANCE_OFFICER,
                "POST /agenda-items/{id}/publications",
                Map.of("publishedAt", "2018-01-26T09:00:00Z", "link", "https://moderngov.example/1"));
        by(GOVERNANCE_OFFICER, "POST /agenda-items/{id}/decisions", Map.of("outcome", "AGREED"));
        by(GOVERNANCE_OFFICER, "POST /agenda-items/{id}/minutes-checks", Map.of("agree", true));
        by(GOVERNANCE_OFFICER, "PUT /minute-points/{id}/confirmation", Map.of("confirmed", true));
        by(GOVERNANCE_OFFICER, "POST /amendments/{id}/agreed-change-confirmations", Map.of());
        by(GOVERNANCE_OFFICER, "POST /follow-ups/{id}/closings", Map.of("how", WORDS));
        by(GOVERNANCE_OFFICER, "POST /review-cycles", Map.of("municipalYear", "2017/18"));
        by(GOVERNANCE_OFFICER, "POST /review-cycles/{year}/plan", Map.of("items", List.of()));
        by(GOVERNANCE_OFFICER, "POST /review-cycles/{year}/reports", Map.of());
        by(GOVERNANCE_OFFICER, "POST /failed-steps/{id}/retries", Map.of());

        by(MONITORING_OFFICER, "POST /amendments/{id}/types-of-change", Map.of("headOfChange", "SUBSTANTIVE"));
        by(
                MONITORING_OFFICER,
                "POST /amendments/{id}/delegated-decisions",
                Map.of("outcome", "RETURNED", "reasons", WORDS));
        by(MONITORING_OFFICER, "POST /agenda-items/{id}/cleared-papers", Map.of());
        by(
                MONITORING_OFFICER,
                "POST /agenda-items/{id}/late-correction-decisions",
                Map.of("makeTheChanges", false, "reasons", WORDS));
        by(MONITORING_OFFICER, "POST /amendments/{id}/text-confirmations", Map.of());
        by(MONITORING_OFFICER, "POST /amendments/{id}/condition-confirmations", Map.of("metOn", "2018-05-01"));
    }

    private static void setup(String command, Map<String, Object> body) {
        ALL.put(command, new Sender(People.service("import", "workflow.import"), body));
    }

    private static void by(Person who, String command, Map<String, Object> body) {
        ALL.put(command, new Sender(People.as(who), body));
    }
}
