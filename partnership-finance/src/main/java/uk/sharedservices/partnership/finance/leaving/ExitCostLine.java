package uk.sharedservices.partnership.finance.leaving;

import uk.sharedservices.partnership.calendar.FinancialYear;
import uk.sharedservices.partnership.finance.leaving.cost.CostKind;
import uk.sharedservices.partnership.rule.Derivation;

/**
 * One council's part of one cost of leaving in one financial year.
 *
 * @param kind  the kind of cost
 * @param what  what it is for
 * @param council  the council, as the costs name it
 * @param year  the financial year
 * @param pence  its part, in pence
 * @param whole  the cost that it is a part of, in pence
 * @param formula  how the part was reached, as {@code £95,000 x 263 days of 365 = £68,452.05, borne by Tameside}
 * @param derivation  the same with the rules
 */
public record ExitCostLine(
        CostKind kind,
        String what,
        String council,
        FinancialYear year,
        long pence,
        long whole,
        String formula,
        Derivation derivation) {}
