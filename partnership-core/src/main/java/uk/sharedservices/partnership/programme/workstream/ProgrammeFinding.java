package uk.sharedservices.partnership.programme.workstream;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import uk.sharedservices.partnership.InvalidValueException;
import uk.sharedservices.partnership.PartnershipStyle;
import uk.sharedservices.partnership.calendar.When;
import uk.sharedservices.partnership.fact.Fact;
import uk.sharedservices.partnership.shape.Key;
import uk.sharedservices.partnership.validation.NotBlankIfGiven;

/**
 * That some areas of a programme came to an end, where the document does not say which workstreams those are.
 *
 * <p>The report of 23 November 2022 says that all areas designated for shared social care teams were found not
 * appropriate, and names none. Such a finding moves no workstream; it leaves open how each of those stands that it may
 * concern. Where a document names the workstream, a {@link StageMove} of that workstream is recorded instead.
 */
@Value.Immutable
@PartnershipStyle
@JsonSerialize(as = ImmutableProgrammeFinding.class)
@JsonDeserialize(as = ImmutableProgrammeFinding.class)
@JsonPropertyOrder({"id", "areas", "stage", "on", "reason", "mayConcern"})
public interface ProgrammeFinding extends Fact {

    /** The name by which the partnership refers to it. */
    @Key
    FindingId id();

    /** The areas as the document describes them, in a phrase: {@code the areas designated for shared social care teams}. */
    @NotBlank
    String areas();

    /** The end they came to: ceased, or found not appropriate. */
    Stage stage();

    /** When, as exactly as is known. Only what is yet to happen may leave it open. */
    Optional<When> on();

    /** Why, if it is said. */
    Optional<@NotBlankIfGiven String> reason();

    /** The workstreams that may be among them. */
    @Size(min = 1, message = "must name a workstream or more")
    List<WorkstreamId> mayConcern();

    /** Refuses a stage that is no end, a workstream named twice, and a finding made at no time. */
    @Value.Check
    default void check() {
        if (!stage().isEnd()) {
            throw InvalidValueException.of("finding " + id(), "must be that areas came to an end", stage().words());
        }
        if (new HashSet<>(mayConcern()).size() < mayConcern().size()) {
            throw InvalidValueException.of("finding " + id(), "must name each workstream once", mayConcern());
        }
        if (done() && on().isEmpty()) {
            throw InvalidValueException.of(
                    "finding " + id(), "must say when, as exactly as is known, once it is made", "left open");
        }
    }

    /** When it was made, if it was. */
    @Override
    default Optional<When> knownFrom() {
        return done() ? on() : Optional.empty();
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds findings. */
    final class Builder extends ImmutableProgrammeFinding.Builder {}
}
