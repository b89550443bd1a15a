package uk.sharedservices.partnership.dsg;

import java.util.List;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import uk.sharedservices.partnership.InvalidValueException;

/**
 * A movement of a grant account.
 *
 * @param kind  what moves the balance
 * @param amount  pounds sterling; above nothing it adds to a deficit, below it takes from one
 * @param block  the block moved, if it is one block's
 */
public record AccountMovement(MovementKind kind, Money amount, Optional<DsgBlock> block) {

    /** Refuses another currency. */
    public AccountMovement {
        inSterling("movement", amount);
    }

    /** Returns a movement of one block. */
    public static AccountMovement of(MovementKind kind, DsgBlock block, Money amount) {
        return new AccountMovement(kind, amount, Optional.of(block));
    }

    /**
     * Returns both legs of a transfer between blocks; together they move nothing.
     *
     * @param from  the block that gives
     * @param to  the block that receives
     * @param amount  above nothing
     */
    public static List<AccountMovement> transfer(DsgBlock from, DsgBlock to, Money amount) {
        if (from == to) {
            throw InvalidValueException.of("block transfer", "must be to another block", to);
        }
        if (!amount.isPositive()) {
            throw InvalidValueException.of("block transfer", "must be above nothing", amount);
        }
        return List.of(
                of(MovementKind.BLOCK_TRANSFER, from, amount), of(MovementKind.BLOCK_TRANSFER, to, amount.negated()));
    }

    static void inSterling(String subject, Money amount) {
        if (!amount.getCurrencyUnit().equals(CurrencyUnit.GBP)) {
            throw InvalidValueException.of(subject, "must be in pounds sterling", amount);
        }
    }
}
