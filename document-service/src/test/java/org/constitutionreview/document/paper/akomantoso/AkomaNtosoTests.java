package org.constitutionreview.document.paper.akomantoso;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.constitutionreview.document.archive.NumberedText;
import org.constitutionreview.document.paper.PublishedSchema;
import org.constitutionreview.document.paper.SomePapers;
import org.constitutionreview.document.paper.word.Redlines;
import org.constitutionreview.document.paper.word.Story;
import org.constitutionreview.document.reading.ProvisionView;
import org.constitutionreview.document.text.SomeTexts;
import org.constitutionreview.document.text.SomeTexts.Edited;
import org.constitutionreview.document.text.Text;
import org.junit.jupiter.api.Test;

class AkomaNtosoTests {

    private static final Work WORK = new Work(
            "officers-code-of-conduct",
            "Officers' Code of Conduct",
            LocalDate.of(2018, 3, 1),
            "draft",
            SomePapers.IMPRINT);

    private static byte[] text(Text text) {
        return TextXml.of(WORK, ProvisionView.of(NumberedText.of(text), Redlines.words(text)));
    }

    private static byte[] amendments(Edited edited) {
        var pack = SomePapers.pack(edited);
        return AmendmentsXml.of(
                WORK,
                pack.redline().items().get(0),
                pack.schedule().items().get(0),
                pack.cleanCopy().items().get(0).provisions());
    }

    @Test
    void textsAndAmendmentsAreValidAgainstThePublishedSchema() throws Exception {
        var schema = PublishedSchema.of("akoma-ntoso/akomantoso30.xsd");

        assertThat(schema.error(text(Story.told().after()))).isEmpty();
        assertThat(schema.error(amendments(Story.told()))).isEmpty();
        for (long seed = 1; seed <= 60; seed++) {
            var edited = SomeTexts.edited(seed);
            assertThat(schema.error(text(edited.after()))).as("text " + seed).isEmpty();
            assertThat(schema.error(amendments(edited)))
                    .as("amendments " + seed)
                    .isEmpty();
        }
    }

    @Test
    void anElementSaysWhereItStandsAndKeepsItsPermanentId() {
        var told = Story.told();
        var moved = Redlines.id(told.before(), "16.3");

        var before = new String(text(told.before()), StandardCharsets.UTF_8);
        var after = new String(text(told.after()), StandardCharsets.UTF_8);

        assertThat(before)
                .contains("eId=\"sec_16__para_16.3\" wId=\"" + ElementIds.permanent(moved) + "\"")
                .contains("<FRBRalias value=\"" + SomePapers.IMPRINT.contentHash() + "\" name=\"content-hash\"/>");
        assertThat(after)
                .contains("eId=\"sec_18__para_18.3\" wId=\"" + ElementIds.permanent(moved) + "\"")
                .contains("<ref href=\"#sec_18__para_18.3\">18.3</ref>");
    }

    @Test
    void anAmendmentIsToldInWordsAndAsAModification() {
        var told = new String(amendments(Story.told()), StandardCharsets.UTF_8);

        assertThat(told)
                .contains("Leave out paragraph 2.1.")
                .contains("<textualMod type=\"repeal\">")
                .contains("/officers-code-of-conduct#sec_2__para_2.1\"")
                .contains("<textualMod type=\"insertion\">")
                .contains("class=\"new\"> This includes social media.</quotedText>");
    }
}
