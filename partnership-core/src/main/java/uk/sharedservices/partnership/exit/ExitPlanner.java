package uk.sharedservices.partnership.exit;

import static uk.sharedservices.partnership.calendar.DayInWords.day;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import uk.sharedservices.partnership.agreement.Approval;
import uk.sharedservices.partnership.agreement.ExitApproval;
import uk.sharedservices.partnership.agreement.ServiceLevelAgreement;
import uk.sharedservices.partnership.agreement.service.ServiceMethod;
import uk.sharedservices.partnership.arrangement.ExitQuestion;
import uk.sharedservices.partnership.arrangement.Partnership;
import uk.sharedservices.partnership.calendar.SupportedDays;
import uk.sharedservices.partnership.calendar.WorkingDayCalendar;
import uk.sharedservices.partnership.council.CouncilCode;
import uk.sharedservices.partnership.governance.callin.CallInAssumption;
import uk.sharedservices.partnership.governance.decision.CallIn;
import uk.sharedservices.partnership.governance.profile.GovernanceProfiles;
import uk.sharedservices.partnership.governance.publication.StatutoryPeriods;
import uk.sharedservices.partnership.validation.Checked;
import uk.sharedservices.partnership.validation.Fault;

/**
 * Plans the way out of an agreement, from a decision forward and from a wanted end back.
 *
 * @param partnership  the facts
 * @param profiles  the governance profiles
 * @param periods  the periods that statutes set
 * @param calendar  the working days
 * @param assumption  a call-in rule to assume in place of what the profiles hold, for a what-if
 */
public record ExitPlanner(
        Partnership partnership,
        GovernanceProfiles profiles,
        StatutoryPeriods periods,
        WorkingDayCalendar calendar,
        Optional<CallInAssumption> assumption) {

    private static final LocalTime OPENING_OF_BUSINESS = LocalTime.of(9, 0);

    /** Returns a planner that rests on the profiles alone. */
    public static ExitPlanner of(
            Partnership partnership,
            GovernanceProfiles profiles,
            StatutoryPeriods periods,
            WorkingDayCalendar calendar) {
        return new ExitPlanner(partnership, profiles, periods, calendar, Optional.empty());
    }

    /** Returns the same planner on an assumption about call-in. */
    public ExitPlanner assuming(CallInAssumption assumed) {
        return new ExitPlanner(partnership, profiles, periods, calendar, Optional.of(assumed));
    }

    /**
     * Returns the way out from a decision, or a day of service, forward.
     *
     * @param question  the question
     * @return the plan; or faults, when the agreement or the council is not of the partnership, or the notice would be
     *     served outside the agreement's term
     */
    public Checked<ForwardPlan> forward(ForwardQuestion question) {
        return found(question.agreement().value(), question.by())
                .then(agreement -> new Forward(this, agreement, question).plan());
    }

    /**
     * Returns the way out from a wanted end back.
     *
     * @param question  the question
     * @return the plan; or faults, when the agreement or the council is not of the partnership
     */
    public Checked<BackwardPlan> backward(BackwardQuestion question) {
        return found(question.agreement().value(), question.by()).then(agreement -> {
            List<Fault> faults = wantedEndFaults(agreement, question.wantedEnd());
            return faults.isEmpty()
                    ? Checked.clean(new Backward(this, agreement, question).plan())
                    : new Checked.Faulty<>(faults);
        });
    }

    /**
     * Returns who must decide before a council gives notice: that council, or every party where the agreement says so, each in the
     * capacity in which it made the agreement. A council that made it in two decides in both.
     *
     * @param agreement  the agreement to be ended
     * @param giver  the council that gives notice
     */
    public List<Decider> deciders(ServiceLevelAgreement agreement, CouncilCode giver) {
        return Stream.concat(
                        approvals(agreement, giver).stream().map(Decider::of),
                        capacityNotKnown(agreement, giver).stream().map(Decider::taken))
                .toList();
    }

    /** Call-in by the profiles, or on the assumption. */
    CallIn callIn() {
        return assumption
                .map(assumed -> CallIn.assuming(assumed, profiles, calendar))
                .orElseGet(() -> CallIn.by(profiles, calendar));
    }

    /** The exit question for service on a day, planned for the opening of business. */
    ExitQuestion exitOn(ServiceLevelAgreement agreement, CouncilCode by, LocalDate day, ServiceMethod method) {
        return new ExitQuestion(
                agreement.id(),
                Optional.of(by),
                day,
                method,
                Optional.of(OPENING_OF_BUSINESS),
                Optional.empty(),
                Optional.empty());
    }

    /** What a plan assumes of service. */
    List<String> servingAssumptions(ServiceLevelAgreement agreement) {
        List<String> assumptions = new ArrayList<>();
        if (agreement.serviceClause().isPresent()) {
            assumptions.add("Notice is served at " + OPENING_OF_BUSINESS + ".");
        }
        if (agreement.exitApproval().isEmpty()) {
            assumptions.add("The exit needs the approval of the council that gives notice, and of no other.");
        }
        return assumptions;
    }

    /** The approvals that notice by a council needs, as far as they are known. */
    static List<Approval> approvals(ServiceLevelAgreement agreement, CouncilCode giver) {
        List<CouncilCode> deciding = deciding(agreement, giver);
        return agreement.approvals().stream()
                .filter(approval -> deciding.contains(approval.council()))
                .toList();
    }

    /** The councils whose approval notice needs, but of which no capacity is recorded. */
    List<CouncilCode> capacityNotKnown(ServiceLevelAgreement agreement, CouncilCode giver) {
        return deciding(agreement, giver).stream()
                .filter(council -> agreement.approvals().stream()
                        .noneMatch(approval -> approval.council().equals(council)))
                .toList();
    }

    /** Says that the capacity of a council is missing. */
    String capacityMissing(ServiceLevelAgreement agreement, CouncilCode council) {
        return "In which capacity " + partnership.nameOf(council) + " made " + agreement.name()
                + ", and so must decide to end it, is not recorded.";
    }

    private static List<CouncilCode> deciding(ServiceLevelAgreement agreement, CouncilCode giver) {
        return agreement.exitApproval().equals(Optional.of(ExitApproval.EVERY_PARTY))
                ? agreement.parties()
                : List.of(giver);
    }

    private Checked<ServiceLevelAgreement> found(String id, CouncilCode by) {
        Optional<ServiceLevelAgreement> found = partnership.agreements().stream()
                .filter(agreement -> agreement.id().value().equals(id))
                .findFirst();
        if (found.isEmpty()) {
            return Checked.faulty(ExitQuestion.noSuchAgreement(partnership, id));
        }
        if (!found.get().parties().contains(by)) {
            return Checked.faulty(new Fault(
                    "$.by",
                    "must be a party to the agreement: "
                            + String.join(
                                    ", ",
                                    found.get().parties().stream()
                                            .map(partnership::nameOf)
                                            .toList()),
                    "was " + partnership.nameOf(by)));
        }
        return Checked.clean(found.get());
    }

    private static List<Fault> wantedEndFaults(ServiceLevelAgreement agreement, LocalDate end) {
        List<Fault> faults = new ArrayList<>();
        if (!SupportedDays.contains(end)) {
            faults.add(new Fault("$.wantedEnd", SupportedDays.MUST_HOLD, "was " + end));
        }
        agreement
                .term()
                .filter(term -> end.isBefore(term.firstDay()))
                .ifPresent(term -> faults.add(new Fault(
                        "$.wantedEnd",
                        "must not be before the day the agreement began, " + day(term.firstDay()),
                        "was " + end)));
        return faults;
    }
}
