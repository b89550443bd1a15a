package uk.sharedservices.partnership.post;

import static uk.sharedservices.partnership.calendar.DayInWords.day;
import static uk.sharedservices.partnership.post.PostRules.R12;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;
import uk.sharedservices.partnership.InvalidValueException;
import uk.sharedservices.partnership.PartnershipStyle;
import uk.sharedservices.partnership.agreement.AgreementId;
import uk.sharedservices.partnership.agreement.NoticeClause;
import uk.sharedservices.partnership.calendar.When;
import uk.sharedservices.partnership.council.CouncilCode;
import uk.sharedservices.partnership.fact.Fact;
import uk.sharedservices.partnership.period.PeriodCount;
import uk.sharedservices.partnership.rule.RuleOutcome;
import uk.sharedservices.partnership.shape.Key;

/** A post that serves more than one council under an agreement. */
@Value.Immutable
@PartnershipStyle
@JsonSerialize(as = ImmutableSharedPost.class)
@JsonDeserialize(as = ImmutableSharedPost.class)
@JsonPropertyOrder({
    "id",
    "title",
    "agreement",
    "employer",
    "host",
    "serves",
    "placement",
    "consultedOn",
    "interim",
    "firstDay",
    "agreedTerm",
    "reviewWithin",
    "noticeClause",
    "substantivePost",
    "returning",
    "statedLengths"
})
public interface SharedPost extends Fact {

    /** The longest length that is read, in months. */
    int CENTURY_IN_MONTHS = 1200;

    /** The longest length that is read, in days. */
    int CENTURY_IN_DAYS = 36_525;

    /** The name by which the partnership refers to it. */
    @Key
    PostId id();

    /** Title of the post. */
    @NotBlank
    String title();

    /** The agreement that governs it. */
    AgreementId agreement();

    /** The council that employs the post holder. */
    CouncilCode employer();

    /**
     * The council that hosts it, where the post sits or which provides it for the others, if that is told. It need not be the
     * employer: a secondment is from the one to the other.
     */
    Optional<CouncilCode> host();

    /** The councils it serves, the employer among them if it goes on serving there. */
    @Size(min = 1, message = "must name a council or more")
    List<ServedCouncil> serves();

    /** The form by which it is shared. */
    Placement placement();

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

    /** How the secondment or placement itself may be ended, if known; the agreement has its own clause. */
    Optional<NoticeClause> noticeClause();

    /** The post that the post holder returns to, if known. */
    Optional<PostId> substantivePost();

    /** The return to the substantive post, if one is recorded or proposed. */
    Optional<ReturnToPost> returning();

    /** How long documents say that it has been shared. */
    List<StatedLength> statedLengths();

    /** The last day of the length agreed, if one was. The first day in the shared post is counted. */
    default Optional<LocalDate> agreedLastDay() {
        return agreedTerm().map(length -> PeriodCount.lastDayOf(firstDay(), length));
    }

    /** The last day on which its review is in time, if a time was set. The first day in the shared post is counted. */
    default Optional<LocalDate> reviewLastDay() {
        return reviewWithin().map(within -> PeriodCount.lastDayOf(firstDay(), within));
    }

    /** Whether the post holder was consulted before being placed, which section 113 asks and a bare secondment does not. */
    default RuleOutcome consultedBeforePlacement() {
        if (placement() == Placement.NOT_STATED) {
            return new RuleOutcome.Undetermined(
                    R12, "By which form the post of " + title() + " is shared is not stated: it may be section 113.");
        }
        if (placement() != Placement.LGA_1972_S113) {
            return new RuleOutcome.NotApplicable(
                    R12,
                    "The post of " + title() + " is shared by " + placement().words() + ", not under section 113.");
        }
        if (consultedOn().isEmpty()) {
            return new RuleOutcome.Undetermined(
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

    /**
     * Refuses a council served twice, a host that neither employs nor is served, shares that come to more than all of the time,
     * and lengths of more than a century, which no calendar reaches.
     */
    @Value.Check
    default void check() {
        List<CouncilCode> councils =
                serves().stream().map(ServedCouncil::council).toList();
        if (councils.stream().distinct().count() < councils.size()) {
            throw InvalidValueException.of("shared post", "must name each council it serves once", councils);
        }
        host().filter(host -> !host.equals(employer()) && !councils.contains(host))
                .ifPresent(stranger -> {
                    throw InvalidValueException.of(
                            "shared post", "must be hosted by its employer or by a council it serves", stranger);
                });
        BigDecimal shared = serves().stream()
                .flatMap(served -> served.shareOfTime().stream())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        if (shared.compareTo(BigDecimal.ONE) > 0) {
            throw InvalidValueException.of(
                    "shared post", "must give no more than all of its time", shared.toPlainString());
        }
        Stream.concat(agreedTerm().stream(), reviewWithin().stream())
                .filter(length ->
                        length.toTotalMonths() > CENTURY_IN_MONTHS || length.get(ChronoUnit.DAYS) > CENTURY_IN_DAYS)
                .findFirst()
                .ifPresent(absurd -> {
                    throw InvalidValueException.of("shared post", "must have lengths of a century at most", absurd);
                });
    }

    /** The first day on which it is shared. */
    @Override
    default Optional<When> knownFrom() {
        return done() ? Optional.of(When.on(firstDay())) : Optional.empty();
    }

    /** Made before its first day. */
    @Override
    default boolean takesEffectOnItsDay() {
        return true;
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds shared posts. */
    final class Builder extends ImmutableSharedPost.Builder {}
}
