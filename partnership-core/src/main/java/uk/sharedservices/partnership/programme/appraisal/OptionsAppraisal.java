package uk.sharedservices.partnership.programme.appraisal;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import uk.sharedservices.partnership.PartnershipStyle;
import uk.sharedservices.partnership.fact.Fact;
import uk.sharedservices.partnership.programme.workstream.WorkstreamId;
import uk.sharedservices.partnership.shape.Key;

/**
 * Options weighed against criteria, so that a board can recommend one of them.
 *
 * <p>Weights and scores are those that were published; what was not stays absent, and then no ranking can be said.
 *
 * <p>Where every weight is given they sum to exactly one: {@code 0.5}, {@code 0.3} and {@code 0.2} do; three of
 * {@code 0.333333} sum to 0.999999 and are refused.
 */
@Value.Immutable
@PartnershipStyle
@JsonSerialize(as = ImmutableOptionsAppraisal.class)
@JsonDeserialize(as = ImmutableOptionsAppraisal.class)
@JsonPropertyOrder({"id", "title", "workstream", "scale", "margin", "criteria", "options"})
public interface OptionsAppraisal extends Fact {

    /** The most criteria, and the most options, that an appraisal has. */
    int MOST = 100;

    /** Short name by which the partnership refers to it. */
    @Key
    AppraisalId id();

    /** What is appraised, in a phrase. */
    @NotBlank
    String title();

    /** The workstream that it is made in, if it is made in one. */
    Optional<WorkstreamId> workstream();

    /** The lowest and the highest score, if they are stated. */
    Optional<ScoreScale> scale();

    /** The least lead in weighted score at which a winner is called clear, if one is stated. */
    Optional<ExactDecimal> margin();

    /** What the options are judged by. */
    @Size(min = 1, message = "must name a criterion")
    List<Criterion> criteria();

    /** The options. */
    @Size(min = 1, message = "must name an option")
    List<AppraisedOption> options();

    /**
     * Refuses weights that do not sum to one, names given twice, scores for no criterion or off the scale, a margin below
     * nothing, and more than {@link #MOST} criteria or options.
     */
    @Value.Check
    default void check() {
        OptionsAppraisalCheck.of(this);
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds appraisals. */
    final class Builder extends ImmutableOptionsAppraisal.Builder {}
}
