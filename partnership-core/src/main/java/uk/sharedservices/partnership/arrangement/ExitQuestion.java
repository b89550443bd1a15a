package uk.sharedservices.partnership.arrangement;

import static uk.sharedservices.partnership.calendar.DayInWords.day;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.sharedservices.partnership.agreement.AgreementId;
import uk.sharedservices.partnership.agreement.ServiceLevelAgreement;
import uk.sharedservices.partnership.agreement.life.AgreementLife;
import uk.sharedservices.partnership.agreement.service.Sending;
import uk.sharedservices.partnership.agreement.service.ServiceMethod;
import uk.sharedservices.partnership.calendar.CivilMoment;
import uk.sharedservices.partnership.calendar.SupportedDays;
import uk.sharedservices.partnership.calendar.WorkingDayCalendar;
import uk.sharedservices.partnership.council.CouncilCode;
import uk.sharedservices.partnership.validation.Checked;
import uk.sharedservices.partnership.validation.Fault;

/**
 * "If we give notice on that day, when are we out, and what does it leave us with?"
 *
 * @param agreement  the agreement to be ended
 * @param by  the council that gives notice; empty asks for either party
 * @param given  the day the notice is delivered, or sent, a civil day in England
 * @param method  how it reaches the other party
 * @param time  the time of day at which it is delivered, or sent, as clocks in England show it; needed only where the
 *     agreement has a cut-off
 * @param received  the day on which it is proved to be received, if it is
 * @param namedEnd  the end that the notice names, if it is to be judged
 */
public record ExitQuestion(
        AgreementId agreement,
        Optional<CouncilCode> by,
        LocalDate given,
        ServiceMethod method,
        Optional<LocalTime> time,
        Optional<LocalDate> received,
        Optional<LocalDate> namedEnd) {

    /** Asks of a notice whose time of sending and day of receipt are not told. */
    public ExitQuestion(AgreementId agreement, Optional<CouncilCode> by, LocalDate given, ServiceMethod method) {
        this(agreement, by, given, method, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** Returns the question for a notice delivered by hand. */
    public static ExitQuestion byHand(AgreementId agreement, CouncilCode by, LocalDate given) {
        return new ExitQuestion(agreement, Optional.of(by), given, ServiceMethod.BY_HAND);
    }

    /**
     * Puts the question to a partnership.
     *
     * @param partnership  the facts
     * @param calendar  the working days
     * @return the answer; or faults, when the agreement is none of the partnership's or does not run on that day
     */
    public Checked<ExitAnswer> putTo(Partnership partnership, WorkingDayCalendar calendar) {
        Optional<ServiceLevelAgreement> found = partnership.agreement(agreement);
        if (found.isEmpty()) {
            return Checked.faulty(noSuchAgreement(partnership, agreement.value()));
        }
        List<Fault> faults = daysOutsideTerm(found.get(), AgreementLife.of(found.get(), calendar));
        return faults.isEmpty()
                ? Checked.clean(new Exit(partnership, found.get(), this, calendar).answer())
                : new Checked.Faulty<>(faults);
    }

    /** Returns the fault of asking about an agreement that is none of the partnership's. */
    public static Fault noSuchAgreement(Partnership partnership, String id) {
        return new Fault(
                "$.agreement",
                "must be the id of an agreement that the partnership lists: "
                        + String.join(
                                ", ",
                                partnership.agreements().stream()
                                        .map(each -> each.id().value())
                                        .toList()),
                "was '" + id + "'");
    }

    /** The sending that the question asks about. */
    Sending sending() {
        return new Sending(method, new CivilMoment(given, time), received.map(CivilMoment::on));
    }

    private List<Fault> daysOutsideTerm(ServiceLevelAgreement found, AgreementLife life) {
        List<Fault> faults = new ArrayList<>();
        found.term().ifPresent(term -> {
            if (given.isBefore(term.firstDay())) {
                faults.add(fault("must not be before the day the agreement began, " + day(term.firstDay()) + " ("
                        + term.status().words() + ")"));
            }
            life.endOfTermOn(given)
                    .filter(given::isAfter)
                    .filter(last -> life.doubtsAboutTermsOn(given).isEmpty())
                    .ifPresent(last -> faults.add(fault("must not be after the last day of the agreement's term, "
                            + day(last) + " (" + term.status().words() + ")")));
        });
        if (!SupportedDays.contains(given)) {
            faults.add(fault(SupportedDays.MUST_HOLD));
        }
        namedEnd.filter(day -> !SupportedDays.contains(day))
                .ifPresent(day -> faults.add(new Fault("$.namedEnd", SupportedDays.MUST_HOLD, "was " + day)));
        received.filter(day -> !SupportedDays.contains(day))
                .ifPresent(day -> faults.add(new Fault("$.received", SupportedDays.MUST_HOLD, "was " + day)));
        received.filter(given::isAfter)
                .ifPresent(day -> faults.add(new Fault(
                        "$.received", "must not be before the day the notice is sent, " + day(given), "was " + day)));
        return faults;
    }

    private Fault fault(String mustHold) {
        return new Fault("$.given", mustHold, "was " + given);
    }
}
