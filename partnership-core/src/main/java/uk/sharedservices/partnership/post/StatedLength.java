package uk.sharedservices.partnership.post;

import static uk.sharedservices.partnership.calendar.DayInWords.day;
import static uk.sharedservices.partnership.post.PostRules.STATED_LENGTH;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.immutables.value.Value;
import uk.sharedservices.partnership.PartnershipStyle;
import uk.sharedservices.partnership.calendar.When;
import uk.sharedservices.partnership.fact.Fact;
import uk.sharedservices.partnership.rule.RuleOutcome;

/** How long a document says that a post has been shared: "18 months" in a report of 23 November 2022. */
@Value.Immutable
@PartnershipStyle
@JsonSerialize(as = ImmutableStatedLength.class)
@JsonDeserialize(as = ImmutableStatedLength.class)
@JsonPropertyOrder({"length", "asAt"})
public interface StatedLength extends Fact {

    /** The length stated. */
    Period length();

    /** The day on which it is stated. */
    LocalDate asAt();

    /**
     * Returns whether the days bear it out. From 1 April 2021 to 23 November 2022 are 19 months and 22 days; "18 months" is
     * not borne out.
     *
     * @param firstDay  the first day in the shared post
     */
    default RuleOutcome heldAgainst(LocalDate firstDay) {
        long months = ChronoUnit.MONTHS.between(firstDay, asAt());
        long days = ChronoUnit.DAYS.between(firstDay.plusMonths(months), asAt());
        long statedMonths = length().toTotalMonths();
        long statedDays = length().get(ChronoUnit.DAYS);
        String sentence = inWords(statedMonths, statedDays) + " is stated in " + source() + "; from " + day(firstDay)
                + " to " + day(asAt()) + " are " + inWords(months, days) + ".";
        boolean borneOut = statedMonths == 0
                ? statedDays == ChronoUnit.DAYS.between(firstDay, asAt())
                : statedMonths == months && (statedDays == 0 || statedDays == days);
        return borneOut
                ? new RuleOutcome.Met(STATED_LENGTH, sentence)
                : new RuleOutcome.Breached(STATED_LENGTH, sentence);
    }

    private static String inWords(long months, long days) {
        String inMonths = months == 0 ? "" : months + (months == 1 ? " month" : " months");
        String inDays = days == 0 ? "" : days + (days == 1 ? " day" : " days");
        return inMonths + (inMonths.isEmpty() || inDays.isEmpty() ? "" : " and ") + inDays;
    }

    /** The day on which it is stated. */
    @Override
    default Optional<When> knownFrom() {
        return Optional.of(When.on(asAt()));
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds stated lengths. */
    final class Builder extends ImmutableStatedLength.Builder {}
}
