package org.constitutionreview.document.text.returned;

import java.util.ArrayList;
import java.util.List;
import org.constitutionreview.document.text.Inline;
import org.constitutionreview.document.text.Provision;
import org.constitutionreview.document.text.ReferenceWords;
import org.constitutionreview.document.text.Run;

/** Words as they are seen, with the places at which something stands for them. */
final class Display {

    /** A reference or a link, and the words that it shows. */
    record Token(int start, String shown, Run run) {}

    private final StringBuilder text = new StringBuilder();
    private final List<Token> tokens = new ArrayList<>();

    Display(Inline inline, ReferenceWords references) {
        for (Run run : inline.runs()) {
            String shown = run.reference() == null ? run.text() : references.orNothing(run.reference());
            if (run.reference() != null || run.link() != null) {
                tokens.add(new Token(text.length(), shown, run));
            }
            text.append(shown);
        }
    }

    String text() {
        return text.toString();
    }

    List<Token> tokens() {
        return tokens;
    }

    /** The last word before the token. */
    String before(Token token) {
        return Neighbours.before(text, token.start());
    }

    String after(Token token) {
        return Neighbours.after(text, token.start() + token.shown().length());
    }

    /** What its own paragraph says but its number: the heading, where it has one. */
    static String words(Provision provision, ReferenceWords references) {
        Inline heading = provision.heading();
        return (heading == null ? provision.text() : heading).words(references);
    }
}
