package org.constitutionreview.document.paper.akomantoso;

import java.time.LocalDate;
import org.constitutionreview.document.paper.file.Imprint;
import org.constitutionreview.document.paper.file.Markup;

/**
 * One version of one document.
 *
 * @param date from which it is, or is proposed to be, as it is
 * @param version what kind of date that is: "in-force" or "draft"
 */
public record Work(String documentId, String title, LocalDate date, String version, Imprint imprint) {

    static final String NAMESPACE = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0";
    private static final String COUNCIL = "#council";

    /** Of the document through all its versions. */
    String address() {
        return "/akn/gb/act/constitution/" + documentId;
    }

    /** Of amendments to the document. */
    Work amendments() {
        return new Work(documentId + "/amendments/" + imprint.contentHash(), title, date, version, imprint);
    }

    void identification(Markup xml) {
        var expression = address() + "/eng@" + date + (version.equals("draft") ? ":draft" : "");
        xml.start("identification").attribute("source", COUNCIL);
        frbr(xml.start("FRBRWork"), address());
        xml.empty("FRBRcountry", "value", "gb").end();
        frbr(xml.start("FRBRExpression"), expression);
        xml.empty("FRBRlanguage", "language", "eng").end();
        frbr(xml.start("FRBRManifestation"), expression + ".xml");
        xml.end().end();
    }

    /** The hash is an alias of each: by it anybody can see which files belong together. */
    private void frbr(Markup xml, String address) {
        xml.empty("FRBRthis", "value", address + "/!main");
        xml.empty("FRBRuri", "value", address);
        xml.start("FRBRalias").attribute("value", imprint.contentHash()).attribute("name", "content-hash");
        xml.end()
                .start("FRBRdate")
                .attribute("date", date)
                .attribute("name", version)
                .end();
        xml.empty("FRBRauthor", "href", COUNCIL);
    }

    void references(Markup xml) {
        xml.start("references").attribute("source", COUNCIL);
        xml.start("TLCOrganization")
                .attribute("eId", "council")
                .attribute("href", "/akn/ontology/organization/council");
        xml.attribute("showAs", imprint.council()).end().end();
    }
}
