package uk.sharedservices.partnership.dsg;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.Optional;
import org.immutables.value.Value;
import uk.sharedservices.partnership.InvalidValueException;
import uk.sharedservices.partnership.PartnershipStyle;
import uk.sharedservices.partnership.money.PublishedFigure;
import uk.sharedservices.partnership.validation.NotBlankIfGiven;

/**
 * A term of the movement of a grant account in a year, as printed.
 *
 * <p>Rotherham, 2022/23: £6m of external money, which reduces the deficit and stands beside the year's own surplus of £0.91m;
 * Tameside, 2022/23: £0.954m moved from the schools block, within the movement printed for the year.
 */
@Value.Immutable
@PartnershipStyle
@JsonSerialize(as = ImmutableDsgMovement.class)
@JsonDeserialize(as = ImmutableDsgMovement.class)
@JsonPropertyOrder({"kind", "figure", "effect", "withinInYear", "block", "authorisation"})
public interface DsgMovement {

    /** What moves the balance. */
    MovementKind kind();

    /** The figure as printed. */
    PublishedFigure figure();

    /** Which way the figure as printed moves the balance. */
    MovementEffect effect();

    /**
     * Whether it is part of the movement in the year as printed. Tameside prints block transfers within that figure, Halton
     * beside it. What stands beside it is added to it; what is within is never counted twice.
     */
    boolean withinInYear();

    /** The block that it moves, if one is told. */
    Optional<DsgBlock> block();

    /** The authorisation that lets it in, such as the Secretary of State's for money from the general fund, if one is told. */
    Optional<@NotBlankIfGiven String> authorisation();

    /** Refuses a restated opening balance within the movement in the year. */
    @Value.Check
    default void check() {
        if (kind() == MovementKind.RESTATED_OPENING && withinInYear()) {
            throw InvalidValueException.of(
                    "restated opening balance", "must stand beside the movement in the year", "within it");
        }
    }

    /** The movement in pounds, a deficit positive. */
    default AccountMovement inPounds() {
        return new AccountMovement(kind(), effect().deficitPositive(figure().amount()), block());
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds movements. */
    final class Builder extends ImmutableDsgMovement.Builder {}
}
