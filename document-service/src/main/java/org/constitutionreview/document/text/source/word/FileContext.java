package org.constitutionreview.document.text.source.word;

/**
 * What all parts of one file share while they are read.
 *
 * @param keepsMarked whether a paragraph without words counts as long as a bookmark tells what it is
 */
record FileContext(
        Styles styles, ListDefinitions lists, Sides sides, Notices notices, Comments comments, boolean keepsMarked) {}
