package uk.sharedservices.partnership.finance.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.sharedservices.partnership.money.PrintedNumber;
import uk.sharedservices.partnership.rule.Answer;

@DisplayName("Published figures")
class ReconciliationTest {

    @ParameterizedTest(name = "{3}: {0} against {1} is {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "3.243 2.257 | 5.500 | EXACT | Tameside 2022-23 forecast",
                "4.581 -0.954 -0.688 -0.254 -0.429 | 2.257 | WITHIN_ROUNDING | the same in-year from its parts",
                "3.243 -1.686 | 1.687 | UNEXPLAINED | a balance stated as the movement",
                "28.196 0.878 | 29.073 | WITHIN_ROUNDING | Tameside 2021-22 funding",
                "1.856222 1.227549 -0.763904 | 2.319867 | EXACT | Halton 2022-23, to the pound",
                "21.258 0.11 -8.53 | 12.84 | WITHIN_ROUNDING | Rotherham 2021-22, with external money",
                "-18.187 -0.064 | -12.618 | UNEXPLAINED | Lincolnshire 2019-20, use of the surplus unstated",
                "2.6 4.9 | 7.6 | WITHIN_ROUNDING | Hammersmith and Fulham 2025-26",
                "27 | 28 | WITHIN_ROUNDING | each may be half out",
                "27 | 28.1 | UNEXPLAINED | but no more",
                "0 | 0.4 | UNEXPLAINED | nought is exact, and one place may be 0.05 out",
                "0.0 | 0.1 | WITHIN_ROUNDING | nought to a place is not",
            })
    @DisplayName("agree exactly, within rounding, or not")
    void agreeOrNot(String terms, String total, ReconciliationVerdict verdict, String where) {
        assertThat(reconciliation(terms, total).verdict()).as(where).isEqualTo(verdict);
    }

    @Test
    @DisplayName("differ by the terms less the total")
    void differByTheTermsLessTheTotal() {
        assertThat(reconciliation("3.243 -1.686", "1.687").difference()).isEqualByComparingTo("-0.13");
        assertThat(reconciliation("3.243 -1.686", "1.687").tolerance()).isEqualByComparingTo("0.0015");
    }

    @Test
    @DisplayName("are answered for with every figure and what rounding explains")
    void areAnsweredFor() {
        Answer<ReconciliationVerdict> answer =
                reconciliation("28.196 0.878", "29.073").answer();

        assertThat(answer.orThrow()).isEqualTo(ReconciliationVerdict.WITHIN_ROUNDING);
        assertThat(answer.derivation().sentences())
                .startsWith(
                        "Do the published figures agree?",
                        "Term: 28.196.",
                        "Term: 0.878.",
                        "Total: 29.073.",
                        "The terms less the total are 0.001, and rounding explains up to 0.0015: it agrees within"
                                + " rounding. [DSG-RECONCILES]");
    }

    @Test
    @DisplayName("are not reconciled when there are no terms")
    void noTerms() {
        assertThatThrownBy(() -> new Reconciliation(List.of(), Rounded.of(PrintedNumber.of("0"))))
                .hasMessage("terms must be one or more, but was 0");
    }

    private static Reconciliation reconciliation(String terms, String total) {
        return new Reconciliation(
                Stream.of(terms.split(" ", -1))
                        .map(PrintedNumber::of)
                        .map(Rounded::of)
                        .toList(),
                Rounded.of(PrintedNumber.of(total)));
    }
}
