package uk.sharedservices.partnership.finance.reconciliation;

import static uk.sharedservices.partnership.finance.reconciliation.Reconciliation.RULE;

import java.util.List;
import uk.sharedservices.partnership.dsg.DsgPosition;
import uk.sharedservices.partnership.money.MoneyInWords;
import uk.sharedservices.partnership.money.PublishedFigure;
import uk.sharedservices.partnership.rule.RuleOutcome;

/** Whether the figures of a published Dedicated Schools Grant position agree with each other. */
public final class DsgReconciliation {

    private DsgReconciliation() {}

    /**
     * Returns whether brought forward and in-year make the printed carried forward.
     *
     * <p>All three carry the document's own signs, so that its convention plays no part.
     *
     * @param position  the position
     * @return met when they agree, exactly or within rounding; breached when rounding does not explain the difference;
     *     undetermined when one of the three is not printed
     */
    public static RuleOutcome of(DsgPosition position) {
        if (position.broughtForward().isEmpty()
                || position.inYear().isEmpty()
                || position.carriedForward().isEmpty()) {
            return new RuleOutcome.Undetermined(
                    RULE,
                    "Brought forward, in-year and carried forward are not all published for " + position.year() + ".");
        }
        return compare(
                position.broughtForward().get(),
                position.inYear().get(),
                position.carriedForward().get());
    }

    private static RuleOutcome compare(PublishedFigure opening, PublishedFigure movement, PublishedFigure closing) {
        Reconciliation figures = new Reconciliation(
                List.of(Rounded.inPounds(opening), Rounded.inPounds(movement)), Rounded.inPounds(closing));
        String sum = opening + " + " + movement + " = " + closing + " "
                + figures.verdict().words();
        return switch (figures.verdict()) {
            case EXACT -> new RuleOutcome.Met(RULE, sum + ".");
            case WITHIN_ROUNDING -> new RuleOutcome.Met(RULE, sum + difference(figures));
            case UNEXPLAINED -> new RuleOutcome.Breached(RULE, sum + difference(figures));
        };
    }

    private static String difference(Reconciliation figures) {
        return ": the terms less the total are " + MoneyInWords.pounds(figures.difference())
                + ", and rounding explains up to " + MoneyInWords.pounds(figures.tolerance()) + ".";
    }
}
