package uk.sharedservices.partnership.finance.leaving;

import static uk.sharedservices.partnership.calendar.DayInWords.day;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.sharedservices.partnership.calendar.FinancialYear;
import uk.sharedservices.partnership.calendar.WorkingDayCalendar;
import uk.sharedservices.partnership.finance.leaving.cost.BorneCost;
import uk.sharedservices.partnership.finance.leaving.cost.CostKind;
import uk.sharedservices.partnership.finance.leaving.cost.LeavingCosts;
import uk.sharedservices.partnership.finance.leaving.cost.OnceCost;
import uk.sharedservices.partnership.finance.leaving.cost.RatePer;
import uk.sharedservices.partnership.finance.leaving.cost.TimedCost;
import uk.sharedservices.partnership.finance.sharing.CostShare;
import uk.sharedservices.partnership.finance.sharing.CostSharing;
import uk.sharedservices.partnership.finance.sharing.Pence;
import uk.sharedservices.partnership.finance.sharing.Shares;
import uk.sharedservices.partnership.rule.Answer;
import uk.sharedservices.partnership.rule.Input;
import uk.sharedservices.partnership.rule.RecordedWorking;
import uk.sharedservices.partnership.rule.Rule;

/** Takes the costs one by one, and keeps their lines and what is missing of them. */
final class Reckoning {

    private final LeavingCosts costs;
    private final Optional<LocalDate> lastDay;
    private final WorkingDayCalendar calendar;
    private final List<ExitCostLine> lines = new ArrayList<>();
    private final List<String> missing = new ArrayList<>();
    private final List<String> cautions = new ArrayList<>();
    private boolean lacksTheDay;

    private Reckoning(LeavingCosts costs, Optional<LocalDate> lastDay, WorkingDayCalendar calendar) {
        this.costs = costs;
        this.lastDay = lastDay;
        this.calendar = calendar;
    }

    /** Reckons with every cost to a last day, or with those alone that have days of their own. */
    static Reckoning of(LeavingCosts costs, Optional<LocalDate> lastDay, WorkingDayCalendar calendar) {
        Reckoning reckoning = new Reckoning(costs, lastDay, calendar);
        costs.pay().forEach(cost -> reckoning.timed(CostKind.PAY, cost));
        costs.noticeCharges().forEach(cost -> reckoning.timed(CostKind.NOTICE_CHARGE, cost));
        costs.backfill().forEach(cost -> reckoning.timed(CostKind.BACKFILL, cost));
        costs.oneOffs().forEach(cost -> reckoning.once(CostKind.ONE_OFF, cost));
        costs.inLieu().forEach(cost -> reckoning.timed(CostKind.IN_LIEU, cost));
        costs.liabilities().forEach(cost -> reckoning.once(CostKind.LIABILITY, cost));
        reckoning.cautions.addAll(costs.cautions(lastDay));
        return reckoning;
    }

    List<ExitCostLine> lines() {
        return lines;
    }

    List<String> missing() {
        return missing.stream().distinct().toList();
    }

    List<String> cautions() {
        return cautions;
    }

    /** Whether a cost was left out because the last day is not known. */
    boolean lacksTheDay() {
        return lacksTheDay;
    }

    private void timed(CostKind kind, TimedCost cost) {
        Optional<CostSharing> bearers = bearers(cost);
        Optional<LocalDate> to = cost.lastDay().or(() -> end(cost.what()));
        if (cost.rate().isEmpty()) {
            missing.add(
                    kind == CostKind.PAY
                            ? "The annual pay is not held: " + cost.what() + "."
                            : "The rate is not held: " + cost.what() + ".");
        }
        if (cost.firstDay().isEmpty()) {
            missing.add("The first day is not held: " + cost.what() + ".");
        }
        if (bearers.isEmpty()
                || to.isEmpty()
                || cost.rate().isEmpty()
                || cost.firstDay().isEmpty()) {
            return;
        }
        LocalDate from = cost.firstDay().get();
        if (to.get().isBefore(from)) {
            cautions.add("Nothing falls due, for it would begin on " + day(from) + ", after the last day, "
                    + day(to.get()) + ": " + cost.what() + ".");
            return;
        }
        if (cost.per() == RatePer.WORKING_DAY && !(calendar.knows(from) && calendar.knows(to.get()))) {
            missing.add("The working days from " + day(from) + " to " + day(to.get()) + " are not all known: "
                    + cost.what() + ".");
            return;
        }
        AwardsDue due = AwardsDue.of(cost, from, to.get());
        note(cost, due);
        due.stretches(cost.rate().get().amount().getAmount(), from, to.get())
                .forEach(stretch -> reckon(kind, cost, stretch, due.told(stretch), bearers.get()));
    }

