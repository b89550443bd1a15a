package uk.sharedservices.partnership.programme.appraisal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.sharedservices.partnership.testkit.programme.AppraisalSamples.option;
import static uk.sharedservices.partnership.testkit.programme.AppraisalSamples.threeOptions;

import java.util.List;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.sharedservices.partnership.InvalidValueException;
import uk.sharedservices.partnership.file.PartnershipJson;
import uk.sharedservices.partnership.testkit.programme.AppraisalSamples;
import uk.sharedservices.partnership.validation.Checked;

@DisplayName("An options appraisal, as a fact,")
class OptionsAppraisalTest {

    @ParameterizedTest(name = "{0} {1} {2}: {3}")
    @CsvSource({
        "0.5, 0.3, 0.19, 0.99",
        "0.5, 0.3, 0.21, 1.01",
        "0.333333, 0.333333, 0.333333, 0.999999",
        "0.333333, 0.333333, 0.333335, 1.000001",
        "0, 0, 0, 0",
        "0.50, 0.30, 0.10, 0.90",
    })
    @DisplayName("refuses weights that do not sum to exactly one, and says what they sum to")
    void weightsSumToOne(String first, String second, String third, String sum) {
        assertRefused(
                () -> weighted(first, second, third), "weights of the criteria must sum to exactly 1, but was " + sum);
    }

    @ParameterizedTest(name = "{0} {1} {2}")
    @CsvSource({
        "0.5, 0.3, 0.2",
        "0.333333, 0.333333, 0.333334",
        "1, 0, 0",
        "1.0, 0.00, 0",
        "0.50, 0.30, ",
        " , , ",
        "1, , ",
    })
    @DisplayName("takes weights that do, or of which some are not given")
    void takesWeights(@Nullable String first, @Nullable String second, @Nullable String third) {
        assertThatCode(() -> weighted(first, second, third)).doesNotThrowAnyException();
    }

    @Test
    @DisplayName("refuses weights that pass one even before all are given")
    void passesOne() {
        assertRefused(
                () -> weighted("0.7", "0.4"),
                "weights of the criteria must not sum to more than 1, even if some are not given, but was 1.1");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"-0.1", "1.000001", "40"})
    @DisplayName("refuses a weight that is no share of the whole")
    void weightOutOfRange(String weight) {
        assertRefused(() -> Criterion.of("Cost", weight), "weight of Cost must be from 0 to 1, but was " + weight);
    }

    @Test
    @DisplayName("refuses a criterion or an option named twice")
    void namedTwice() {
        assertRefused(
                () -> threeOptions()
                        .criteria(List.of(Criterion.of("Cost", "0.5"), Criterion.of("Cost", "0.5")))
                        .build(),
                "criteria must be named once each, but was 'Cost'");
        assertRefused(
                () -> threeOptions().addOptions(option("Ash")).build(),
                "options must be named once each, but was 'Ash'");
    }

    @Test
    @DisplayName("refuses two scores for one criterion, and a score for a criterion that is not listed")
    void scoresForCriteria() {
        assertRefused(
                () -> option("Elm", "Cost 5", "Cost 6"),
                "scores of Elm must have one score for a criterion, but was 'two for Cost'");
        assertRefused(
                () -> threeOptions().addOptions(option("Elm", "Reach 5")).build(),
                "score of Elm must be for a criterion of the appraisal, but was 'Reach'");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"10.000001", "-1", "11"})
    @DisplayName("refuses a score off the scale")
    void offTheScale(String score) {
        assertRefused(
                () -> threeOptions().addOptions(option("Elm", "Cost " + score)).build(),
                "score of Elm for Cost must be on the scale, 0 to 10, but was " + score);
    }

    @Test
    @DisplayName("takes the ends of the scale, and refuses a scale upside down")
    void scale() {
        assertThatCode(() -> threeOptions()
                        .addOptions(option("Elm", "Cost 10.0", "Speed 0"))
                        .build())
                .doesNotThrowAnyException();
        assertRefused(() -> ScoreScale.of("5", "5.0"), "highest score must be above the lowest, 5, but was 5.0");
    }

    @Test
    @DisplayName("refuses a margin below nothing")
    void margin() {
        assertRefused(
                () -> threeOptions().margin(ExactDecimal.of("-0.1")).build(),
                "margin must not be below 0, but was -0.1");
    }

    @Test
    @DisplayName("has a hundred criteria and a hundred options at most")
    void hundred() {
        assertRefused(
                () -> threeOptions()
                        .criteria(IntStream.range(0, 101)
                                .mapToObj(each -> Criterion.unweighted("Criterion " + each))
                                .toList())
                        .build(),
                "criteria must be 100 at most, but was 101");
        assertRefused(
                () -> threeOptions()
                        .options(IntStream.range(0, 101)
                                .mapToObj(each -> option("Option " + each))
                                .toList())
                        .build(),
                "options must be 100 at most, but was 101");
    }

    @Test
    @DisplayName("is read from a file with every fault at its place")
    void faultsAtTheirPlaces() {
        String file = PartnershipJson.write(AppraisalSamples.outOfHours())
                .replace("\"Pooled service\"", "\" \"")
                .replaceFirst("\"meaning\"", "\"weight\": 0.25,\n \"meaning\"")
                .replace("\"id\": \"out-of-hours\"", "\"id\": \"out-of-hours\", \"margin\": \"1e9\"");

        assertThat(read(file).faults())
                .extracting(Object::toString)
                .containsExactly(
                        "$.criteria[0].weight must be text, but was 0.25.",
                        "$.margin must be digits such as 7 or 0.25, at most nine before the point and six after it, but was"
                                + " '1e9'.",
                        "$.options[0].name must not be blank, but was ' '.");
        assertThat(
                        read("{\"id\": \"x\", \"title\": \"x\", \"status\": \"RECORDED\", \"source\": {\"document\": \"A\"}}")
                                .faults())
                .extracting(Object::toString)
                .containsExactly(
                        "$.criteria must name a criterion, but holds 0.",
                        "$.options must name an option, but holds 0.");
    }

    private static Checked<OptionsAppraisal> read(String file) {
        return PartnershipJson.tree(file.getBytes(UTF_8), 10_000)
                .then(tree -> PartnershipJson.read(tree, OptionsAppraisal.class));
    }

    private static OptionsAppraisal weighted(@Nullable String... weights) {
        List<String> names = List.of("Quality", "Cost", "Speed");
        return threeOptions()
                .criteria(IntStream.range(0, 3)
                        .mapToObj(each -> {
                            String weight = each < weights.length ? weights[each] : null;
                            return weight == null
                                    ? Criterion.unweighted(names.get(each))
                                    : Criterion.of(names.get(each), weight);
                        })
                        .toList())
                .build();
    }

    private static void assertRefused(ThrowingCallable making, String message) {
        assertThatThrownBy(making).isInstanceOf(InvalidValueException.class).hasMessage(message);
    }
}
