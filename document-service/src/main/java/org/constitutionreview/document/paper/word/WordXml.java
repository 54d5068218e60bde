package org.constitutionreview.document.paper.word;

/** Names that Word files are made of (ECMA-376, transitional). */
final class WordXml {

    static final String MAIN = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private WordXml() {}
}