    private void note(TimedCost cost, AwardsDue due) {
        due.unknown().ifPresent(year -> missing.add("The NJC award of " + year + " is not held: " + cost.what() + "."));
        if (cost.nationalAwards().isPresent()) {
            cautions.add("The awards of the NJC are applied, which cover no deputy chief officer or above, such as a"
                    + " Director: " + cost.what() + ".");
        }
        if (cost.onCostsPercent().isEmpty()
                && due.awards().stream().anyMatch(award -> award.flat().isPresent())) {
            cautions.add(
                    "A flat award is added with no on-costs upon it, for their rate is not held: " + cost.what() + ".");
        }
    }

    private void reckon(
            CostKind kind, TimedCost cost, Stretch stretch, Optional<Input> nationalAward, CostSharing bearers) {
        RecordedWorking working = RecordedWorking.of(
                "What of " + cost.what() + " falls from " + day(stretch.first()) + " to " + day(stretch.last()) + "?");
        working.from(Input.asked(cost.what(), cost.rate().orElseThrow() + " a " + per(cost.per())));
        nationalAward.ifPresent(working::from);
        stretch.award()
                .ifPresent(award -> working.step(
                        LeavingRules.AWARD,
                        stretch.rate(),
                        () -> award.inWords(stretch.before(), cost.onCostsPercent()) + "."));
        String formula = stretch.formula(cost.per(), calendar);
        if (cost.per() == RatePer.WORKING_DAY) {
            working.on(calendar);
        } else {
            working.countingEveryDay();
        }
        long pence = stretch.pence(cost.per(), calendar);
        FinancialYear year = cost.paidOn().map(FinancialYear::of).orElse(stretch.year());
        working.step(
                rule(kind),
                pence,
                () -> day(stretch.first()) + " to " + day(stretch.last()) + ", in " + year + ": " + formula + ".");
        charge(kind, cost.what(), year, pence, formula, bearers, working);
    }

    private void once(CostKind kind, OnceCost cost) {
        Optional<CostSharing> bearers = bearers(cost);
        Optional<LocalDate> on = cost.on().or(() -> end(cost.what()));
        if (cost.amount().isEmpty()) {
            missing.add("The amount is not held: " + cost.what() + ".");
        }
        if (bearers.isEmpty() || on.isEmpty() || cost.amount().isEmpty()) {
            return;
        }
        FinancialYear year = FinancialYear.of(on.get());
        long pence = Pence.of("cost of leaving", cost.amount().get().amount());
        String formula = Pence.words(pence) + " due on " + day(on.get());
        RecordedWorking working = RecordedWorking.of("In which year does it fall: " + cost.what() + "?");
        working.from(Input.asked(cost.what(), cost.amount().get().toString()));
        working.step(LeavingRules.ONCE, pence, () -> formula + " falls in " + year + ".");
        charge(kind, cost.what(), year, pence, formula, bearers.get(), working);
    }

    private void charge(
            CostKind kind,
            String what,
            FinancialYear year,
            long pence,
            String formula,
            CostSharing bearers,
            RecordedWorking working) {
        Answer<Shares> shared = bearers.share(pence);
        boolean alone = shared.orThrow().shares().size() == 1;
        if (alone) {
            working.step(
                    LeavingRules.BORNE,
                    pence,
                    () -> "Borne by " + shared.orThrow().shares().get(0).council() + ".");
        } else {
            working.following(shared.derivation());
            working.step(LeavingRules.BORNE, pence, () -> "Borne by shares: " + shared.orThrow() + ".");
        }
        for (CostShare share : shared.orThrow().shares()) {
            lines.add(new ExitCostLine(
                    kind,
                    what,
                    share.council(),
                    year,
                    share.pence(),
                    pence,
                    formula + (alone ? ", borne alone" : ", shared: " + Pence.words(share.pence())),
                    working.derivation()));
        }
    }

    /** Those who bear a cost; none, and that noted, where nobody says. */
    private Optional<CostSharing> bearers(BorneCost cost) {
        Optional<CostSharing> bearers = costs.bearers(cost);
        if (bearers.isEmpty()) {
            missing.add("Who bears it, or by which shares, is not held: " + cost.what() + ".");
        }
        return bearers;
    }

    private Optional<LocalDate> end(String what) {
        if (lastDay.isEmpty()) {
            lacksTheDay = true;
            missing.add("The last day is not known: " + what + ".");
        }
        return lastDay;
    }

    private static Rule rule(CostKind kind) {
        return switch (kind) {
            case PAY -> LeavingRules.PAY;
            case IN_LIEU -> LeavingRules.LIEU;
            case NOTICE_CHARGE, BACKFILL, ONE_OFF, LIABILITY -> LeavingRules.CHARGE;
        };
    }

    private static String per(RatePer per) {
        return switch (per) {
            case YEAR -> "year";
            case DAY -> "day";
            case WORKING_DAY -> "working day";
        };
    }
}
