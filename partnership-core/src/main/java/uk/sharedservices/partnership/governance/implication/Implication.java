package uk.sharedservices.partnership.governance.implication;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.Optional;
import org.immutables.value.Value;
import uk.sharedservices.partnership.PartnershipStyle;
import uk.sharedservices.partnership.fact.Fact;
import uk.sharedservices.partnership.shape.Key;
import uk.sharedservices.partnership.validation.NotBlankIfGiven;

/**
 * What a report tells under one of its headings of implications. One that is planned is a heading that a report to come is
 * to have.
 */
@Value.Immutable
@PartnershipStyle
@JsonSerialize(as = ImmutableImplication.class)
@JsonDeserialize(as = ImmutableImplication.class)
@JsonPropertyOrder({"kind", "says", "clearance"})
public interface Implication extends Fact {

    /** The heading. */
    @Key
    ImplicationKind kind();

    /** What it says, in the words of the file; left out where only the heading is known. */
    Optional<@NotBlankIfGiven String> says();

    /** The post that cleared it or is to, if one is named. */
    Optional<Clearance> clearance();

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds implications. */
    final class Builder extends ImmutableImplication.Builder {}
}
