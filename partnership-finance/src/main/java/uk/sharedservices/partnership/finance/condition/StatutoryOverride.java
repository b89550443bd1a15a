package uk.sharedservices.partnership.finance.condition;

import static uk.sharedservices.partnership.calendar.DayInWords.day;
import static uk.sharedservices.partnership.finance.condition.ConditionRules.OVERRIDE;
import static uk.sharedservices.partnership.finance.provision.GrantParameter.STATUTORY_OVERRIDE;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import uk.sharedservices.partnership.calendar.FinancialYear;
import uk.sharedservices.partnership.finance.provision.LegalForce;
import uk.sharedservices.partnership.finance.provision.Provision;
import uk.sharedservices.partnership.finance.provision.Provisions;
import uk.sharedservices.partnership.finance.provision.Standing;
import uk.sharedservices.partnership.rule.Answer;
import uk.sharedservices.partnership.rule.Input;
import uk.sharedservices.partnership.rule.RecordedWorking;

/**
 * The rule that keeps a deficit off the council's own reserves, asked with two dates: the financial year at whose end the balance
 * stands, and the day on which the question is put.
 *
 * <p>Tameside's report of 23 November 2022 put a deficit into 31 March 2023, the last day of the override as then enacted. Three weeks
 * later an instrument was made that took it to 31 March 2026.
 */
public final class StatutoryOverride {

    private final List<Provision> laidDown;

    private StatutoryOverride(List<Provision> laidDown) {
        this.laidDown = laidDown;
    }

    /** Returns the override as laid down. */
    public static StatutoryOverride of(Provisions provisions) {
        return new StatutoryOverride(provisions.of(STATUTORY_OVERRIDE).toList());
    }

    /**
     * Returns how the override stands for the balance at the end of a year.
     *
     * @param year  the financial year
     * @param asAt  the day asked, included
     * @return never "cannot say": that nothing is known by a day is an answer of its own
     */
    public Answer<LegalForce> at(FinancialYear year, LocalDate asAt) {
        RecordedWorking working = RecordedWorking.of("Is a deficit at " + day(year.lastDay())
                + " kept off the council's own reserves, as known on " + day(asAt) + "?");
        working.from(Input.asked("Financial year", year.toString())).from(Input.asked("Asked on", day(asAt)));
        LegalForce force = force(year, asAt);
        working.step(OVERRIDE, force, () -> sentence(year, asAt, force));
        return new Answer.Determined<>(force, working.derivation());
    }

    /**
     * Returns the last day for which the override was law, or made, by a day; what was only announced is told in the working.
     *
     * @param asAt  the day asked, included
     * @return the last day; "cannot say" before any instrument
     */
    public Answer<LocalDate> knownTo(LocalDate asAt) {
        RecordedWorking working = RecordedWorking.of("To which day is the override known, on " + day(asAt) + "?");
        working.from(Input.asked("Asked on", day(asAt)));
        Optional<Provision> last = laidDown.stream()
                .filter(provision -> isLaw(provision.forceOn(asAt)))
                .max(Comparator.comparing(Provision::firstYear));
        laidDown.stream()
                .map(provision -> Standing.of(provision, asAt))
                .filter(standing -> standing.force() != LegalForce.NOT_KNOWN)
                .forEach(standing -> working.step(OVERRIDE, standing.force(), standing::sentence));
        return last.flatMap(Provision::lastYear)
                .<Answer<LocalDate>>map(year -> new Answer.Determined<>(year.lastDay(), working.derivation()))
                .orElseGet(() ->
                        Answer.cannotSay(working, "No instrument of the override had been made by " + day(asAt) + "."));
    }

    private static boolean isLaw(LegalForce force) {
        return force == LegalForce.IN_FORCE || force == LegalForce.MADE;
    }

    private LegalForce force(FinancialYear year, LocalDate asAt) {
        if (laidDown.isEmpty() || year.compareTo(laidDown.get(0).firstYear()) < 0) {
            return LegalForce.NOT_APPLICABLE;
        }
        return covering(year).map(provision -> provision.forceOn(asAt)).orElse(LegalForce.NOT_KNOWN);
    }

    private Optional<Provision> covering(FinancialYear year) {
        return laidDown.stream().filter(provision -> provision.covers(year)).findFirst();
    }

    private String sentence(FinancialYear year, LocalDate asAt, LegalForce force) {
        return switch (force) {
            case NOT_APPLICABLE -> "The override begins with 2020/21; it does not bear on " + year + ".";
            case NOT_KNOWN -> "On " + day(asAt) + " nothing in force, made or announced covered " + year + ".";
            case IN_FORCE, MADE, ANNOUNCED ->
                Standing.of(covering(year).orElseThrow(), asAt).sentence();
        };
    }
}
