package uk.sharedservices.partnership.governance.proposal;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import jakarta.validation.constraints.NotBlank;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import uk.sharedservices.partnership.InvalidValueException;
import uk.sharedservices.partnership.PartnershipStyle;
import uk.sharedservices.partnership.calendar.When;
import uk.sharedservices.partnership.council.CouncilCode;
import uk.sharedservices.partnership.council.DecisionMaker;
import uk.sharedservices.partnership.fact.DocumentId;
import uk.sharedservices.partnership.fact.Fact;
import uk.sharedservices.partnership.governance.decision.KeyDecisionJudgement;
import uk.sharedservices.partnership.governance.implication.Implication;
import uk.sharedservices.partnership.governance.implication.ImplicationKind;
import uk.sharedservices.partnership.programme.board.BoardId;
import uk.sharedservices.partnership.validation.NotBlankIfGiven;

/**
 * What an officer or a board asks a council to decide. It decides nothing: only a {@link uk.sharedservices.partnership.governance.decided.CouncilDecision} does, and nothing
 * here turns the one into the other.
 */
@Value.Immutable
@PartnershipStyle
@JsonSerialize(as = ImmutableRecommendation.class)
@JsonDeserialize(as = ImmutableRecommendation.class)
@JsonPropertyOrder({
    "council",
    "to",
    "body",
    "portfolios",
    "byPost",
    "byBoard",
    "made",
    "what",
    "key",
    "implications",
    "backgroundPapers"
})
public interface Recommendation extends Fact {

    /** The council that is asked. */
    CouncilCode council();

    /** Who of it is asked to decide. */
    DecisionMaker to();

    /** What the council calls the body or post that is asked, such as {@code Executive Cabinet}, if that is told. */
    Optional<@NotBlankIfGiven String> body();

    /** The portfolios of the executive members whose matter it is, such as {@code Children and Families}. */
    List<@NotBlank String> portfolios();

    /** The post that asks, such as {@code Director of Children's Services}, if one does. */
    Optional<@NotBlankIfGiven String> byPost();

    /** The advisory board that asks, if one does. */
    Optional<BoardId> byBoard();

    /** When it was made, as exactly as is known. */
    Optional<When> made();

    /** What it asks for. */
    @NotBlank
    String what();

    /** Whether it asks for a key decision, as somebody judged it. */
    Optional<KeyDecisionJudgement> key();

    /** What it tells beside what it asks for, each heading once. */
    List<Implication> implications();

    /**
     * The background papers that the report lists: documents that it relies on and that the public may inspect
     * (Local Government Act 1972 s100D).
     */
    List<DocumentId> backgroundPapers();

    /** Refuses a recommendation that nobody makes, and one that tells under one heading twice. */
    @Value.Check
    default void check() {
        if (byPost().isEmpty() && byBoard().isEmpty()) {
            throw InvalidValueException.of(
                    "recommendation", "must name the post or the board that makes it", "neither");
        }
        Set<ImplicationKind> told = EnumSet.noneOf(ImplicationKind.class);
        implications().stream()
                .map(Implication::kind)
                .filter(kind -> !told.add(kind))
                .findFirst()
                .ifPresent(twice -> {
                    throw InvalidValueException.of(
                            "implications", "must be told once under each heading", twice.words() + " again");
                });
    }

    /** When it was made, if it was. */
    @Override
    default Optional<When> knownFrom() {
        return done() ? made() : Optional.empty();
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds recommendations. */
    final class Builder extends ImmutableRecommendation.Builder {}
}
