package uk.sharedservices.partnership.agreement.history;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.time.LocalDate;
import org.immutables.value.Value;
import uk.sharedservices.partnership.InvalidValueException;
import uk.sharedservices.partnership.PartnershipStyle;
import uk.sharedservices.partnership.money.PublishedFigure;

/**
 * That a sum was paid instead of notice, as East Devon and South Somerset agreed in 2015. It takes every party but the
 * giver.
 */
@Value.Immutable
@PartnershipStyle
@JsonSerialize(as = ImmutablePaymentInLieu.class)
@JsonDeserialize(as = ImmutablePaymentInLieu.class)
@JsonPropertyOrder({"agreedOn", "agreedBy", "amount", "lastDay", "reason"})
public interface PaymentInLieu extends Agreed {

    /** The sum, as published. */
    PublishedFigure amount();

    /** The last day on which they agreed the agreement is to bind. */
    LocalDate lastDay();

    /** Refuses a sum of nothing or less, and a last day before the day it was agreed. */
    @Value.Check
    default void check() {
        if (!amount().amount().isPositive()) {
            throw InvalidValueException.of("payment in lieu", "must be above nothing", amount());
        }
        NoticeGivenCheck.lastDayAgreed("payment in lieu", agreedOn(), lastDay());
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds payments. */
    final class Builder extends ImmutablePaymentInLieu.Builder {}
}
