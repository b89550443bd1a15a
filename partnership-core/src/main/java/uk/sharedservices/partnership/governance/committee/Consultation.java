package uk.sharedservices.partnership.governance.committee;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import jakarta.validation.constraints.NotBlank;
import java.util.Optional;
import org.immutables.value.Value;
import uk.sharedservices.partnership.PartnershipStyle;
import uk.sharedservices.partnership.calendar.When;
import uk.sharedservices.partnership.fact.Fact;
import uk.sharedservices.partnership.validation.NotBlankIfGiven;

/** That a scrutiny committee was, or is to be, consulted on something before it is decided. */
@Value.Immutable
@PartnershipStyle
@JsonSerialize(as = ImmutableConsultation.class)
@JsonDeserialize(as = ImmutableConsultation.class)
@JsonPropertyOrder({"matter", "on", "outcome"})
public interface Consultation extends Fact {

    /** What it is consulted on, in a phrase. */
    @NotBlank
    String matter();

    /** When, as exactly as is known. */
    Optional<When> on();

    /** What the committee said or noted, if known. */
    Optional<@NotBlankIfGiven String> outcome();

    /** When it was held, if it was. */
    @Override
    default Optional<When> knownFrom() {
        return done() ? on() : Optional.empty();
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds consultations. */
    final class Builder extends ImmutableConsultation.Builder {}
}
