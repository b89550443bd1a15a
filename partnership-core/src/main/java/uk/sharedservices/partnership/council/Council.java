package uk.sharedservices.partnership.council;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import java.util.Optional;
import org.immutables.value.Value;
import uk.sharedservices.partnership.PartnershipStyle;
import uk.sharedservices.partnership.fact.Fact;
import uk.sharedservices.partnership.shape.Key;
import uk.sharedservices.partnership.validation.NotBlankIfGiven;

/** A council that takes part. */
@Value.Immutable
@PartnershipStyle
@JsonSerialize(as = ImmutableCouncil.class)
@JsonDeserialize(as = ImmutableCouncil.class)
@JsonPropertyOrder({"code", "name", "dfeCode", "area", "governance"})
public interface Council extends Fact {

    /** Its GSS code. */
    @Key
    CouncilCode code();

    /** The name it goes by, such as {@code Tameside}. */
    @NotBlank
    String name();

    /** The Department for Education's three-digit code, for a council that is an education authority. */
    Optional<@Pattern(regexp = "\\d{3}", message = "must be three digits") String> dfeCode();

    /** The wider area it belongs to, such as {@code Greater Manchester}. */
    Optional<@NotBlankIfGiven String> area();

    /** How it is governed, if known. */
    Optional<Governance> governance();

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds councils. */
    final class Builder extends ImmutableCouncil.Builder {}
}
