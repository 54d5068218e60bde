package org.constitutionreview.document.paper.akomantoso;

import java.util.List;
import org.constitutionreview.document.paper.file.Markup;
import org.constitutionreview.document.reading.ProvisionView;

/** A document's text in Akoma Ntoso. */
public final class TextXml {

    private TextXml() {}

    public static byte[] of(Work work, List<ProvisionView> provisions) {
        var xml = new Markup().start("akomaNtoso").attribute("xmlns", Work.NAMESPACE);
        xml.start("act")
                .attribute("name", "constitution")
                .attribute("contains", "singleVersion")
                .start("meta");
        work.identification(xml);
        work.references(xml);
        xml.end()
                .start("preface")
                .start("p")
                .element("docTitle", work.title())
                .end()
                .end();
        xml.start("body");
        var hierarchy = new HierarchyXml(xml, ElementIds.of(provisions), "", "");
        provisions.forEach(hierarchy::write);
        if (provisions.isEmpty()) {
            xml.start("hcontainer").attribute("name", "empty").end();
        }
        return xml.end().end().end().bytes();
    }
}
