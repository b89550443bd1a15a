package uk.sharedservices.partnership.finance.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The odd pennies of a shared cost")
class CostShareTest {

    private static final CostSharing IN_THREE = CostSharing.by(
            ApportionmentKey.equal(), List.of(Weight.of("A", "1"), Weight.of("B", "1"), Weight.of("C", "1")));

    @Test
    @DisplayName("are those by which a part is above its exact part rounded down")
    void ofACost() {
        assertThat(odd(IN_THREE, 100_00)).containsExactly(1L, 0L, 0L);
        assertThat(odd(IN_THREE, 101_00)).containsExactly(1L, 1L, 0L);
        assertThat(odd(IN_THREE.leaving(RemainderRule.HOST, Optional.of("C")), 101_00))
                .containsExactly(0L, 0L, 2L);
    }

    @Test
    @DisplayName("of a credit are those by which a part is below, the credit being larger")
    void ofACredit() {
        assertThat(odd(IN_THREE, -100_00)).containsExactly(1L, 0L, 0L);
        assertThat(IN_THREE.pence(-100_00)).containsExactly(-33_34, -33_33, -33_33);
    }

    @Test
    @DisplayName("are none where every part is a whole number of pence")
    void none() {
        assertThat(odd(IN_THREE, 99_00)).containsExactly(0L, 0L, 0L);
        assertThat(odd(IN_THREE, 0)).containsExactly(0L, 0L, 0L);
    }

    @Test
    @DisplayName("are told in a sentence, with the rule by which they go")
    void told() {
        assertThat(told(100_00))
                .isEqualTo(
                        "Rounded down the parts leave odd pennies, a penny each to the largest remainders: 1p to A.");
        assertThat(told(-100_00))
                .isEqualTo(
                        "Rounded towards nothing the parts of the credit leave odd pennies, a penny each to the largest"
                                + " remainders: 1p to A.");
        assertThat(told(99_00)).isEqualTo("Every part is a whole number of pence: there is no odd penny.");
    }

    private static String told(long pence) {
        return IN_THREE.oddPennies(IN_THREE.share(pence).orThrow());
    }

    private static List<Long> odd(CostSharing sharing, long pence) {
        return sharing.share(pence).orThrow().shares().stream()
                .map(CostShare::oddPence)
                .toList();
    }
}
