package uk.sharedservices.partnership.programme.risk;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import jakarta.validation.constraints.NotBlank;
import java.util.Optional;
import org.immutables.value.Value;
import uk.sharedservices.partnership.InvalidValueException;
import uk.sharedservices.partnership.PartnershipStyle;
import uk.sharedservices.partnership.calendar.When;
import uk.sharedservices.partnership.council.CouncilCode;
import uk.sharedservices.partnership.fact.Fact;
import uk.sharedservices.partnership.post.PostId;
import uk.sharedservices.partnership.rule.RuleOutcome;
import uk.sharedservices.partnership.shape.Key;
import uk.sharedservices.partnership.validation.NotBlankIfGiven;

/** Something that may go wrong, as a document tells it. Scores that it does not print are left out, never guessed. */
@Value.Immutable
@PartnershipStyle
@JsonSerialize(as = ImmutableRisk.class)
@JsonDeserialize(as = ImmutableRisk.class)
@JsonPropertyOrder({
    "id",
    "what",
    "raised",
    "ownerPost",
    "ownerCouncil",
    "inherent",
    "residual",
    "target",
    "rag",
    "response"
})
public interface Risk extends Fact {

    /** Short name by which the partnership refers to it. */
    @Key
    RiskId id();

    /** What may go wrong, and what would follow. */
    @NotBlank
    String what();

    /** When it was raised, if known. */
    Optional<When> raised();

    /** The post that answers for it, if one is named. */
    Optional<PostId> ownerPost();

    /** The council that answers for it, where no post is named. */
    Optional<CouncilCode> ownerCouncil();

    /** Its score before anything is done about it, if printed. */
    Optional<RiskScore> inherent();

    /** Its score with what is done about it, if printed. */
    Optional<RiskScore> residual();

    /** The score aimed at, if printed. */
    Optional<RiskScore> target();

    /** Its colour and why, if the document gives one. */
    Optional<RagStatus> rag();

    /** What is done about it, if said. */
    Optional<@NotBlankIfGiven String> response();

    /** Whether what is done about it does not make the risk greater. */
    default RuleOutcome residualNotAboveInherent() {
        return ScoreOrder.notAbove(RiskRules.RESIDUAL, this, "residual", residual(), "inherent", inherent());
    }

    /** Whether the score aimed at is not above the one already reached. */
    default RuleOutcome targetNotAboveResidual() {
        return ScoreOrder.notAbove(RiskRules.TARGET, this, "target", target(), "residual", residual());
    }

    /** Refuses two owners. */
    @Value.Check
    default void check() {
        if (ownerPost().isPresent() && ownerCouncil().isPresent()) {
            throw InvalidValueException.of(
                    "owner of a risk",
                    "must be a post or a council, not both",
                    ownerPost().get() + " and " + ownerCouncil().get());
        }
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds risks. */
    final class Builder extends ImmutableRisk.Builder {}
}
