package uk.sharedservices.partnership.governance.timetable;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import uk.sharedservices.partnership.InvalidValueException;
import uk.sharedservices.partnership.PartnershipStyle;
import uk.sharedservices.partnership.council.Capacity;
import uk.sharedservices.partnership.council.CouncilCode;
import uk.sharedservices.partnership.council.DecisionMaker;
import uk.sharedservices.partnership.governance.decision.DecisionRecord;
import uk.sharedservices.partnership.governance.decision.KeyDecisionJudgement;

/** A decision that is planned: by whom, on what day, and what is known of it. */
@Value.Immutable
@PartnershipStyle
@JsonSerialize(as = ImmutableMeetingPlan.class)
@JsonDeserialize(as = ImmutableMeetingPlan.class)
public interface MeetingPlan {

    /** The council. */
    CouncilCode council();

    /** Who is to decide. */
    DecisionMaker maker();

    /** The day of the meeting or, where there is none, of the decision; the latest, if it may be made within a period. */
    LocalDate decisionOn();

    /** The earliest day on which it may be made, if the notice gives a period. */
    Optional<LocalDate> decisionFrom();

    /** Whether it is key, if that has been judged. */
    Optional<Boolean> key();

    /** Whether the public are to be excluded from the meeting. */
    @Value.Default
    default boolean inPrivate() {
        return false;
    }

    /** The day of scrutiny before the decision, if the council takes that step. */
    Optional<LocalDate> scrutinyOn();

    /** The day on which the decision is, or is to be, published, if known. */
    Optional<LocalDate> publishedOn();

    /** The steps taken, and on which days. */
    Map<TimetableStep, LocalDate> taken();

    /** The earliest day on which the decision may be made. */
    default LocalDate earliestDecision() {
        return decisionFrom().orElse(decisionOn());
    }

    /** The decision as it will be recorded if it is made as planned. */
    default DecisionRecord asDecision() {
        return DecisionRecord.builder()
                .council(council())
                .maker(maker())
                .key(key().map(isKey -> new KeyDecisionJudgement(isKey, "As the plan has it.", Optional.empty())))
                .decidedOn(decisionOn())
                .publishedOn(publishedOn())
                .build();
    }

    /** Refuses days out of order, and a private meeting of anybody but the executive. */
    @Value.Check
    default void check() {
        if (earliestDecision().isAfter(decisionOn())) {
            throw InvalidValueException.of(
                    "period of the decision", "must not begin after its last day " + decisionOn(), earliestDecision());
        }
        scrutinyOn().filter(day -> day.isAfter(earliestDecision())).ifPresent(day -> {
            throw InvalidValueException.of(
                    "scrutiny before the decision", "must not be after the decision, " + earliestDecision(), day);
        });
        publishedOn().filter(day -> day.isBefore(decisionOn())).ifPresent(day -> {
            throw InvalidValueException.of(
                    "publication of the decision", "must not be before the decision, " + decisionOn(), day);
        });
        if (inPrivate() && (!maker().meets() || maker().capacity() != Capacity.EXECUTIVE)) {
            throw InvalidValueException.of(
                    "private meeting",
                    "must be one of the executive; regulation 5 speaks of no other",
                    maker().words());
        }
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds plans. */
    final class Builder extends ImmutableMeetingPlan.Builder {}
}
