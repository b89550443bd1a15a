package uk.sharedservices.partnership.finance.reconciliation;

import static uk.sharedservices.partnership.finance.reconciliation.ReconciliationRules.RECONCILES;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import uk.sharedservices.partnership.InvalidValueException;
import uk.sharedservices.partnership.rule.Answer;
import uk.sharedservices.partnership.rule.Input;
import uk.sharedservices.partnership.rule.RecordedWorking;

/**
 * Printed terms against a printed total.
 *
 * <p>Figures are rounded before they are printed, so a sum of printed figures may differ from a printed total without
 * anything being wrong: by at most half of each figure's last printed place, the total's included. 3.243 and 2.257
 * against 5.500 is exact; 28.196 and 0.878 against 29.073 is within rounding; 3.243 less 1.686 against 1.687 is not
 * explained.
 *
 * @param terms  the terms
 * @param total  the total
 */
public record Reconciliation(List<Rounded> terms, Rounded total) {

    /** Refuses to reconcile nothing. */
    public Reconciliation {
        terms = List.copyOf(terms);
        if (terms.isEmpty()) {
            throw InvalidValueException.of("terms", "must be one or more", 0);
        }
    }

    /** The terms less the total. */
    public BigDecimal difference() {
        return terms.stream()
                .map(Rounded::value)
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .subtract(total.value());
    }

    /** The most by which rounding alone can make them differ. */
    public BigDecimal tolerance() {
        return Stream.concat(terms.stream(), Stream.of(total))
                .map(Rounded::within)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** How they stand to each other. */
    public ReconciliationVerdict verdict() {
        if (difference().signum() == 0) {
            return ReconciliationVerdict.EXACT;
        }
        return difference().abs().compareTo(tolerance()) <= 0
                ? ReconciliationVerdict.WITHIN_ROUNDING
                : ReconciliationVerdict.UNEXPLAINED;
    }

    /** How they stand to each other, with the working. */
    public Answer<ReconciliationVerdict> answer() {
        RecordedWorking working = RecordedWorking.of("Do the published figures agree?");
        terms.forEach(term -> working.from(Input.asked("Term", plain(term.value()))));
        working.from(Input.asked("Total", plain(total.value())));
        working.step(
                RECONCILES,
                verdict(),
                () -> "The terms less the total are " + plain(difference()) + ", and rounding explains up to "
                        + plain(tolerance()) + ": it " + verdict().words() + ".");
        return new Answer.Determined<>(verdict(), working.derivation());
    }

    private static String plain(BigDecimal number) {
        return number.toPlainString();
    }
}
