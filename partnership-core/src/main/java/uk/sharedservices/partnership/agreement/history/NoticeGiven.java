package uk.sharedservices.partnership.agreement.history;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;
import uk.sharedservices.partnership.PartnershipStyle;
import uk.sharedservices.partnership.calendar.When;
import uk.sharedservices.partnership.council.CouncilCode;
import uk.sharedservices.partnership.fact.Fact;

/**
 * A notice that a party gave, and what became of it.
 *
 * <p>It is kept as it was given. That the parties later agreed less notice, or none, is recorded beside it.
 */
@Value.Immutable
@PartnershipStyle
@JsonSerialize(as = ImmutableNoticeGiven.class)
@JsonDeserialize(as = ImmutableNoticeGiven.class)
@JsonPropertyOrder({"by", "given", "purpose", "endNamed", "reason", "waiver", "paymentInLieu", "withdrawal"})
public interface NoticeGiven extends Fact {

    /** The council that gave it. */
    CouncilCode by();

    /** The day on which it counts as given, a civil day in England. */
    LocalDate given();

    /** What it was given for. */
    NoticePurpose purpose();

    /** The end it names, if it names one: the last day on which the agreement is to bind. */
    Optional<LocalDate> endNamed();

    /** Why it was given, in a phrase or more. */
    @NotBlank
    String reason();

    /** That the other parties let the notice be shorter, if they did. */
    Optional<NoticeWaiver> waiver();

    /** What was paid instead of notice, if anything was. */
    Optional<PaymentInLieu> paymentInLieu();

    /** That it was withdrawn, if it was. */
    Optional<NoticeWithdrawal> withdrawal();

    /** What the parties agreed about it: waiver, payment, withdrawal, as far as there are any. */
    default List<Agreed> agreements() {
        return Stream.<Optional<? extends Agreed>>of(waiver(), paymentInLieu(), withdrawal())
                .<Agreed>flatMap(Optional::stream)
                .toList();
    }

    /** Refuses a withdrawal before the notice, an agreed last day before it, and two different agreed last days. */
    @Value.Check
    default void check() {
        NoticeGivenCheck.of(this);
    }

    /** The day on which it was given. */
    @Override
    default Optional<When> knownFrom() {
        return done() ? Optional.of(When.on(given())) : Optional.empty();
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds notices. */
    final class Builder extends ImmutableNoticeGiven.Builder {}
}
