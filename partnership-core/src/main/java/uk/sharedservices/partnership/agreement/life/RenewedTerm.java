package uk.sharedservices.partnership.agreement.life;

import static uk.sharedservices.partnership.agreement.life.LifeRules.RENEWAL;
import static uk.sharedservices.partnership.calendar.DayInWords.withWeekday;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.UnaryOperator;
import uk.sharedservices.partnership.agreement.ServiceLevelAgreement;
import uk.sharedservices.partnership.agreement.term.Renewal;
import uk.sharedservices.partnership.agreement.term.Term;
import uk.sharedservices.partnership.calendar.WorkingDayCalendar;
import uk.sharedservices.partnership.period.ChainedPeriod;
import uk.sharedservices.partnership.rule.Working;

/**
 * A term and the terms that follow it by themselves, each chained to the one before.
 *
 * @param agreement  the agreement
 * @param calendar  the working days
 */
record RenewedTerm(ServiceLevelAgreement agreement, WorkingDayCalendar calendar) {

    /** Says that it is not known from which day the agreement renews. */
    String unknownLastDay() {
        return "The last day of the term of " + agreement.name() + ", from which it renews, is not known.";
    }

    /**
     * Returns the day on which a notice not to renew lets the agreement run out, if it is given on one day and names another:
     * the last day last agreed by then, which holds whatever the renewal clause says, or else that of the term running on the
     * day named. Empty if no term ends then or later.
     */
    Optional<LocalDate> runsOut(LocalDate given, LocalDate named, Working working) {
        Consents consents = new Consents(agreement, UnaryOperator.identity());
        Optional<LocalDate> agreed = agreement.variationsBy(given).stream()
                .filter(consents::counts)
                .flatMap(variation -> variation.lastDay().stream())
                .reduce((earlier, later) -> later);
        return agreed.isPresent() ? agreed : endOnOrAfter(named, working);
    }

    /** Returns the last day of the term running on a day; empty if no term ends then or later. */
    Optional<LocalDate> endOnOrAfter(LocalDate day, Working working) {
        Optional<LocalDate> first = firstEnd();
        if (first.isEmpty()) {
            return first;
        }
        LocalDate before = first.get();
        LocalDate end = before;
        int times = 0;
        while (end.isBefore(day)) {
            if (times == limit()) {
                return Optional.empty();
            }
            before = end;
            end = next(end, Working.none());
            times++;
        }
        if (times > 0) {
            note(before, times, working);
        }
        return Optional.of(end);
    }

    /** Returns the last day of the last term there can be; empty if it can renew for ever, or has no last day. */
    Optional<LocalDate> finalEnd(Working working) {
        Optional<LocalDate> first = firstEnd();
        if (first.isEmpty() || limit() == 0) {
            return first;
        }
        if (limit() == Integer.MAX_VALUE) {
            return Optional.empty();
        }
        LocalDate before = first.get();
        for (int times = 1; times < limit(); times++) {
            before = next(before, Working.none());
        }
        return Optional.of(note(before, limit(), working));
    }

    private LocalDate note(LocalDate before, int times, Working working) {
        LocalDate end = next(before, working);
        working.step(
                RENEWAL,
                end,
                () -> "Renewed by itself " + (times == 1 ? "once" : times + " times") + " for "
                        + agreement
                                .renewal()
                                .map(Renewal::period)
                                .map(Object::toString)
                                .orElse("")
                        + (times == 1 ? "" : " each") + ", the agreement's term ends on " + withWeekday(end) + ".");
        return end;
    }

    private LocalDate next(LocalDate end, Working working) {
        return agreement
                .renewal()
                .map(renewal -> ChainedPeriod.lastDay(end, renewal.period(), calendar, working))
                .orElse(end);
    }

    private Optional<LocalDate> firstEnd() {
        return agreement.term().flatMap(Term::lastDay);
    }

    /** How often it renews by itself. */
    private int limit() {
        return agreement
                .renewal()
                .filter(Renewal::byItself)
                .map(renewal -> renewal.atMost().orElse(Integer.MAX_VALUE))
                .orElse(0);
    }
}
