package org.constitutionreview.journeys;

import java.time.LocalDate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The example of the product: the Officers' Code of Conduct and social media, from proposal into practice, by clicking. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Order(1)
class StoryJourney {

    private Desks desks;

    @BeforeAll
    void openBrowsers() {
        desks = new Desks(RunningSuite.notAfter(LocalDate.of(2017, 11, 5)));
    }

    @AfterAll
    void closeBrowsers() {
        desks.close();
    }

    @Test
    void anAmendmentLivesFromProposalToPracticeWithoutJavaScript() {
        Story story = new Story(desks);

        Proposing proposing = new Proposing(story);
        proposing.theOwnerProposesAnAmendment();
        proposing.theOwnerWritesTheChange();
        proposing.theOwnerWritesTheReport();
        proposing.itIsReturnedOnceThenPassed();
        proposing.theRouteIsDecided();

        Consulting consulting = new Consulting(story);
        consulting.faggAgreesThatThePolicyBelongsInTheCode();
        consulting.fiveAreAsked();
        consulting.hrSupportsIt();
        consulting.unisonSupportsItWithChanges();
        consulting.gmbObjects();
        consulting.internalAuditHasNoComment();
        consulting.theFifthIsReminded();
        consulting.noResponseOfItIsRecorded();
        consulting.theOwnerAnswersEveryComment();

        AtTheCommittee committee = new AtTheCommittee(story);
        committee.thePapersAreCleared();
        committee.thePapersArePublishedInTime();
        committee.itIsRecommendedSubjectToAmendments();
        committee.theReferralIsAFollowUpAction();

        AgreedChanges changes = new AgreedChanges(story);
        changes.nothingIsLeftOut();
        changes.theClerksWordsAreInstructions();
        changes.undoingOpensThePointAgain();
        changes.theOthersAreEdited();
        changes.aGovernanceOfficerConfirmsEach();

        ToCouncil council = new ToCouncil(story);
        council.papersAreHeldBackWhileAPointIsOpen();
        council.faggSeesWhatChangedAndAdvises();
        council.councilApproves();

        IntoForce force = new IntoForce(story);
        force.bothTextsCanBeRead();
        force.oldNumbersLeadToTheNew();
        force.itIsPutIntoPractice();
        force.aLateCorrectionOfTheMinutesIsDecidedOn();
        force.theFollowUpTurnsUpAtTheNextReview();
        force.everyoneWasTold();
        force.allOfItCanBeSeenAndProved();
    }
}
