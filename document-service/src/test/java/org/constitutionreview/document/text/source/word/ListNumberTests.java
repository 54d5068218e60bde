package org.constitutionreview.document.text.source.word;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ListNumberTests {

    @ParameterizedTest
    @EnumSource
    void showsTheNumbersThatWordShows(Numbered file) {
        assertThat(Shown.lines(file.docx.read())).isEqualTo(file.shown);
    }
}
