package org.constitutionreview.document.text.instruction;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whether an instruction works wherever words occur, and how far that goes. */
record Everywhere(List<String> tokens, Scope scope) {

    enum Scope {
        ONCE,
        DOCUMENT,
        CONSTITUTION
    }

    private static final String DOCUMENT =
            "(?:(?:in|of|across|throughout) )?(?:the |this )?(?:whole |entire )?(?:of )?(?:the )?"
                    + "(?:document|code|text|policy|protocol|rules|draft)";
    private static final String CONSTITUTION =
            "(?:(?:in|of|across) )?(?:(?:all|other|the other|all the|all the other) documents (?:in|of) )?"
                    + "(?:the )?(?:whole |entire )?(?:of )?(?:the )?constitution";
    private static final Pattern SAID = Pattern.compile("(?:, )?(?:"
            + "(?:(?:wherever|whenever|every time|each time|in (?:every|each|all) places?|everywhere) ?"
            + "(?:that |where )?(?:(?:it|they|this|that|these|those)(?: words?| phrases?)? |(?:the|these|those) (?:words?|phrase) )?"
            + "(?:(?:is |are )?(?:occurs?|appears?|stands?|used|found|occurring|appearing))?"
            + "|throughout)"
            + "(?: ?(?<constitution>" + CONSTITUTION + ")| ?" + DOCUMENT + ")?"
            + "|in (?:all|every|each)(?: the)? (?<documents>documents?)(?: (?:in|of) the constitution)?"
            + "|(?:in|across) (?:the )?(?:whole|entire)(?: of the)? (?:(?<whole>constitution)|document|code|text|policy|protocol)"
            + ")(?= |$)(?: ,)?");

    static Everywhere in(List<String> tokens) {
        String plain = String.join(" ", tokens);
        Matcher said = SAID.matcher(plain);
        if (!said.find() || said.group().isBlank()) {
            return new Everywhere(tokens, Scope.ONCE);
        }
        boolean constitution =
                said.group("constitution") != null || said.group("documents") != null || said.group("whole") != null;
        String left = (plain.substring(0, said.start()) + " " + plain.substring(said.end())).strip();
        return new Everywhere(
                left.isEmpty() ? List.of() : List.of(left.split(" +")),
                constitution ? Scope.CONSTITUTION : Scope.DOCUMENT);
    }
}
