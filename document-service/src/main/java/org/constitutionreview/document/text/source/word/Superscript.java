package org.constitutionreview.document.text.source.word;

import java.util.stream.Collectors;

/** Small raised characters, as the marks of notes are shown. */
final class Superscript {

    private static final String PLAIN = "0123456789abcdefghijklmnoprstuvwxyz";
    private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹ᵃᵇᶜᵈᵉᶠᵍʰⁱʲᵏˡᵐⁿᵒᵖʳˢᵗᵘᵛʷˣʸᶻ";

    private Superscript() {}

    /** What can't be raised stays. */
    static String of(String plain) {
        return plain.codePoints()
                .map(c -> PLAIN.indexOf(c) < 0 ? c : RAISED.charAt(PLAIN.indexOf(c)))
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }
}
