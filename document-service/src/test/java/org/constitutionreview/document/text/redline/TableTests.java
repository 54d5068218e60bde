package org.constitutionreview.document.text.redline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TableTests {

    private static final String ALLOWANCES =
            """
            | office | allowance |
            | Leader | £20,000 |
            | Chair of a committee | £5,000 |""";

    @Test
    void marksTheCellThatChangedAndNothingElse() {
        assertThat(Marked.table(ALLOWANCES, ALLOWANCES.replace("£5,000", "£6,000 a year")))
                .isEqualTo(
                        """
                        | office | allowance |
                        | Leader | £20,000 |
                        | Chair of a committee | {-£5,000-}{+£6,000 a year+} |""");
    }

    @Test
    void comparesEachCellForItselfEvenWhenAWordWandersToTheNext() {
        assertThat(Marked.table("| Leader of the Council | elected |", "| Leader | elected of the Council |"))
                .isEqualTo("| Leader{- of the Council-} | elected{+ of the Council+} |");
    }

    @Test
    void marksARowAsAWhole() {
        String withDeputy = ALLOWANCES.replace("| Chair", "| Deputy Leader | £12,000 |\n| Chair");
        assertThat(Marked.table(ALLOWANCES, withDeputy)).contains("{+| Deputy Leader | £12,000 |\n+}| Chair");
        assertThat(Marked.table(withDeputy, ALLOWANCES)).contains("{-| Deputy Leader | £12,000 |\n-}| Chair");
    }

    @Test
    void marksANewColumnInEachRow() {
        assertThat(Marked.table(
                        "| office | pay |\n| Leader | £20 |", "| office | term | pay |\n| Leader | a year | £20 |"))
                .isEqualTo("| office {+| term +}| pay |\n| Leader {+| a year +}| £20 |");
    }
}
