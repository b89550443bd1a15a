package uk.sharedservices.partnership.finance.national;

import java.math.BigDecimal;
import org.joda.money.Money;

/**
 * How the balances of all councils are spread. Percentages are of each council's own grant, to two places, deficit positive.
 *
 * @param councils  how many councils
 * @param deficits  how many are in deficit
 * @param surpluses  how many are in surplus
 * @param nils  how many have a balance of nothing
 * @param sumOfDeficits  the deficits together, above nothing
 * @param sumOfSurpluses  the surpluses together, below nothing
 * @param least  the smallest share, the largest surplus
 * @param lowerQuartile  the share that a quarter of the councils do not pass
 * @param median  the share in the middle
 * @param upperQuartile  the share that three quarters of the councils do not pass
 * @param greatest  the largest share, the largest deficit
 */
public record Distribution(
        int councils,
        int deficits,
        int surpluses,
        int nils,
        Money sumOfDeficits,
        Money sumOfSurpluses,
        BigDecimal least,
        BigDecimal lowerQuartile,
        BigDecimal median,
        BigDecimal upperQuartile,
        BigDecimal greatest) {

    /** The national total: deficits less surpluses. It is no council's, and no council's surplus meets another's deficit. */
    public Money nationalNet() {
        return sumOfDeficits.plus(sumOfSurpluses);
    }
}
