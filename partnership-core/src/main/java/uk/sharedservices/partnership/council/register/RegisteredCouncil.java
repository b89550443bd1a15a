package uk.sharedservices.partnership.council.register;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import uk.sharedservices.partnership.InvalidValueException;
import uk.sharedservices.partnership.PartnershipStyle;
import uk.sharedservices.partnership.council.CouncilCode;
import uk.sharedservices.partnership.council.CouncilType;
import uk.sharedservices.partnership.validation.NotBlankIfGiven;

/** A local authority as the register has it, present or past. */
@Value.Immutable
@PartnershipStyle
@JsonSerialize(as = ImmutableRegisteredCouncil.class)
@JsonDeserialize(as = ImmutableRegisteredCouncil.class)
@JsonPropertyOrder({
    "code",
    "name",
    "officialName",
    "dfeCode",
    "region",
    "county",
    "combinedAuthority",
    "firstDay",
    "ending",
    "formerCodes"
})
public interface RegisteredCouncil {

    /** Its GSS code, the last one it had. */
    CouncilCode code();

    /** The short name it goes by, such as {@code Tameside}. Not every one is its own: there are two {@code Somerset}. */
    @NotBlank
    String name();

    /** Its name in full, such as {@code Tameside Metropolitan Borough Council}. */
    @NotBlank
    String officialName();

    /** The Department for Education's three-digit code, for an education authority. A successor may have inherited it. */
    Optional<@Pattern(regexp = "\\d{3}", message = "must be three digits") String> dfeCode();

    /** The region, such as {@code North West}; empty for an authority that lies in two. */
    Optional<@NotBlankIfGiven String> region();

    /** The county council of a non-metropolitan district. */
    Optional<CouncilCode> county();

    /** The combined authority it is a member of, if that is known; for London, the Greater London Authority. */
    Optional<CouncilCode> combinedAuthority();

    /** Its first day, where the register can be relied on for it: that of a successor, the day after another's last. */
    Optional<LocalDate> firstDay();

    /** How its entry ends, if it has ended. */
    Optional<Ending> ending();

    /** Codes it had before, most often because its boundary moved. */
    List<CouncilCode> formerCodes();

    /** The kind of authority it is. */
    default CouncilType type() {
        return code().type();
    }

    /** The last day on which it bore its code, inclusive, if there is one. */
    default Optional<LocalDate> lastDay() {
        return ending().map(Ending::lastDay);
    }

    /** The councils that follow it; empty while it exists. */
    default List<CouncilCode> successors() {
        return ending().map(Ending::successors).orElse(List.of());
    }

    /** Refuses a last day before the first, and a council that follows itself. */
    @Value.Check
    default void check() {
        firstDay()
                .ifPresent(first -> lastDay()
                        .filter(last -> last.isBefore(first))
                        .ifPresent(last -> {
                            throw InvalidValueException.of(
                                    "last day of " + officialName(), "must not be before its first, " + first, last);
                        }));
        if (successors().contains(code())) {
            throw InvalidValueException.of("successor of " + officialName(), "must be another council", code().value());
        }
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds entries of the register. */
    final class Builder extends ImmutableRegisteredCouncil.Builder {}
}
