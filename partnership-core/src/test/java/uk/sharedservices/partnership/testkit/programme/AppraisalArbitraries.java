package uk.sharedservices.partnership.testkit.programme;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import uk.sharedservices.partnership.fact.FactStatus;
import uk.sharedservices.partnership.fact.Source;
import uk.sharedservices.partnership.programme.appraisal.AppraisalId;
import uk.sharedservices.partnership.programme.appraisal.AppraisedOption;
import uk.sharedservices.partnership.programme.appraisal.Criterion;
import uk.sharedservices.partnership.programme.appraisal.ExactDecimal;
import uk.sharedservices.partnership.programme.appraisal.OptionsAppraisal;
import uk.sharedservices.partnership.programme.appraisal.Score;
import uk.sharedservices.partnership.programme.appraisal.ScoreScale;
import uk.sharedservices.partnership.testkit.fact.FactArbitraries;
import uk.sharedservices.partnership.testkit.fact.Mixed;

/**
 * Options appraisals, valid by construction: weights that sum to exactly one, scores on the scale, names given once.
 * Among them are weights of 0 and 1, ties, scores at the ends of the scale, and decimals written with zeros at their end.
 */
public final class AppraisalArbitraries {

    /** The document that every fact names. */
    public static final Source SOURCE = Source.of("A", "paragraph 3.10");

    private static final int LOWEST = -2;
    private static final int HIGHEST = 10;
    private static final int MOST = 5;
    private static final List<Character> LETTERS = List.of('A', 'B', 'C', 'D', 'E');
    private static final int MILLION = 1_000_000;

    private AppraisalArbitraries() {}

    /** Returns ids of appraisals. */
    public static Arbitrary<AppraisalId> ids() {
        return Arbitraries.strings()
                .withCharRange('a', 'z')
                .ofMinLength(1)
                .ofMaxLength(80)
                .map(AppraisalId::of);
    }

    /** Returns decimals of up to nine digits before the point and six after it, with zeros at their end as they fall. */
    public static Arbitrary<ExactDecimal> decimals() {
        Arbitrary<String> whole = Arbitraries.integers().between(0, 999_999_999).map(String::valueOf);
        Arbitrary<String> part = Arbitraries.strings().numeric().ofMaxLength(ExactDecimal.MOST_PLACES);
        return Combinators.combine(Arbitraries.of("", "-"), whole, part)
                .as((sign, before, after) -> ExactDecimal.of(sign + before + (after.isEmpty() ? "" : "." + after)));
    }

    /** Returns criteria by themselves: of any weight from nothing to the whole, or none; with a meaning or none. */
    public static Arbitrary<Criterion> criteria() {
        return Combinators.combine(
                        FactArbitraries.text(),
                        Mixed.optional(Mixed.oneOf(
                                        Arbitraries.of("0", "1", "1.00", "0.000001"),
                                        Arbitraries.integers()
                                                .between(1, 99)
                                                .map(percent -> String.format("0.%02d", percent)))
                                .map(ExactDecimal::of)),
                        Mixed.optional(FactArbitraries.text()))
                .as(Criterion::new);
    }

    /** Returns scores by themselves, below, at and above nothing. */
    public static Arbitrary<Score> scores() {
        return Combinators.combine(FactArbitraries.text(), decimals()).as(Score::new);
    }

    /** Returns scales, the narrowest among them. */
    public static Arbitrary<ScoreScale> scales() {
        return Combinators.combine(
                        Arbitraries.integers().between(-100, 100),
                        Arbitraries.integers().between(1, 200),
                        Arbitraries.integers().between(0, ExactDecimal.MOST_PLACES))
                .as((lowest, width, places) ->
                        new ScoreScale(decimal(lowest, places), decimal(lowest + width, places)));
    }

    /** Returns so many weights that sum to exactly one, in as many places as they please. */
    public static Arbitrary<List<ExactDecimal>> weights(int count) {
        return cuts(count - 1).map(cuts -> cuts.weights(count));
    }

    /** Where the whole is cut, in millionths of it, and to how many places the parts are written. */
    private record Cuts(int places, List<Integer> millionths) {

        List<ExactDecimal> weights(int count) {
            int whole = BigDecimal.TEN.pow(places).intValueExact();
            List<Integer> ends = new ArrayList<>(List.of(0));
            millionths.stream()
                    .limit(count - 1L)
                    .map(cut -> (int) Math.round((double) cut / MILLION * whole))
                    .sorted()
                    .forEach(ends::add);
            ends.add(whole);
            return IntStream.range(0, count)
                    .mapToObj(each -> decimal(ends.get(each + 1) - ends.get(each), places))
                    .toList();
        }
    }

    private static Arbitrary<Cuts> cuts(int howMany) {
        return Combinators.combine(
                        Arbitraries.integers().between(0, ExactDecimal.MOST_PLACES),
                        Arbitraries.integers().between(0, MILLION).list().ofSize(howMany))
                .as(Cuts::new);
    }

