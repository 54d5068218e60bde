package org.constitutionreview.document.paper.akomantoso;

import org.constitutionreview.document.text.Kind;
import org.jspecify.annotations.Nullable;

/**
 * What a kind of provision is called in Akoma Ntoso.
 *
 * @param container the name of what the format has no element for; null for others
 */
record Element(String name, String prefix, @Nullable String container) {

    static Element of(Kind kind) {
        return switch (kind) {
            case PART -> new Element("part", "part", null);
            case SECTION -> new Element("section", "sec", null);
            case PARAGRAPH -> new Element("paragraph", "para", null);
            case SUB_PARAGRAPH -> new Element("subparagraph", "subpara", null);
            case LIST_ITEM -> new Element("point", "point", null);
            case BULLET -> new Element("indent", "indent", null);
            case HEADING -> container("heading");
            case NOTE -> container("unnumbered");
            case TABLE -> container("table");
        };
    }

    private static Element container(String name) {
        return new Element("hcontainer", "hcontainer", name);
    }
}
