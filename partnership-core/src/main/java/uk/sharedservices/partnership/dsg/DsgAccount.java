package uk.sharedservices.partnership.dsg;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * One council's grant account from an opening to a closing balance, to the penny, a deficit positive.
 *
 * <p>The closing balance is the opening balance and every movement; a transfer between blocks moves none of it. Halton,
 * 2022/23: £1,856,222 brought forward, £1,227,549 in the year and £763,904 transferred come to £2,319,867.
 *
 * <p>It has no operation that takes another account: each council's stands alone.
 */
public final class DsgAccount {

    private final Money broughtForward;
    private final List<AccountMovement> movements;

    private DsgAccount(Money broughtForward, List<AccountMovement> movements) {
        AccountMovement.inSterling("balance brought forward", broughtForward);
        this.broughtForward = broughtForward;
        this.movements = List.copyOf(movements);
    }

    /** Returns an account with no movement yet. */
    public static DsgAccount opening(Money broughtForward) {
        return new DsgAccount(broughtForward, List.of());
    }

    /** Returns the account with further movements. */
    public DsgAccount with(List<AccountMovement> further) {
        List<AccountMovement> all = new ArrayList<>(movements);
        all.addAll(further);
        return new DsgAccount(broughtForward, all);
    }

    /** Returns the account of the time that follows, which opens with what this one carries forward. */
    public DsgAccount next() {
        return opening(carriedForward());
    }

    /** The balance brought forward. */
    public Money broughtForward() {
        return broughtForward;
    }

    /** The movements, in the order given. */
    public List<AccountMovement> movements() {
        return movements;
    }

    /** Every movement together. */
    public Money moved() {
        return sum(any -> true);
    }

    /** The movements of a kind together. */
    public Money moved(MovementKind kind) {
        return sum(movement -> movement.kind() == kind);
    }

    /** The movements of a block together; what is no one block's is in none. */
    public Money moved(DsgBlock block) {
        return sum(movement -> movement.block().equals(Optional.of(block)));
    }

    /** The balance carried forward. */
    public Money carriedForward() {
        return broughtForward.plus(moved());
    }

    private Money sum(Predicate<AccountMovement> which) {
        return movements.stream()
                .filter(which)
                .map(AccountMovement::amount)
                .reduce(Money.zero(CurrencyUnit.GBP), Money::plus);
    }
}
