package uk.sharedservices.partnership.programme.appraisal;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import jakarta.validation.constraints.NotBlank;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.immutables.value.Value;
import uk.sharedservices.partnership.InvalidValueException;
import uk.sharedservices.partnership.PartnershipStyle;
import uk.sharedservices.partnership.fact.Fact;

/** One of the options that an appraisal weighs. The way things are now is an option like any other. */
@Value.Immutable
@PartnershipStyle
@JsonSerialize(as = ImmutableAppraisedOption.class)
@JsonDeserialize(as = ImmutableAppraisedOption.class)
@JsonPropertyOrder({"name", "scores"})
public interface AppraisedOption extends Fact {

    /** Its name, such as {@code Pooled service}. */
    @NotBlank
    String name();

    /** Its scores, as far as they were published. */
    List<Score> scores();

    /** Refuses two scores for one criterion. */
    @Value.Check
    default void check() {
        Set<String> scored = new HashSet<>();
        for (Score score : scores()) {
            if (!scored.add(score.criterion())) {
                throw InvalidValueException.of(
                        "scores of " + name(), "must have one score for a criterion", "two for " + score.criterion());
            }
        }
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds options. */
    final class Builder extends ImmutableAppraisedOption.Builder {}
}
