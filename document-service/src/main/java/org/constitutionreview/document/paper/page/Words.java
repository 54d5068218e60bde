package org.constitutionreview.document.paper.page;

import java.util.List;
import java.util.function.Function;
import org.constitutionreview.document.paper.file.Markup;
import org.constitutionreview.document.reading.ProvisionView.RunView;
import org.constitutionreview.document.text.Reference;
import org.jspecify.annotations.Nullable;

/** Words as they look, in HTML. */
final class Words {

    private Words() {}

    static void lines(Markup html, String words) {
        html.text("");
        int from = 0;
        for (int at = words.indexOf('\n'); at >= 0; at = words.indexOf('\n', from)) {
            html.text(words.substring(from, at)).start("br").end();
            from = at + 1;
        }
        html.text(words.substring(from));
    }

    /** @param address where a cross-reference leads; null where it leads nowhere on the page */
    static void runs(
            Markup html, String words, @Nullable List<RunView> runs, Function<Reference, @Nullable String> address) {
        if (runs == null) {
            lines(html, words);
            return;
        }
        for (RunView run : runs) {
            var reference = run.ref();
            var link = reference == null ? run.link() : address.apply(reference);
            if (link != null) {
                html.start("a").attribute("href", link).attribute("title", title(run, link));
            }
            if (run.bold() != null) {
                html.start("strong");
            }
            if (run.italic() != null) {
                html.start("em");
            }
            lines(html, run.text());
            if (run.italic() != null) {
                html.end();
            }
            if (run.bold() != null) {
                html.end();
            }
            if (link != null) {
                html.end();
            }
        }
    }

    /** A PDF for all needs it said. */
    private static String title(RunView run, String link) {
        return run.ref() == null ? link : "Go to " + run.text();
    }
}
