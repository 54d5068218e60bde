package org.constitutionreview.journeys.pages;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;

/** The text of a document inside an amendment, edited in place. */
public final class DraftPage {

    private final Visit visit;

    private DraftPage(Visit visit) {
        this.visit = visit;
    }

    /** Opened from the page of a task that leads to it. */
    public static DraftPage from(Visit visit, String link) {
        visit.follow(link);
        return new DraftPage(visit);
    }

    public static DraftPage of(Visit visit, String path) {
        visit.open(path);
        return new DraftPage(visit);
    }

    public String path() {
        return visit.page().url().replaceAll("[?#].*", "").replaceAll("(/drafts/[^/]+).*", "$1");
    }

    /** @param paragraphs with an empty line between them */
    public DraftPage insertSectionAfter(String number, String heading, String paragraphs) {
        visit.follow("Insert after section " + number);
        visit.select("What do you insert?", "A new section after this one");
        visit.type("Heading", heading);
        visit.type("Words", paragraphs);
        return save();
    }

    public DraftPage insertParagraphAfter(String number, String words) {
        visit.follow("Insert after paragraph " + number);
        visit.select("What do you insert?", "A paragraph after this one");
        visit.type("Words", words);
        return save();
    }

    public DraftPage reword(String number, String words) {
        visit.follow("Edit paragraph " + number);
        visit.type("Words of paragraph " + number, words);
        return save();
    }

    /** Opens the form of a paragraph; what is typed there isn't saved yet. */
    public DraftPage begin(String number) {
        visit.follow("Edit paragraph " + number);
        return this;
    }

    public DraftPage type(String number, String words) {
        visit.type("Words of paragraph " + number, words);
        return this;
    }

    /** What stands in the open form. */
    public String typed(String number) {
        return Visit.field(visit.main(), "Words of paragraph " + number).inputValue();
    }

    /** Presses the button, whatever comes of it. */
    public Visit trySaving() {
        visit.press("Save");
        return visit;
    }

    public DraftPage goOnWriting(String number) {
        visit.follow("Go on writing paragraph " + number);
        return this;
    }

    public DraftPage restore(int revision) {
        openRevisions();
        visit.follow(visit.main()
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions()
                                .setName(Pattern.compile("^Restore.*revision " + revision + "$"))));
        visit.sees("Saved as revision");
        return this;
    }

    /** @return the differences of two revisions, as the page words them */
    public String compare(int from, int to) {
        openRevisions();
        Visit.field(visit.main(), "from revision " + from).check();
        Visit.field(visit.main(), "to revision " + to).check();
        visit.press("Compare them");
        return visit.main().innerText();
    }

    public String revisions() {
        openRevisions();
        return visit.main().innerText();
    }

    public String whoWroteWhat(String number) {
        visit.follow("who wrote what in paragraph " + number);
        return visit.main().innerText();
    }

    /** @param point that the change settles, by the paragraph it was raised on */
    public DraftPage rewordOnTheAuthorityOf(String point, String number, String words) {
        visit.follow("Edit paragraph " + number);
        visit.type("Words of paragraph " + number, words);
        return saveOnTheAuthorityOf(point);
    }

    public DraftPage rewordBulletOnTheAuthorityOf(String point, String bullet, String words) {
        visit.follow(rule(bullet).getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Edit")));
        visit.type("Words of bullet", words);
        return saveOnTheAuthorityOf(point);
    }

    public DraftPage undoLastChange() {
        openRevisions();
        visit.follow(visit.main()
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Undo"))
                .first());
        return openText();
    }

    /** Undoes the change that was made on the authority of a point. */
    public DraftPage undoWhatSettled(String point) {
        openRevisions();
        visit.follow(visit.page()
                .locator(".timeline > li")
                .filter(new Locator.FilterOptions().setHasText(point))
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Undo"))
                .first());
        return openText();
    }

    /** The words of a paragraph as the draft numbers it now. */
    public String words(String number) {
        return visit.page().locator("[id='p-" + number + "'] .words").innerText();
    }

    public String trackedChanges() {
        visit.follow("Tracked changes");
        return visit.main().innerText();
    }

    public DraftPage openText() {
        visit.follow(visit.page().getByLabel("About this draft").getByText("Text"));
        return this;
    }

    private void openRevisions() {
        visit.follow("Revisions");
    }

    private Locator rule(String words) {
        return visit.page()
                .locator(".rule")
                .filter(new Locator.FilterOptions().setHasText(words))
                .first();
    }

    private DraftPage saveOnTheAuthorityOf(String point) {
        Authorities.choose(visit, point);
        return save();
    }

    private DraftPage save() {
        visit.press("Save");
        visit.sees("Saved as revision");
        return this;
    }
}
