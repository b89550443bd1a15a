package uk.sharedservices.partnership.dsg;

import static uk.sharedservices.partnership.dsg.BalanceInWords.inSentence;
import static uk.sharedservices.partnership.dsg.DsgRules.CARRIED_FORWARD;
import static uk.sharedservices.partnership.dsg.DsgRules.OWN_ACCOUNT;
import static uk.sharedservices.partnership.dsg.DsgRules.SHARE_OF_GRANT;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;
import uk.sharedservices.partnership.rule.Answer;
import uk.sharedservices.partnership.rule.Input;
import uk.sharedservices.partnership.rule.RecordedWorking;

/**
 * The answers that a published position gives: what is carried forward, and its share of the grant.
 *
 * <p>Tameside, 2022/23, as forecast on 23 November 2022: £3.243m brought forward and £2.257m in the year carry
 * £5,500,000 forward, 2.27 % of the gross grant of £242.095m.
 */
public final class DsgBalance {

    private static final int PERCENTAGE_PLACES = 2;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final DsgPosition position;

    private DsgBalance(DsgPosition position) {
        this.position = position;
    }

    /** Returns the answers for a position. */
    public static DsgBalance of(DsgPosition position) {
        return new DsgBalance(position);
    }

    /** The position asked about. */
    public DsgPosition position() {
        return position;
    }

    /** The balance carried forward, deficit positive: the sum of opening and movement, not the total printed. */
    public Answer<Money> carriedForward() {
        RecordedWorking working = working("What balance is carried forward from " + position.year() + "?");
        List<String> missing = new ArrayList<>();
        if (position.broughtForward().isEmpty()) {
            missing.add("The balance brought forward into " + position.year() + " is not known.");
        }
        if (position.inYear().isEmpty()) {
            missing.add("The movement in " + position.year() + " is not known.");
        }
        if (!missing.isEmpty()) {
            return new Answer.CannotSay<>(missing, working.derivation());
        }
        Money opening = deficitPositive(position.broughtForward().get());
        Money movement = deficitPositive(position.inYear().get());
        Money closing = opening.plus(movement);
        working.step(
                CARRIED_FORWARD,
                closing.getAmount(),
                () -> "The balance brought forward, " + inSentence(opening) + ", and the movement in the year, "
                        + inSentence(movement) + ", make " + inSentence(closing) + " carried forward.");
        return new Answer.Determined<>(closing, working.derivation());
    }

    /** The balance that leaving a shared service leaves the council with, deficit positive: its own, unchanged. */
    public Answer<Money> leftWith() {
        Answer<Money> carriedForward = carriedForward();
        if (!(carriedForward instanceof Answer.Determined<Money> closing)) {
            return carriedForward;
        }
        RecordedWorking working = RecordedWorking.of("What grant balance is the council left with?")
                .following(closing.derivation());
        working.step(
                OWN_ACCOUNT,
                closing.value().getAmount(),
                () -> "Ending the agreement moves none of it: " + inSentence(closing.value())
                        + " stays with the council.");
        return new Answer.Determined<>(closing.value(), working.derivation());
    }

    /** The balance carried forward as a percentage of the gross grant, to two places, deficit positive. */
    public Answer<BigDecimal> percentageOfGrant() {
        Answer<Money> carriedForward = carriedForward();
        RecordedWorking working = RecordedWorking.of("What share of the " + position.year() + " grant is that?")
                .following(carriedForward.derivation());
        if (!(carriedForward instanceof Answer.Determined<Money> closing)) {
            return Answer.cannotSay(working, "The balance carried forward cannot be said.");
        }
        Optional<PublishedFigure> grant =
                position.grant().filter(figure -> figure.amount().isPositive());
        if (grant.isEmpty()) {
            return Answer.cannotSay(working, "The grant for " + position.year() + " is not known.");
        }
        if (!position.grantBasis().equals(Optional.of(GrantBasis.GROSS))) {
            return Answer.cannotSay(working, "The grant for " + position.year() + " gross of recoupment is not known.");
        }
        BigDecimal share = closing.value()
                .getAmount()
                .multiply(HUNDRED)
                .divide(grant.get().amount().getAmount(), PERCENTAGE_PLACES, RoundingMode.HALF_UP);
        working.step(SHARE_OF_GRANT, share, () -> "That is " + share + " % of the gross grant of " + grant.get() + ".");
        return new Answer.Determined<>(share, working.derivation());
    }

    /** Returns a printed figure as money with a deficit positive. */
    public Money deficitPositive(PublishedFigure printed) {
        return position.signs().deficitPositive(printed.amount());
    }

    private RecordedWorking working(String question) {
        RecordedWorking working = RecordedWorking.of(question);
        position.broughtForward().ifPresent(figure -> working.from(input("Brought forward", figure)));
        position.inYear().ifPresent(figure -> working.from(input("In the year", figure)));
        position.grant().ifPresent(figure -> working.from(input("Grant", figure)));
        return working;
    }

    private Input input(String name, PublishedFigure figure) {
        return new Input(
                name,
                figure.toString(),
                position.figureStatus().words() + " as at " + position.asAt() + ", " + position.standing());
    }
}
