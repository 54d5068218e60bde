package org.constitutionreview.journeys.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;

/** Words that two people changed otherwise, side by side. */
public final class WhichWordsStandPage {

    private final Visit visit;

    private WhichWordsStandPage(Visit visit) {
        this.visit = visit;
    }

    /** What one comes to who saves second. */
    public static WhichWordsStandPage of(Visit visit) {
        visit.isOn("Others have changed the same words");
        return new WhichWordsStandPage(visit);
    }

    /** What one comes to from a draft that took up other words than its own. */
    public static WhichWordsStandPage besideTheTextInForce(Visit visit) {
        visit.follow("Decide which words stand");
        return new WhichWordsStandPage(visit);
    }

    public WhichWordsStandPage shows(String name, String before, String mine, String theirs) {
        Locator paragraph = paragraph(name);
        assertThat(paragraph.locator(".sides p").allInnerTexts()).containsExactly(before, mine, theirs);
        return this;
    }

    public void decide(String name, String words) {
        Locator paragraph = paragraph(name);
        Visit.field(paragraph, "The words below stand").check();
        Visit.field(paragraph, "Words put together").fill(words);
        visit.press("Save");
        visit.sees("Saved as revision");
    }

    private Locator paragraph(String name) {
        return visit.main()
                .getByRole(
                        AriaRole.GROUP,
                        new Locator.GetByRoleOptions().setName(name).setExact(true));
    }
}
