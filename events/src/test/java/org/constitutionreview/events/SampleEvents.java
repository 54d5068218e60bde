package org.constitutionreview.events;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** One event of each type, as the amendment of the Officers' Code of Conduct brings them. */
final class SampleEvents {

    private static final UUID ID = UUID.fromString("0b5d2c52-6a0e-4c8e-9d7e-2f3a4b5c6d7e");
    private static final AmendmentInBrief AMENDMENT = new AmendmentInBrief(
            UUID.fromString("7a1f6e0c-3b1d-4d54-9a53-0a3a9e6b1c11"),
            "2017/001",
            "Officers' Code of Conduct: social media");
    private static final String PAGE = "/amendments/7a1f6e0c-3b1d-4d54-9a53-0a3a9e6b1c11";
    private static final String COMMITTEE = "Governance Committee";
    private static final String CODE = "officers-code-of-conduct";
    private static final String TITLE = "Officers' Code of Conduct";
    private static final LocalDate MEETING = LocalDate.of(2018, 2, 5);
    private static final LocalDate CLOSES = LocalDate.of(2017, 12, 11);
    private static final LocalDate IN_FORCE = LocalDate.of(2018, 5, 1);
    private static final String HASH = "3f79bb7b435b05321651daefd374cdc681dc06faa65e374e38337b88ca046dea";
    private static final String RESOLVED = "RESOLVED that the Officers' Code of Conduct be approved.";
    private static final Audience OWNER_AND_OFFICERS =
            new Audience(List.of("service:legal-services"), List.of("role:GOVERNANCE_OFFICER"));
    private static final Audience UNION = Audience.toAct("consultee:unison");
    private static final Audience COUNCIL = Audience.toKnow("body:full-council", "person:monitoring-officer");

    private SampleEvents() {}

    static Stream<Event> all() {
        return Stream.of(
                new AmendmentProposed(
                        AMENDMENT,
                        "Legal Services",
                        List.of(TITLE),
                        "SUBSTANTIVE",
                        LocalDate.of(2018, 3, 1),
                        Audience.toKnow("role:GOVERNANCE_OFFICER"),
                        PAGE),
                new StepOpened(
                        AMENDMENT,
                        "check-the-proposal",
                        "Check the proposal",
                        Instant.parse("2017-11-14T00:00:00Z"),
                        Audience.toAct("role:GOVERNANCE_OFFICER"),
                        PAGE + "/check-the-proposal"),
                new ProposalReturned(
                        AMENDMENT, "The report doesn't say which wards are affected.", OWNER_AND_OFFICERS, PAGE),
                new ConsultationOpened(AMENDMENT, ID, "UNISON", CLOSES, UNION, "/consultations/" + ID),
                new ConsultationReminderDue(AMENDMENT, ID, "UNISON", CLOSES, UNION, "/consultations/" + ID),
                new ResponseReceived(AMENDMENT, ID, "UNISON", "SUPPORT_WITH_CHANGES", OWNER_AND_OFFICERS, PAGE),
                new ConsultationClosed(AMENDMENT, 4, 5, OWNER_AND_OFFICERS, PAGE),
                new ResponsesAnswered(AMENDMENT, Audience.toKnow("consultee:unison", "consultee:hr"), PAGE),
                new AddedToAgenda(
                        AMENDMENT, ID, COMMITTEE, MEETING, LocalDate.of(2018, 1, 26), OWNER_AND_OFFICERS, PAGE),
                new PapersCleared(AMENDMENT, ID, COMMITTEE, MEETING, HASH, OWNER_AND_OFFICERS, PAGE),
                new PapersPublished(
                        AMENDMENT,
                        ID,
                        COMMITTEE,
                        MEETING,
                        Instant.parse("2018-01-26T10:15:00Z"),
                        "https://papers.ashcombe.example/2018-02-05",
                        COUNCIL,
                        PAGE),
                new PublicationDeadlineNear(
                        AMENDMENT,
                        ID,
                        COMMITTEE,
                        MEETING,
                        LocalDate.of(2018, 1, 26),
                        false,
                        Audience.toAct("role:GOVERNANCE_OFFICER"),
                        PAGE),
                new DecisionRecorded(
                        AMENDMENT,
                        ID,
                        COMMITTEE,
                        MEETING,
                        "RECOMMENDED_SUBJECT_TO_AMENDMENTS",
                        RESOLVED,
                        OWNER_AND_OFFICERS,
                        PAGE),
                new AgreedChangesConfirmed(AMENDMENT, COMMITTEE, OWNER_AND_OFFICERS, PAGE),
                new AmendmentApproved(AMENDMENT, IN_FORCE, null, COUNCIL, PAGE),
                new ApprovedUnderDelegation(
                        AMENDMENT,
                        "TYPOGRAPHICAL",
                        "Article 15.2",
                        "Record it in the next report to Council",
                        COUNCIL,
                        PAGE),
                new AmendmentLost(AMENDMENT, "Full Council", "LOST", COUNCIL, PAGE),
                new AmendmentWithdrawn(AMENDMENT, "The law is about to change.", COUNCIL, PAGE),
                new FollowUpRaised(
                        AMENDMENT,
                        ID,
                        "Consider a monetary threshold for gifts, as in the members' code",
                        COMMITTEE,
                        "FaGG",
                        LocalDate.of(2018, 4, 17),
                        Audience.toKnow("body:fagg"),
                        PAGE),
                new DraftRevised(
                        AMENDMENT.id(),
                        ID,
                        CODE,
                        "Officers' Code of Conduct",
                        7,
                        "head-of-legal-services",
                        HASH,
                        List.of(UUID.fromString("5c0d7d9e-8e59-4f3b-8f0a-6a3f0f6e9b21")),
                        null,
                        new Audience(List.of(), List.of()),
                        PAGE),
                new EditionCameIntoForce(
                        AMENDMENT.id(),
                        List.of(CODE),
                        List.of(TITLE),
                        IN_FORCE,
                        RESOLVED,
                        2,
                        HASH,
                        COUNCIL,
                        "/constitution/" + CODE),
                new ReviewDue(ID, CODE, TITLE, "2018/19", IN_FORCE, OWNER_AND_OFFICERS, "/reviews/" + ID),
                new ReviewOverdue(ID, CODE, TITLE, "2018/19", IN_FORCE, OWNER_AND_OFFICERS, "/reviews/" + ID),
                new NoChangeConfirmed(
                        ID, CODE, TITLE, "2018/19", "Amended in May.", OWNER_AND_OFFICERS, "/reviews/" + ID),
                new CycleReported("2017/18", 58, 6, Audience.toKnow("body:fagg"), "/review-cycles/2017-18"));
    }
}
