package org.constitutionreview.document.text.source.word;

/** What all parts of one file share while they are read. */
record FileContext(Styles styles, ListDefinitions lists, Sides sides, Notices notices, Comments comments) {}
