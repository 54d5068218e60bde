package org.constitutionreview.document.paper.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.constitutionreview.document.paper.Paper;
import org.constitutionreview.document.paper.Paper.Part;
import org.constitutionreview.document.paper.Papers;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;
import tools.jackson.databind.JsonNode;

/** Papers as one page that needs nothing else: readable by a screen reader, and without any colour. */
@Component
class PackPage {

    private final Papers papers;
    private final String style;

    PackPage(Papers papers) {
        this.papers = papers;
        try {
            style = new ClassPathResource("pack.css").getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String of(Paper paper) {
        var html = new StringBuilder();
        html.append("<!DOCTYPE html>\n<html lang=\"en-GB\">\n<head>\n<meta charset=\"utf-8\">\n")
                .append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>")
                .append(escaped(paper.title()))
                .append("</title>\n<style>\n")
                .append(style)
                .append("</style>\n</head>\n<body>\n<main>\n<h1>")
                .append(escaped(paper.title()))
                .append("</h1>\n");
        papers.part(paper, Part.REPORT).at("/sections").forEach(section -> section(html, section));
        html.append("<h2>Appendix A: schedule of amendments</h2>\n");
        papers.part(paper, Part.SCHEDULE).at("/items").forEach(schedule -> schedule(html, schedule));
        html.append("<h2>Appendix B: the text as proposed</h2>\n");
        papers.part(paper, Part.CLEAN_COPY).at("/items").forEach(copy -> cleanCopy(html, copy));
        html.append("<h2>Appendix C: the text with its changes marked</h2>\n");
        var redline = new RedlineHtml(html);
        papers.part(paper, Part.REDLINE).at("/items").forEach(redline::write);
        html.append("</main>\n<footer>\n<p>Frozen on ")
                .append(paper.frozenAt())
                .append(". Content hash: <code>")
                .append(paper.contentHash())
                .append("</code></p>\n</footer>\n</body>\n</html>\n");
        return html.toString();
    }

    private static void section(StringBuilder html, JsonNode section) {
        if (!section.at("/key").asString("").equals("particulars")) {
            html.append("<h2>").append(text(section, "title")).append("</h2>\n");
        }
        section.at("/paragraphs").forEach(paragraph -> html.append("<p>")
                .append(escaped(paragraph.asString("")).replace("\n", "<br>"))
                .append("</p>\n"));
        var table = section.at("/table");
        if (table.isObject()) {
            html.append("<table>\n<caption>").append(text(table, "caption")).append("</caption>\n");
            row(html, "th scope=\"col\"", table.at("/columns"));
            table.at("/rows").forEach(row -> row(html, "td", row));
            html.append("</table>\n");
        }
    }

    private static void cleanCopy(StringBuilder html, JsonNode copy) {
        html.append("<section class=\"text\">\n<h3>")
                .append(text(copy, "title"))
                .append("</h3>\n");
        copy.at("/provisions").forEach(provision -> provision(html, provision));
        html.append("</section>\n");
    }

    private static void provision(StringBuilder html, JsonNode provision) {
        int level = provision.at("/level").asInt(1);
        var heading = provision.at("/heading").asString("");
        var number = RedlineHtml.number(
                provision.at("/kind").asString(""), provision.at("/number").asString(""));
        if (!heading.isEmpty()) {
            html.append("<h4>").append(escaped(number + " " + heading)).append("</h4>\n");
        }
        var words = provision.at("/words").asString("");
        if (!words.isEmpty()) {
            html.append("<p class=\"level-").append(Math.min(level, 6)).append("\">");
            html.append(escaped(heading.isEmpty() ? (number + " " + words).strip() : words))
                    .append("</p>\n");
        }
        provision.at("/children").forEach(child -> provision(html, child));
    }

    private static void schedule(StringBuilder html, JsonNode schedule) {
        html.append("<table>\n<caption>").append(text(schedule, "title")).append("</caption>\n");
        html.append("<tr><th scope=\"col\">Paragraph</th><th scope=\"col\">Amendment</th>")
                .append("<th scope=\"col\">Reason</th><th scope=\"col\">Authority</th></tr>\n");
        schedule.at("/rows").forEach(row -> html.append("<tr><th scope=\"row\">")
                .append(text(row, "number"))
                .append("</th><td>")
                .append(text(row, "instruction").replace("\n", "<br>"))
                .append("</td><td>")
                .append(text(row, "reason"))
                .append("</td><td>")
                .append(authorities(row))
                .append("</td></tr>\n"));
        html.append("</table>\n");
    }

    private static String authorities(JsonNode row) {
        var words = new StringBuilder(escaped(row.at("/authority/words").asString("")));
        row.at("/within").forEach(one -> words.append("<br>")
                .append(text(one, "name"))
                .append(" – ")
                .append(escaped(one.at("/authority/words").asString(""))));
        return words.toString();
    }

    private static void row(StringBuilder html, String cell, JsonNode words) {
        html.append("<tr>");
        words.forEach(word -> html.append('<')
                .append(cell)
                .append('>')
                .append(escaped(word.asString("")).replace("\n", "<br>"))
                .append("</")
                .append(cell.substring(0, 2))
                .append('>'));
        html.append("</tr>\n");
    }

    private static String text(JsonNode node, String field) {
        return escaped(node.path(field).asString(""));
    }

    static String escaped(String words) {
        return HtmlUtils.htmlEscape(words, "UTF-8");
    }
}
