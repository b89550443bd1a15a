package uk.sharedservices.partnership.finance.leaving;

import static uk.sharedservices.partnership.calendar.DayInWords.withWeekday;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import uk.sharedservices.partnership.calendar.WorkingDayCalendar;
import uk.sharedservices.partnership.exit.ForwardPlan;
import uk.sharedservices.partnership.rule.Answer;
import uk.sharedservices.partnership.rule.Input;
import uk.sharedservices.partnership.rule.RecordedWorking;
import uk.sharedservices.partnership.rule.WhatIf;

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

    /** Returns the cost of leaving by a plan: to the last day of its notice. */
    public ExitCost by(ForwardPlan plan, WorkingDayCalendar calendar) {
        return by(plan.lastDay(), calendar);
    }

    /** Returns the cost of leaving with a last day that is given. */
    public ExitCost on(LocalDate lastDay, WorkingDayCalendar calendar) {
        RecordedWorking working = RecordedWorking.of("What is the last day?");
        working.from(Input.asked("Last day", withWeekday(lastDay)));
        return by(new Answer.Determined<>(lastDay, working.derivation()), calendar);
    }

    /** Returns the cost of leaving with the last day that an answer gives. */
    public ExitCost by(Answer<LocalDate> lastDay, WorkingDayCalendar calendar) {
        Reckoning reckoning = new Reckoning(costs, lastDay, calendar);
        costs.pay().forEach(cost -> reckoning.timed(CostKind.PAY, cost));
        costs.noticeCharges().forEach(cost -> reckoning.timed(CostKind.NOTICE_CHARGE, cost));
        costs.backfill().forEach(cost -> reckoning.timed(CostKind.BACKFILL, cost));
        costs.oneOffs().forEach(cost -> reckoning.once(CostKind.ONE_OFF, cost));
        costs.inLieu().forEach(cost -> reckoning.timed(CostKind.IN_LIEU, cost));
        costs.liabilities().forEach(cost -> reckoning.once(CostKind.LIABILITY, cost));
        List<String> missing = new ArrayList<>();
        for (CostKind kind : CostKind.values()) {
            if (!costs.holds(kind) && !costs.none().contains(kind)) {
                missing.add(kind == CostKind.PAY && !posts.isEmpty() ? noPay() : kind.missing());
            }
        }
        missing.addAll(reckoning.missing());
        RecordedWorking working = RecordedWorking.of("What does it cost to leave?");
        working.following(lastDay.derivation());
        reckoning.lines().stream().map(ExitCostLine::derivation).distinct().forEach(working::following);
        ExitCostTotals held = ExitCostTotals.of(reckoning.lines());
        working.step(
                LeavingRules.TOTAL,
                held.pence(),
                () -> "What is held comes to " + held
                        + (missing.isEmpty() ? "." : ", and is not all of it: " + String.join(" ", missing)));
        return new ExitCost(
                lastDay,
                reckoning.lines(),
                missing,
                cautions(lastDay, reckoning),
                missing.isEmpty()
                        ? new Answer.Determined<>(held, working.derivation())
                        : new Answer.CannotSay<>(
                                missing,
                                reckoning.lines().isEmpty()
                                        ? List.of()
                                        : List.of(new WhatIf<>("If what is missing cost nothing", held)),
                                working.derivation()));
    }

    private static List<String> cautions(Answer<LocalDate> lastDay, Reckoning reckoning) {
        List<String> cautions = new ArrayList<>();
        if (lastDay instanceof Answer.Readings<LocalDate> several && !several.agree()) {
            cautions.add("The last day can be read in more ways than one; reckoned to "
                    + withWeekday(several.theDefault().value()) + ". " + several.why());
        }
        cautions.addAll(reckoning.cautions());
        return cautions;
    }

    private String noPay() {
        return "No pay of the shared post is held: " + String.join("; ", posts) + ".";
    }
}
