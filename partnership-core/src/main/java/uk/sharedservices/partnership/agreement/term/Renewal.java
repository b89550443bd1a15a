package uk.sharedservices.partnership.agreement.term;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.immutables.value.Value;
import uk.sharedservices.partnership.PartnershipStyle;
import uk.sharedservices.partnership.fact.Fact;
import uk.sharedservices.partnership.period.NoticePeriod;
import uk.sharedservices.partnership.period.PeriodUnit;

/**
 * How an agreement goes on when its term runs out.
 *
 * <p>A renewal that the parties did agree is recorded as a {@link uk.sharedservices.partnership.agreement.Variation} with its new last day.
 */
@Value.Immutable
@PartnershipStyle
@JsonSerialize(as = ImmutableRenewal.class)
@JsonDeserialize(as = ImmutableRenewal.class)
@JsonPropertyOrder({"byItself", "length", "atMost", "stopNotice"})
public interface Renewal extends Fact {

    /** Whether it renews by itself unless a party stops it; otherwise only if the parties agree. */
    boolean byItself();

    /** The length of each renewal: {@code P1Y} is a year. */
    Period length();

    /** How often it may renew, if there is a limit. */
    Optional<Integer> atMost();

    /** The least notice, before a term runs out, by which a party may stop it from renewing by itself, if known. */
    Optional<NoticePeriod> stopNotice();

    /** The length as a period to count: in months, or in days. */
    default NoticePeriod period() {
        long months = length().toTotalMonths();
        return months > 0
                ? NoticePeriod.of(Math.toIntExact(months), PeriodUnit.MONTHS)
                : NoticePeriod.of(Math.toIntExact(length().get(ChronoUnit.DAYS)), PeriodUnit.DAYS);
    }

    /** Refuses lengths that are no length, and renewals that together run for more than a century. */
    @Value.Check
    default void check() {
        RenewalCheck.of(this);
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds renewals. */
    final class Builder extends ImmutableRenewal.Builder {}
}
