package uk.sharedservices.partnership.finance.condition;

import static uk.sharedservices.partnership.calendar.DayInWords.day;
import static uk.sharedservices.partnership.finance.condition.ConditionRules.STABILITY_GRANT;
import static uk.sharedservices.partnership.money.MoneyInWords.pounds;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import uk.sharedservices.partnership.InvalidValueException;
import uk.sharedservices.partnership.calendar.FinancialYear;
import uk.sharedservices.partnership.finance.provision.GrantParameter;
import uk.sharedservices.partnership.finance.provision.LegalForce;
import uk.sharedservices.partnership.finance.provision.Provision;
import uk.sharedservices.partnership.finance.provision.Provisions;
import uk.sharedservices.partnership.finance.provision.Standing;
import uk.sharedservices.partnership.rule.Answer;
import uk.sharedservices.partnership.rule.Input;
import uk.sharedservices.partnership.rule.RecordedWorking;

/**
 * What the High Needs Stability Grant would come to for a council. It is announced, and what each council gets has not been found.
 *
 * @param deficits  the deficit in the unusable reserve at 31 March 2026 by each source of evidence, such as the section 251 outturn, the
 *     note to the accounts or the section 151 officer's assurance
 * @param differencesExplained  whether the sources' differences are explained, if they differ; the figure that stands is then the first
 * @param equalPay  what of it is equal pay
 * @param outsideHighNeeds  what of it was overspent outside high needs
 * @param reformPlanApproved  whether the department has approved the local SEND reform plan, if known
 */
public record StabilityGrant(
        List<Evidence> deficits,
        Optional<Boolean> differencesExplained,
        Money equalPay,
        Money outsideHighNeeds,
        Optional<Boolean> reformPlanApproved) {

    private static final FinancialYear YEAR = FinancialYear.startingIn(2025);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /**
     * A deficit as one source tells it.
     *
     * @param source  the source
     * @param deficit  pounds sterling, deficit positive
     */
    public record Evidence(String source, Money deficit) {}

    /** Refuses no evidence, another currency, and less than nothing taken off. */
    public StabilityGrant {
        deficits = List.copyOf(deficits);
        if (deficits.isEmpty()) {
            throw InvalidValueException.of("evidence of the deficit", "must be one source or more", "none");
        }
        deficits.forEach(evidence -> sterling("deficit of " + evidence.source(), evidence.deficit()));
        List.of(equalPay, outsideHighNeeds).forEach(StabilityGrant::notBelowNothing);
    }

    private static void notBelowNothing(Money taken) {
        sterling("sum taken off the deficit", taken);
        if (taken.isNegative()) {
            throw InvalidValueException.of("sum taken off the deficit", "must not be below nothing", taken);
        }
    }

    private static void sterling(String subject, Money amount) {
        if (!amount.getCurrencyUnit().equals(CurrencyUnit.GBP)) {
            throw InvalidValueException.of(subject, "must be in pounds sterling", amount);
        }
    }

    /**
     * Returns the grant.
     *
     * @param provisions  what is laid down
     * @param asAt  the day asked, included
     * @return to the penny, halves rounded to even, for the unit of rounding is not known; "cannot say" before it was announced and while
     *     no reform plan is known to be approved; not permitted where none is
     */
    public Answer<Money> amount(Provisions provisions, LocalDate asAt) {
        RecordedWorking working = RecordedWorking.of("What does the High Needs Stability Grant come to?");
        deficits.forEach(
                evidence -> working.from(Input.asked("Deficit by " + evidence.source(), pounds(evidence.deficit()))));
        working.from(Input.asked("Equal pay", pounds(equalPay)))
                .from(Input.asked("Overspent outside high needs", pounds(outsideHighNeeds)))
                .from(Input.asked("Asked on", day(asAt)));
        Provision laidDown = provisions.in(YEAR, GrantParameter.STABILITY_GRANT);
        Standing standing = Standing.of(laidDown, asAt);
        if (standing.force() == LegalForce.NOT_KNOWN) {
            return Answer.cannotSay(working, "Nothing was known of the grant on " + day(asAt) + ".");
        }
        working.step(STABILITY_GRANT, standing.force(), standing::sentence);
        if (reformPlanApproved.equals(Optional.of(false))) {
            return new Answer.NotPermitted<>(
                    STABILITY_GRANT, "The local SEND reform plan is not approved.", working.derivation());
        }
        List<String> missing = new ArrayList<>();
        if (reformPlanApproved.isEmpty()) {
            missing.add("Whether the department has approved the local SEND reform plan is not known.");
        }
        if (differ() && differencesExplained.isEmpty()) {
            missing.add("Whether the differences between the sources are explained is not known.");
        }
        if (!missing.isEmpty()) {
            return Answer.cannotSay(working, missing);
        }
        Money grant = ninetyPercent(eligible(working), laidDown.number(), working);
        return new Answer.Determined<>(grant, working.derivation());
    }

    private boolean differ() {
        return deficits.stream().map(Evidence::deficit).distinct().count() > 1;
    }

    private Money eligible(RecordedWorking working) {
        Evidence stands = differ() && differencesExplained.equals(Optional.of(false))
                ? deficits.stream().min(Comparator.comparing(Evidence::deficit)).orElseThrow()
                : deficits.get(0);
        Money less = stands.deficit().minus(equalPay).minus(outsideHighNeeds);
        Money eligible = less.isNegative() ? Money.zero(CurrencyUnit.GBP) : less;
        working.step(
                STABILITY_GRANT,
                eligible.getAmount(),
                () -> "The deficit that stands is that of " + stands.source() + ", " + pounds(stands.deficit())
                        + ", less " + pounds(equalPay) + " and " + pounds(outsideHighNeeds) + ": " + pounds(eligible)
                        + " is eligible.");
        return eligible;
    }

    private static Money ninetyPercent(Money eligible, BigDecimal percent, RecordedWorking working) {
        Money grant = Money.of(
                CurrencyUnit.GBP, eligible.getAmount().multiply(percent).divide(HUNDRED), RoundingMode.HALF_EVEN);
        working.step(
                STABILITY_GRANT,
                grant.getAmount(),
                () -> percent.toPlainString() + " % of " + pounds(eligible) + " is " + pounds(grant)
                        + "; the unit of rounding is not known, and the allocation has not been found.");
        return grant;
    }
}
