package org.constitutionreview.journeys.pages;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;

/** Each point that a meeting wants settled leads to the draft, or to saying why it isn't made. */
public final class MakeTheAgreedChangesPage {

    private final Visit visit;

    private MakeTheAgreedChangesPage(Visit visit) {
        this.visit = visit;
    }

    public static MakeTheAgreedChangesPage of(Visit visit, String amendment) {
        Home.of(visit).takeUp("Make the agreed changes", amendment);
        return new MakeTheAgreedChangesPage(visit);
    }

    public InstructionPage useTheWordsOf(String point) {
        visit.follow(inPoint(point, "Use the words as an instruction"));
        return InstructionPage.at(visit);
    }

    public DraftPage editFor(String point) {
        visit.follow(inPoint(point, "Edit the text"));
        return DraftPage.of(visit, visit.page().url());
    }

    public void explain(String point, String outcome, String reason) {
        visit.follow(inPoint(point, "Say why it is not made"));
        visit.choose(outcome);
        visit.type("Reason", reason);
        visit.press("Save");
    }

    public String stateOf(String point) {
        return point(point).locator(".govuk-tag").innerText();
    }

    public List<String> isRefused() {
        visit.press("All agreed changes are made");
        return visit.refusal();
    }

    public void allAreMade() {
        visit.press("All agreed changes are made");
        visit.doesNotSee("There is a problem");
    }

    private Locator inPoint(String point, String link) {
        return point(point)
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(link))
                .first();
    }

    private Locator point(String point) {
        return visit.page().locator(".points > li").filter(new Locator.FilterOptions().setHasText(point));
    }
}
