package org.constitutionreview.document.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.constitutionreview.document.text.Kind;
import org.constitutionreview.document.text.Provision;
import org.constitutionreview.document.text.Text;
import org.constitutionreview.document.text.redline.Redline;
import org.junit.jupiter.api.Test;

class CitationsTests {

    static final UUID BULLET = new UUID(0, 4);
    static final UUID DEEP_BULLET = new UUID(0, 6);

    static Text text(String bullet) {
        return new Text(List.of(Provision.headed(
                new UUID(0, 1),
                Kind.SECTION,
                "Media",
                Provision.of(new UUID(0, 2), Kind.PARAGRAPH, "Ask.", Provision.of(BULLET, Kind.BULLET, bullet)),
                Provision.of(
                        new UUID(0, 3),
                        Kind.PARAGRAPH,
                        "Tell.",
                        Provision.of(
                                new UUID(0, 5),
                                Kind.SUB_PARAGRAPH,
                                "Who.",
                                Provision.of(DEEP_BULLET, Kind.BULLET, bullet))))));
    }

    @Test
    void aBulletIsCitedByWhatItStandsUnder() {
        var redline = Redline.between(text("in print"), text("in print or online"));

        assertThat(Citations.ofUnnumbered(redline))
                .containsEntry(BULLET, "1.1")
                .containsEntry(DEEP_BULLET, "1.2(a)")
                .hasSize(2);
    }
}
