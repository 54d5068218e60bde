package org.constitutionreview.local.demo;

import java.util.List;

/**
 * The story of an amendment, from proposal to the text in force, in the order in which it happens.
 *
 * <p>{@code java … Demo --gateway ADDRESS --issuer ADDRESS --mail ADDRESS --data FOLDER [--until STEP]}. Exit
 * codes: 0 as told, 1 not as told, 2 wrong options.
 */
public final class Demo {

    private Demo() {}

    public static void main(String[] arguments) {
        System.exit(Telling.run(arguments, System.out, System.err));
    }

    static List<Step> story(Stage stage) {
        TheAmendment amendment = new TheAmendment(stage);
        TheDraft draft = new TheDraft(stage, amendment);

        Proposal proposal = new Proposal(stage, amendment);
        Writing writing = new Writing(stage, draft);
        Report report = new Report(stage, amendment);
        Check check = new Check(stage, amendment);
        FaggDiscussion discussion = new FaggDiscussion(stage, amendment);
        Consultation consultation = new Consultation(stage, amendment, draft);
        Answers answers = new Answers(stage, amendment);
        GovernanceCommittee committee = new GovernanceCommittee(stage, amendment);
        AgreedChanges changes = new AgreedChanges(stage, amendment, draft);
        FaggAdvice fagg = new FaggAdvice(stage, amendment, draft);
        FullCouncil council = new FullCouncil(stage, amendment);
        ComingIntoForce commencement = new ComingIntoForce(stage, amendment);
        PeopleTold told = new PeopleTold(stage, amendment);

        return List.of(
                new Step(
                        "plan",
                        "A plan back from Council on 1 March 2018 shows each date and why",
                        proposal::planBackFromCouncil),
                new Step("propose", "The Head of Legal Services proposes the amendment", proposal::propose),
                new Step(
                        "section-13",
                        "A new section 13 on social media is inserted",
                        writing::insertTheSectionOnSocialMedia),
                new Step(
                        "paragraph-10.2", "A new paragraph 10.2 is inserted", writing::insertTheParagraphOnJournalists),
                new Step("paragraph-16.3", "Paragraph 16.3 is clarified", writing::clarifyHarassment),
                new Step(
                        "redline",
                        "The redline shows new words and, apart from them, mere renumbering",
                        writing::seeNewWordsAndMereRenumbering),
                new Step("report", "The report is written, but for four sections", report::write),
                new Step(
                        "submit-too-early",
                        "Submitting it is refused; the report check names each of the four",
                        report::submitTooEarly),
                new Step("complete-the-report", "They are filled in, wards marked not applicable", report::complete),
                new Step("submit", "The proposal is submitted", report::submit),
                new Step("return", "The Governance Officer returns it with a reason", check::returnIt),
                new Step("resubmit", "The Head of Legal Services corrects and resubmits it", check::correctAndResubmit),
                new Step("pass", "The Governance Officer passes it", check::pass),
                new Step(
                        "type-of-change",
                        "The Monitoring Officer confirms a substantive change: the full route",
                        check::confirmTheTypeOfChange),
                new Step("discussion-agenda", "It goes onto FaGG's agenda of 21 November", discussion::addToTheAgenda),
                new Step("discussion-papers", "The Monitoring Officer clears the papers", discussion::clearThePapers),
                new Step("discussion", "FaGG agrees that the policy belongs in the Code", discussion::agree),
                new Step(
                        "consult",
                        "HR, two trade unions and two named officers are consulted until 11 December",
                        consultation::open),
                new Step("hr", "HR supports it", consultation::hrSupports),
                new Step(
                        "unison",
                        "UNISON supports it with changes, and comments on 13.5",
                        consultation::unisonSupportsWithChanges),
                new Step("gmb", "GMB objects to 13.7", consultation::gmbObjects),
                new Step(
                        "internal-audit",
                        "The Internal Audit Manager has no comment",
                        consultation::internalAuditHasNoComment),
                new Step("remind", "The Communications Manager is reminded", consultation::theFifthIsReminded),
                new Step("no-response", "At the end the timer records no response", consultation::theEndIsReached),
                new Step(
                        "answers-missing",
                        "Going on is refused while comments have no answer",
                        answers::answersAreMissing),
                new Step("answer-unison", "UNISON's comment is partly accepted", answers::answerUnison),
                new Step(
                        "answer-without-reason",
                        "A rejection without a reason is refused",
                        answers::aRejectionNeedsItsReason),
                new Step("answer-gmb", "GMB's comment is not accepted, with the reason", answers::answerGmb),
                new Step("answered", "All comments are answered; the table is in the report", answers::allAreAnswered),
                new Step(
                        "committee-agenda",
                        "It goes onto the Governance Committee's agenda of 5 February",
                        committee::addToTheAgenda),
                new Step("committee-papers", "The papers are cleared and frozen", committee::clearThePapers),
                new Step(
                        "committee-publication",
                        "They are published on 26 January, five clear working days before",
                        committee::publishThePapers),
                new Step(
                        "committee",
                        "The committee recommends it, subject to amendments, with points of all seven kinds",
                        committee::recommend),
                new Step(
                        "referral",
                        "The gift threshold is in the action log and in FaGG's forward plan",
                        committee::theReferralIsInTheActionLog),
                new Step(
                        "changes-not-made",
                        "Going on is refused, with the whole list of what isn't settled",
                        changes::notDoneYet),
                new Step(
                        "reword-13.7",
                        "\"Paragraph 13.7 should be reworded …\" is understood, previewed, applied",
                        changes::reword),
                new Step(
                        "insert-by",
                        "\"The word 'by' should be inserted …\" is understood, previewed, applied",
                        changes::insertBy),
                new Step("undo", "Undoing it opens its point again", changes::undoingOpensThePointAgain),
                new Step("insert-by-again", "It is made again", changes::insertByAgain),
                new Step("define", "Social media are defined", changes::defineSocialMedia),
                new Step("reword-19.3", "The third to last bullet of 19.3 is reworded", changes::rewordTheBullet),
                new Step("harassment", "The definition of harassment is widened", changes::widenHarassment),
                new Step("formatting", "The formatting is explained", changes::explainTheFormatting),
                new Step("changes-made", "The Head of Legal Services is done", changes::ownerIsDone),
                new Step(
                        "send-back",
                        "The Governance Officer confirms the changes and sends one back",
                        changes::oneIsSentBack),
                new Step(
                        "define-again",
                        "Social media are defined by examples, including … but not limited to",
                        changes::defineSocialMediaAsAgreed),
                new Step("confirm", "All agreed changes are confirmed", changes::allAreConfirmed),
                new Step("fagg-agenda", "It goes onto FaGG's agenda of 13 February", fagg::addToTheAgenda),
                new Step(
                        "fagg-not-ready",
                        "Clearing is refused while an undertaking is undone",
                        fagg::clearingIsRefusedWhileAPointIsOpen),
                new Step("harassment-again", "It is kept, and confirmed", fagg::theUndertakingIsKeptAgain),
                new Step("fagg-papers", "The papers are cleared", fagg::clearThePapers),
                new Step(
                        "since",
                        "FaGG sees what changed since the committee saw it, each with its authority",
                        fagg::whatChangedSinceTheCommitteeSawIt),
                new Step("fagg", "FaGG advises: agreed", fagg::advise),
                new Step("council-agenda", "It goes onto Council's agenda of 1 March", council::addToTheAgenda),
                new Step("council-papers", "The papers are cleared", council::clearThePapers),
                new Step("council-publication", "They are published on 21 February", council::publishThePapers),
                new Step(
                        "advice",
                        "Members read the committee's recommendation and FaGG's advice in the report",
                        council::membersReadWhatOthersSaid),
                new Step("council", "Full Council approves it, to be in force on 1 May", council::approve),
                new Step(
                        "text-as-approved",
                        "The Monitoring Officer confirms the text as approved",
                        council::confirmTheTextAsApproved),
                new Step("day-before", "On 30 April the old text is in force", commencement::theDayBefore),
                new Step(
                        "in-force", "On 1 May the timer brings it into force", commencement::theTimerBringsItIntoForce),
                new Step("as-at", "Anyone reads either text, as at its date", commencement::anyoneReadsBothTexts),
                new Step("old-numbers", "Old numbers lead to the new ones", commencement::oldNumbersLeadToNewOnes),
                new Step("practice", "The owner confirms that it was put into practice", commencement::putIntoPractice),
                new Step(
                        "next-review",
                        "The gift threshold turns up at the Code's next review",
                        commencement::theNextReviewShowsTheFollowUp),
                new Step("inboxes", "Everyone concerned has been told in the inbox", told::inTheirInboxes),
                new Step("mails", "… and by e-mail", told::byEMail),
                new Step(
                        "timeline",
                        "The amendment's page shows the whole timeline and the process",
                        told::theTimelineTellsItAll),
                new Step("audit", "The audit trail's chain verifies", told::theAuditTrailVerifies));
    }
}
