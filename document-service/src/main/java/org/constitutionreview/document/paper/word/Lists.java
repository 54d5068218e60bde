package org.constitutionreview.document.paper.word;

import java.util.ArrayList;
import java.util.List;
import org.constitutionreview.document.paper.file.Markup;

/** The definitions of all lists of one file ("numbering.xml"). */
final class Lists {

    static final int BULLETS = 1;
    static final int LEVELS = 9;
    private static final int FIRST_INDENT = 567;
    private static final String[] BULLET_SIGNS = {"•", "•", "–"};

    private final List<ListLevel[]> abstracts = new ArrayList<>();
    private final List<ListNumber> numbers = new ArrayList<>();

    ListNumber add(ListLevel[] levels) {
        abstracts.add(levels);
        return add(ListNumber.fromTheBeginning(nextId(), abstracts.size()));
    }

    ListNumber restart(ListNumber list, int level, int start) {
        return add(unused(list, level, start));
    }

    /** As {@link #restart} would make it. */
    ListNumber unused(ListNumber list, int level, int start) {
        return new ListNumber(nextId(), list.abstractId(), level, start);
    }

    private ListNumber add(ListNumber number) {
        numbers.add(number);
        return number;
    }

    private int nextId() {
        return BULLETS + 1 + numbers.size();
    }

    Markup xml() {
        var xml = new Markup().start("w:numbering").attribute("xmlns:w", WordXml.MAIN);
        bullets(xml);
        for (int id = 1; id <= abstracts.size(); id++) {
            definition(xml, id, abstracts.get(id - 1));
        }
        xml.start("w:num").attribute("w:numId", BULLETS);
        xml.empty("w:abstractNumId", "w:val", 0).end();
        numbers.forEach(number -> number(xml, number));
        return xml.end();
    }

    private static void bullets(Markup xml) {
        xml.start("w:abstractNum").attribute("w:abstractNumId", 0);
        xml.empty("w:multiLevelType", "w:val", "hybridMultilevel");
        for (int level = 0; level < LEVELS; level++) {
            level(xml, level, new ListLevel("bullet", BULLET_SIGNS[level % BULLET_SIGNS.length]));
        }
        xml.end();
    }

    private static void definition(Markup xml, int id, ListLevel[] levels) {
        xml.start("w:abstractNum").attribute("w:abstractNumId", id);
        xml.empty("w:multiLevelType", "w:val", "multilevel");
        for (int level = 0; level < levels.length; level++) {
            level(xml, level, levels[level]);
        }
        xml.end();
    }

    private static void level(Markup xml, int level, ListLevel definition) {
        xml.start("w:lvl").attribute("w:ilvl", level);
        xml.empty("w:start", "w:val", 1);
        xml.empty("w:numFmt", "w:val", definition.format());
        xml.empty("w:suff", "w:val", "tab");
        xml.empty("w:lvlText", "w:val", definition.label());
        xml.empty("w:lvlJc", "w:val", "left");
        xml.start("w:pPr").start("w:ind");
        xml.attribute("w:left", FIRST_INDENT * (level + 1)).attribute("w:hanging", FIRST_INDENT);
        xml.end().end().end();
    }

    private static void number(Markup xml, ListNumber number) {
        xml.start("w:num").attribute("w:numId", number.id());
        xml.empty("w:abstractNumId", "w:val", number.abstractId());
        if (number.startLevel() != ListLevel.NONE) {
            xml.start("w:lvlOverride").attribute("w:ilvl", number.startLevel());
            xml.empty("w:startOverride", "w:val", number.startsAt()).end();
        }
        xml.end();
    }
}
