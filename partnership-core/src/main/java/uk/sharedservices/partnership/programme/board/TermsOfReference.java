package uk.sharedservices.partnership.programme.board;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.immutables.value.Value;
import uk.sharedservices.partnership.PartnershipStyle;
import uk.sharedservices.partnership.fact.Fact;

/** What a board is for, as far as a document tells it. */
@Value.Immutable
@PartnershipStyle
@JsonSerialize(as = ImmutableTermsOfReference.class)
@JsonDeserialize(as = ImmutableTermsOfReference.class)
@JsonPropertyOrder({"purposes"})
public interface TermsOfReference extends Fact {

    /** What it is to do, a sentence or a phrase each. */
    @Size(min = 1, message = "must name a purpose or more")
    List<@NotBlank String> purposes();

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds terms of reference. */
    final class Builder extends ImmutableTermsOfReference.Builder {}
}
