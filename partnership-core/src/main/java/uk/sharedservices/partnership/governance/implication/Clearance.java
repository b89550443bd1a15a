package uk.sharedservices.partnership.governance.implication;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.Optional;
import org.immutables.value.Value;
import uk.sharedservices.partnership.PartnershipStyle;
import uk.sharedservices.partnership.calendar.When;
import uk.sharedservices.partnership.fact.Fact;
import uk.sharedservices.partnership.post.PostId;

/**
 * That a post answers for what a report tells under one heading.
 *
 * <p>Recorded, it says that the post cleared it; planned, that the post is to. The financial implications of the report of
 * 23 November 2022 say that the Section 151 officer authorised them, and give no day.
 */
@Value.Immutable
@PartnershipStyle
@JsonSerialize(as = ImmutableClearance.class)
@JsonDeserialize(as = ImmutableClearance.class)
@JsonPropertyOrder({"by", "on"})
public interface Clearance extends Fact {

    /** The post. */
    PostId by();

    /** When it cleared it, as exactly as is known. */
    Optional<When> on();

    /** When it was given, if it was. */
    @Override
    default Optional<When> knownFrom() {
        return done() ? on() : Optional.empty();
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds clearances. */
    final class Builder extends ImmutableClearance.Builder {}
}
