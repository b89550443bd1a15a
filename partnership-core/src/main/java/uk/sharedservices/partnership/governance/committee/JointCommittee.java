package uk.sharedservices.partnership.governance.committee;

import static uk.sharedservices.partnership.calendar.DayInWords.day;
import static uk.sharedservices.partnership.calendar.DayInWords.withWeekday;
import static uk.sharedservices.partnership.governance.committee.CommitteeRules.APPOINTMENT;
import static uk.sharedservices.partnership.governance.committee.CommitteeRules.DECIDES;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import uk.sharedservices.partnership.InvalidValueException;
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
 * A committee that councils appoint together to discharge functions of theirs, such as that of oneSource for Havering, Newham
 * and Bexley. Unlike an advisory board it can decide.
 */
@Value.Immutable
@PartnershipStyle
@JsonSerialize(as = ImmutableJointCommittee.class)
@JsonDeserialize(as = ImmutableJointCommittee.class)
@JsonPropertyOrder({"id", "name", "councils", "functions", "allExecutiveMembers", "firstDay", "lastDay"})
public interface JointCommittee extends Fact {

    /** The name by which the partnership refers to it. */
    @Key
    JointCommitteeId id();

    /** The name members would recognise. */
    @NotBlank
    String name();

    /** The councils that appointed it. */
    @Size(min = 2, message = "must name two councils or more")
    List<CouncilCode> councils();

    /** Whose functions it discharges, if known. */
    Optional<CommitteeFunctions> functions();

    /** Whether all its members are members of an executive, if that is recorded. */
    Optional<Boolean> allExecutiveMembers();

    /** The first day on which it could decide, if known. */
    Optional<LocalDate> firstDay();

    /** The last day on which it could decide, if it came to an end. */
    Optional<LocalDate> lastDay();

    /**
     * Answers who appoints a council's members, and whether they must be members of its executive.
     *
     * @param council  one of its councils
     * @return determined; "cannot say" where the functions or the council's governance are not known; "not permitted"
     *     for a council that did not appoint it
     */
    default Answer<Appointment> appointedBy(Council council) {
        RecordedWorking working = RecordedWorking.of("Who appoints " + council.name() + "'s members of " + name() + "?")
                .from(new Input("Joint committee", name(), standing()));
        if (!councils().contains(council.code())) {
            return JointCommitteeAnswers.stranger(council, APPOINTMENT, working);
        }
        return JointCommitteeAnswers.appointment(this, council, working);
    }

    /**
     * Answers whether the committee decides for a council on a day, and as which kind of decision maker.
     *
     * @param council  the council for which it would decide
     * @param asAt  the day
     * @return determined; "cannot say" where what it turns on is not known; "not permitted" for a council that did not
     *     appoint it, or on a day on which it is not appointed
     */
    default Answer<DecisionMaker> decidesFor(Council council, LocalDate asAt) {
        RecordedWorking working = RecordedWorking.of(
                        "Does " + name() + " decide for " + council.name() + " on " + withWeekday(asAt) + "?")
                .from(new Input("Joint committee", name(), standing()));
        if (!councils().contains(council.code())) {
            return JointCommitteeAnswers.stranger(council, DECIDES, working);
        }
        return JointCommitteeAnswers.decisionMaker(this, council, asAt, working);
    }

    /** Refuses a council named twice, and a last day before the first. */
    @Value.Check
    default void check() {
        if (councils().stream().distinct().count() < councils().size()) {
            throw InvalidValueException.of("joint committee", "must name each council once", councils())
                    .at("councils");
        }
        lastDay().filter(last -> firstDay().filter(last::isBefore).isPresent()).ifPresent(last -> {
            throw InvalidValueException.of(
                            "last day of a joint committee",
                            "must not be before its first, " + day(firstDay().orElseThrow()),
                            day(last))
                    .at("lastDay");
        });
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds joint committees. */
    final class Builder extends ImmutableJointCommittee.Builder {}
}
