package uk.sharedservices.partnership.programme.appraisal.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static uk.sharedservices.partnership.testkit.programme.AppraisalSamples.option;
import static uk.sharedservices.partnership.testkit.programme.AppraisalSamples.threeOptions;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.sharedservices.partnership.programme.appraisal.Criterion;
import uk.sharedservices.partnership.programme.appraisal.OptionsAppraisal;
import uk.sharedservices.partnership.programme.appraisal.ScoreScale;
import uk.sharedservices.partnership.rule.Answer;

@DisplayName("The flip points of an appraisal")
class FlipPointsTest {

    @Test
    @DisplayName("are the smallest change of one weight, and of one score, worked by hand")
    void byHand() {
        Answer<FlipPoints> flips = AppraisalFindings.of(threeOptions().build()).flipPoints();

        // Quality 0.5: Ash leads Cedar by 0.3 = 0.5 × 3 + 0.5 × -2.4, so that they are level at 2.4 / 5.4 = 4/9.
        assertThat(flips.orThrow().weight())
                .hasValue(new WeightFlip(
                        "Quality", new ValueChange(Fraction.of(1, 2), Fraction.of(4, 9)), List.of("Cedar"), true, 0));
        assertThat(flips.orThrow().weight().orElseThrow().weight().size()).isEqualTo(Fraction.of(1, 18));
        // Quality weighs most: 0.3 / 0.5 = 0.6 off Ash, or on Birch or Cedar.
        assertThat(flips.orThrow().score())
                .hasValue(new ScoreFlip(
                        "Ash",
                        "Quality",
                        new ValueChange(Fraction.of(8, 1), Fraction.of(37, 5)),
                        List.of("Birch", "Cedar"),
                        true,
                        2));
        assertThat(flips.derivation().sentences())
                .contains(
                        "The smallest change of one weight that ends the lead of Ash: the weight of Quality down from 0.5 to 4/9"
                                + " (in decimals, 0.444444), the other weights rescaled in proportion, brings Cedar level"
                                + "; with any more, it leads. [P-FLIP]",
                        "The smallest change of one score that ends the lead of Ash: the score of Ash for Quality down from 8 to"
                                + " 7.4 brings Birch and Cedar level; with any more, they lead; other"
                                + " changes just as small: 2. [P-FLIP]");
    }

    @Test
    @DisplayName("are told in decimals that go as far as is needed, up where a weight rises and down where it falls")
    void inDecimals() {
        ValueChange rising = new ValueChange(Fraction.of(3, 10), Fraction.of(4, 11));
        ValueChange falling = new ValueChange(Fraction.of(1, 2), Fraction.of(4, 9));

        assertThat(rising.inDecimals()).isEqualTo("0.363637");
        assertThat(rising).hasToString("up from 0.3 to 4/11 (in decimals, 0.363637)");
        assertThat(falling.inDecimals()).isEqualTo("0.444444");
        assertThat(new ValueChange(Fraction.of(6, 1), Fraction.of(13, 2))).hasToString("up from 6 to 6.5");
    }

    @Test
    @DisplayName("are none where one option does better by every criterion and the scale leaves no room")
    void none() {
        FlipPoints flips = flips(threeOptions()
                .criteria(List.of(Criterion.of("Cost", "0.5"), Criterion.of("Speed", "0.5")))
                .options(List.of(option("Ash", "Cost 10", "Speed 9"), option("Birch", "Cost 2", "Speed 3")))
                .build());

        assertThat(flips.weight()).isEmpty();
        assertThat(flips.score()).isEmpty();
        assertThat(flips)
                .hasToString(
                        "No change of a single weight ends the lead of Ash. No change of a single score ends the lead of Ash.");
    }

    @Test
    @DisplayName("have no bound for a score where no scale is stated")
    void withoutAScale() {
        FlipPoints flips = flips(threeOptions()
                .scale(Optional.empty())
                .criteria(List.of(Criterion.of("Cost", "0.5"), Criterion.of("Speed", "0.5")))
                .options(List.of(option("Ash", "Cost 10", "Speed 9"), option("Birch", "Cost 2", "Speed 3")))
                .build());

        assertThat(flips.score().orElseThrow())
                .hasToString("the score of Ash for Cost down from 10 to -4 brings Birch level; with any"
                        + " more, it leads; other changes just as small: 3");
    }

