package uk.sharedservices.partnership.governance.proposal;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import org.immutables.value.Value;
import uk.sharedservices.partnership.PartnershipStyle;
import uk.sharedservices.partnership.fact.Fact;

/** That a proposal was given up: withdrawn, or overtaken by events. */
@Value.Immutable
@PartnershipStyle
@JsonSerialize(as = ImmutableNotNeeded.class)
@JsonDeserialize(as = ImmutableNotNeeded.class)
@JsonPropertyOrder({"on", "reason"})
public interface NotNeeded extends Fact {

    /** The day from which no decision on it is needed. */
    LocalDate on();

    /** Why, in a phrase or more. */
    @NotBlank
    String reason();

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds entries. */
    final class Builder extends ImmutableNotNeeded.Builder {}
}
