package uk.sharedservices.partnership.programme.appraisal;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import uk.sharedservices.partnership.InvalidValueException;

/** What must hold of an appraisal as a whole. */
final class OptionsAppraisalCheck {

    private final OptionsAppraisal appraisal;

    private OptionsAppraisalCheck(OptionsAppraisal appraisal) {
        this.appraisal = appraisal;
    }

    /** Refuses an appraisal that cannot exist. */
    static void of(OptionsAppraisal appraisal) {
        OptionsAppraisalCheck check = new OptionsAppraisalCheck(appraisal);
        Set<String> criteria = check.names(
                "criteria", appraisal.criteria().stream().map(Criterion::name).toList());
        check.names(
                "options",
                appraisal.options().stream().map(AppraisedOption::name).toList());
        check.weights();
        check.margin();
        appraisal
                .options()
                .forEach(option -> option.scores().forEach(score -> check.score(option.name(), score, criteria)));
    }

    private Set<String> names(String what, List<String> names) {
        if (names.size() > OptionsAppraisal.MOST) {
            throw InvalidValueException.of(what, "must be " + OptionsAppraisal.MOST + " at most", names.size())
                    .at(what);
        }
        Set<String> known = new HashSet<>();
        for (String name : names) {
            if (!known.add(name)) {
                throw InvalidValueException.of(what, "must be named once each", name)
                        .at(what);
            }
        }
        return known;
    }

    private void weights() {
        List<BigDecimal> given = appraisal.criteria().stream()
                .map(Criterion::weight)
                .flatMap(Optional::stream)
                .map(ExactDecimal::value)
                .toList();
        BigDecimal sum = given.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        boolean allGiven = given.size() == appraisal.criteria().size();
        if (allGiven && !given.isEmpty() && sum.compareTo(BigDecimal.ONE) != 0) {
            throw InvalidValueException.of("weights of the criteria", "must sum to exactly 1", sum)
                    .at("criteria");
        }
        if (sum.compareTo(BigDecimal.ONE) > 0) {
            throw InvalidValueException.of(
                            "weights of the criteria", "must not sum to more than 1, even if some are not given", sum)
                    .at("criteria");
        }
    }

    private void margin() {
        appraisal.margin().filter(margin -> margin.value().signum() < 0).ifPresent(margin -> {
            throw InvalidValueException.of("margin", "must not be below 0", margin.value())
                    .at("margin");
        });
    }

    private void score(String option, Score score, Set<String> criteria) {
        if (!criteria.contains(score.criterion())) {
            throw InvalidValueException.of(
                    "score of " + option, "must be for a criterion of the appraisal", score.criterion());
        }
        appraisal.scale().filter(scale -> !scale.holds(score.score())).ifPresent(scale -> {
            throw InvalidValueException.of(
                    "score of " + option + " for " + score.criterion(),
                    "must be on the scale, " + scale,
                    score.score().value());
        });
    }
}
