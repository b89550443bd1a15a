package uk.sharedservices.partnership.agreement.service;

import static uk.sharedservices.partnership.agreement.service.ServiceRules.AFTER_HOURS;
import static uk.sharedservices.partnership.agreement.service.ServiceRules.CLOSED_DAY;
import static uk.sharedservices.partnership.agreement.service.ServiceRules.CONTRARY;
import static uk.sharedservices.partnership.agreement.service.ServiceRules.R4;
import static uk.sharedservices.partnership.calendar.DayInWords.day;
import static uk.sharedservices.partnership.calendar.DayInWords.withWeekday;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.sharedservices.partnership.calendar.CivilMoment;
import uk.sharedservices.partnership.calendar.WorkingDayCalendar;
import uk.sharedservices.partnership.rule.Answer;
import uk.sharedservices.partnership.rule.RecordedWorking;
import uk.sharedservices.partnership.rule.Rule;

/** The day a notice reaches the other party, the day that is prudent to count from, and what could move them. */
final class Arrival {

    /** The end of business hours in CPR 6.26. */
    private static final LocalTime CLOSING = LocalTime.of(16, 30);

    private final Sending sending;
    private final WorkingDayCalendar calendar;
    private final RecordedWorking working;
    private final List<String> cautions = new ArrayList<>();

    Arrival(Sending sending, WorkingDayCalendar calendar, RecordedWorking working) {
        this.sending = sending;
        this.calendar = calendar;
        this.working = working;
    }

    /** Notes what could move the day. */
    void caution(Rule rule, Object result, String sentence) {
        working.step(rule, result, () -> sentence);
        cautions.add(sentence);
    }

    /** The notice is given when it is received; where that is not known, the facts are missing. */
    ServiceOfNotice given(String missing) {
        Optional<CivilMoment> arrived = sending.arrival();
        if (arrived.isEmpty()) {
            working.step(
                    R4,
                    "",
                    () -> "Unless a clause deems otherwise, notice "
                            + sending.method().words()
                            + " is given on the day it is received, and that day is not known.");
            return none(Answer.cannotSay(working, missing));
        }
        LocalDate on = arrived.get().day();
        working.step(
                R4,
                on,
                () -> (sending.received().isPresent() ? "Received" : "Delivered by hand") + ", the notice is given on "
                        + withWeekday(on) + ".");
        Optional<LocalDate> prudent = prudentDay(arrived.get());
        return new ServiceOfNotice(new Answer.Determined<>(on, working.derivation()), prudent, cautions);
    }

    /** The notice is given on the day that is proved, in place of the day deemed. */
    ServiceOfNotice proved(LocalDate deemed) {
        CivilMoment arrived = sending.received().orElse(sending.sent());
        Optional<LocalDate> prudent = prudentDay(arrived);
        if (prudent.filter(deemed::isAfter).isPresent()) {
            prudent = Optional.of(deemed);
            caution(
                    CONTRARY,
                    deemed,
                    "The clause deems a later day, " + withWeekday(deemed)
                            + ", which is the prudent one to count from.");
        }
        return new ServiceOfNotice(new Answer.Determined<>(arrived.day(), working.derivation()), prudent, cautions);
    }

    /** The notice is given on a day that the clause settles. */
    ServiceOfNotice on(LocalDate given) {
        return new ServiceOfNotice(new Answer.Determined<>(given, working.derivation()), Optional.of(given), cautions);
    }

    /** There is no day. */
    ServiceOfNotice none(Answer<LocalDate> why) {
        return new ServiceOfNotice(why, Optional.empty(), cautions);
    }

    private Optional<LocalDate> prudentDay(CivilMoment arrived) {
        LocalDate on = arrived.day();
        Optional<LocalDate> next = ServiceOfNotice.nextBusinessDay(on, calendar);
        if (ServiceOfNotice.isClosed(on, calendar)) {
            laterDay(CLOSED_DAY, next, withWeekday(on) + " is no working day: the other party may say");
            return next;
        }
        if (!calendar.knows(on)) {
            working.on(calendar);
            caution(
                    CLOSED_DAY,
                    "",
                    "Whether the other party was open for business on " + withWeekday(on) + " is not checked: "
                            + held());
        }
        if (arrived.time().filter(at -> !at.isBefore(CLOSING)).isPresent()) {
            laterDay(AFTER_HOURS, next, arrived + " may be after the other party's business hours: it may then say");
            return next;
        }
        return Optional.of(on);
    }

    private void laterDay(Rule rule, Optional<LocalDate> next, String ground) {
        working.on(calendar);
        caution(
                rule,
                next.map(LocalDate::toString).orElse(""),
                ground + " that the notice was given on its next business day, "
                        + next.map(later -> withWeekday(later) + ", and count from then.")
                                .orElse("which is not known: " + held()));
    }

    private String held() {
        return "the bank holidays held run from " + day(calendar.firstDay()) + " to " + day(calendar.horizon()) + ".";
    }
}
