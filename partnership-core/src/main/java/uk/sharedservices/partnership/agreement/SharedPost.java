package uk.sharedservices.partnership.agreement;

import static uk.sharedservices.partnership.agreement.AgreementRules.R12;
import static uk.sharedservices.partnership.calendar.DayInWords.day;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import uk.sharedservices.partnership.InvalidValueException;
import uk.sharedservices.partnership.PartnershipStyle;
import uk.sharedservices.partnership.council.CouncilCode;
import uk.sharedservices.partnership.fact.Fact;
import uk.sharedservices.partnership.rule.RuleOutcome;
import uk.sharedservices.partnership.validation.NotBlankIfGiven;

/** A post that serves more than one council under an agreement. */
@Value.Immutable
@PartnershipStyle
@JsonSerialize(as = ImmutableSharedPost.class)
@JsonDeserialize(as = ImmutableSharedPost.class)
@JsonPropertyOrder({
    "title",
    "agreement",
    "employer",
    "serves",
    "basis",
    "consultedOn",
    "interim",
    "firstDay",
    "agreedTerm",
    "reviewWithin",
    "substantivePost"
})
public interface SharedPost extends Fact {

    /** Title of the post. */
    @NotBlank
    String title();

    /** The agreement that governs it. */
    AgreementId agreement();

    /** The council that employs the post holder. */
    CouncilCode employer();

    /** The councils it serves, the employer among them if it goes on serving there. */
    @Size(min = 1, message = "must name a council or more")
    List<CouncilCode> serves();

    /** The legal form by which it is shared. */
    LegalBasis basis();

    /** The day on which the post holder was consulted about being placed, if known. */
    Optional<LocalDate> consultedOn();

    /** Whether it is held for the time being only. */
    boolean interim();

    /** First day in the shared post. */
    LocalDate firstDay();

    /** The length agreed, if one was: {@code P2Y} is two years. */
    Optional<Period> agreedTerm();

    /** The time within which it is to be reviewed, if one was set. */
    Optional<Period> reviewWithin();

    /** The post that the post holder returns to, if known. */
    Optional<@NotBlankIfGiven String> substantivePost();

    /** The last day of the length agreed, if one was. */
    default Optional<LocalDate> agreedLastDay() {
        return agreedTerm().map(length -> firstDay().plus(length).minusDays(1));
    }

    /** Whether the post holder was consulted before being placed, which section 113 asks and a bare secondment does not. */
    default RuleOutcome consultedBeforePlacement() {
        if (basis() != LegalBasis.LGA_1972_S113) {
            return new RuleOutcome.NotApplicable(
                    R12, "The post of " + title() + " is shared by " + basis().words() + ", not under section 113.");
        }
        if (consultedOn().isEmpty()) {
            return new RuleOutcome.NotApplicable(
                    R12,
                    "Whether the holder of the post of " + title()
                            + " was consulted cannot be told: no day is recorded.");
        }
        String consulted = "The holder of the post of " + title() + " was consulted on "
                + day(consultedOn().get());
        return consultedOn().get().isAfter(firstDay())
                ? new RuleOutcome.Breached(R12, consulted + ", after the placement began on " + day(firstDay()) + ".")
                : new RuleOutcome.Met(R12, consulted + "; the placement began on " + day(firstDay()) + ".");
    }

    /** Refuses a council served twice. */
    @Value.Check
    default void check() {
        if (serves().stream().distinct().count() < serves().size()) {
            throw InvalidValueException.of("shared post", "must name each council it serves once", serves());
        }
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds shared posts. */
    final class Builder extends ImmutableSharedPost.Builder {}
}
