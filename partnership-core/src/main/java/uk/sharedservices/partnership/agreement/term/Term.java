package uk.sharedservices.partnership.agreement.term;

import static uk.sharedservices.partnership.calendar.DayInWords.withWeekday;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import uk.sharedservices.partnership.InvalidValueException;
import uk.sharedservices.partnership.PartnershipStyle;
import uk.sharedservices.partnership.fact.Fact;
import uk.sharedservices.partnership.rule.Input;

/** How long an agreement is to run. Both days are inclusive, as agreements say them. */
@Value.Immutable
@PartnershipStyle
@JsonSerialize(as = ImmutableTerm.class)
@JsonDeserialize(as = ImmutableTerm.class)
@JsonPropertyOrder({"firstDay", "lastDay"})
public interface Term extends Fact {

    /** First day. */
    LocalDate firstDay();

    /** Last day, if one was agreed. */
    Optional<LocalDate> lastDay();

    /** Refuses a last day before the first. */
    @Value.Check
    default void check() {
        lastDay().filter(last -> last.isBefore(firstDay())).ifPresent(last -> {
            throw InvalidValueException.of("term", "must not end before its first day " + firstDay(), last)
                    .at("lastDay");
        });
    }

    /** Returns the term as a fact that an answer rests on: {@code Term: from Thursday 1 April 2021 to ...}. */
    default Input asInput() {
        return new Input(
                "Term",
                "from " + withWeekday(firstDay())
                        + lastDay().map(last -> " to " + withWeekday(last)).orElse(""),
                standing());
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds terms. */
    final class Builder extends ImmutableTerm.Builder {}
}
