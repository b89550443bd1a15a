package uk.sharedservices.partnership.reporting.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.sharedservices.partnership.reporting.figures.finding.Grade.DOES_NOT_AGREE;
import static uk.sharedservices.partnership.reporting.figures.finding.Grade.EXACT;
import static uk.sharedservices.partnership.reporting.figures.finding.Grade.NOT_CHECKABLE;
import static uk.sharedservices.partnership.reporting.figures.finding.Relation.CHANGE_FROM_YEAR;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.sharedservices.partnership.reporting.figures.finding.Finding;

@DisplayName("Of Tameside's sentence on 2021-22, an increase of £1.687m from 2020-21, the linter")
class ChangeFromYearTest {

    private static final String SENTENCE = "The year-end deficit of £3.243m is an increase of £1.687m from 2020-21.";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The deficit at the end of 2020-21 was £1.687m. ",
                "Tameside ended 2020-21 with a deficit of £1.687m. ",
                "The deficit brought forward from 2020/21 was £1.687m. ",
                "There was a deficit of £1.687m at 31 March 2021. "
            })
    @DisplayName("says what is wrong where the balance is told: it was taken for the movement, which was £1.556m")
    void balanceTold(String before) {
        Finding finding = Lint.one(CHANGE_FROM_YEAR, before + SENTENCE);

        assertThat(finding.grade()).isEqualTo(DOES_NOT_AGREE);
        assertThat(finding.because())
                .startsWith("£3.243m less £1.687m is £1.556m, not an increase of £1.687m")
                .endsWith("£1.687m is the balance at the end of 2020/21, not the movement from it.");
    }

    @Test
    @DisplayName("says so also where the balance is told in another paragraph, after it")
    void toldElsewhere() {
        Finding finding =
                Lint.one(CHANGE_FROM_YEAR, SENTENCE + "\n\nA deficit of £1.687m at the end of 2020-21 was reported.");

        assertThat(finding.grade()).isEqualTo(DOES_NOT_AGREE);
    }

    @Test
    @DisplayName("says of the balance worked out from other figures that the increase was £1.557m")
    void derivedBalance() {
        Finding finding = Lint.one(CHANGE_FROM_YEAR, "The deficit at the end of 2020-21 was £1.686m. " + SENTENCE);

        assertThat(finding.grade()).isEqualTo(DOES_NOT_AGREE);
        assertThat(finding.because()).startsWith("£3.243m less £1.686m is £1.557m, not an increase of £1.687m");
    }

    @ParameterizedTest
    @ValueSource(strings = {", when it was £1.686m.", " (when the deficit stood at £1.686m)."})
    @DisplayName("says so also of a balance told in the sentence itself")
    void toldInTheSentence(String base) {
        String before = "The year-end deficit of £3.243m is an increase of ";

        assertThat(Lint.one(CHANGE_FROM_YEAR, before + "£1.687m from 2020-21" + base))
                .satisfies(finding -> {
                    assertThat(finding.grade()).isEqualTo(DOES_NOT_AGREE);
                    assertThat(finding.because())
                            .startsWith(
                                    "£3.243m less £1.686m is £1.557m, not an increase of £1.687m: they are £0.130m apart");
                });
        assertThat(Lint.one(CHANGE_FROM_YEAR, before + "£1.557m from 2020-21" + base)
                        .grade())
                .isEqualTo(EXACT);
        assertThat(Lint.one(CHANGE_FROM_YEAR, before + "£1.687m from 2020-21, when it was a surplus of £0.100m.")
                        .grade())
                .isEqualTo(NOT_CHECKABLE);
    }

    @Test
    @DisplayName("cannot say without the balance, but says what it would have to be")
    void balanceNotTold() {
        Finding finding = Lint.one(CHANGE_FROM_YEAR, SENTENCE);

        assertThat(finding.grade()).isEqualTo(NOT_CHECKABLE);
        assertThat(finding.because())
                .isEqualTo("What it was at the end of 2020/21 is not told; by these figures it would be £1.556m.");
    }

    @Test
    @DisplayName("agrees with the sentence put right")
    void putRight() {
        Finding finding = Lint.one(
                CHANGE_FROM_YEAR,
                "The deficit at the end of 2020-21 was £1.686m. The year-end deficit of £3.243m is an increase of £1.557m"
                        + " from 2020-21.");

        assertThat(finding.grade()).isEqualTo(EXACT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Stockport ended 2020-21 with a deficit of £1.687m. Tameside's ",
                "The reserve at the end of 2020-21 was £1.687m. The ",
                "The deficit at the end of 2019-20 was £1.687m. The ",
                "The high needs deficit at the end of 2020-21 was £4.000m. The early years "
            })
    @DisplayName("does not call it wrong by a balance of another council, block, kind or year")
    void anotherBalance(String before) {
        Finding finding = Lint.one(
                CHANGE_FROM_YEAR, before + "year-end deficit of £3.243m is an increase of £1.687m from 2020-21.");

        assertThat(finding.grade()).isEqualTo(NOT_CHECKABLE);
    }
}
