package uk.sharedservices.partnership.finance.published;

import uk.sharedservices.partnership.calendar.FinancialYear;
import uk.sharedservices.partnership.dsg.BlockAmounts;
import uk.sharedservices.partnership.dsg.GrantBasis;
import uk.sharedservices.partnership.dsg.GrantPublication;
import uk.sharedservices.partnership.money.PublishedFigure;

/**
 * The grant of an area for a year as one publication has it.
 *
 * @param area  whose grant
 * @param year  the financial year
 * @param publication  the publication
 * @param gross  before academies' money and directly funded places are taken
 * @param net  after
 */
public record AllocationRow(
        GrantArea area, FinancialYear year, GrantPublication publication, Amounts gross, Amounts net) {

    /**
     * Amounts as printed.
     *
     * @param blocks  by block, pounds
     * @param total  the total, in the unit in which it was printed; it may differ from the four by rounding
     */
    public record Amounts(BlockAmounts blocks, PublishedFigure total) {}

    /** Returns the amounts on a basis. */
    public Amounts on(GrantBasis basis) {
        return switch (basis) {
            case GROSS -> gross;
            case NET_OF_RECOUPMENT -> net;
        };
    }
}
