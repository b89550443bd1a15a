package uk.sharedservices.partnership.finance.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.sharedservices.partnership.InvalidValueException;
import uk.sharedservices.partnership.rule.Answer;

@DisplayName("A shared cost")
class CostSharingTest {

    private static final long SAVING = 270_000_00;
    private static final long RESERVE = 48_000_00;

    /** Gross, £, of 2022-23 as published on 20 July 2023, and plans in force in January: Tameside, then Stockport. */
    @ParameterizedTest(name = "{0}: Tameside''s part of £270,000 is {3}p, and of £48,000 {4}p")
    @CsvSource({
        "equal parts, 1, 1, 13500000, 2400000, 50.0000",
        "gross DSG 2022-23, 242051315, 270429752, 12752443, 2267101, 47.2313",
        "gross schools block 2022-23, 190742691, 204639186, 13025515, 2315647, 48.2426",
        "gross high needs block 2022-23, 32842502, 42444539, 11778223, 2093906, 43.6230",
        "EHC plans January 2022, 2140, 2618, 12143758, 2158890, 44.9769",
        "EHC plans January 2025, 3473, 3506, 13436166, 2388652, 49.7636",
    })
    @DisplayName("of Tameside and Stockport depends on the key: the saving and the reserve by six keys, to the penny")
    void sharesTheTable(String key, String tameside, String stockport, long saving, long reserve, String percentage) {
        CostSharing sharing = CostSharing.by(
                ApportionmentKey.of(KeyMeasure.OTHER, key),
                List.of(Weight.of("Tameside", tameside), Weight.of("Stockport", stockport)));

        Shares found = sharing.share(SAVING).orThrow();
        assertThat(found.of("Tameside").pence()).isEqualTo(saving);
        assertThat(found.of("Stockport").pence()).isEqualTo(SAVING - saving);
        assertThat(sharing.pence(RESERVE)).containsExactly(reserve, RESERVE - reserve);
        assertThat(sharing.exact(100, 0).rounded(4)).isEqualTo(new BigDecimal(percentage));
    }

    @Test
    @DisplayName("leaves the odd penny to the largest remainder, and of equal ones to the council named earlier")
    void largestRemainder() {
        assertThat(CostSharing.of(10_000, weights("1", "1", "1")).orThrow())
                .hasToString("A £33.34, B £33.33, C £33.33");
        assertThat(CostSharing.of(100, weights("1", "1", "4")).orThrow()).hasToString("A £0.17, B £0.17, C £0.66");
    }

    @Test
    @DisplayName("leaves the odd pennies to those named first where the agreement says so, but none to a whole part")
    void firstNamed() {
        assertThat(equalParts(3)
                        .leaving(RemainderRule.FIRST_NAMED, Optional.empty())
                        .pence(200))
                .containsExactly(67, 67, 66);
        // 10p by 5, 3 and 2.5 of 10.5: 4.76, 2.86 and 2.38
        CostSharing sharing = CostSharing.by(byActivity(), weights("0", "5", "2.5", "3"))
                .leaving(RemainderRule.FIRST_NAMED, Optional.empty());
        assertThat(sharing.pence(10)).containsExactly(0, 5, 3, 2);
    }

    @Test
    @DisplayName("leaves every odd penny to the host where the agreement says so")
    void host() {
        Shares found = equalParts(4)
                .leaving(RemainderRule.HOST, Optional.of("C"))
                .share(103)
                .orThrow();

        assertThat(found).hasToString("A £0.25, B £0.25, C £0.28, D £0.25");
    }

    @Test
    @DisplayName("takes its remainder rule from the agreement, with a host where one is needed and only there")
    void remainderRuleOfTheAgreement() {
        assertThat(equalParts(3).leaving(RemainderRule.HOST, Optional.of("B")).pence(2))
                .containsExactly(0, 2, 0);
        assertThat(equalParts(3)
                        .leaving(RemainderRule.FIRST_NAMED, Optional.empty())
                        .pence(1))
                .containsExactly(1, 0, 0);
        assertThat(equalParts(3)
                        .leaving(RemainderRule.LARGEST_REMAINDER, Optional.empty())
                        .pence(1))
                .containsExactly(1, 0, 0);
        assertThatThrownBy(() -> equalParts(3).leaving(RemainderRule.HOST, Optional.empty()))
                .hasMessage("host must be named where it takes the odd pennies and only there, but was 'left out'");
        assertThatThrownBy(() -> equalParts(3).leaving(RemainderRule.HOST, Optional.of("Z")))
                .hasMessage("host must be one of the councils that share the cost, but was 'Z'");
    }

    @Test
    @DisplayName("that is a credit is shared as its mirror image")
    void credit() {
        assertThat(equalParts(3).pence(-10_000)).containsExactly(-3334, -3333, -3333);
    }

