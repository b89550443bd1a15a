package uk.sharedservices.partnership.finance.condition;

import static uk.sharedservices.partnership.calendar.DayInWords.day;
import static uk.sharedservices.partnership.finance.condition.ConditionRules.DEFICIT_PLAN;
import static uk.sharedservices.partnership.finance.condition.PlanOwed.MANAGEMENT_PLAN;
import static uk.sharedservices.partnership.finance.condition.PlanOwed.NONE;
import static uk.sharedservices.partnership.finance.condition.PlanOwed.RECOVERY_PLAN;
import static uk.sharedservices.partnership.money.MoneyInWords.pounds;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.sharedservices.partnership.InvalidValueException;
import uk.sharedservices.partnership.calendar.FinancialYear;
import uk.sharedservices.partnership.finance.provision.GrantParameter;
import uk.sharedservices.partnership.finance.provision.LegalForce;
import uk.sharedservices.partnership.finance.provision.Provision;
import uk.sharedservices.partnership.finance.provision.Provisions;
import uk.sharedservices.partnership.finance.provision.Standing;
import uk.sharedservices.partnership.finance.reconciliation.Rounded;
import uk.sharedservices.partnership.rule.Answer;
import uk.sharedservices.partnership.rule.Certainty;
import uk.sharedservices.partnership.rule.Input;
import uk.sharedservices.partnership.rule.Reading;
import uk.sharedservices.partnership.rule.RecordedWorking;
import uk.sharedservices.partnership.rule.WhatIf;

/**
 * A balance at the end of a year, asked which plan it calls for.
 *
 * <p>Kingston upon Thames, 31 March 2019: £11.071m, some 8 % of its grant, a recovery plan. Tameside, 31 March 2023: £3.306m is
 * 1.37 % of the grant, and would call for a management plan were it a pound.
 *
 * @param year  the year at whose end the balance stands
 * @param balance  the balance in pounds, deficit positive, and how closely it is known
 * @param grossGrant  the year's grant gross of recoupment in pounds, if known; only the rule of 1 % needs it
 * @param surplusSubstantiallyReduced  whether a person judges that a surplus was substantially reduced in the year, which no number
 *     defines; only a surplus from 2020/21 on needs it
 */
