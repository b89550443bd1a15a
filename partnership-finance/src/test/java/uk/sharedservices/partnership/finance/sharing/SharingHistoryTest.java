package uk.sharedservices.partnership.finance.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.sharedservices.partnership.rule.Answer;

@DisplayName("Periods shared one after another")
class SharingHistoryTest {

    private static final List<Weight> THIRDS = CostSharingTest.weights("1", "1", "1");

    @Test
    @DisplayName("put the odd penny on each council in turn")
    void inTurn() {
        SharingHistory history =
                SharingHistory.of(List.of(period("first", 10_000), period("second", 10_000), period("third", 10_000)));

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
                SharingHistory.none().and(period("2022/23", 10_000)).share(period("2023/24", 10_000));

        assertThat(second.derivation().sentences())
                .contains(
                        "Periods before it: 2022/23.",
                        "A owed -2/3p from before, and its exact part is 3333 1/3p: charged £33.33."
                                + " [M-SHARE-CARRIED]",
                        "B owed 1/3p from before, and its exact part is 3333 1/3p: charged £33.34."
                                + " [M-SHARE-CARRIED]");
        assertThat(second.orThrow()).hasToString("A £33.33, B £33.34, C £33.33");
    }

    @Test
    @DisplayName("may have other weights and other councils, and credits")
    void othersMayShare() {
        SharingHistory history = SharingHistory.of(List.of(
                period("all three", 1),
                new SharedPeriod("without A", 1, THIRDS.subList(1, 3)),
                period("a credit", -1)));

        assertThat(history.shares())
                .extracting(Shares::toString)
                .containsExactly("A £0.01, B £0, C £0", "B £0.01, C £0", "A -£0.01, B £0, C £0");
        assertThat(history.owedBy("C")).isEqualTo(ExactNumber.of(new java.math.BigDecimal("0.5")));
        assertThat(history.owedBy("Z")).isEqualTo(ExactNumber.ZERO);
    }

    private static SharedPeriod period(String name, long pence) {
        return new SharedPeriod(name, pence, THIRDS);
    }
}
