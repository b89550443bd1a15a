package uk.sharedservices.partnership.council.register;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import uk.sharedservices.partnership.InvalidValueException;
import uk.sharedservices.partnership.PartnershipStyle;
import uk.sharedservices.partnership.council.CouncilCode;
import uk.sharedservices.partnership.validation.NotBlankIfGiven;

/**
 * How a council's entry in the register ends.
 *
 * <p>As a rule the council was dissolved and one or more others follow it: Taunton Deane's last day was 31 March 2019, and
 * Somerset West and Taunton follows from 1 April. Where a county council became the single authority for its county it was
 * not dissolved; it goes on under a new name and code, as North Yorkshire does since 1 April 2023.
 */
@Value.Immutable
@PartnershipStyle
@JsonSerialize(as = ImmutableEnding.class)
@JsonDeserialize(as = ImmutableEnding.class)
@JsonPropertyOrder({"lastDay", "successors", "sameCouncil", "order"})
public interface Ending {

    /** The last day on which the council bore this code, inclusive: the day before its successors' first. */
    LocalDate lastDay();

    /** The councils that follow, each with a part of its area or the whole. */
    @Size(min = 1, message = "must name a successor")
    List<CouncilCode> successors();

    /** Whether it was not dissolved and its one successor is the same council, under a new name and code. */
    boolean sameCouncil();

    /** The statutory instrument that did it, such as {@code SI 2018/649}, if known. */
    Optional<@NotBlankIfGiven String> order();

    /** Refuses an ending without a successor, a successor twice, and a council that goes on as several. */
    @Value.Check
    default void check() {
        if (successors().isEmpty()) {
            throw InvalidValueException.of("successors of a council", "must be one or more", "none");
        }
        if (successors().stream().distinct().count() < successors().size()) {
            throw InvalidValueException.of("successors of a council", "must each be named once", successors());
        }
        if (sameCouncil() && successors().size() > 1) {
            throw InvalidValueException.of(
                    "a council that goes on under a new code", "must have one successor", successors());
        }
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds endings. */
    final class Builder extends ImmutableEnding.Builder {}
}
