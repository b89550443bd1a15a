package uk.sharedservices.partnership.finance.leaving.cost;

import static uk.sharedservices.partnership.calendar.DayInWords.day;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.threeten.extra.LocalDateRange;

/** The times that costs are held for, against the last day and against each other: what looks paid too long, or twice. */
final class TimesHeld {

    private TimesHeld() {}

    /** Returns what a reader must not miss, a sentence each. */
    static List<String> cautions(LeavingCosts costs, Optional<LocalDate> lastDay) {
        List<String> cautions = new ArrayList<>();
        for (TimedCost pay : costs.pay()) {
            lastDay.filter(last -> pay.lastDay().filter(last::isBefore).isPresent())
                    .ifPresent(last -> cautions.add("Pay is held to "
                            + day(pay.lastDay().orElseThrow()) + ", past the last day, " + day(last) + ": " + pay.what()
                            + "."));
        }
        for (TimedCost lieu : costs.inLieu()) {
            for (TimedCost pay : costs.pay()) {
                both(lieu, pay, lastDay)
                        .ifPresent(days -> cautions.add("Payment in lieu and pay are both held for "
                                + day(days.getStart())
                                + " to " + day(days.getEndInclusive()) + ", and if they are of one post those days are"
                                + " paid twice: " + lieu.what() + "; " + pay.what() + "."));
            }
        }
        return cautions;
    }

    private static Optional<LocalDateRange> both(TimedCost one, TimedCost other, Optional<LocalDate> lastDay) {
        return time(one, lastDay)
                .flatMap(first -> time(other, lastDay).filter(first::overlaps).map(first::intersection));
    }

    private static Optional<LocalDateRange> time(TimedCost cost, Optional<LocalDate> lastDay) {
        return cost.firstDay()
                .flatMap(from -> cost.lastDay()
                        .or(() -> lastDay)
                        .filter(to -> !to.isBefore(from))
                        .map(to -> LocalDateRange.ofClosed(from, to)));
    }
}
