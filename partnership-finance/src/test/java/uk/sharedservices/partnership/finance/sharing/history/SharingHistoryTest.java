package uk.sharedservices.partnership.finance.sharing.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.sharedservices.partnership.InvalidValueException;
import uk.sharedservices.partnership.finance.sharing.ApportionmentKey;
import uk.sharedservices.partnership.finance.sharing.ExactNumber;
import uk.sharedservices.partnership.finance.sharing.KeyMeasure;
import uk.sharedservices.partnership.finance.sharing.Shares;
import uk.sharedservices.partnership.finance.sharing.Weight;
import uk.sharedservices.partnership.rule.Answer;

@DisplayName("Periods shared one after another")
class SharingHistoryTest {

    private static final ApportionmentKey KEY = ApportionmentKey.of(KeyMeasure.ACTIVITY, "cases in 2022");
    private static final List<Weight> THIRDS = List.of(Weight.of("A", "1"), Weight.of("B", "1"), Weight.of("C", "1"));

    @Test
    @DisplayName("put the odd penny on each council in turn")
    void inTurn() {
        SharingHistory history = SharingHistory.of(
                KEY, List.of(period("first", 10_000), period("second", 10_000), period("third", 10_000)));

        assertThat(history.shares())
                .extracting(Shares::toString)
                .containsExactly(
                        "A £33.34, B £33.33, C £33.33", "A £33.33, B £33.34, C £33.33", "A £33.33, B £33.33, C £33.34");
        assertThat(List.of(history.owedBy("A"), history.owedBy("B"), history.owedBy("C")))
                .containsOnly(ExactNumber.ZERO);
        assertThat(history.periods()).extracting(SharedPeriod::name).containsExactly("first", "second", "third");
    }

    @Test
    @DisplayName("say what each council owed from before")
    void sayWhatWasOwed() {
        Answer<Shares> second =
                SharingHistory.none(KEY).and(period("2022/23", 10_000)).share(period("2023/24", 10_000));

        assertThat(second.derivation().sentences())
                .contains(
                        "By activity, cases in 2022: A 1, B 1, C 1.",
                        "Odd pennies: to those that owe most from before, of those level to the one named earlier.",
                        "Periods before it: 2022/23.",
                        "A was owed 2/3p from before, and its exact part is 3333 1/3p: charged £33.33."
                                + " [M-SHARE-CARRIED]",
                        "B owed 1/3p from before, and its exact part is 3333 1/3p: charged £33.34."
                                + " [M-SHARE-CARRIED]");
        assertThat(second.orThrow()).hasToString("A £33.33, B £33.34, C £33.33");
    }

    @Test
    @DisplayName("may have other weights and other councils, and credits")
    void othersMayShare() {
        SharingHistory history = SharingHistory.of(
                KEY,
                List.of(
                        period("all three", 1),
                        new SharedPeriod("without A", 1, THIRDS.subList(1, 3)),
                        period("a credit", -1)));

        assertThat(history.shares())
                .extracting(Shares::toString)
                .containsExactly("A £0.01, B £0, C £0", "B £0.01, C £0", "A -£0.01, B £0, C £0");
        assertThat(history.owedBy("C")).isEqualTo(ExactNumber.of(new java.math.BigDecimal("0.5")));
        assertThat(history.owedBy("Z")).isEqualTo(ExactNumber.ZERO);
    }

    @Test
    @DisplayName("share a credit as the mirror image of a cost: £100 back in thirds is £33.34 to the one named first")
    void creditIsTheMirrorImage() {
        Answer<Shares> credit = SharingHistory.none(KEY).share(period("a credit", -10_000));

        assertThat(credit.orThrow()).hasToString("A -£33.34, B -£33.33, C -£33.33");
        assertThat(credit.derivation().sentences())
                .contains("A owed nothing from before, and its exact part is 3333 1/3p of the credit: credited £33.34."
                        + " [M-SHARE-CARRIED]");
        assertThat(SharingHistory.of(KEY, List.of(period("one", -10_000), period("two", -10_000)))
                        .shares()
                        .get(1))
                .hasToString("A -£33.33, B -£33.34, C -£33.33");
    }

    @Test
    @DisplayName("refuse a credit that has no mirror image in a long, and weights that the key cannot have")
    void refuse() {
        assertThatThrownBy(() -> SharingHistory.none(KEY).share(period("least", Long.MIN_VALUE)))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("shared credit must be at least -9223372036854775807 pence, but was -9223372036854775808");
        assertThatThrownBy(() -> SharingHistory.none(ApportionmentKey.equal())
                        .and(new SharedPeriod("unequal", 1, List.of(Weight.of("A", "1"), Weight.of("B", "2")))))
                .hasMessage("weights of equal parts must be the same for every council, but was B 2");
    }

    private static SharedPeriod period(String name, long pence) {
        return new SharedPeriod(name, pence, THIRDS);
    }
}
