package uk.sharedservices.partnership.programme.appraisal.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import uk.sharedservices.partnership.programme.appraisal.AppraisedOption;
import uk.sharedservices.partnership.programme.appraisal.Criterion;
import uk.sharedservices.partnership.programme.appraisal.ExactDecimal;
import uk.sharedservices.partnership.programme.appraisal.OptionsAppraisal;
import uk.sharedservices.partnership.programme.appraisal.Score;
import uk.sharedservices.partnership.programme.appraisal.finding.Ranking.Place;
import uk.sharedservices.partnership.rule.Answer;
import uk.sharedservices.partnership.testkit.programme.AppraisalArbitraries;

@Label("An options appraisal")
class AppraisalFindingsProperties {

    @Property(tries = 1000)
    @Label("ranks each option after those of a higher weighted score, added up exactly")
    void ranksByScore(@ForAll("complete") OptionsAppraisal appraisal) {
        Map<String, BigDecimal> totals = totals(appraisal);
        Ranking ranking = AppraisalFindings.of(appraisal).ranking().orThrow();

        assertThat(ranking.places()).hasSameSizeAs(appraisal.options()).allSatisfy(place -> {
            BigDecimal total = Changed.at(totals, place.option());
            assertThat(place.score()).isEqualTo(Fraction.of(total));
            assertThat(place.rank())
                    .isEqualTo(1
                            + totals.values().stream()
                                    .filter(other -> other.compareTo(total) > 0)
                                    .count());
        });
        assertThat(ranking.places()).extracting(Place::rank).isSorted();
    }

    @Property(tries = 1000)
    @Label("comes to the same whatever the order of its criteria, options and scores")
    void orderDoesNotMatter(@ForAll("complete") OptionsAppraisal appraisal, @ForAll Random random) {
        AppraisalFindings one = AppraisalFindings.of(appraisal);
        AppraisalFindings other = AppraisalFindings.of(OptionsAppraisal.builder()
                .from(appraisal)
                .criteria(shuffled(appraisal.criteria(), random))
                .options(shuffled(appraisal.options(), random).stream()
                        .map(option -> AppraisedOption.builder()
                                .from(option)
                                .scores(shuffled(option.scores(), random))
                                .build())
                        .toList())
                .build());

        assertThat(other.ranking().orThrow()).isEqualTo(one.ranking().orThrow());
        assertThat(other.winner().orThrow()).isEqualTo(one.winner().orThrow());
        assertThat(other.flipPoints().orThrow()).isEqualTo(one.flipPoints().orThrow());
    }

    @Property(tries = 1000)
    @Label("ranks alike, and flips at the same weight, when every score is multiplied or a criterion's are all shifted")
    void scaling(
            @ForAll("complete") OptionsAppraisal appraisal,
            @ForAll @IntRange(min = 1, max = 9) int times,
            @ForAll @IntRange(min = -9, max = 9) int shift) {
        String shifted = appraisal.criteria().get(0).name();
        OptionsAppraisal scaled = rescored(
                appraisal,
                score -> score.score()
                        .value()
                        .multiply(BigDecimal.valueOf(times))
                        .add(score.criterion().equals(shifted) ? BigDecimal.valueOf(shift) : BigDecimal.ZERO));
        AppraisalFindings one = AppraisalFindings.of(appraisal);
        AppraisalFindings other = AppraisalFindings.of(scaled);

        assertThat(ranks(other)).isEqualTo(ranks(one));
        assertThat(other.winner().orThrow().lead())
                .isEqualTo(one.winner().orThrow().lead().times(Fraction.of(times, 1)));
        assertThat(other.flipPoints().orThrow().weight())
                .isEqualTo(one.flipPoints().orThrow().weight());
    }

    @Property(tries = 1000)
    @Label("has for contenders the first and those it leads by less than the margin, and a clear winner if it is alone")
    void contenders(@ForAll("complete") OptionsAppraisal appraisal) {
        Map<String, BigDecimal> totals = totals(appraisal);
        BigDecimal highest = Collections.max(totals.values());
        BigDecimal margin = appraisal.margin().map(ExactDecimal::value).orElse(BigDecimal.ZERO);
        Winner winner = AppraisalFindings.of(appraisal).winner().orThrow();

        assertThat(winner.contenders())
                .containsExactlyInAnyOrderElementsOf(totals.keySet().stream()
                        .filter(option -> {
                            BigDecimal behind = highest.subtract(totals.get(option));
                            return behind.signum() == 0 || behind.compareTo(margin) < 0;
                        })
                        .toList());
        assertThat(winner.option().isPresent()).isEqualTo(winner.contenders().size() == 1);
        winner.option().ifPresent(clear -> assertThat(totals.get(clear)).isEqualByComparingTo(highest));
    }

