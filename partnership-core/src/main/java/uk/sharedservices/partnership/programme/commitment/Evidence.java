package uk.sharedservices.partnership.programme.commitment;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import jakarta.validation.constraints.NotBlank;
import java.util.Optional;
import org.immutables.value.Value;
import uk.sharedservices.partnership.PartnershipStyle;
import uk.sharedservices.partnership.calendar.When;
import uk.sharedservices.partnership.fact.Fact;

/**
 * What a document shows of a promise: that it was kept, or that it was delayed. Its source is the document that shows it; a
 * report that is only planned shows nothing.
 */
@Value.Immutable
@PartnershipStyle
@JsonSerialize(as = ImmutableEvidence.class)
@JsonDeserialize(as = ImmutableEvidence.class)
@JsonPropertyOrder({"on", "what"})
public interface Evidence extends Fact {

    /** When what it shows was so, as exactly as the document says. */
    When on();

    /** What it shows, such as {@code the report was presented to the committee}. */
    @NotBlank
    String what();

    /** When what it shows was so. */
    @Override
    default Optional<When> knownFrom() {
        return done() ? Optional.of(on()) : Optional.empty();
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds evidence. */
    final class Builder extends ImmutableEvidence.Builder {}
}
