package uk.sharedservices.partnership.governance.decided;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import jakarta.validation.constraints.NotBlank;
import java.util.Optional;
import org.immutables.value.Value;
import uk.sharedservices.partnership.PartnershipStyle;
import uk.sharedservices.partnership.calendar.When;
import uk.sharedservices.partnership.council.CouncilCode;
import uk.sharedservices.partnership.fact.Fact;
import uk.sharedservices.partnership.validation.NotBlankIfGiven;

/**
 * A step by which a decision is carried out, such as the service of a notice. Its status is that of what it says was begun
 * or finished; a step that is only planned has neither.
 */
@Value.Immutable
@PartnershipStyle
@JsonSerialize(as = ImmutableImplementationStep.class)
@JsonDeserialize(as = ImmutableImplementationStep.class)
@JsonPropertyOrder({"what", "council", "post", "due", "begun", "finished", "evidence"})
public interface ImplementationStep extends Fact {

    /** What is to be done. */
    @NotBlank
    String what();

    /** The council that is to do it, if that is known. */
    Optional<CouncilCode> council();

    /** The post that is to do it, if that is known. */
    Optional<@NotBlankIfGiven String> post();

    /** When it is due, if that was said. */
    Optional<When> due();

    /** When it was begun, if it was. */
    Optional<When> begun();

    /** When it was finished, if it was. */
    Optional<When> finished();

    /** What shows that it was finished, if anything is held. */
    Optional<@NotBlankIfGiven String> evidence();

    /** Refuses a step that is finished before it is begun, and one that is only planned but begun. */
    @Value.Check
    default void check() {
        ImplementationCheck.of(this);
    }

    /** When it was begun or finished, if it was. */
    @Override
    default Optional<When> knownFrom() {
        return done() ? begun().or(this::finished) : Optional.empty();
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds steps. */
    final class Builder extends ImmutableImplementationStep.Builder {}
}
