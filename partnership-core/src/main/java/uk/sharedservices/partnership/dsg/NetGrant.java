package uk.sharedservices.partnership.dsg;

import static uk.sharedservices.partnership.dsg.GrantRules.RATES;
import static uk.sharedservices.partnership.dsg.GrantRules.RECOUPMENT;
import static uk.sharedservices.partnership.dsg.GrantRules.SAME_BASIS;
import static uk.sharedservices.partnership.money.MoneyInWords.pounds;

import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import uk.sharedservices.partnership.InvalidValueException;
import uk.sharedservices.partnership.fact.DatedValues;
import uk.sharedservices.partnership.rule.Answer;
import uk.sharedservices.partnership.rule.Input;
import uk.sharedservices.partnership.rule.RecordedWorking;

/**
 * What is paid of a gross grant once the Department for Education has taken its share.
 *
 * <p>Tameside, 2022/23: 190,742,691 - 2,011,436 - 96,897,003 = £91,834,252 of the schools block, and 32,842,502 - 4,125,000 =
 * £28,717,502 of the high needs block.
 */
public final class NetGrant {

    private final GrantAllocation gross;
    private final GrantDeductions deductions;
    private final DatedValues<RatesTreatment> rates;

    private NetGrant(GrantAllocation gross, GrantDeductions deductions, DatedValues<RatesTreatment> rates) {
        this.gross = gross;
        this.deductions = deductions;
        this.rates = rates;
    }

    /**
     * Returns what is paid of a gross grant.
     *
     * @param gross  the grant; one that is net already is not permitted
     * @param deductions  what is taken of it
     * @param rates  how rates are treated, by day; the first day of the grant's year counts
     */
    public static NetGrant of(GrantAllocation gross, GrantDeductions deductions, DatedValues<RatesTreatment> rates) {
        return new NetGrant(gross, deductions, rates);
    }

    /**
     * What is paid of the schools block. Cannot say where the treatment of rates in that year is not known, and where rates are
     * deducted and not given; not permitted where rates are given and were not deducted.
     */
    public Answer<Money> schools() {
        RecordedWorking working = working(DsgBlock.SCHOOLS).from(input("Taken for academies", deductions.academies()));
        deductions.rates().ifPresent(taken -> working.from(input("Rates paid centrally", taken)));
        if (gross.basis() != GrantBasis.GROSS) {
            return netAlready(working);
        }
        Optional<RatesTreatment> treatment = rates.on(gross.year().firstDay());
        if (treatment.isEmpty()) {
            return Answer.cannotSay(working, "How schools' rates were treated in " + gross.year() + ".");
        }
        boolean deducted = treatment.get() == RatesTreatment.DEDUCTED;
        working.step(
                RATES,
                treatment.get(),
                () -> "In " + gross.year() + " rates paid centrally are " + (deducted ? "" : "not ") + "deducted.");
        if (deducted && deductions.rates().isEmpty()) {
            return Answer.cannotSay(working, "The rates paid centrally in " + gross.year() + " are not known.");
        }
        if (!deducted && deductions.rates().isPresent()) {
            return new Answer.NotPermitted<>(
                    RATES,
                    "Rates were not deducted from the schools block in " + gross.year() + ".",
                    working.derivation());
        }
        return lessTaken(working, DsgBlock.SCHOOLS, deductions.rates().orElse(0L) + deductions.academies());
    }

    /** What is paid of the high needs block. */
    public Answer<Money> highNeeds() {
        RecordedWorking working =
                working(DsgBlock.HIGH_NEEDS).from(input("Places funded directly", deductions.places()));
        if (gross.basis() != GrantBasis.GROSS) {
            return netAlready(working);
        }
        return lessTaken(working, DsgBlock.HIGH_NEEDS, deductions.places());
    }

    private Answer<Money> lessTaken(RecordedWorking working, DsgBlock block, long taken) {
        Money amount = gross.block(block);
        Money paid = amount.minus(Money.ofMajor(CurrencyUnit.GBP, taken));
        if (paid.isNegative()) {
            throw InvalidValueException.of(
                    "deductions from the " + block.words(),
                    "must not be more than the block, " + pounds(amount),
                    pounds(Money.ofMajor(CurrencyUnit.GBP, taken)));
        }
        working.step(
                RECOUPMENT,
                paid.getAmount(),
                () -> pounds(amount) + " less the " + pounds(Money.ofMajor(CurrencyUnit.GBP, taken)) + " taken is "
                        + pounds(paid) + ".");
        return new Answer.Determined<>(paid, working.derivation());
    }

    private Answer<Money> netAlready(RecordedWorking working) {
        String reason = "The grant given is net of recoupment already.";
        working.step(SAME_BASIS, "not permitted", () -> reason);
        return new Answer.NotPermitted<>(SAME_BASIS, reason, working.derivation());
    }

    private RecordedWorking working(DsgBlock block) {
        return RecordedWorking.of("What is paid of the " + block.words() + " of " + gross.year() + "?")
                .from(new Input("The " + block.words(), pounds(gross.block(block)), gross.title()));
    }

    private static Input input(String name, long amount) {
        return Input.asked(name, pounds(Money.ofMajor(CurrencyUnit.GBP, amount)));
    }
}
