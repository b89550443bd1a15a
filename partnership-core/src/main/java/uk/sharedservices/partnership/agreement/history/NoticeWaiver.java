package uk.sharedservices.partnership.agreement.history;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.time.LocalDate;
import org.immutables.value.Value;
import uk.sharedservices.partnership.PartnershipStyle;

/**
 * That the parties agreed to less notice than the agreement asks for, as Hammersmith and Fulham and its partners did in
 * December 2018. It takes every party but the giver.
 */
@Value.Immutable
@PartnershipStyle
@JsonSerialize(as = ImmutableNoticeWaiver.class)
@JsonDeserialize(as = ImmutableNoticeWaiver.class)
@JsonPropertyOrder({"agreedOn", "agreedBy", "lastDay", "reason"})
public interface NoticeWaiver extends Agreed {

    /** The last day on which they agreed the agreement is to bind. */
    LocalDate lastDay();

    /** Refuses a last day before the day it was agreed. */
    @Value.Check
    default void check() {
        NoticeGivenCheck.lastDayAgreed("waiver", agreedOn(), lastDay());
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds waivers. */
    final class Builder extends ImmutableNoticeWaiver.Builder {}
}
