package org.constitutionreview.document.paper.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.constitutionreview.document.paper.file.Imprint;
import org.constitutionreview.document.paper.file.Markup;
import org.constitutionreview.document.paper.file.PaperFile;
import org.constitutionreview.document.reading.ProvisionView;
import org.constitutionreview.document.reading.RedlineView;
import org.springframework.core.io.ClassPathResource;

/**
 * One page of HTML that is well-formed XML too: readable by a screen reader, without any colour, and without the net. A
 * change is always a word as well as a look.
 */
public final class PageFile implements PaperFile {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", Locale.UK).withZone(ZoneId.of("Europe/London"));

    private final Imprint imprint;
    private final String styleSheet;
    private final boolean isPrinted;
    private final Markup body = Markup.fragment();
    private final Outline outline = new Outline();
    private int texts;

    private PageFile(Imprint imprint, String styleSheet, boolean isPrinted) {
        this.imprint = imprint;
        this.styleSheet = styleSheet;
        this.isPrinted = isPrinted;
    }

    public static PageFile forScreens(Imprint imprint) {
        return new PageFile(imprint, style("screen"), false);
    }

    /** With a list of bookmarks for its headings. */
    public static PageFile forPrint(Imprint imprint) {
        var onEachPage =
                "@page { @bottom-left { font: 7pt \"Liberation Sans\"; color: #505a5f; content: \"Content hash "
                        + imprint.contentHash() + "\"; } }\n";
        return new PageFile(imprint, style("print") + onEachPage, true);
    }

    @Override
    public PageFile title(String words) {
        body.start("p").attribute("class", "council").text(imprint.council()).end();
        body.element("h1", words);
        return this;
    }

    @Override
    public PageFile subtitle(String words) {
        body.start("p").attribute("class", "subtitle").text(words).end();
        return this;
    }

    @Override
    public PageFile heading(int level, String words) {
        outline.heading(body, "h" + (level + 1), words);
        return this;
    }

    @Override
    public PageFile paragraph(String words) {
        body.start("p");
        Words.lines(body, words);
        body.end();
        return this;
    }

    @Override
    public PageFile table(String caption, List<String> columns, List<List<String>> rows, int... shares) {
        body.start("table").element("caption", caption).start("thead").start("tr");
        columns.forEach(column ->
                body.start("th").attribute("scope", "col").text(column).end());
        body.end().end().start("tbody");
        for (List<String> row : rows) {
            body.start("tr");
            for (int at = 0; at < row.size(); at++) {
                body.start(at == 0 ? "th" : "td").attribute("scope", at == 0 ? "row" : null);
                Words.lines(body, row.get(at));
                body.end();
            }
            body.end();
        }
        body.end().end();
        return this;
    }

    @Override
    public PageFile text(List<ProvisionView> provisions, int heading) {
        body.start("section").attribute("class", "text");
        new TextPage(body, outline, heading + 1, ++texts).write(provisions);
        body.end();
        return this;
    }

    @Override
    public PageFile redline(RedlineView redline, int heading) {
        body.start("section").attribute("class", "text redline");
        new RedlinePage(body, outline, heading + 1).write(redline);
        body.end();
        return this;
    }

    @Override
    public byte[] bytes() {
        return ("<!DOCTYPE html>\n" + page()).getBytes(StandardCharsets.UTF_8);
    }

    String page() {
        var html = Markup.fragment().start("html").attribute("xmlns", "http://www.w3.org/1999/xhtml");
        html.attribute("lang", "en-GB").attribute("xml:lang", "en-GB").start("head");
        html.start("meta").attribute("charset", "utf-8").end();
        meta(html, "viewport", "width=device-width, initial-scale=1");
        meta(html, "author", imprint.council());
        meta(html, "keywords", "Content hash " + imprint.contentHash());
        meta(html, "subject", "Content hash " + imprint.contentHash());
        meta(html, "description", imprint.title() + ", " + imprint.council());
        html.element("title", imprint.title())
                .start("style")
                .verbatim(styleSheet)
                .end();
        if (isPrinted) {
            outline.bookmarks(html);
        }
        html.end().start("body").start("main").add(body).end();
        html.start("footer").start("p").text("As it stood on " + MOMENT.format(imprint.at()) + ". Content hash: ");
        html.element("code", imprint.contentHash()).end().end();
        return html.end().end().toString();
    }

    private static void meta(Markup html, String name, String content) {
        html.start("meta").attribute("name", name).attribute("content", content).end();
    }

    private static String style(String name) {
        try {
            return new ClassPathResource("paper/page/" + name + ".css").getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
