package uk.sharedservices.partnership.agreement;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import uk.sharedservices.partnership.InvalidValueException;
import uk.sharedservices.partnership.PartnershipStyle;
import uk.sharedservices.partnership.agreement.history.NoticeGiven;
import uk.sharedservices.partnership.agreement.service.ServiceClause;
import uk.sharedservices.partnership.agreement.term.BreakPoint;
import uk.sharedservices.partnership.agreement.term.Renewal;
import uk.sharedservices.partnership.agreement.term.ReviewPoint;
import uk.sharedservices.partnership.agreement.term.Term;
import uk.sharedservices.partnership.calendar.When;
import uk.sharedservices.partnership.council.CouncilCode;
import uk.sharedservices.partnership.fact.Fact;
import uk.sharedservices.partnership.shape.Key;

/**
 * An agreement by which councils share or supply a service or a post.
 *
 * <p>What is not known stays absent: an agreement without a notice clause here may well have one on paper, and a
 * question that needs it is answered "cannot say".
 */
@Value.Immutable
@PartnershipStyle
@JsonSerialize(as = ImmutableServiceLevelAgreement.class)
@JsonDeserialize(as = ImmutableServiceLevelAgreement.class)
@JsonPropertyOrder({
    "id",
    "name",
    "parties",
    "subject",
    "legalBasis",
    "approvals",
    "exitApproval",
    "term",
    "renewal",
    "breakPoints",
    "reviewPoints",
    "noticeClause",
    "serviceClause",
    "notices",
    "variations"
})
public interface ServiceLevelAgreement extends Fact {

    /** The name by which the partnership refers to it. */
    @Key
    AgreementId id();

    /** The name members would recognise. */
    @NotBlank
    String name();

    /** The councils that signed, in the agreement's order. */
    @Size(min = 2, message = "must name two councils or more")
    List<CouncilCode> parties();

    /** What is shared, in a phrase. */
    @NotBlank
    String subject();

    /** The power under which it was made; absent means that no document says. */
    Optional<LegalBasis> legalBasis();

    /** The capacities in which each council made it, as far as they are known. */
    List<Approval> approvals();

    /** Whose approval its ending by notice needs, if it says; otherwise the giver's. */
    Optional<ExitApproval> exitApproval();

    /** How long it is to run, if known. */
    Optional<Term> term();

    /** How it goes on when its term runs out, if it does. */
    Optional<Renewal> renewal();

    /** The days on which a party may end it early. */
    List<BreakPoint> breakPoints();

    /** The reviews it asks for. */
    List<ReviewPoint> reviewPoints();

    /** How a party may end it, if known, as first agreed. */
    Optional<NoticeClause> noticeClause();

    /** How notice must be served, if known. */
    Optional<ServiceClause> serviceClause();

    /** The notices given under it. */
    List<NoticeGiven> notices();

    /** The changes agreed to its terms. */
    List<Variation> variations();

    /**
     * Returns the notice clause in force on a day, as varied by then.
     *
     * @param day  the day on which a notice is given
     * @return the clause; empty if none is known, or if it is not recorded that every party agreed to the last change
     */
    default Optional<NoticeClause> noticeClauseOn(LocalDate day) {
        return variationsBy(day).stream()
                .filter(variation -> variation.noticeClause().isPresent())
                .reduce((earlier, later) -> later)
                .map(last -> last.noticeClause()
                        .filter(clause -> last.status().isDone()
                                && last.notAgreedBy(parties()).isEmpty()))
                .orElseGet(this::noticeClause);
    }

    /** Returns the variations agreed on or before a day, in the order of their days. */
    default List<Variation> variationsBy(LocalDate day) {
        return variations().stream()
                .filter(variation -> !variation.agreedOn().isAfter(day))
                .sorted(Comparator.comparing(Variation::agreedOn))
                .toList();
    }

    /** Refuses a council that signs twice, and a record that does not fit the agreement. */
    @Value.Check
    default void check() {
        if (parties().stream().distinct().count() < parties().size()) {
            throw InvalidValueException.of("agreement", "must name each council once among its parties", parties());
        }
        AgreementCheck.of(this);
    }

    /** The first day of its term, if it is made and that is known. */
    @Override
    default Optional<When> knownFrom() {
        return done() ? term().map(term -> When.on(term.firstDay())) : Optional.empty();
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

    /** Builds agreements. */
    final class Builder extends ImmutableServiceLevelAgreement.Builder {}
}
