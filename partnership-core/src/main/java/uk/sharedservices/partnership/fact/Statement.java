package uk.sharedservices.partnership.fact;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import jakarta.validation.constraints.NotBlank;
import java.util.Optional;
import org.immutables.value.Value;
import uk.sharedservices.partnership.PartnershipStyle;
import uk.sharedservices.partnership.calendar.When;

/** Something that a document says in words, such as an aim of the programme or what the councils did together before. */
@Value.Immutable
@PartnershipStyle
@JsonSerialize(as = ImmutableStatement.class)
@JsonDeserialize(as = ImmutableStatement.class)
@JsonPropertyOrder({"says", "when"})
public interface Statement extends Fact {

    /** What it says, in a sentence. */
    @NotBlank
    String says();

    /** When it was so, if that is said. */
    Optional<When> when();

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds statements. */
    final class Builder extends ImmutableStatement.Builder {}
}