    @Test
    @DisplayName("may lie at the end of what is possible, where another option draws level and can do no more")
    void atTheEnd() {
        FlipPoints byWeight = flips(threeOptions()
                .criteria(List.of(Criterion.of("Cost", "0.4"), Criterion.of("Speed", "0.6")))
                .options(List.of(option("Ash", "Cost 8", "Speed 5"), option("Birch", "Cost 6", "Speed 5")))
                .build());
        FlipPoints byScore = flips(threeOptions()
                .scale(ScoreScale.of("6", "10"))
                .criteria(List.of(Criterion.of("Cost", "1")))
                .options(List.of(option("Birch", "Cost 10"), option("Ash", "Cost 6")))
                .build());

        assertThat(byWeight.weight().orElseThrow())
                .hasToString(
                        "the weight of Cost down from 0.4 to 0, the other weights rescaled in proportion, brings Birch"
                                + " level; it can change no further; other changes just as small: 1");
        assertThat(byScore.score().orElseThrow())
                .isEqualTo(new ScoreFlip(
                        "Ash",
                        "Cost",
                        new ValueChange(Fraction.of(6, 1), Fraction.of(10, 1)),
                        List.of("Ash"),
                        false,
                        1));
        assertThat(byScore.weight()).as("one criterion has all the weight").isEmpty();
    }

    @Test
    @DisplayName("take a weight from nothing, but never touch a criterion that carries all the weight")
    void fromNothing() {
        FlipPoints flips = flips(threeOptions()
                .criteria(List.of(Criterion.of("Cost", "1"), Criterion.of("Reach", "0"), Criterion.of("Speed", "0")))
                .options(List.of(
                        option("Ash", "Cost 6", "Reach 2", "Speed 1"), option("Birch", "Cost 5", "Reach 5", "Speed 1")))
                .build());

        assertThat(flips.weight())
                .hasValue(new WeightFlip(
                        "Reach", new ValueChange(Fraction.ZERO, Fraction.of(1, 4)), List.of("Birch"), true, 0));
        assertThat(flips.score().orElseThrow().criterion())
                .as("a score that weighs nothing")
                .isEqualTo("Cost");
    }

    @Test
    @DisplayName("are none where the first are tied: there is no lead to end")
    void tied() {
        FlipPoints flips = flips(threeOptions()
                .options(List.of(
                        option("Birch", "Quality 5", "Cost 5", "Speed 5"),
                        option("Ash", "Quality 5", "Cost 5", "Speed 5")))
                .build());

        assertThat(flips.isTied()).isTrue();
        assertThat(flips)
                .hasToString("Ash and Birch tie for first, so that there is no lead to end: any change may part them.");
    }

    @Test
    @DisplayName("of a hundred options by a hundred criteria are found in bounded time")
    void hundredByHundred() {
        List<String> names =
                IntStream.range(0, 100).mapToObj(each -> "C" + each).toList();
        OptionsAppraisal appraisal = threeOptions()
                .scale(ScoreScale.of("0", "999999999"))
                .criteria(names.stream().map(name -> Criterion.of(name, "0.01")).toList())
                .options(IntStream.range(0, 100)
                        .mapToObj(row -> option(
                                "Option " + row,
                                IntStream.range(0, 100)
                                        .mapToObj(column ->
                                                names.get(column) + " " + (row * 7919 + column * 104729) % 99991 + "."
                                                        + String.format("%06d", row * 9973 + column))
                                        .toArray(String[]::new)))
                        .toList())
                .build();

        FlipPoints flips = assertTimeoutPreemptively(Duration.ofMinutes(1), () -> flips(appraisal));

        assertThat(flips.weight()).isPresent();
        assertThat(flips.score()).isPresent();
    }

    private static FlipPoints flips(OptionsAppraisal appraisal) {
        return AppraisalFindings.of(appraisal).flipPoints().orThrow();
    }
}
