package uk.sharedservices.partnership.testkit.programme;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

/**
 * Options appraisals, valid by construction: weights that sum to exactly one, scores on the scale, names given once.
 * Among them are weights of 0 and 1, ties, scores at the ends of the scale, and decimals written with zeros at their end.
 */
public final class AppraisalArbitraries {

    /** The document that every fact names. */
    public static final Source SOURCE = Source.of("A", "paragraph 3.10");

    private static final int LOWEST = -2;
    private static final int HIGHEST = 10;

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

    /** Returns so many weights that sum to exactly one, in as many places as they please. */
    public static Arbitrary<List<ExactDecimal>> weights(int count) {
        return Arbitraries.integers()
                .between(0, ExactDecimal.MOST_PLACES)
                .flatMap(places -> cuts(count, BigDecimal.TEN.pow(places).intValueExact(), places));
    }

    private static Arbitrary<List<ExactDecimal>> cuts(int count, int whole, int places) {
        return Arbitraries.integers().between(0, whole).list().ofSize(count - 1).map(cuts -> {
            List<Integer> ends = new ArrayList<>(cuts.stream().sorted().toList());
            ends.add(0, 0);
            ends.add(whole);
            return IntStream.range(0, count)
                    .mapToObj(each -> decimal(ends.get(each + 1) - ends.get(each), places))
                    .toList();
        });
    }

    /** Returns appraisals of two options or more, every weight and every score being given. */
    public static Arbitrary<OptionsAppraisal> completeAppraisals() {
        return Arbitraries.integers()
                .between(1, 5)
                .flatMap(criteria ->
                        Arbitraries.integers().between(2, 5).flatMap(options -> complete(criteria, options)))
                .withoutEdgeCases(); // so many combinations of them take longer to list than to try
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

    private static Arbitrary<OptionsAppraisal> complete(int criteria, int options) {
        Arbitrary<Integer> places = Arbitraries.frequency(Tuple.of(6, 0), Tuple.of(2, 1), Tuple.of(1, 6));
        return places.flatMap(digits -> {
            Arbitrary<List<List<ExactDecimal>>> scores = Arbitraries.integers()
                    .between(LOWEST, HIGHEST)
                    .map(score -> decimal(score, digits))
                    .list()
                    .ofSize(criteria)
                    .list()
                    .ofSize(options);
            Arbitrary<Optional<ScoreScale>> scale = Arbitraries.just(
                            new ScoreScale(decimal(LOWEST, digits), decimal(HIGHEST, digits)))
                    .optional();
            Arbitrary<Optional<ExactDecimal>> margin = Arbitraries.integers()
                    .between(0, 30)
                    .map(tenths -> decimal(tenths, Math.min(digits + 1, ExactDecimal.MOST_PLACES)))
                    .optional();
            return Combinators.combine(
                            names("Criterion", criteria),
                            weights(criteria),
                            names("Option", options),
                            scores,
                            scale,
                            margin)
                    .as(AppraisalArbitraries::appraisal);
        });
    }

    private static Arbitrary<List<String>> names(String kind, int count) {
        List<String> names = IntStream.range(0, count)
                .mapToObj(each -> kind + " " + (char) ('A' + each))
                .toList();
        return Arbitraries.shuffle(names);
    }

    private static OptionsAppraisal appraisal(
            List<String> criteria,
            List<ExactDecimal> weights,
            List<String> options,
            List<List<ExactDecimal>> scores,
            Optional<ScoreScale> scale,
            Optional<ExactDecimal> margin) {
        OptionsAppraisal.Builder appraisal = OptionsAppraisal.builder();
        for (int each = 0; each < criteria.size(); each++) {
            appraisal.addCriteria(new Criterion(criteria.get(each), Optional.of(weights.get(each)), Optional.empty()));
        }
        for (int each = 0; each < options.size(); each++) {
            AppraisedOption.Builder option = AppraisedOption.builder().name(options.get(each));
            for (int by = 0; by < criteria.size(); by++) {
                option.addScores(new Score(criteria.get(by), scores.get(each).get(by)));
            }
            appraisal.addOptions(
                    option.status(FactStatus.RECORDED).source(SOURCE).build());
        }
        return appraisal
                .id(AppraisalId.of("sample"))
                .title("a sample appraisal")
                .scale(scale)
                .margin(margin)
                .status(FactStatus.RECORDED)
                .source(SOURCE)
                .build();
    }

    private static ExactDecimal decimal(int unscaled, int places) {
        return ExactDecimal.of(BigDecimal.valueOf(unscaled, places).toPlainString());
    }
}
