package uk.sharedservices.partnership.agreement;

import static uk.sharedservices.partnership.calendar.DayInWords.day;
import static uk.sharedservices.partnership.calendar.DayInWords.withWeekday;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import uk.sharedservices.partnership.InvalidValueException;
import uk.sharedservices.partnership.PartnershipStyle;
import uk.sharedservices.partnership.agreement.history.Agreed;
import uk.sharedservices.partnership.rule.Input;

/** A change to an agreement's terms, from the day it was agreed. It takes every party. */
@Value.Immutable
@PartnershipStyle
@JsonSerialize(as = ImmutableVariation.class)
@JsonDeserialize(as = ImmutableVariation.class)
@JsonPropertyOrder({"agreedOn", "agreedBy", "noticeClause", "lastDay", "reason"})
public interface Variation extends Agreed {

    /** The notice clause for notices given from that day on, if it changes. */
    Optional<NoticeClause> noticeClause();

    /** The agreement's last day, if it changes. It holds whatever the term or the renewal clause say. */
    Optional<LocalDate> lastDay();

    /** Refuses a variation that changes nothing, and a last day before the day it was agreed. */
    @Value.Check
    default void check() {
        if (noticeClause().isEmpty() && lastDay().isEmpty()) {
            throw InvalidValueException.of(
                    "variation", "must change the notice clause, the last day or both", "neither");
        }
        lastDay().filter(last -> last.isBefore(agreedOn())).ifPresent(last -> {
            throw InvalidValueException.of(
                    "last day agreed by variation",
                    "must not be before the day it was agreed, " + day(agreedOn()),
                    day(last));
        });
    }

    /** Returns the variation as a fact that an answer rests on. */
    default Input asInput() {
        return new Input("Variation", withWeekday(agreedOn()) + ", " + reason(), standing());
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds variations. */
    final class Builder extends ImmutableVariation.Builder {}
}
