package uk.sharedservices.partnership.dsg;

import static uk.sharedservices.partnership.dsg.DsgRules.OWN_ACCOUNT;
import static uk.sharedservices.partnership.dsg.GrantRules.CHANGE;
import static uk.sharedservices.partnership.dsg.GrantRules.ONE_PUBLICATION;
import static uk.sharedservices.partnership.dsg.GrantRules.SAME_BASIS;
import static uk.sharedservices.partnership.money.MoneyInWords.pounds;

import java.util.Optional;
import org.joda.money.Money;
import uk.sharedservices.partnership.rule.Answer;
import uk.sharedservices.partnership.rule.Input;
import uk.sharedservices.partnership.rule.RecordedWorking;
import uk.sharedservices.partnership.rule.Rule;

/**
 * How a council's grant changed from one allocation to another.
 *
 * <p>Tameside's gross high needs block grew by £4,067,650 from 2022/23, £32,842,502, to 2023/24, £36,910,152. The same blocks
 * gross and net are not compared, nor two publications of one year, nor two councils: each of these is not permitted.
 */
public final class GrantChange {

    private final GrantAllocation earlier;
    private final GrantAllocation later;

    private GrantChange(GrantAllocation earlier, GrantAllocation later) {
        this.earlier = earlier;
        this.later = later;
    }

    /** Returns the change from one allocation to another; if the second is of an earlier year it is the change back. */
    public static GrantChange between(GrantAllocation earlier, GrantAllocation later) {
        return new GrantChange(earlier, later);
    }

    /** The change of a block: below nothing if it fell. */
    public Answer<Money> of(DsgBlock block) {
        RecordedWorking working = RecordedWorking.of(
                        "How did the " + block.words() + " change from " + earlier.year() + " to " + later.year() + "?")
                .from(input(earlier, pounds(earlier.block(block))))
                .from(input(later, pounds(later.block(block))));
        return difference(working, earlier.block(block), later.block(block));
    }

    /** The change of the total as printed: below nothing if it fell. */
    public Answer<Money> ofTotal() {
        RecordedWorking working = RecordedWorking.of(
                        "How did the grant change from " + earlier.year() + " to " + later.year() + "?")
                .from(input(earlier, earlier.total().toString()))
                .from(input(later, later.total().toString()));
        return difference(working, earlier.total().amount(), later.total().amount());
    }

    private Answer<Money> difference(RecordedWorking working, Money from, Money to) {
        Optional<Answer<Money>> refused = refused(working);
        if (refused.isPresent()) {
            return refused.get();
        }
        Money change = to.minus(from);
        working.step(
                CHANGE, change.getAmount(), () -> pounds(to) + " less " + pounds(from) + " is " + pounds(change) + ".");
        return new Answer.Determined<>(change, working.derivation());
    }

    private Optional<Answer<Money>> refused(RecordedWorking working) {
        if (!earlier.council().equals(later.council())) {
            return refusal(
                    working,
                    OWN_ACCOUNT,
                    "The grants of " + earlier.council() + " and " + later.council()
                            + " are two councils' own; one is not set against the other.");
        }
        if (earlier.basis() != later.basis()) {
            return refusal(
                    working,
                    SAME_BASIS,
                    "One is " + earlier.basis().words() + ", the other "
                            + later.basis().words() + ".");
        }
        if (earlier.year().equals(later.year()) && !earlier.publication().equals(later.publication())) {
            return refusal(
                    working,
                    ONE_PUBLICATION,
                    "Both are of " + earlier.year() + ", one of the " + earlier.publication() + " and one of the "
                            + later.publication() + ".");
        }
        return Optional.empty();
    }

    private static Optional<Answer<Money>> refusal(RecordedWorking working, Rule rule, String reason) {
        working.step(rule, "not permitted", () -> reason);
        return Optional.of(new Answer.NotPermitted<>(rule, reason, working.derivation()));
    }

    private static Input input(GrantAllocation allocation, String amount) {
        return new Input(allocation.council().value(), amount, allocation.title());
    }
}