    /** Returns appraisals of two options or more, every weight and every score being given. */
    public static Arbitrary<OptionsAppraisal> completeAppraisals() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, MOST),
                        Arbitraries.integers().between(2, MOST),
                        Arbitraries.frequency(Tuple.of(6, 0), Tuple.of(2, 1), Tuple.of(1, ExactDecimal.MOST_PLACES)),
                        Arbitraries.shuffle(LETTERS),
                        Arbitraries.shuffle(LETTERS),
                        cuts(MOST - 1),
                        Arbitraries.integers().between(LOWEST, HIGHEST).list().ofSize(MOST * MOST),
                        settings())
                .as((criteria, options, places, criteriaLetters, optionLetters, cuts, scores, settings) -> appraisal(
                        named("Criterion", criteriaLetters, criteria),
                        cuts.weights(criteria),
                        named("Option", optionLetters, options),
                        scores.stream().map(score -> decimal(score, places)).toList(),
                        settings.apply(places)))
                .withoutEdgeCases(); // so many combinations of them take longer to list than to try
    }

    /** Returns the scale and the margin of appraisals whose scores have so many places; each is given or not. */
    private static Arbitrary<Function<Integer, OptionsAppraisal.Builder>> settings() {
        return Combinators.combine(
                        Arbitraries.of(true, false),
                        Mixed.optional(Arbitraries.integers().between(0, 30)))
                .as((scaled, tenths) -> places -> OptionsAppraisal.builder()
                        .scale(
                                scaled
                                        ? Optional.of(new ScoreScale(decimal(LOWEST, places), decimal(HIGHEST, places)))
                                        : Optional.empty())
                        .margin(tenths.map(any -> decimal(any, Math.min(places + 1, ExactDecimal.MOST_PLACES)))));
    }

    /** The first letters, as they come in a mixed order, make the names. */
    private static List<String> named(String kind, List<Character> letters, int count) {
        return letters.stream()
                .filter(letter -> LETTERS.indexOf(letter) < count)
                .map(letter -> kind + " " + letter)
                .toList();
    }

    /** Returns appraisals of which anything that may be left out may be: weights, scores, the scale, the margin. */
    public static Arbitrary<OptionsAppraisal> appraisals() {
        return Combinators.combine(
                        completeAppraisals(),
                        Arbitraries.integers().between(0, 31),
                        Arbitraries.integers().between(0, 31),
                        Arbitraries.of(FactStatus.values()),
                        ids())
                .as((whole, weightsDropped, scoresDropped, status, id) -> OptionsAppraisal.builder()
                        .from(whole)
                        .id(id)
                        .status(status)
                        .criteria(thinnedWeights(whole.criteria(), weightsDropped))
                        .options(whole.options().stream()
                                .map(option -> AppraisedOption.builder()
                                        .from(option)
                                        .scores(thinned(option.scores(), scoresDropped))
                                        .build())
                                .toList())
                        .build());
    }

    /** Returns options, with a score for each criterion or for some. */
    public static Arbitrary<AppraisedOption> options() {
        return appraisals().map(appraisal -> appraisal.options().get(0));
    }

    private static List<Criterion> thinnedWeights(List<Criterion> criteria, int dropped) {
        return IntStream.range(0, criteria.size())
                .mapToObj(each -> (dropped >> each & 1) == 0 ? criteria.get(each) : unweighted(criteria.get(each)))
                .toList();
    }

    private static Criterion unweighted(Criterion criterion) {
        return new Criterion(criterion.name(), Optional.empty(), Optional.of("What it means."));
    }

    private static List<Score> thinned(List<Score> scores, int dropped) {
        return IntStream.range(0, scores.size())
                .filter(each -> (dropped >> each & 1) == 0)
                .mapToObj(scores::get)
                .toList();
    }

    private static OptionsAppraisal appraisal(
            List<String> criteria,
            List<ExactDecimal> weights,
            List<String> options,
            List<ExactDecimal> scores,
            OptionsAppraisal.Builder appraisal) {
        for (int each = 0; each < criteria.size(); each++) {
            appraisal.addCriteria(new Criterion(criteria.get(each), Optional.of(weights.get(each)), Optional.empty()));
        }
        for (int each = 0; each < options.size(); each++) {
            AppraisedOption.Builder option = AppraisedOption.builder().name(options.get(each));
            for (int by = 0; by < criteria.size(); by++) {
                option.addScores(new Score(criteria.get(by), scores.get(each * MOST + by)));
            }
            appraisal.addOptions(
                    option.status(FactStatus.RECORDED).source(SOURCE).build());
        }
        return appraisal
                .id(AppraisalId.of("sample"))
                .title("a sample appraisal")
                .status(FactStatus.RECORDED)
                .source(SOURCE)
                .build();
    }

    private static ExactDecimal decimal(int unscaled, int places) {
        return ExactDecimal.of(BigDecimal.valueOf(unscaled, places).toPlainString());
    }
}
