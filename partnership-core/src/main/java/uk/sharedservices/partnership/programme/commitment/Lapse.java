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

/** That a promise no longer binds: the body it was made to released it, or what it was about came to an end. */
@Value.Immutable
@PartnershipStyle
@JsonSerialize(as = ImmutableLapse.class)
@JsonDeserialize(as = ImmutableLapse.class)
@JsonPropertyOrder({"on", "reason"})
public interface Lapse extends Fact {

    /** When it ceased to bind. */
    When on();

    /** Why, in a phrase or more. */
    @NotBlank
    String reason();

    /** When it lapsed. */
    @Override
    default Optional<When> knownFrom() {
        return done() ? Optional.of(on()) : Optional.empty();
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds lapses. */
    final class Builder extends ImmutableLapse.Builder {}
}
