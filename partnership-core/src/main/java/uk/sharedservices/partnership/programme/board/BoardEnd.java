package uk.sharedservices.partnership.programme.board;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import uk.sharedservices.partnership.PartnershipStyle;
import uk.sharedservices.partnership.calendar.When;
import uk.sharedservices.partnership.fact.Fact;

/** The end of a board. One that is only proposed or planned, as in January 2023 for the reference board, ends nothing. */
@Value.Immutable
@PartnershipStyle
@JsonSerialize(as = ImmutableBoardEnd.class)
@JsonDeserialize(as = ImmutableBoardEnd.class)
@JsonPropertyOrder({"on", "reason", "toldOn"})
public interface BoardEnd extends Fact {

    /** Its last day as a board, as exactly as is known. */
    When on();

    /** Why, in a phrase or more. */
    @NotBlank
    String reason();

    /** The day on which it was proposed or decided, if known. Before that day nobody could know of it. */
    Optional<LocalDate> toldOn();

    /** Its day, if it came about; the day on which it was told, if it is only proposed or planned. */
    @Override
    default Optional<When> knownFrom() {
        return done() ? Optional.of(on()) : toldOn().map(When::on);
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds ends. */
    final class Builder extends ImmutableBoardEnd.Builder {}
}
