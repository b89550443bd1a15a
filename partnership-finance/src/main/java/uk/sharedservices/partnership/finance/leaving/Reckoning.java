package uk.sharedservices.partnership.finance.leaving;

import static uk.sharedservices.partnership.calendar.DayInWords.day;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.sharedservices.partnership.calendar.FinancialYear;
import uk.sharedservices.partnership.calendar.WorkingDayCalendar;
import uk.sharedservices.partnership.finance.sharing.ApportionmentKey;
import uk.sharedservices.partnership.finance.sharing.CostShare;
import uk.sharedservices.partnership.finance.sharing.CostSharing;
import uk.sharedservices.partnership.finance.sharing.KeyMeasure;
import uk.sharedservices.partnership.finance.sharing.Pence;
import uk.sharedservices.partnership.finance.sharing.RemainderRule;
import uk.sharedservices.partnership.finance.sharing.Shares;
import uk.sharedservices.partnership.finance.sharing.Weight;
import uk.sharedservices.partnership.money.PublishedFigure;
import uk.sharedservices.partnership.rule.Answer;
import uk.sharedservices.partnership.rule.Input;
import uk.sharedservices.partnership.rule.RecordedWorking;
import uk.sharedservices.partnership.rule.Rule;

/** Takes the costs one by one, and keeps their lines and what is missing of them. */
final class Reckoning {

    private final LeavingCosts costs;
    private final Answer<LocalDate> lastDay;
    private final WorkingDayCalendar calendar;
    private final List<ExitCostLine> lines = new ArrayList<>();
    private final List<String> missing = new ArrayList<>();
    private final List<String> cautions = new ArrayList<>();

    Reckoning(LeavingCosts costs, Answer<LocalDate> lastDay, WorkingDayCalendar calendar) {
        this.costs = costs;
        this.lastDay = lastDay;
        this.calendar = calendar;
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

    void timed(CostKind kind, TimedCost cost) {
        Optional<CostSharing> bearers = bearers(cost.what(), cost.paidBy(), cost.shares());
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
        if (cost.onCostsPercent().isEmpty()
                && cost.awards().stream().anyMatch(award -> award.flat().isPresent())) {
            cautions.add(
                    "A flat award is added with no on-costs upon it, for their rate is not held: " + cost.what() + ".");
        }
        PublishedFigure rate = cost.rate().get();
        for (Stretch stretch : Stretch.of(cost, rate.amount().getAmount(), from, to.get())) {
            RecordedWorking working = RecordedWorking.of("What of " + cost.what() + " falls from "
                    + day(stretch.first()) + " to " + day(stretch.last()) + "?");
            working.from(Input.asked(cost.what(), rate + " a " + per(cost.per())));
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
            charge(kind, cost.what(), year, pence, formula, bearers.get(), working);
        }
    }

    void once(CostKind kind, OnceCost cost) {
        Optional<CostSharing> bearers = bearers(cost.what(), cost.paidBy(), cost.shares());
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
    private Optional<CostSharing> bearers(String what, Optional<String> paidBy, List<Weight> own) {
        if (paidBy.isPresent()) {
            return Optional.of(
                    CostSharing.by(ApportionmentKey.equal(), List.of(new Weight(paidBy.get(), BigDecimal.ONE))));
        }
        List<Weight> weights = own.isEmpty() ? costs.shares() : own;
        if (weights.isEmpty()) {
            missing.add("Who bears it, or by which shares, is not held: " + what + ".");
            return Optional.empty();
        }
        return Optional.of(CostSharing.by(ApportionmentKey.of(KeyMeasure.OTHER, "the agreed shares"), weights)
                .leaving(costs.remainder().orElse(RemainderRule.LARGEST_REMAINDER), costs.host()));
    }

    private Optional<LocalDate> end(String what) {
        if (lastDay.isAnswered()) {
            return Optional.of(lastDay.orThrow());
        }
        missing.add("The last day is not known: " + what + ".");
        if (lastDay instanceof Answer.CannotSay<LocalDate> unknown) {
            missing.addAll(unknown.missing());
        }
        return Optional.empty();
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
