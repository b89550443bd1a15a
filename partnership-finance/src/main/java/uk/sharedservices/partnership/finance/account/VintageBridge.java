package uk.sharedservices.partnership.finance.account;

import static uk.sharedservices.partnership.money.MoneyInWords.pounds;

import java.util.Optional;
import org.joda.money.Money;
import uk.sharedservices.partnership.dsg.AccountMovement;
import uk.sharedservices.partnership.dsg.DsgAccount;
import uk.sharedservices.partnership.dsg.DsgPosition;

/**
 * What moved between two statements of one year's balance, a rise of the deficit positive.
 *
 * @param opening  the change of the balance brought forward, where both tell it
 * @param inYear  the change of the movement in the year, where both tell it
 * @param beside  the change of what stands beside the year, where both tell the rest
 * @param closing  the change of the balance carried forward
 */
public record VintageBridge(Optional<Money> opening, Optional<Money> inYear, Optional<Money> beside, Money closing) {

    static VintageBridge between(DsgPosition from, Money closingFrom, DsgPosition to, Money closingTo) {
        Money closing = closingTo.minus(closingFrom);
        return from.account()
                .flatMap(before -> to.account().map(after -> told(before, after, closing)))
                .orElseGet(() -> new VintageBridge(Optional.empty(), Optional.empty(), Optional.empty(), closing));
    }

    private static VintageBridge told(DsgAccount before, DsgAccount after, Money closing) {
        Money inYear = year(after).minus(year(before));
        return new VintageBridge(
                Optional.of(after.broughtForward().minus(before.broughtForward())),
                Optional.of(inYear),
                Optional.of(after.moved().minus(before.moved()).minus(inYear)),
                closing);
    }

    /** The movement in the year: the first of an account told by a position. */
    private static Money year(DsgAccount account) {
        AccountMovement year = account.movements().get(0);
        return year.amount();
    }

    /** The bridge as a sentence. */
    String sentence() {
        return opening.map(before -> "The opening balance moved by " + pounds(before) + ", the movement in the year by "
                                + pounds(inYear.orElseThrow()) + " and what stands beside it by "
                                + pounds(beside.orElseThrow())
                                + ": ")
                        .orElse("")
                + "the balance carried forward moved by " + pounds(closing) + ".";
    }
}
