package org.constitutionreview.document.text.source.word;

import static org.constitutionreview.document.text.source.word.WordXml.abstractNum;
import static org.constitutionreview.document.text.source.word.WordXml.basedOn;
import static org.constitutionreview.document.text.source.word.WordXml.listed;
import static org.constitutionreview.document.text.source.word.WordXml.lvl;
import static org.constitutionreview.document.text.source.word.WordXml.num;
import static org.constitutionreview.document.text.source.word.WordXml.numPr;
import static org.constitutionreview.document.text.source.word.WordXml.p;
import static org.constitutionreview.document.text.source.word.WordXml.pPr;
import static org.constitutionreview.document.text.source.word.WordXml.paragraph;
import static org.constitutionreview.document.text.source.word.WordXml.run;
import static org.constitutionreview.document.text.source.word.WordXml.startOverride;
import static org.constitutionreview.document.text.source.word.WordXml.style;
import static org.constitutionreview.document.text.source.word.WordXml.styled;

import java.util.List;

/** Ways in which councils' files are numbered, each with the numbers that Word displays. */
enum Numbered {
    SECTIONS_PARAGRAPHS_AND_LETTERS(
            Docx.of(
                            listed(1, 0, "Gifts"),
                            listed(1, 1, "one"),
                            listed(1, 2, "first"),
                            listed(1, 2, "second"),
                            listed(1, 1, "two"),
                            listed(1, 2, "first again"),
                            listed(1, 0, "Hospitality"),
                            listed(1, 1, "one again"))
                    .numbering(
                            abstractNum(
                                    0,
                                    lvl(0, 1, "decimal", "%1."),
                                    lvl(1, 1, "decimal", "%1.%2"),
                                    lvl(2, 1, "lowerLetter", "(%3)")),
                            num(1, 0)),
            "1. Gifts",
            "1.1 one",
            "(a) first",
            "(b) second",
            "1.2 two",
            "(a) first again",
            "2. Hospitality",
            "2.1 one again"),

    ROMAN_AND_LETTERS_BEYOND_Z(
            Docx.of(
                            listed(1, 0, "four"),
                            listed(1, 0, "five"),
                            listed(2, 0, "last letter"),
                            listed(2, 0, "twice"),
                            listed(2, 0, "next"),
                            listed(3, 0, "capital"))
                    .numbering(
                            abstractNum(0, lvl(0, 4, "lowerRoman", "(%1)")),
                            abstractNum(1, lvl(0, 26, "lowerLetter", "%1)")),
                            abstractNum(2, lvl(0, 9, "upperRoman", "Part %1:")),
                            num(1, 0),
                            num(2, 1),
                            num(3, 2)),
            "(iv) four",
            "(v) five",
            "z) last letter",
            "aa) twice",
            "bb) next",
            "Part IX: capital"),

    LEGAL_FIGURES_UNDER_ROMAN_PARTS(
            Docx.of(listed(1, 0, "Part"), listed(1, 1, "rule"), listed(1, 0, "Part"), listed(1, 1, "rule"))
                    .numbering(
                            abstractNum(0, lvl(0, 3, "upperRoman", "%1."), lvl(1, 1, "decimal", "%1.%2", "<w:isLgl/>")),
                            num(1, 0)),
            "III. Part",
            "3.1 rule",
            "IV. Part",
            "4.1 rule"),

    LIST_THAT_GOES_ON_AFTER_OTHER_WORDS(
            Docx.of(listed(1, 0, "one"), p("Words between."), listed(2, 0, "two"), listed(1, 0, "three"))
                    .numbering(abstractNum(0, lvl(0, 1, "decimal", "%1.")), num(1, 0), num(2, 0)),
            "1. one",
            "Words between.",
            "2. two",
            "3. three"),

