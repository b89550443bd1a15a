package uk.sharedservices.partnership.finance.sharing.key;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.sharedservices.partnership.InvalidValueException;
import uk.sharedservices.partnership.finance.sharing.Weight;
import uk.sharedservices.partnership.rule.Answer;

@DisplayName("A key measured again")
class KeyReviewTest {

    private static final KeyTolerance THREE = KeyTolerance.ofPoints("3");
    private static final List<Weight> PLANS_2022 =
            List.of(Weight.of("Tameside", "2140"), Weight.of("Stockport", "2618"));
    private static final List<Weight> PLANS_2025 =
            List.of(Weight.of("Tameside", "3473"), Weight.of("Stockport", "3506"));

    @Test
    @DisplayName(
            "is reset where a share moved by more than the tolerance: Tameside's of plans by 4.8 points from 2022 to 2025")
    void reset() {
        Answer<KeyInUse> found = KeyReview.of(PLANS_2022, PLANS_2025, THREE).answer();

        assertThat(found.orThrow().reset()).isTrue();
        assertThat(found.orThrow().weights()).isEqualTo(PLANS_2025);
        assertThat(found.orThrow().movedPoints()).isEqualTo("4.7867");
        assertThat(found.derivation().sentences())
                .contains(
                        "Key in use: Tameside 44.9769%, Stockport 55.0231%.",
                        "The share that moved furthest moved by 4.7867 percentage points, and with 3 percentage points the"
                                + " key is reset. [M-KEY-TOLERANCE]");
    }

    @Test
    @DisplayName("stays in use up to the tolerance, and at just the tolerance")
    void stays() {
        Answer<KeyInUse> found =
                KeyReview.of(weights("50", "50"), weights("53", "47"), THREE).answer();

        assertThat(found.orThrow()).hasToString("stays at A 50, B 50");
        assertThat(KeyReview.of(weights("50", "50"), weights("53.0001", "46.9999"), THREE)
                        .answer()
                        .orThrow()
                        .reset())
                .isTrue();
    }

    @Test
    @DisplayName("takes effect in part where it is damped, exactly")
    void damped() {
        Answer<KeyInUse> found = KeyReview.of(weights("1", "1"), weights("2", "1"), THREE)
                .damped(Damping.of("0.5"))
                .answer();

        // a half, on the way to two thirds: seven twelfths
        assertThat(found.orThrow()).hasToString("reset to A 175, B 125");
        assertThat(found.derivation().sentences())
                .contains("0.5 of the move takes effect: A 58.3333%, B 41.6667%. [M-KEY-DAMPED]");
        assertThat(KeyReview.of(weights("1", "1"), weights("2", "1"), KeyTolerance.ofPoints("20"))
                        .damped(Damping.of("0.5"))
                        .answer()
                        .orThrow()
                        .weights())
                .isEqualTo(weights("1", "1"));
    }

    @Test
    @DisplayName("is of the same councils, with a tolerance and a damping that can be")
    void refuses() {
        assertThatThrownBy(() -> KeyReview.of(PLANS_2022, weights("1", "1"), THREE))
                .hasMessage("measured weights must be of the councils of the key in use, [Tameside, Stockport],"
                        + " but was [A, B]");
        assertThatThrownBy(() -> KeyTolerance.ofPoints("-1"))
                .hasMessage("tolerance of a key must be nothing to 100, but was -1");
        assertThatThrownBy(() -> Damping.of("0"))
                .hasMessage("damping of a key must be above nothing and at most 1, but was 0");
        for (String noNumber : List.of("", "x", "%00", "1e-400000000", "NaN", "3 %")) {
            assertThatThrownBy(() -> KeyTolerance.ofPoints(noNumber))
                    .isInstanceOf(InvalidValueException.class)
                    .hasMessageContaining("must be a decimal number, such as 2.5");
            assertThatThrownBy(() -> Damping.of(noNumber))
                    .isInstanceOf(InvalidValueException.class)
                    .hasMessageContaining("must be a decimal number, such as 2.5");
        }
    }

    @Test
    @DisplayName(
            "by 3% that does not say of what is read both ways: 44.98% to 46.5% stays by points and is reset relatively")
    void perCentOfWhat() {
        Answer<KeyInUse> found = KeyReview.of(
                        weights("44.98", "55.02"), weights("46.5", "53.5"), KeyTolerance.ofPercent("3"))
                .answer();

        assertThat(found)
                .isInstanceOfSatisfying(
                        Answer.Readings.class,
                        readings -> assertThat(readings.defaultReading()).isEqualTo("POINTS"));
        assertThat(found.inWords(KeyInUse::toString))
                .isEqualTo(
                        "stays at A 44.98, B 55.02. Percentage points are the default, as an assumption: the agreement"
                                + " says per cent, and not of what. Read as percentage points: stays at A 44.98, B 55.02."
                                + " Read as per cent of the share before: reset to A 46.5, B 53.5.");
        assertThat(KeyReview.of(weights("44.98", "55.02"), weights("46.5", "53.5"), KeyTolerance.ofTheShare("3"))
                        .answer()
                        .orThrow()
                        .reset())
                .isTrue();
        assertThat(KeyReview.of(PLANS_2022, PLANS_2025, KeyTolerance.ofPercent("3"))
                        .answer())
                .isInstanceOf(Answer.Determined.class);
    }

    @Test
    @DisplayName(
            "of per cent of the share before moves with any share that was nothing, and at just the tolerance stays")
    void ofTheShare() {
        KeyTolerance most = KeyTolerance.ofTheShare("100");

        assertThat(KeyReview.of(weights("0", "1"), weights("0.001", "0.999"), most)
                        .answer()
                        .orThrow()
                        .reset())
                .isTrue();
        assertThat(KeyReview.of(weights("50", "50"), weights("51.5", "48.5"), KeyTolerance.ofTheShare("3"))
                        .answer()
                        .orThrow()
                        .reset())
                .isFalse();
        assertThat(List.of(THREE, most, KeyTolerance.ofPercent("3")))
                .hasToString("[3 percentage points, 100 per cent of the share before, 3 per cent]");
    }

    private static List<Weight> weights(String a, String b) {
        return List.of(Weight.of("A", a), Weight.of("B", b));
    }
}
