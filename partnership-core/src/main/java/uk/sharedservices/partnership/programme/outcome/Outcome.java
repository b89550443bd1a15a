package uk.sharedservices.partnership.programme.outcome;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import uk.sharedservices.partnership.InvalidValueException;
import uk.sharedservices.partnership.PartnershipStyle;
import uk.sharedservices.partnership.agreement.AgreementId;
import uk.sharedservices.partnership.calendar.When;
import uk.sharedservices.partnership.council.CouncilCode;
import uk.sharedservices.partnership.fact.Fact;
import uk.sharedservices.partnership.programme.workstream.WorkstreamId;
import uk.sharedservices.partnership.shape.Key;
import uk.sharedservices.partnership.validation.NotBlankIfGiven;

/**
 * Something that changed for the people a partnership serves, or for the councils in it, and what a document puts it down to.
 */
@Value.Immutable
@PartnershipStyle
@JsonSerialize(as = ImmutableOutcome.class)
@JsonDeserialize(as = ImmutableOutcome.class)
@JsonPropertyOrder({
    "id",
    "what",
    "councils",
    "agreement",
    "workstreams",
    "measure",
    "baseline",
    "observed",
    "attribution",
    "reason"
})
public interface Outcome extends Fact {

    /** Short name by which the partnership refers to it. */
    @Key
    OutcomeId id();

    /** What changed. */
    @NotBlank
    String what();

    /** The councils where it changed. */
    List<CouncilCode> councils();

    /** The agreement it is told of, if it is told of one. */
    Optional<AgreementId> agreement();

    /** The workstreams it is told of. */
    List<WorkstreamId> workstreams();

    /** What it is measured by, such as {@code key stage results in reading}; left out where none is given. */
    Optional<@NotBlankIfGiven String> measure();

    /** What the measure showed before, if said. */
    Optional<@NotBlankIfGiven String> baseline();

    /** When it was observed, if said. */
    Optional<When> observed();

    /** What the document puts it down to, if it says. */
    Optional<Attribution> attribution();

    /** Why the document puts it down to that, or why it cannot be said. */
    Optional<@NotBlankIfGiven String> reason();

    /** Refuses an attribution without a reason, and a reason without an attribution. */
    @Value.Check
    default void check() {
        if (attribution().isPresent() != reason().isPresent()) {
            throw InvalidValueException.of(
                    "attribution of an outcome",
                    "must be given with its reason",
                    attribution().map(Attribution::words).orElse("a reason alone"));
        }
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds outcomes. */
    final class Builder extends ImmutableOutcome.Builder {}
}
