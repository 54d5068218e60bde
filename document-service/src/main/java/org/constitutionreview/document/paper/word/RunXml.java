package org.constitutionreview.document.paper.word;

import org.constitutionreview.document.paper.file.Markup;
import org.constitutionreview.document.reading.ProvisionView.RunView;
import org.jspecify.annotations.Nullable;

/** Single runs: the smallest stretches of a Word file, each of one look. */
final class RunXml {

    private final Markup xml;
    private final Tracking tracking;

    RunXml(Markup xml, Tracking tracking) {
        this.xml = xml;
        this.tracking = tracking;
    }

    void words(Role tracked, String words, @Nullable String style, @Nullable Boolean bold, @Nullable Boolean italic) {
        xml.start("w:r");
        if (style != null || bold != null || italic != null) {
            xml.start("w:rPr");
            if (style != null) {
                xml.empty("w:rStyle", "w:val", style);
            }
            look(bold, italic);
            xml.end();
        }
        content(xml, words, tracked == Role.DELETED ? "w:delText" : "w:t");
        xml.end();
    }

    /** Words that stayed and look otherwise. */
    void formatted(String words, RunView now, RunView was, String author) {
        xml.start("w:r").start("w:rPr");
        look(now.bold(), now.italic());
        tracking.start(xml, "w:rPrChange", author).start("w:rPr");
        look(was.bold(), was.italic());
        xml.end().end().end();
        content(xml, words, "w:t");
        xml.end();
    }

    /** @param type begin, separate or end */
    void fieldMark(String type) {
        xml.start("w:r").empty("w:fldChar", "w:fldCharType", type).end();
    }

    void instruction(String words) {
        xml.start("w:r").start("w:instrText").attribute("xml:space", "preserve");
        xml.text(words).end().end();
    }

    private void look(@Nullable Boolean bold, @Nullable Boolean italic) {
        if (bold != null) {
            xml.start("w:b").end();
        }
        if (italic != null) {
            xml.start("w:i").end();
        }
    }

    /** Lines and tabs are elements of their own. */
    static void content(Markup xml, String words, String element) {
        int from = 0;
        for (int at = 0; at <= words.length(); at++) {
            char c = at == words.length() ? '\n' : words.charAt(at);
            if (c == '\n' || c == '\t') {
                if (at > from) {
                    xml.start(element).attribute("xml:space", "preserve");
                    xml.text(words.substring(from, at)).end();
                }
                if (at < words.length()) {
                    xml.start(c == '\n' ? "w:br" : "w:tab").end();
                }
                from = at + 1;
            }
        }
    }
}
