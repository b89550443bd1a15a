package uk.sharedservices.partnership.programme.appraisal.finding;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Optional;
import uk.sharedservices.partnership.programme.appraisal.ExactDecimal;
import uk.sharedservices.partnership.programme.appraisal.finding.Ranking.Place;

/**
 * Which option wins, or that none does clearly.
 *
 * <p>With a margin of 0.5 stated, 7.1 against 6.6 is a clear winner, and 7.1 against 6.7 is none: both are contenders.
 *
 * @param contenders  the option of the highest score, and with it every option that it leads by less than the margin
 *     stated or by nothing; in the order of the ranking
 * @param lead  the highest score less the next, 0 if the first are tied
 * @param margin  the least lead at which a winner is called clear, if one is stated
 */
public record Winner(List<String> contenders, Fraction lead, Optional<ExactDecimal> margin) {

    /** Takes a copy. */
    public Winner {
        contenders = List.copyOf(contenders);
    }

    /** Returns the winner of a ranking of two or more. */
    static Winner of(Ranking ranking, Optional<ExactDecimal> margin) {
        Fraction highest = ranking.places().get(0).score();
        Fraction lead = highest.minus(ranking.places().get(1).score());
        List<String> contenders = ranking.places().stream()
                .filter(place -> !isBeaten(highest.minus(place.score()), margin))
                .map(Place::option)
                .toList();
        return new Winner(contenders, lead, margin);
    }

    private static boolean isBeaten(Fraction by, Optional<ExactDecimal> margin) {
        return by.signum() > 0
                && margin.map(least -> by.compareTo(Fraction.of(least.value())) >= 0)
                        .orElse(true);
    }

    /** Returns the clear winner; empty if there is none. */
    @JsonProperty
    public Optional<String> option() {
        return contenders.size() == 1 ? Optional.of(contenders.get(0)) : Optional.empty();
    }

    /** Returns {@code Pooled service, ahead by 1.7}, or {@code no clear winner} and why. */
    @Override
    public String toString() {
        String stated = margin.map(least -> "the margin of " + least).orElse("");
        if (option().isPresent()) {
            return contenders.get(0) + ", ahead by " + lead + (stated.isEmpty() ? "" : ", " + stated + " being met");
        }
        if (!lead.isZero()) {
            return "no clear winner (the lead of " + lead + " is less than " + stated + ": "
                    + InWords.listed(contenders) + " are within it)";
        }
        return stated.isEmpty()
                ? "no clear winner (" + InWords.listed(contenders) + " share the highest score)"
                : "no clear winner (the highest score is shared: " + InWords.listed(contenders)
                        + " are level or within " + stated + ")";
    }
}
