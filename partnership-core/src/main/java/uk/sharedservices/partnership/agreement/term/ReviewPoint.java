package uk.sharedservices.partnership.agreement.term;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.time.LocalDate;
import org.immutables.value.Value;
import uk.sharedservices.partnership.PartnershipStyle;
import uk.sharedservices.partnership.fact.Fact;

/** A review of an agreement that is due by a day. */
@Value.Immutable
@PartnershipStyle
@JsonSerialize(as = ImmutableReviewPoint.class)
@JsonDeserialize(as = ImmutableReviewPoint.class)
@JsonPropertyOrder({"due"})
public interface ReviewPoint extends Fact {

    /** The last day on which it is in time. */
    LocalDate due();

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds review points. */
    final class Builder extends ImmutableReviewPoint.Builder {}
}
