package uk.sharedservices.partnership.finance.leaving;

import static uk.sharedservices.partnership.calendar.DayInWords.withWeekday;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import uk.sharedservices.partnership.calendar.WorkingDayCalendar;
import uk.sharedservices.partnership.exit.ForwardPlan;
import uk.sharedservices.partnership.finance.leaving.cost.CostKind;
import uk.sharedservices.partnership.finance.leaving.cost.LeavingCosts;
import uk.sharedservices.partnership.rule.Answer;
import uk.sharedservices.partnership.rule.Input;
import uk.sharedservices.partnership.rule.RecordedWorking;

/**
 * What does it cost to leave?
 *
 * @param costs  what is known of the costs
 * @param posts  the shared posts that end, by name, so that one with no pay is missed by name
 */
public record ExitCostQuestion(LeavingCosts costs, List<String> posts) {

    /** Takes a copy. */
    public ExitCostQuestion {
        posts = List.copyOf(posts);
    }

    /**
     * Returns the cost of leaving by a plan: to the earliest end of the agreement, on each reading of it. The last day of the
     * period of notice may come before it, where the clause fixes a day of expiry, or after it, where the agreement's own term
     * ends first.
     */
    public ExitCost by(ForwardPlan plan, WorkingDayCalendar calendar) {
        return by(plan.earliestEnd(), calendar);
    }

    /** Returns the cost of leaving with a last day that is given. */
    public ExitCost on(LocalDate lastDay, WorkingDayCalendar calendar) {
        RecordedWorking working = RecordedWorking.of("What is the last day?");
        working.from(Input.asked("Last day", withWeekday(lastDay)));
        return by(new Answer.Determined<>(lastDay, working.derivation()), calendar);
    }

    /** Returns the cost of leaving with the last day that an answer gives: where it can be read in several ways, on each. */
    public ExitCost by(Answer<LocalDate> lastDay, WorkingDayCalendar calendar) {
        CostByReading cost = CostByReading.of(costs, lastDay, calendar);
        List<String> missing = new ArrayList<>();
        costs.untold()
                .forEach(kind -> missing.add(kind == CostKind.PAY && !posts.isEmpty() ? noPay() : kind.missing()));
        missing.addAll(cost.missing());
        return new ExitCost(lastDay, cost.lines(), cost.otherReadings(), missing, cost.cautions(), cost.total(missing));
    }

    private String noPay() {
        return "No pay of the shared post is held: " + String.join("; ", posts) + ".";
    }
}
