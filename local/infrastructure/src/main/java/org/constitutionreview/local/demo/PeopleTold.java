package org.constitutionreview.local.demo;

import static org.constitutionreview.local.demo.Person.AUDITOR;
import static org.constitutionreview.local.demo.Person.MONITORING_OFFICER;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Everyone concerned has been told, and all that happened can be seen and proved. */
final class PeopleTold {

    private final Stage stage;
    private final TheAmendment amendment;

    PeopleTold(Stage stage, TheAmendment amendment) {
        this.stage = stage;
        this.amendment = amendment;
    }

    String inTheirInboxes() {
        Map.of(
                        Person.HEAD_OF_LEGAL_SERVICES, "ProposalReturned",
                        Person.GOVERNANCE_OFFICER, "AmendmentProposed",
                        Person.UNISON_SECRETARY, "ConsultationOpened",
                        Person.COMMUNICATIONS_MANAGER, "ConsultationReminderDue",
                        Person.COMMITTEE_MEMBER, "PapersPublished",
                        Person.COUNCIL_MEMBER, "PapersPublished")
                .forEach(this::isTold);
        return "/notifications";
    }

    String byEMail() {
        for (Person person : List.of(Person.HEAD_OF_LEGAL_SERVICES, Person.GMB_SECRETARY, MONITORING_OFFICER)) {
            stage.await("an e-mail to " + person.sub(), () -> Optional.of(stage.mailsTo(person))
                    .filter(mails -> !mails.isEmpty()));
        }
        return stage.mailPage();
    }

    String theTimelineTellsItAll() {
        JsonNode timeline =
                stage.as(MONITORING_OFFICER).get(amendment.path("/timeline")).path("items");
        NotAsTold.unless(timeline.size() >= 30, "at least thirty entries in the timeline", timeline.size());
        JsonNode processes =
                stage.as(MONITORING_OFFICER).get(amendment.path("/diagram")).path("processes");
        NotAsTold.unlessContains(
                "the diagram", "bpmn", processes.path(0).path("bpmnXml").asString(""));
        return amendment.page("timeline");
    }

    String theAuditTrailVerifies() {
        JsonNode trail = stage.as(AUDITOR).get("/api/workflow/audit/verification?amendment=" + amendment.id());
        NotAsTold.unless(trail.path("valid").asBoolean(), "an audit trail whose chain verifies", trail);
        JsonNode timeline = stage.anyone().get("/api/documents/timeline/verification");
        NotAsTold.unless(timeline.path("valid").asBoolean(), "a timeline of editions that verifies", timeline);
        return "/audit?amendment=" + amendment.id();
    }

    private void isTold(Person person, String event) {
        stage.await(
                event + " in the inbox of " + person.sub(),
                () -> Stage.find(
                        stage.as(person)
                                .get("/api/notifications/inbox?limit=200")
                                .path("items"),
                        "eventType",
                        event));
    }
}