    LIST_STARTED_ANEW(
            Docx.of(listed(1, 0, "one"), listed(1, 0, "two"), listed(2, 0, "anew"), listed(2, 0, "and on"))
                    .numbering(
                            abstractNum(0, lvl(0, 1, "lowerLetter", "(%1)")),
                            num(1, 0),
                            num(2, 0, startOverride(0, 1))),
            "(a) one",
            "(b) two",
            "(a) anew",
            "(b) and on"),

    LIST_STARTED_AT_FOUR(
            Docx.of(listed(1, 0, "one"), listed(2, 0, "four"), listed(2, 0, "five"))
                    .numbering(abstractNum(0, lvl(0, 1, "decimal", "%1.")), num(1, 0), num(2, 0, startOverride(0, 4))),
            "1. one",
            "4. four",
            "5. five"),

    PARAGRAPHS_THAT_NEVER_RESTART(
            Docx.of(listed(1, 0, "One"), listed(1, 1, "a"), listed(1, 0, "Two"), listed(1, 1, "b"))
                    .numbering(
                            abstractNum(
                                    0,
                                    lvl(0, 1, "upperLetter", "%1"),
                                    lvl(1, 1, "decimal", "%2.", "<w:lvlRestart w:val='0'/>")),
                            num(1, 0)),
            "A One",
            "1. a",
            "B Two",
            "2. b"),

    LETTERS_THAT_RESTART_WITH_SECTIONS_ONLY(
            Docx.of(
                            listed(1, 0, "One"),
                            listed(1, 1, "p"),
                            listed(1, 2, "x"),
                            listed(1, 1, "q"),
                            listed(1, 2, "y"),
                            listed(1, 0, "Two"),
                            listed(1, 1, "r"),
                            listed(1, 2, "z"))
                    .numbering(
                            abstractNum(
                                    0,
                                    lvl(0, 1, "decimal", "%1"),
                                    lvl(1, 1, "decimal", "%1.%2"),
                                    lvl(2, 1, "lowerLetter", "(%3)", "<w:lvlRestart w:val='1'/>")),
                            num(1, 0)),
            "1 One",
            "1.1 p",
            "(a) x",
            "1.2 q",
            "(b) y",
            "2 Two",
            "2.1 r",
            "(a) z"),

    STYLES_THAT_NUMBER(
            Docx.of(
                            styled("Section", "Gifts"),
                            styled("Clause", "one"),
                            styled("SpecialClause", "two"),
                            paragraph(
                                    "<w:pStyle w:val='Clause'/>" + "<w:numPr><w:numId w:val='0'/></w:numPr>",
                                    run("off")),
                            styled("Clause", "three"))
                    .styles(
                            style(
                                    "Section",
                                    pPr("<w:numPr><w:numId w:val='1'/></w:numPr>", "<w:outlineLvl w:val='0'/>")),
                            style(
                                    "Clause",
                                    basedOn("Section")
                                            + pPr(
                                                    "<w:numPr><w:ilvl w:val='1'/></w:numPr>",
                                                    "<w:outlineLvl w:val='9'/>")),
                            style("SpecialClause", basedOn("Clause")))
                    .numbering(
                            abstractNum(
                                    0,
                                    lvl(0, 7, "decimal", "%1", "<w:pStyle w:val='Section'/>"),
                                    lvl(1, 1, "decimal", "%1.%2", "<w:pStyle w:val='Clause'/>")),
                            num(1, 0)),
            "7 Gifts",
            "7.1 one",
            "7.2 two",
            "off",
            "7.3 three"),

    LIST_STYLE(
            Docx.of(listed(2, 0, "One"), listed(2, 1, "a"), listed(2, 0, "Two"))
                    .styles("<w:style w:type='numbering' w:styleId='Rules'><w:name w:val='Rules'/>"
                            + pPr("<w:numPr><w:numId w:val='1'/></w:numPr>") + "</w:style>")
                    .numbering(
                            "<w:abstractNum w:abstractNumId='0'><w:multiLevelType w:val='multilevel'/>"
                                    + "<w:styleLink w:val='Rules'/>" + lvl(0, 1, "decimal", "Rule %1")
                                    + lvl(1, 1, "lowerRoman", "%2.") + "</w:abstractNum>",
                            "<w:abstractNum w:abstractNumId='1'><w:multiLevelType w:val='multilevel'/>"
                                    + "<w:numStyleLink w:val='Rules'/></w:abstractNum>",
                            num(1, 0),
                            num(2, 1)),
            "Rule 1 One",
            "i. a",
            "Rule 2 Two"),