public record DeficitPlan(
        FinancialYear year,
        Rounded balance,
        Optional<Rounded> grossGrant,
        Optional<Boolean> surplusSubstantiallyReduced) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Refuses a grant of nothing or less. */
    public DeficitPlan {
        grossGrant.filter(grant -> grant.value().signum() <= 0).ifPresent(grant -> {
            throw InvalidValueException.of(
                    "gross grant", "must be above nothing", grant.value().toPlainString());
        });
    }

    /**
     * Returns the plan called for.
     *
     * <p>The conditions of a year look at the end of the year before, so that the rule of 1 % and the conditions of 2020/21 both look at
     * 31 March 2020.
     *
     * @param provisions  what is laid down
     * @param asAt  the day asked, included
     * @return readings where two rules look at the balance and ask different plans; "cannot say" where the figures known leave it open,
     *     and, with what would follow, where what bears on the year was not laid down by that day or may have been revised since
     * @throws InvalidValueException if nothing is held for the year
     */
    public Answer<PlanOwed> owed(Provisions provisions, LocalDate asAt) {
        Provision laidDown = provisions.in(year, GrantParameter.DEFICIT_PLAN);
        Standing standing = Standing.of(laidDown, year, asAt);
        RecordedWorking working =
                RecordedWorking.of("Which plan does the balance at the end of " + year + " call for?");
        working.from(Input.asked("Balance, deficit positive", pounds(balance.value())));
        grossGrant.ifPresent(grant -> working.from(Input.asked("Gross grant", pounds(grant.value()))));
        surplusSubstantiallyReduced.ifPresent(
                judged -> working.from(Input.asked("Surplus substantially reduced, as judged", judged ? "yes" : "no")));
        working.from(Input.asked("Asked on", day(asAt)));
        if (standing.force() == LegalForce.NOT_KNOWN) {
            return Answer.cannotSay(working, "What bears on " + year + " was not yet known on " + day(asAt) + ".");
        }
        working.step(DEFICIT_PLAN, standing.force(), standing::sentence);
        Answer<PlanOwed> owed = on(laidDown) == MANAGEMENT_PLAN
                ? onAnyDeficit(working)
                : abovePercentOrNext(laidDown, provisions, asAt, working);
        return standing.holds() && laidDown.certainty() == Certainty.SETTLED ? owed : inDoubt(owed, working, asAt);
    }

    private Answer<PlanOwed> abovePercentOrNext(
            Provision laidDown, Provisions provisions, LocalDate asAt, RecordedWorking working) {
        Provision after = provisions.in(year.next(), GrantParameter.DEFICIT_PLAN);
        Answer<PlanOwed> byPercent = abovePercent(laidDown, working);
        return on(after) == MANAGEMENT_PLAN
                        && Standing.of(after, year.next(), asAt).holds()
                ? bothWays(byPercent, onAnyDeficit(working), working)
                : byPercent;
    }

    private Answer<PlanOwed> inDoubt(Answer<PlanOwed> owed, RecordedWorking working, LocalDate asAt) {
        return owed.isAnswered()
                ? new Answer.CannotSay<>(
                        List.of("Which conditions bear on " + year + " was not settled on " + day(asAt)
                                + ", as far as is known."),
                        List.of(new WhatIf<>("If they are as in the year before", owed.orThrow())),
                        working.derivation())
                : owed;
    }

    private static PlanOwed on(Provision laidDown) {
        return PlanOwed.valueOf(laidDown.effect().orElseThrow());
    }

    private Answer<PlanOwed> onAnyDeficit(RecordedWorking working) {
        if (balance.value().abs().compareTo(balance.within()) <= 0
                && balance.within().signum() > 0) {
            return Answer.cannotSay(working, "By the precision printed the balance may be a deficit or a surplus.");
        }
        if (balance.value().signum() > 0) {
            return determined(
                    MANAGEMENT_PLAN, "There is a deficit, and any deficit calls for a management plan.", working);
        }
        if (balance.value().signum() == 0) {
            return determined(NONE, "There is no deficit and no surplus.", working);
        }
        return surplusSubstantiallyReduced
                .map(reduced -> reduced
                        ? determined(MANAGEMENT_PLAN, "The surplus is judged to be substantially reduced.", working)
                        : determined(NONE, "There is a surplus, judged not to be substantially reduced.", working))
                .orElseGet(() -> Answer.cannotSay(
                        working,
                        "Whether the surplus was substantially reduced in the year is a judgement that no number makes; it was not"
                                + " given."));
    }

    private Answer<PlanOwed> abovePercent(Provision laidDown, RecordedWorking working) {
        if (balance.value().add(balance.within()).signum() <= 0) {
            return determined(NONE, "There is no deficit.", working);
        }
        if (grossGrant.isEmpty()) {
            return Answer.cannotSay(working, "The grant for " + year + " gross of recoupment is not known.");
        }
        Rounded grant = grossGrant.get();
        BigDecimal percent = laidDown.number();
        // Deficit less its bound, a hundredfold: above nothing, it is above the bound. Rounding widens both figures.
        BigDecimal above =
                balance.value().multiply(HUNDRED).subtract(grant.value().multiply(percent));
        BigDecimal rounding =
                balance.within().multiply(HUNDRED).add(grant.within().multiply(percent));
        if (rounding.signum() > 0 && above.abs().compareTo(rounding) <= 0) {
            return Answer.cannotSay(
                    working,
                    "By the precision printed the deficit may or may not be above " + percent.toPlainString()
                            + " % of the grant.");
        }
        String bound = percent.toPlainString() + " % of the gross grant, "
                + pounds(grant.value().multiply(percent).divide(HUNDRED)) + ".";
        return above.signum() > 0
                ? determined(RECOVERY_PLAN, "The deficit is above " + bound, working)
                : determined(NONE, "The deficit is not above " + bound, working);
    }

    private Answer<PlanOwed> bothWays(
            Answer<PlanOwed> byPercent, Answer<PlanOwed> byNextYear, RecordedWorking working) {
        String conditions = "By the conditions of " + year.next();
        if (byPercent.isAnswered() && byNextYear.isAnswered()) {
            return byPercent.orThrow() == byNextYear.orThrow()
                    ? new Answer.Determined<>(byNextYear.orThrow(), working.derivation())
                    : new Answer.Readings<>(
                            List.of(
                                    new Reading<>("NEXT_CONDITIONS", byNextYear.orThrow(), conditions),
                                    new Reading<>(
                                            "ABOVE_PERCENT",
                                            byPercent.orThrow(),
                                            "By the rule for the balance of " + year)),
                            "NEXT_CONDITIONS",
                            "Both rules look at this balance; the later is the default.",
                            working.derivation());
        }
        List<String> missing = new ArrayList<>();
        List<WhatIf<PlanOwed>> whatIfs = new ArrayList<>();
        open(byPercent, missing, whatIfs, "By the rule for the balance of " + year + " alone");
        open(byNextYear, missing, whatIfs, conditions + " alone");
        return new Answer.CannotSay<>(missing, whatIfs, working.derivation());
    }

    private static void open(
            Answer<PlanOwed> answer, List<String> missing, List<WhatIf<PlanOwed>> whatIfs, String assumption) {
        if (answer instanceof Answer.CannotSay<PlanOwed> unknown) {
            missing.addAll(unknown.missing());
        } else {
            whatIfs.add(new WhatIf<>(assumption, answer.orThrow()));
        }
    }

    private static Answer<PlanOwed> determined(PlanOwed plan, String why, RecordedWorking working) {
        working.step(DEFICIT_PLAN, plan, () -> why);
        return new Answer.Determined<>(plan, working.derivation());
    }
}
