package org.constitutionreview.document.archive;

import java.util.Objects;
import org.constitutionreview.document.text.Numbering;
import org.constitutionreview.document.text.Text;

/** A text together with its numbers. */
public record NumberedText(Text text, Numbering numbering) {

    public static NumberedText of(Text text) {
        return new NumberedText(text, Numbering.of(text));
    }

    /** Over the words, the provisions' ids and places, and the text's own numbers. */
    public String contentHash() {
        var hash = new Sha256();
        text.walk().forEach(place -> {
            var provision = place.provision();
            hash.add(provision.id())
                    .add(place.level())
                    .add(provision.kind())
                    .add(numbering.number(provision.id()))
                    .add(Objects.toString(provision.pin(), ""))
                    .add(provision.heading() == null ? "" : provision.heading().markup())
                    .add(provision.text().markup());
        });
        return hash.hex();
    }
}