    @Test
    @DisplayName("is answered for with its exact parts and its odd penny")
    void answeredFor() {
        Answer<Shares> answer =
                CostSharing.by(ApportionmentKey.equal(), weights("1", "1", "1")).share(Money.parse("GBP 100"));

        assertThat(answer.derivation().sentences())
                .startsWith(
                        "How is £100 shared?",
                        "Shared: £100.",
                        "By equal parts: A 1, B 1, C 1.",
                        "A's part is 3333.3333 pence. [M-SHARE]",
                        "B's part is 3333.3333 pence. [M-SHARE]",
                        "C's part is 3333.3333 pence. [M-SHARE]",
                        "Rounded down the parts leave odd pennies, a penny each to the largest remainders: 1p to A."
                                + " [M-SHARE-LARGEST]",
                        "A £33.34, B £33.33, C £33.33: together £100. [M-SHARE]");
        assertThat(answer.orThrow().of("A").exact()).hasToString("3333 1/3");
    }

    @Test
    @DisplayName("is exact whatever the size of sum and weights")
    void exactWhateverTheSize() {
        long most = Long.MAX_VALUE;
        assertThat(equalParts(2).pence(most)).containsExactly(most / 2 + 1, most / 2);
        // the weights fit a long, their products with what is left over do not
        assertThat(CostSharing.by(byActivity(), weights("3000000000000000000", "6000000000000000000"))
                        .pence(10_000_000_000_000_001L))
                .containsExactly(3_333_333_333_333_334L, 6_666_666_666_666_667L);
        // the weights do not fit a long
        List<Weight> large = weights("30000000000000000000.5", "30000000000000000000.5", "30000000000000000000.5");
        CostSharing sharing = CostSharing.by(byActivity(), large);
        assertThat(sharing.pence(101)).containsExactly(34, 34, 33);
        assertThat(sharing.leaving(RemainderRule.FIRST_NAMED, Optional.empty()).pence(100))
                .containsExactly(34, 33, 33);
        assertThat(sharing.leaving(RemainderRule.HOST, Optional.of("C")).pence(101))
                .containsExactly(33, 33, 35);
    }

    @Test
    @DisplayName("is refused without weights, with a council twice, and with nothing to go by")
    void refusesBadWeights() {
        refused(() -> CostSharing.of(1, List.of()), "weights of a shared cost must be one or more, but was 0");
        refused(
                () -> CostSharing.of(1, List.of(Weight.of("A", "1"), Weight.of("A", "2"))),
                "weights of a shared cost must name each council once, but was 'A'");
        refused(
                () -> CostSharing.of(1, weights("0", "0.00")),
                "weights of a shared cost must not all be nothing, but was 0");
        refused(() -> Weight.of("A", "-1"), "weight of A must be nothing or more, but was -1");
        refused(() -> Weight.of(" ", "1"), "council that shares a cost must be named, but was ' '");
        refused(() -> Weight.of("A", "1E+999999"), "weight of A must have at most 1000 digits, but was '1E+999999'");
        refused(
                () -> CostSharing.by(ApportionmentKey.equal(), weights("1", "2")),
                "weights of equal parts must be the same for every council, but was B 2");
        refused(
                () -> new ApportionmentKey(KeyMeasure.BLOCK, Optional.empty()),
                "key of a shared cost must say in words what is measured, but was BLOCK");
    }

    @Test
    @DisplayName("is refused in another currency and past a long of pence")
    void refusesBadSums() {
        refused(
                () -> CostSharing.of(Money.of(CurrencyUnit.EUR, 1), weights("1")),
                "shared cost must be in pounds sterling, but was 'EUR 1.00'");
        refused(
                () -> CostSharing.of(Money.parse("GBP 92233720368547758.08"), weights("1")),
                "shared cost must be within 9223372036854775807 pence of nothing, but was 9223372036854775808");
        refused(
                () -> equalParts(2).pence(Long.MIN_VALUE),
                "shared credit must be at least -9223372036854775807 pence, but was -9223372036854775808");
    }

    @Test
    @DisplayName("has no parts that do not make the whole")
    void partsMakeTheWhole() {
        refused(
                () -> new Shares(2, List.of(new CostShare("A", 1, ExactNumber.of(1)))),
                "parts of a shared cost must make the whole, 2 pence, but was 1");
        refused(
                () -> equalParts(2).share(2).orThrow().of("Z"),
                "council must be one of those that share the cost, but was 'Z'");
    }

    private static void refused(org.assertj.core.api.ThrowableAssert.ThrowingCallable asked, String message) {
        assertThatThrownBy(asked).isInstanceOf(InvalidValueException.class).hasMessage(message);
    }

    private static ApportionmentKey byActivity() {
        return ApportionmentKey.of(KeyMeasure.ACTIVITY, "cases");
    }

    private static CostSharing equalParts(int councils) {
        return CostSharing.by(
                ApportionmentKey.equal(), weights("1", "1", "1", "1").subList(0, councils));
    }

    private static List<Weight> weights(String... weights) {
        return java.util.stream.IntStream.range(0, weights.length)
                .mapToObj(index -> Weight.of(String.valueOf((char) ('A' + index)), weights[index]))
                .toList();
    }
}
