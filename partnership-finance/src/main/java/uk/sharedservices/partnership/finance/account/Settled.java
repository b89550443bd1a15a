package uk.sharedservices.partnership.finance.account;

import java.util.Optional;
import org.joda.money.Money;
import uk.sharedservices.partnership.rule.Answer;

/** Balances on which every reading agrees. */
final class Settled {

    private Settled() {}

    /** Returns the balance, unless it cannot be told or is told in more than one way. */
    static Optional<Money> of(Answer<Money> balance) {
        return balance.match(
                one -> Optional.of(one.value()),
                several -> several.agree() ? Optional.of(several.orThrow()) : Optional.empty(),
                unknown -> Optional.empty(),
                refused -> Optional.empty());
    }
}
