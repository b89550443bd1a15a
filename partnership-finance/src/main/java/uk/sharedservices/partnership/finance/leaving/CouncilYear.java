package uk.sharedservices.partnership.finance.leaving;

import uk.sharedservices.partnership.calendar.FinancialYear;
import uk.sharedservices.partnership.finance.sharing.Pence;

/**
 * What leaving costs one council in one financial year.
 *
 * @param council  the council
 * @param year  the financial year
 * @param pence  the sum, in pence
 */
public record CouncilYear(String council, FinancialYear year, long pence) {

    /** Returns {@code Tameside 2022/23: £34,226.03}. */
    @Override
    public String toString() {
        return council + " " + year + ": " + Pence.words(pence);
    }
}
