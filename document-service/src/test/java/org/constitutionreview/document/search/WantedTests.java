package org.constitutionreview.document.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WantedTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "13.7 | 13.7",
                "section 13 | 13",
                "Paragraph 13.7 (B) | 13.7(b)",
                "para. 4A.2(iv) | 4a.2(iv)",
                "§ 3 | 3",
                "sub-paragraph 5.3(a)(ii) | 5.3(a)(ii)"
            })
    void numbersOfParagraphsAreUnderstood(String typed, String number) {
        assertThat(Wanted.in(typed).terms()).extracting(Wanted.Term::number).containsExactly(number);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"covid19", "13th", "mp3", "1.2.3.4x5", "sections", "v13.7"})
    void wordsWithFiguresAreWords(String typed) {
        assertThat(Wanted.in(typed).terms()).extracting(Wanted.Term::number).containsOnlyNulls();
    }

    @Test
    void phrasesWordsAndWhatMustNotBeThereAreToldApart() {
        var wanted = Wanted.in("gifts “code of conduct” -money -\"at once\" e-mail");

        assertThat(wanted.terms())
                .containsExactly(
                        new Wanted.Term("gifts", false, null, false),
                        new Wanted.Term("code of conduct", true, null, false),
                        new Wanted.Term("money", false, null, true),
                        new Wanted.Term("at once", true, null, true),
                        new Wanted.Term("e-mail", false, null, false));
        assertThat(wanted.written()).isEqualTo("gifts \"code of conduct\" -money -\"at once\" e-mail");
    }

    @Test
    void aQuotationMarkWithoutItsPairMeansNothing() {
        assertThat(Wanted.in("\"code of").terms())
                .extracting(Wanted.Term::words)
                .containsExactly("code", "of");
    }

    @Test
    void onlySignsAreNothing() {
        assertThat(Wanted.in("-- ? \" ( ) * \"\"").isEmpty()).isTrue();
    }
}
