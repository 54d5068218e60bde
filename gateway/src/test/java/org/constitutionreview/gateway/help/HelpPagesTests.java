package org.constitutionreview.gateway.help;

import static org.assertj.core.api.Assertions.assertThat;

import org.constitutionreview.gateway.PageTest;
import org.junit.jupiter.api.Test;

class HelpPagesTests extends PageTest {

    @Test
    void instructionsAreExplainedToAnybodyWithExamples() {
        var page = html(get("/help/instructions"));

        assertThat(page.select("h2").eachText()).contains("Insert words", "What is asked first", "What can't be done");
        var first = page.select("tbody tr").get(0);
        assertThat(first.select("th").text()).isEqualTo("In paragraph 18.1, after “banked” insert “by”.");
        assertThat(first.select("td").eachText())
                .containsExactly(
                        "18.1 Hours are recorded and banked them.", "18.1 Hours are recorded and banked by them.");
        assertThat(page.text()).doesNotContain("Asks:", "Refused:", " / ", "**");
        assertThat(page.select("td strong").text()).isEqualTo("only");
    }
}