    LEVEL_REDEFINED_FOR_ONE_LIST(
            Docx.of(listed(1, 0, "plain"), listed(2, 0, "own"), listed(2, 0, "own again"))
                    .numbering(
                            abstractNum(0, lvl(0, 1, "decimal", "%1.")),
                            num(1, 0),
                            num(
                                    2,
                                    0,
                                    "<w:lvlOverride w:ilvl='0'><w:startOverride w:val='2'/>"
                                            + lvl(0, 2, "upperLetter", "[%1]") + "</w:lvlOverride>")),
            "1. plain",
            "[B] own",
            "[C] own again"),

    PADDED_ORDINAL_AND_IN_WORDS(
            Docx.of(listed(1, 0, "padded"), listed(2, 0, "ordinal"), listed(3, 0, "in words"), listed(4, 0, "in order"))
                    .numbering(
                            abstractNum(0, lvl(0, 7, "decimalZero", "%1")),
                            abstractNum(1, lvl(0, 22, "ordinal", "%1")),
                            abstractNum(2, lvl(0, 21, "cardinalText", "Rule %1")),
                            abstractNum(3, lvl(0, 20, "ordinalText", "%1 rule")),
                            num(1, 0),
                            num(2, 1),
                            num(3, 2),
                            num(4, 3)),
            "07 padded",
            "22nd ordinal",
            "Rule Twenty-one in words",
            "Twentieth rule in order"),

    EMPTY_NUMBERED_ITEM(
            Docx.of(listed(1, 0, "one"), paragraph(numPr(1, 0)), listed(1, 0, "three"))
                    .numbering(abstractNum(0, lvl(0, 1, "decimal", "%1.")), num(1, 0)),
            "1. one",
            "2.",
            "3. three"),

    PARAGRAPHS_BEFORE_THE_FIRST_SECTION(
            Docx.of(listed(1, 1, "early"), listed(1, 1, "second"), listed(1, 0, "Section"))
                    .numbering(abstractNum(0, lvl(0, 1, "decimal", "%1."), lvl(1, 1, "decimal", "%1.%2")), num(1, 0)),
            "1.1 early",
            "1.2 second",
            "2. Section"),

    LEVEL_LEFT_OUT(
            Docx.of(listed(1, 0, "Section"), listed(1, 2, "deep"), listed(1, 1, "paragraph"), listed(1, 2, "deep"))
                    .numbering(
                            abstractNum(
                                    0,
                                    lvl(0, 1, "decimal", "%1."),
                                    lvl(1, 1, "decimal", "%1.%2"),
                                    lvl(2, 1, "decimal", "%1.%2.%3")),
                            num(1, 0)),
            "1. Section",
            "1.1.1 deep",
            "1.2 paragraph",
            "1.2.1 deep"),

    FIGURES_UNDER_A_BULLET(
            Docx.of(listed(1, 0, "Section"), listed(1, 1, "bullet"), listed(1, 2, "figure"))
                    .numbering(
                            abstractNum(
                                    0,
                                    lvl(0, 1, "decimal", "%1."),
                                    lvl(1, 1, "bullet", "•"),
                                    lvl(2, 1, "decimal", "%1.%2%3")),
                            num(1, 0)),
            "1. Section",
            "• bullet",
            "1.1 figure");

    final Docx docx;
    final List<String> shown;

    Numbered(Docx docx, String... shown) {
        this.docx = docx;
        this.shown = List.of(shown);
    }
}
