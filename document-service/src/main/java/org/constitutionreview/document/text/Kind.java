package org.constitutionreview.document.text;

/** What a provision is; with its place it decides the number. */
public enum Kind {
    PART,
    SECTION,
    PARAGRAPH,
    SUB_PARAGRAPH,
    LIST_ITEM,
    BULLET,
    HEADING,
    TABLE,
    NOTE;

    /** Whether provisions of this kind carry a number when nothing is pinned. */
    public boolean isNumbered() {
        return switch (this) {
            case PART, SECTION, PARAGRAPH, SUB_PARAGRAPH, LIST_ITEM -> true;
            case BULLET, HEADING, TABLE, NOTE -> false;
        };
    }

    /** Parts and headings only group: what stands under them goes on counting with what stands before. */
    boolean isTransparent() {
        return this == PART || this == HEADING;
    }
}
