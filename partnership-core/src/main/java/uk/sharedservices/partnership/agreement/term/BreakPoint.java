package uk.sharedservices.partnership.agreement.term;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import uk.sharedservices.partnership.PartnershipStyle;
import uk.sharedservices.partnership.fact.Fact;
import uk.sharedservices.partnership.period.NoticePeriod;

/** A day on which a party may end an agreement before its term runs out. */
@Value.Immutable
@PartnershipStyle
@JsonSerialize(as = ImmutableBreakPoint.class)
@JsonDeserialize(as = ImmutableBreakPoint.class)
@JsonPropertyOrder({"lastDay", "notice"})
public interface BreakPoint extends Fact {

    /** The last day on which the agreement binds, if it is ended there. */
    LocalDate lastDay();

    /** The least notice for it, if known. */
    Optional<NoticePeriod> notice();

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds break points. */
    final class Builder extends ImmutableBreakPoint.Builder {}
}
