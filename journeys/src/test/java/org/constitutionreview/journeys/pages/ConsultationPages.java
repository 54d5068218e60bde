package org.constitutionreview.journeys.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.List;

/** A consultation: started by a governance officer, answered to by consultees, and they by the policy owner. */
public final class ConsultationPages {

    private final Visit visit;
    private final String amendment;

    private ConsultationPages(Visit visit, String amendment) {
        this.visit = visit;
        this.amendment = amendment;
    }

    public static ConsultationPages of(Visit visit, String amendment) {
        return new ConsultationPages(visit, amendment);
    }

    public void start(int workingDays) {
        Home.of(visit).takeUp("Start the consultation", amendment);
        visit.type("How many working days do they have?", Integer.toString(workingDays));
        visit.press("Start the consultation");
    }

    public ConsultationPages openTheResponse() {
        Home.of(visit).takeUp("Respond to the consultation", amendment);
        return this;
    }

    public ConsultationPages comment(String paragraph, String quotedWords, String comment) {
        visit.press("Comment on " + paragraph);
        Locator fields = Visit.group(visit.main(), "Comment 1");
        assertThat(Visit.field(fields, "On").locator("option:checked")).hasText("Paragraph " + paragraph);
        Visit.field(fields, "The words it is about (optional)").fill(quotedWords);
        Visit.field(fields, "Your comment").fill(comment);
        return this;
    }

    public void send(String position) {
        visit.choose(position);
        visit.press("Send the response");
        visit.sees("Your response was sent.");
    }

    /** @param whoOnWhat as the list names it: UNISON on paragraph 13.5 */
    public ConsultationPages answer(String whoOnWhat, String answer, String text, String reason) {
        Home.of(visit).takeUp("Answer the comments", amendment);
        visit.follow(whoOnWhat);
        visit.choose(answer);
        visit.type("What do you answer?", text);
        visit.type("Reason", reason);
        visit.press("Save the answer");
        return this;
    }

    public List<String> isRefusedToEndTheAnswers() {
        endTheAnswers();
        return visit.refusal();
    }

    public void allAreAnswered() {
        endTheAnswers();
        visit.doesNotSee("There is a problem");
    }

    public List<String> refusal() {
        return visit.refusal();
    }

    private void endTheAnswers() {
        Home.of(visit).takeUp("Answer the comments", amendment);
        visit.choose("No");
        visit.press("All comments are answered");
    }
}
