package uk.sharedservices.partnership.programme.board;

import static uk.sharedservices.partnership.programme.board.BoardRules.ADVISORY;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import uk.sharedservices.partnership.PartnershipStyle;
import uk.sharedservices.partnership.council.Council;
import uk.sharedservices.partnership.council.CouncilCode;
import uk.sharedservices.partnership.council.DecisionMaker;
import uk.sharedservices.partnership.fact.Fact;
import uk.sharedservices.partnership.rule.Answer;
import uk.sharedservices.partnership.rule.Input;
import uk.sharedservices.partnership.rule.RecordedWorking;
import uk.sharedservices.partnership.shape.Key;

/**
 * A board that advises councils on a programme they share, such as the one that Tameside and Stockport set up in 2021 under
 * the joint chair of their two directors of children's services.
 *
 * <p>It is advisory by its type. It takes {@link ProgrammeResolution}s; there is no field in which it could hold a
 * decision of a council, and {@link #decideFor} is refused.
 */
@Value.Immutable
@PartnershipStyle
@JsonSerialize(as = ImmutableAdvisoryBoard.class)
@JsonDeserialize(as = ImmutableAdvisoryBoard.class)
@JsonPropertyOrder({
    "id",
    "name",
    "councils",
    "members",
    "chairs",
    "termsOfReference",
    "meetings",
    "otherResolutions",
    "end"
})
public interface AdvisoryBoard extends Fact {

    /** The name by which the partnership refers to it. */
    @Key
    BoardId id();

    /** The name members would recognise. */
    @NotBlank
    String name();

    /** The councils it advises. */
    @Size(min = 1, message = "must name a council or more")
    List<CouncilCode> councils();

    /** The roles represented on it, as far as they are known. */
    List<Membership> members();

    /** The roles that chair it, as far as they are known; with more than one chair they chair it jointly. */
    List<Membership> chairs();

    /** What it is for, if known. */
    Optional<TermsOfReference> termsOfReference();

    /** Its meetings, as far as they are known. */
    List<BoardMeeting> meetings();

    /** What it resolved that no document ties to one of its meetings. */
    List<ProgrammeResolution> otherResolutions();

    /** Its end, done or only proposed, if a document tells of one. */
    Optional<BoardEnd> end();

    /**
     * Answers whether the board may take a council's decision: never. The value would be the kind of decision maker it is,
     * and a board is none.
     *
     * @param council  the council for which it would decide
     * @param matter  what it would decide, as a phrase: {@code the giving of notice}
     * @return "not permitted", under rule B-ADVISORY
     */
    default Answer<DecisionMaker> decideFor(Council council, String matter) {
        RecordedWorking working = RecordedWorking.of(
                        "May the board decide for " + council.name() + " on " + matter + "?")
                .from(new Input("Board", name(), standing()))
                .from(Input.asked("Decision", matter + ", a decision of " + council.name()));
        String reason = "The board is advisory: it may recommend, and cannot decide for " + council.name() + " on "
                + matter + ". That decision is taken through " + council.name() + "'s own governance.";
        working.step(ADVISORY, "", () -> reason);
        return new Answer.NotPermitted<>(ADVISORY, reason, working.derivation());
    }

    /**
     * Refuses a member or chair of a council that the board does not advise, two meetings of one number, meetings whose
     * numbers and days run against each other, and a meeting held or a resolution taken after the board's end.
     */
    @Value.Check
    default void check() {
        BoardCheck.of(this);
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds boards. */
    final class Builder extends ImmutableAdvisoryBoard.Builder {}
}
