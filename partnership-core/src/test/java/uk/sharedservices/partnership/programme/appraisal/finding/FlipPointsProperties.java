package uk.sharedservices.partnership.programme.appraisal.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import uk.sharedservices.partnership.programme.appraisal.OptionsAppraisal;
import uk.sharedservices.partnership.testkit.programme.AppraisalArbitraries;

/**
 * Held against {@link Changed}, which makes the change and adds everything up again. The winner's lead is a straight line in
 * any one weight or score, so that what holds at both ends of a range holds between them.
 */
@Label("The flip points of an appraisal")
class FlipPointsProperties {

    private static final Fraction A_LITTLE = Fraction.of(1, 1_000_000_000);

    @Property(tries = 1000)
    @Label("are a change of one weight at which others are level with the winner, and beyond which they lead")
    void weightFlips(@ForAll("won") OptionsAppraisal appraisal) {
        Changed changed = Changed.of(appraisal);
        changed.flips().weight().ifPresent(flip -> {
            ValueChange weight = flip.weight();
            Map<String, Fraction> atTheFlip = changed.byWeight(flip.criterion(), weight.to());

            assertThat(changed.first(atTheFlip)).contains(changed.winner()).hasSizeGreaterThan(1);
            assertThat(flip.level()).isEqualTo(changed.othersFirst(atTheFlip));
            assertThat(changed.first(changed.byWeight(flip.criterion(), Fraction.of(weight.inDecimals()))))
                    .isNotEqualTo(List.of(changed.winner()));
            Fraction beyond = weight.to().plus(weight.to().minus(weight.from()).times(A_LITTLE));
            boolean possible = beyond.signum() >= 0 && beyond.compareTo(Fraction.ONE) <= 0;
            assertThat(flip.leadsBeyond()).isEqualTo(possible);
            if (possible) {
                assertThat(changed.first(changed.byWeight(flip.criterion(), beyond)))
                        .doesNotContain(changed.winner());
            }
        });
    }

    @Property(tries = 1000)
    @Label("are the smallest of a weight: with any smaller the winner leads, and with none it leads from 0 to 1")
    void noSmallerWeight(@ForAll("won") OptionsAppraisal appraisal, @ForAll @IntRange(min = 1, max = 999) int share) {
        Changed changed = Changed.of(appraisal);
        Optional<Fraction> size =
                changed.flips().weight().map(WeightFlip::weight).map(ValueChange::size);
        for (String criterion : changed.criteria()) {
            Fraction from = changed.weight(criterion);
            if (!from.equals(Fraction.ONE)) {
                for (Fraction part : List.of(Fraction.ONE.minus(A_LITTLE), Fraction.of(share, 1000))) {
                    Fraction by = size.map(part::times).orElse(Fraction.ONE);
                    Fraction up = least(from.plus(by), Fraction.ONE);
                    Fraction down = greatest(from.minus(by), Fraction.ZERO);
                    assertThat(changed.first(changed.byWeight(criterion, up))).containsExactly(changed.winner());
                    assertThat(changed.first(changed.byWeight(criterion, down))).containsExactly(changed.winner());
                }
            }
        }
    }

    @Property(tries = 1000)
    @Label("are a change of one score at which others are level with the winner, and beyond which they lead")
    void scoreFlips(@ForAll("won") OptionsAppraisal appraisal) {
        Changed changed = Changed.of(appraisal);
        changed.flips().score().ifPresent(flip -> {
            ValueChange score = flip.score();
            Map<String, Fraction> atTheFlip = changed.byScore(flip.option(), flip.criterion(), score.to());

            assertThat(changed.onTheScale(score.to())).isTrue();
            assertThat(changed.first(atTheFlip)).contains(changed.winner()).hasSizeGreaterThan(1);
            assertThat(flip.level()).isEqualTo(changed.othersFirst(atTheFlip));
            assertThat(changed.onTheScale(Fraction.of(score.inDecimals()))).isTrue();
            assertThat(changed.first(changed.byScore(flip.option(), flip.criterion(), Fraction.of(score.inDecimals()))))
                    .isNotEqualTo(List.of(changed.winner()));
            Fraction beyond = score.to().plus(score.to().minus(score.from()).times(A_LITTLE));
            assertThat(flip.leadsBeyond()).isEqualTo(changed.onTheScale(beyond));
            assertThat(changed.first(changed.byScore(flip.option(), flip.criterion(), beyond)))
                    .doesNotContain(changed.winner());
        });
    }

    @Property(tries = 1000)
    @Label("are the smallest of a score: with any smaller the winner leads, and with none it leads all over the scale")
    void noSmallerScore(@ForAll("won") OptionsAppraisal appraisal, @ForAll @IntRange(min = 1, max = 999) int share) {
        Changed changed = Changed.of(appraisal);
        Optional<Fraction> size = changed.flips().score().map(ScoreFlip::score).map(ValueChange::size);
        for (String option : changed.options()) {
            for (String criterion : changed.criteria()) {
                Fraction from = changed.score(option, criterion);
                for (Fraction part : List.of(Fraction.ONE.minus(A_LITTLE), Fraction.of(share, 1000))) {
                    Fraction by = size.map(part::times).orElse(Fraction.of(1_000_000, 1));
                    for (Fraction to : List.of(from.plus(by), from.minus(by))) {
                        assertThat(changed.first(changed.byScore(option, criterion, changed.withinTheScale(to))))
                                .containsExactly(changed.winner());
                    }
                }
            }
        }
    }

    private static Fraction least(Fraction one, Fraction other) {
        return one.compareTo(other) <= 0 ? one : other;
    }

    private static Fraction greatest(Fraction one, Fraction other) {
        return one.compareTo(other) >= 0 ? one : other;
    }

    /** Appraisals of which one option is first. */
    @Provide
    Arbitrary<OptionsAppraisal> won() {
        return AppraisalArbitraries.completeAppraisals()
                .filter(appraisal -> AppraisalFindings.of(appraisal)
                                .ranking()
                                .orThrow()
                                .first()
                                .size()
                        == 1);
    }
}
