package uk.sharedservices.partnership.finance.account;

import static uk.sharedservices.partnership.money.MoneyInWords.pounds;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import uk.sharedservices.partnership.dsg.AccountMovement;
import uk.sharedservices.partnership.dsg.DsgMovement;
import uk.sharedservices.partnership.dsg.DsgPosition;

/**
 * What moved between two statements of one year's account, a rise of the deficit positive.
 *
 * <p>Tameside, 2021/22: between the forecasts of September and November 2021 the movement in the year rose by £593,000.
 *
 * @param opening  the change of the balance brought forward, where both tell it
 * @param inYear  the change of the movement in the year, where both tell it
 * @param beside  the change of what stands beside the year
 * @param closing  the change of the balance carried forward, where both tell it in one way
 * @param unexplained  what the other terms leave of the change of the balance, where all are told: rounding, or a figure that does not
 *     agree
 */
public record VintageBridge(
        Optional<Money> opening,
        Optional<Money> inYear,
        Money beside,
        Optional<Money> closing,
        Optional<Money> unexplained) {

    static VintageBridge between(
            DsgPosition from, Optional<Money> closingFrom, DsgPosition to, Optional<Money> closingTo) {
        Optional<Money> opening = change(from, to, each -> each.broughtForward().map(each::deficitPositive));
        Optional<Money> inYear = change(from, to, each -> each.inYear().map(each::deficitPositive));
        Money beside = beside(to).minus(beside(from));
        Optional<Money> closing = closingFrom.flatMap(before -> closingTo.map(after -> after.minus(before)));
        return new VintageBridge(
                opening,
                inYear,
                beside,
                closing,
                closing.flatMap(whole -> opening.flatMap(first ->
                        inYear.map(year -> whole.minus(first).minus(year).minus(beside)))));
    }

    private static Optional<Money> change(
            DsgPosition from, DsgPosition to, Function<DsgPosition, Optional<Money>> figure) {
        return figure.apply(from).flatMap(before -> figure.apply(to).map(after -> after.minus(before)));
    }

    private static Money beside(DsgPosition position) {
        return position.beside().stream()
                .map(DsgMovement::inPounds)
                .map(AccountMovement::amount)
                .reduce(Money.zero(CurrencyUnit.GBP), Money::plus);
    }

    /** Whether the two have no figure in common. */
    boolean isEmpty() {
        return Stream.of(opening, inYear, closing).allMatch(Optional::isEmpty);
    }

    /** The bridge as a sentence. */
    String sentence() {
        List<String> terms = new ArrayList<>();
        opening.ifPresent(change -> terms.add("the balance brought forward by " + pounds(change)));
        inYear.ifPresent(change -> terms.add("the movement in the year by " + pounds(change)));
        if (!beside.isZero()) {
            terms.add("what stands beside the year by " + pounds(beside));
        }
        closing.ifPresent(change -> terms.add("the balance carried forward by " + pounds(change)));
        return "Moved, a rise of the deficit positive: " + String.join(", ", terms)
                + unexplained
                        .filter(left -> !left.isZero())
                        .map(left -> ", of which the other terms leave " + pounds(left) + " unexplained")
                        .orElse("")
                + ".";
    }
}
