package uk.sharedservices.partnership.finance.condition;

import static uk.sharedservices.partnership.finance.condition.ConditionRules.DEFICIT_PLAN;
import static uk.sharedservices.partnership.finance.condition.PlanOwed.MANAGEMENT_PLAN;
import static uk.sharedservices.partnership.finance.condition.PlanOwed.NONE;
import static uk.sharedservices.partnership.finance.condition.PlanOwed.RECOVERY_PLAN;
import static uk.sharedservices.partnership.money.MoneyInWords.pounds;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import uk.sharedservices.partnership.InvalidValueException;
import uk.sharedservices.partnership.calendar.FinancialYear;
import uk.sharedservices.partnership.finance.provision.GrantParameter;
import uk.sharedservices.partnership.finance.provision.Provision;
import uk.sharedservices.partnership.finance.provision.Provisions;
import uk.sharedservices.partnership.finance.reconciliation.Rounded;
import uk.sharedservices.partnership.rule.Answer;
import uk.sharedservices.partnership.rule.Input;
import uk.sharedservices.partnership.rule.Reading;
import uk.sharedservices.partnership.rule.RecordedWorking;

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
     * @param provisions  what is laid down
     * @return readings for a deficit at 31 March 2020, which the rule of 1 % and the conditions of 2020/21 both look at; "cannot say"
     *     where the figures known leave it open
     * @throws InvalidValueException if nothing is held for the year
     */
    public Answer<PlanOwed> owed(Provisions provisions) {
        Provision laidDown = provisions.in(year, GrantParameter.DEFICIT_PLAN);
        RecordedWorking working =
                RecordedWorking.of("Which plan does the balance at the end of " + year + " call for?");
        working.from(Input.asked("Balance, deficit positive", pounds(balance.value())));
        grossGrant.ifPresent(grant -> working.from(Input.asked("Gross grant", pounds(grant.value()))));
        surplusSubstantiallyReduced.ifPresent(
                judged -> working.from(Input.asked("Surplus substantially reduced, as judged", judged ? "yes" : "no")));
        if (on(laidDown) == MANAGEMENT_PLAN) {
            return onAnyDeficit(working);
        }
        Answer<PlanOwed> above = abovePercent(laidDown, working);
        // The conditions of the next year look at the end of the year before: both rules look at 31 March 2020.
        boolean both = on(provisions.in(year.next(), GrantParameter.DEFICIT_PLAN)) == MANAGEMENT_PLAN;
        return both && balance.value().compareTo(balance.within()) > 0 ? bothWays(above, working) : above;
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

    private Answer<PlanOwed> bothWays(Answer<PlanOwed> above, RecordedWorking working) {
        if (!above.isAnswered()) {
            return above;
        }
        working.step(
                DEFICIT_PLAN,
                MANAGEMENT_PLAN,
                () -> "The conditions of " + year.next() + " look at the end of " + year
                        + " too, and any deficit calls for a management" + " plan.");
        return new Answer.Readings<>(
                List.of(
                        new Reading<>(
                                "CONDITIONS_OF_" + year.next().startYear(),
                                MANAGEMENT_PLAN,
                                "By the conditions of " + year.next()),
                        new Reading<>("ABOVE_PERCENT", above.orThrow(), "By the rule for the balance of " + year)),
                "CONDITIONS_OF_" + year.next().startYear(),
                "Both rules look at this balance; the later asks more.",
                working.derivation());
    }

    private static Answer<PlanOwed> determined(PlanOwed plan, String why, RecordedWorking working) {
        working.step(DEFICIT_PLAN, plan, () -> why);
        return new Answer.Determined<>(plan, working.derivation());
    }
}
