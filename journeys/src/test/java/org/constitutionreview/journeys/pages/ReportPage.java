package org.constitutionreview.journeys.pages;

/** The report as it will look; each of its sections is written on a page of its own. */
public final class ReportPage {

    private final Visit visit;
    private final String path;

    private ReportPage(Visit visit, String path) {
        this.visit = visit;
        this.path = path;
    }

    public static ReportPage of(Visit visit, AmendmentPage amendment) {
        String path = amendment.path() + "/report";
        visit.open(path);
        return new ReportPage(visit, path);
    }

    /** @param section as its address names it, such as {@code background-papers} */
    public ReportPage write(String section, String text) {
        open(section);
        visit.type("Text", text);
        visit.press("Save");
        return this;
    }

    public ReportPage doesNotApply(String section, String reason) {
        open(section);
        visit.choose("This section doesn't apply");
        visit.type("Why not?", reason);
        visit.press("Save");
        return this;
    }

    public ReportPage consult(String... consultees) {
        visit.follow(visit.link("Who will be consulted").first());
        for (String consultee : consultees) {
            visit.choose(consultee);
        }
        visit.press("Save");
        return this;
    }

    public ReportPage sees(String... words) {
        visit.sees(words);
        return this;
    }

    private void open(String section) {
        visit.follow(visit.page().locator("a[href='" + path + "/sections/" + section + "']"));
    }
}
