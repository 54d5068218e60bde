package org.constitutionreview.document.text.source.html;

import java.util.regex.Pattern;
import org.constitutionreview.document.text.source.FileRefused;
import org.constitutionreview.document.text.source.FileText;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/** The blocks of an HTML page. */
public final class HtmlFile {

    /** An attribute that tells the line of an element, where the page was made from something else. */
    public static final String LINE = "data-line";

    /** An attribute that tells a list item's number. */
    public static final String NUMBER = "data-number";

    private static final int MOST_TAGS = 1_000_000;
    private static final int LINES_TOLD_UP_TO = 5_000_000;
    private static final Pattern INLINE_DATA = Pattern.compile("data:[\\w/+.-]+;base64,[A-Za-z0-9+/=\\s]{100,}+");

    private HtmlFile() {}

    /** @throws FileRefused when it is too large or too deep to be a text */
    public static FileText read(String html) {
        String bare = html.contains(";base64,") ? INLINE_DATA.matcher(html).replaceAll("data:") : html;
        if (bare.chars().filter(c -> c == '<').limit(MOST_TAGS + 1L).count() > MOST_TAGS) {
            throw new FileRefused("The page has more than 1,000,000 tags. Split it into its documents.");
        }
        Parser parser = Parser.htmlParser().setTrackPosition(bare.length() < LINES_TOLD_UP_TO);
        Document page = parser.parseInput(bare, "");
        return new Walk(page).read();
    }
}
