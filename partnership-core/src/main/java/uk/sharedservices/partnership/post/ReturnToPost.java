package uk.sharedservices.partnership.post;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.Optional;
import org.immutables.value.Value;
import uk.sharedservices.partnership.PartnershipStyle;
import uk.sharedservices.partnership.calendar.When;
import uk.sharedservices.partnership.fact.Fact;

/** That the holder of a shared post goes back to the substantive post. */
@Value.Immutable
@PartnershipStyle
@JsonSerialize(as = ImmutableReturnToPost.class)
@JsonDeserialize(as = ImmutableReturnToPost.class)
@JsonPropertyOrder({"on"})
public interface ReturnToPost extends Fact {

    /** The first day back, as far as it is known. */
    Optional<When> on();

    /** The return, if it came about. */
    @Override
    default Optional<When> knownFrom() {
        return done() ? on() : Optional.empty();
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds returns. */
    final class Builder extends ImmutableReturnToPost.Builder {}
}