    @Property(tries = 1000)
    @Label("is ranked exactly when every weight and score is given, and names each that is not")
    void namesWhatIsMissing(@ForAll("appraisals") OptionsAppraisal appraisal) {
        long weights = appraisal.criteria().stream()
                .filter(criterion -> criterion.weight().isEmpty())
                .count();
        long scores = (long) appraisal.criteria().size() * appraisal.options().size()
                - appraisal.options().stream()
                        .mapToLong(option -> option.scores().size())
                        .sum();

        int[] missing = AppraisalFindings.of(appraisal)
                .ranking()
                .match(
                        determined -> new int[] {0, 0},
                        readings -> new int[] {-1, -1},
                        cannotSay -> new int[] {
                            cannotSay.missing().size(), cannotSay.whatIfs().size()
                        },
                        notPermitted -> new int[] {-1, -1});

        assertThat(missing).containsExactly((int) (weights + scores), scores == 0 && weights > 0 ? 1 : 0);
        assertThat(AppraisalFindings.of(appraisal).flipPoints().isAnswered()).isEqualTo(weights + scores == 0);
    }

    @Property(tries = 1000)
    @Label("says with one weight left out, as what would follow, what it says with it")
    void oneWeightLeftOut(@ForAll("complete") OptionsAppraisal appraisal, @ForAll @IntRange(max = 4) int pick) {
        List<Criterion> criteria = new ArrayList<>(appraisal.criteria());
        int index = pick % criteria.size();
        criteria.set(index, Criterion.unweighted(criteria.get(index).name()));
        OptionsAppraisal without =
                OptionsAppraisal.builder().from(appraisal).criteria(criteria).build();

        assertThat(((Answer.CannotSay<FlipPoints>) AppraisalFindings.of(without).flipPoints()).whatIfs())
                .singleElement()
                .satisfies(whatIf -> assertThat(whatIf.value())
                        .isEqualTo(AppraisalFindings.of(appraisal).flipPoints().orThrow()));
    }

    private static Map<String, Integer> ranks(AppraisalFindings findings) {
        return findings.ranking().orThrow().places().stream().collect(Collectors.toMap(Place::option, Place::rank));
    }

    private static OptionsAppraisal rescored(OptionsAppraisal appraisal, Function<Score, BigDecimal> score) {
        return OptionsAppraisal.builder()
                .from(appraisal)
                .scale(Optional.empty())
                .options(appraisal.options().stream()
                        .map(option -> AppraisedOption.builder()
                                .from(option)
                                .scores(option.scores().stream()
                                        .map(each -> Score.of(
                                                each.criterion(),
                                                score.apply(each).toPlainString()))
                                        .toList())
                                .build())
                        .toList())
                .build();
    }

    private static Map<String, BigDecimal> totals(OptionsAppraisal appraisal) {
        Map<String, BigDecimal> weights = appraisal.criteria().stream()
                .collect(Collectors.toMap(
                        Criterion::name,
                        criterion -> criterion.weight().orElseThrow().value()));
        Map<String, BigDecimal> totals = new LinkedHashMap<>();
        for (AppraisedOption option : appraisal.options()) {
            totals.put(
                    option.name(),
                    option.scores().stream()
                            .map(score -> score.score().value().multiply(weights.get(score.criterion())))
                            .reduce(BigDecimal.ZERO, BigDecimal::add));
        }
        return totals;
    }

    private static <T> List<T> shuffled(List<T> list, Random random) {
        List<T> copy = new ArrayList<>(list);
        Collections.shuffle(copy, random);
        return copy;
    }

    @Provide
    Arbitrary<OptionsAppraisal> appraisals() {
        return AppraisalArbitraries.appraisals();
    }

    @Provide
    Arbitrary<OptionsAppraisal> complete() {
        return AppraisalArbitraries.completeAppraisals();
    }
}
