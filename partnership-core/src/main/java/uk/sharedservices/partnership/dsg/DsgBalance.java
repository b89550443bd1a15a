package uk.sharedservices.partnership.dsg;

import static uk.sharedservices.partnership.dsg.BalanceInWords.inSentence;
import static uk.sharedservices.partnership.dsg.DsgRules.CARRIED_FORWARD;
import static uk.sharedservices.partnership.dsg.DsgRules.SHARE_OF_GRANT;
import static uk.sharedservices.partnership.dsg.grant.GrantRules.OWN_ACCOUNT;
import static uk.sharedservices.partnership.dsg.grant.GrantRules.SAME_BASIS;
import static uk.sharedservices.partnership.money.MoneyInWords.pounds;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.joda.money.Money;
import uk.sharedservices.partnership.InvalidValueException;
import uk.sharedservices.partnership.dsg.grant.GrantAllocation;
import uk.sharedservices.partnership.dsg.grant.GrantBasis;
import uk.sharedservices.partnership.money.PublishedFigure;
import uk.sharedservices.partnership.rule.Answer;
import uk.sharedservices.partnership.rule.Input;
import uk.sharedservices.partnership.rule.Reading;
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
    private final Answer<Money> carriedForward;

    private DsgBalance(DsgPosition position) {
        this.position = position;
        this.carriedForward = carry();
    }

    /** Returns the answers for a position. */
    public static DsgBalance of(DsgPosition position) {
        return new DsgBalance(position);
    }

    /**
     * The balance carried forward, deficit positive.
     *
     * <p>Where opening and movement make the closing balance printed, exactly or within rounding, the more exactly
     * printed of the two is the answer. Where rounding does not explain the difference, something else moved the balance,
     * and both are given, the balance printed being the default. Where only one is printed, it is the answer.
     */
    public Answer<Money> carriedForward() {
        return carriedForward;
    }

    private Answer<Money> carry() {
        RecordedWorking working = working("What balance is carried forward from " + position.year() + "?");
        Optional<Money> printed = position.carriedForward().map(position::deficitPositive);
        Optional<Money> sum = sum(working);
        printed.ifPresent(closing -> working.step(
                CARRIED_FORWARD,
                closing.getAmount(),
                () -> "The balance printed as carried forward is " + inSentence(closing) + "."));
        if (sum.isPresent() && printed.isPresent() && !explainedByRounding(sum.get(), printed.get())) {
            return new Answer.Readings<>(
                    List.of(
                            new Reading<>("PRINTED", printed.get(), "The balance printed as carried forward"),
                            new Reading<>("SUM", sum.get(), "Brought forward and every movement, as printed")),
                    "PRINTED",
                    "The figures printed do not make the balance printed, and rounding does not explain it: something else"
                            + " moved it. The balance printed is the default.",
                    working.derivation());
        }
        return moreExact(sum, printed)
                .<Answer<Money>>map(closing -> new Answer.Determined<>(closing, working.derivation()))
                .orElseGet(() -> Answer.cannotSay(working, missing()));
    }

    /** The balance that leaving a shared service leaves the council with, deficit positive: its own, unchanged. */
    public Answer<Money> leftWith() {
        if (!carriedForward.isAnswered()) {
            return carriedForward;
        }
        RecordedWorking working = RecordedWorking.of("What grant balance is the council left with?")
                .following(carriedForward.derivation());
        Money closing = carriedForward.orThrow();
        working.step(
                OWN_ACCOUNT,
                closing.getAmount(),
                () -> "Ending the agreement moves none of it: " + inSentence(closing) + " stays with the council.");
        return carriedForward.map(working.derivation(), Function.identity());
    }

    /** The balance carried forward as a percentage of the gross grant printed beside it, to two places, deficit positive. */
    public Answer<BigDecimal> percentageOfGrant() {
        RecordedWorking working = shareOfGrant();
        List<String> missing = new ArrayList<>();
        if (carriedForward instanceof Answer.CannotSay<Money> unknown) {
            missing.addAll(unknown.missing());
        }
        if (position.grant().isEmpty()) {
            missing.add("The grant for " + position.year() + " is not known.");
        } else if (!position.grantBasis().equals(Optional.of(GrantBasis.GROSS))) {
            missing.add("The grant for " + position.year() + " gross of recoupment is not known.");
        }
        return missing.isEmpty()
                ? percentageOf(
                        position.grant().orElseThrow(),
                        position.grant().orElseThrow().toString(),
                        working)
                : Answer.cannotSay(working, missing);
    }

    /**
     * The balance carried forward as a percentage of an allocation of the year's grant, for a document that prints none.
     *
     * @param allocation  the council's own, of the same year
     * @return not permitted where the allocation is net of recoupment
     * @throws InvalidValueException if it is another council's or another year's
     */
    public Answer<BigDecimal> percentageOf(GrantAllocation allocation) {
        if (!allocation.council().equals(position.council())
                || !allocation.year().equals(position.year())) {
            throw InvalidValueException.of(
                    "grant that a balance is held against",
                    "must be of " + position.council() + " for " + position.year(),
                    allocation.council() + " for " + allocation.year());
        }
        RecordedWorking working =
                shareOfGrant().from(new Input("Grant", pounds(allocation.total().amount()), allocation.title()));
        if (allocation.basis() != GrantBasis.GROSS) {
            return new Answer.NotPermitted<>(
                    SAME_BASIS, "A balance is held against the gross grant, and this is net.", working.derivation());
        }
        return carriedForward instanceof Answer.CannotSay<Money> unknown
                ? Answer.cannotSay(working, unknown.missing())
                : percentageOf(
                        allocation.total(),
                        pounds(allocation.total().amount()) + ", " + allocation.publication(),
                        working);
    }

    private RecordedWorking shareOfGrant() {
        return RecordedWorking.of("What share of the " + position.year() + " grant is that?")
                .following(carriedForward.derivation());
    }

    private Answer<BigDecimal> percentageOf(PublishedFigure grant, String inWords, RecordedWorking working) {
        BigDecimal share = share(carriedForward.orThrow(), grant);
        working.step(SHARE_OF_GRANT, share, () -> "That is " + share + " % of the gross grant of " + inWords + ".");
        return carriedForward.map(working.derivation(), closing -> share(closing, grant));
    }

    /** Returns opening and movements together, if the opening and the movement in the year are printed. */
    private Optional<Money> sum(RecordedWorking working) {
        Optional<DsgAccount> account = position.account();
        account.ifPresent(held -> working.step(
                CARRIED_FORWARD,
                held.carriedForward().getAmount(),
                () -> "The balance brought forward, " + inSentence(held.broughtForward())
                        + ", and the movement in the year, "
                        + inSentence(held.movements().get(0).amount())
                        + held.movements().stream()
                                .skip(1)
                                .map(DsgBalance::beside)
                                .collect(Collectors.joining())
                        + ", make " + inSentence(held.carriedForward()) + " carried forward."));
        return account.map(DsgAccount::carriedForward);
    }

    private static String beside(AccountMovement movement) {
        return ", and beside it " + movement.kind().words() + " of "
                + pounds(movement.amount().abs())
                + (movement.amount().isNegative() ? " that reduces the deficit" : " that adds to the deficit");
    }

    private boolean explainedByRounding(Money sum, Money printed) {
        return sum.minus(printed).getAmount().abs().compareTo(roundingOfSum().add(roundingOfPrinted())) <= 0;
    }

    /** How far rounding lets the balance carried forward be off, in pounds: half of the last place of each figure that makes it. */
    public BigDecimal rounding() {
        boolean summed = position.account().isPresent();
        boolean printed = position.carriedForward().isPresent();
        return summed && (!printed || roundingOfSum().compareTo(roundingOfPrinted()) <= 0)
                ? roundingOfSum()
                : roundingOfPrinted();
    }

    /** Returns the sum unless the balance printed is the more exact. */
    private Optional<Money> moreExact(Optional<Money> sum, Optional<Money> printed) {
        boolean printedIs =
                printed.isPresent() && (sum.isEmpty() || roundingOfPrinted().compareTo(roundingOfSum()) < 0);
        return printedIs ? printed : sum;
    }

    private BigDecimal roundingOfSum() {
        return position.beside().stream()
                .map(movement -> movement.figure().halfLastPlaceInPounds())
                .reduce(rounding(position.broughtForward()).add(rounding(position.inYear())), BigDecimal::add);
    }

    private BigDecimal roundingOfPrinted() {
        return rounding(position.carriedForward());
    }

    private static BigDecimal rounding(Optional<PublishedFigure> figure) {
        return figure.map(PublishedFigure::halfLastPlaceInPounds).orElse(BigDecimal.ZERO);
    }

    private List<String> missing() {
        List<String> missing = new ArrayList<>();
        if (position.broughtForward().isEmpty()) {
            missing.add("The balance brought forward into " + position.year() + " is not known.");
        }
        if (position.inYear().isEmpty()) {
            missing.add("The movement in " + position.year() + " is not known.");
        }
        return missing;
    }

    private static BigDecimal share(Money balance, PublishedFigure grant) {
        return balance.getAmount()
                .multiply(HUNDRED)
                .divide(grant.amount().getAmount(), PERCENTAGE_PLACES, RoundingMode.HALF_UP);
    }

    private RecordedWorking working(String question) {
        RecordedWorking working = RecordedWorking.of(question);
        position.broughtForward().ifPresent(figure -> working.from(input("Brought forward", figure)));
        position.inYear().ifPresent(figure -> working.from(input("In the year", figure)));
        position.beside()
                .forEach(movement ->
                        working.from(input("Beside it, " + movement.kind().words(), movement.figure())));
        position.carriedForward().ifPresent(figure -> working.from(input("Carried forward", figure)));
        position.grant().ifPresent(figure -> working.from(input("Grant", figure)));
        return working;
    }

    private Input input(String name, PublishedFigure figure) {
        return new Input(
                name,
                figure.toString(),
                position.figureStatus().words() + " as at " + position.asAt().inWords() + ", " + position.standing());
    }
}
