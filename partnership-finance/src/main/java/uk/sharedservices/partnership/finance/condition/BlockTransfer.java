package uk.sharedservices.partnership.finance.condition;

import static uk.sharedservices.partnership.calendar.DayInWords.day;
import static uk.sharedservices.partnership.finance.condition.ConditionRules.BLOCK_TRANSFER;
import static uk.sharedservices.partnership.finance.condition.ConditionRules.OTHER_TRANSFER;
import static uk.sharedservices.partnership.finance.provision.GrantParameter.BLOCK_TRANSFER_LIMIT;
import static uk.sharedservices.partnership.money.MoneyInWords.pounds;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import uk.sharedservices.partnership.InvalidValueException;
import uk.sharedservices.partnership.calendar.FinancialYear;
import uk.sharedservices.partnership.dsg.grant.DsgBlock;
import uk.sharedservices.partnership.finance.provision.LegalForce;
import uk.sharedservices.partnership.finance.provision.Provision;
import uk.sharedservices.partnership.finance.provision.Provisions;
import uk.sharedservices.partnership.finance.provision.Standing;
import uk.sharedservices.partnership.rule.Answer;
import uk.sharedservices.partnership.rule.Input;
import uk.sharedservices.partnership.rule.RecordedWorking;
import uk.sharedservices.partnership.rule.WhatIf;

/**
 * A transfer out of a block, to one block or several, for one year.
 *
 * <p>Tameside, 2022/23: 0.5 % of a schools block of £190,742,691 is £953,713.455, so that the schools forum may let £953,713 go and
 * not a pound more. Slough, 2024/25: £100,000 to central school services and £761,539 to high needs are one transfer of £861,539.
 *
 * @param year  the year whose grant is moved
 * @param from  the block that gives
 * @param block  the year's grant of that block
 * @param to  what each block receives
 * @param forumApproves  whether the schools forum approves, if it has been asked
 */
public record BlockTransfer(
        FinancialYear year, DsgBlock from, Money block, List<Receipt> to, Optional<Boolean> forumApproves) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /**
     * What a block receives.
     *
     * @param block  the block
     * @param amount  above nothing
     */
    public record Receipt(DsgBlock block, Money amount) {

        /** Refuses nothing, less than nothing, and another currency. */
        public Receipt {
            if (!amount.getCurrencyUnit().equals(CurrencyUnit.GBP) || !amount.isPositive()) {
                throw InvalidValueException.of("block transfer", "must be pounds sterling above nothing", amount);
            }
        }
    }

    /** Refuses a block of nothing, a transfer to nowhere, and one to the block that gives. */
    public BlockTransfer {
        to = List.copyOf(to);
        if (!block.getCurrencyUnit().equals(CurrencyUnit.GBP) || !block.isPositive()) {
            throw InvalidValueException.of("block that gives", "must be pounds sterling above nothing", block);
        }
        if (to.isEmpty()) {
            throw InvalidValueException.of("block transfer", "must be to a block or more", "none");
        }
        if (to.stream().map(Receipt::block).anyMatch(from::equals)) {
            throw InvalidValueException.of("block transfer", "must be to another block", from);
        }
    }

    /** Returns a transfer from the schools block to high needs. */
    public static BlockTransfer toHighNeeds(FinancialYear year, Money block, Money amount, Optional<Boolean> approves) {
        return new BlockTransfer(
                year, DsgBlock.SCHOOLS, block, List.of(new Receipt(DsgBlock.HIGH_NEEDS, amount)), approves);
    }

    /** The transfer, all destinations together. */
    public Money amount() {
        return to.stream().map(Receipt::amount).reduce(Money::plus).orElseThrow();
    }

    /**
     * Returns who decides.
     *
     * @param provisions  what is laid down
     * @param asAt  the day asked, included
     * @return determined where the forum's view is given; otherwise "cannot say", with what follows from either view; and "cannot say"
     *     where the limit of the year was not yet laid down by that day, with what follows if it stays as it was
     * @throws InvalidValueException if no limit is held for the year
     */
    public Answer<TransferDecision> decidedBy(Provisions provisions, LocalDate asAt) {
        RecordedWorking working = RecordedWorking.of("Who decides the block transfer in " + year + "?");
        working.from(Input.asked("Grant of the " + from.words(), pounds(block)));
        to.forEach(
                receipt -> working.from(Input.asked("To the " + receipt.block().words(), pounds(receipt.amount()))));
        forumApproves.ifPresent(view -> working.from(Input.asked("Schools forum", view ? "approves" : "refuses")));
        return from == DsgBlock.SCHOOLS ? outOfSchools(provisions, asAt, working) : outOfAnother(working);
    }

    private Answer<TransferDecision> outOfSchools(Provisions provisions, LocalDate asAt, RecordedWorking working) {
        Provision laidDown = provisions.in(year, BLOCK_TRANSFER_LIMIT);
        Standing standing = Standing.of(laidDown, year, asAt);
        working.from(Input.asked("Asked on", day(asAt)));
        if (standing.force() == LegalForce.NOT_KNOWN) {
            return Answer.cannotSay(working, "No limit for " + year + " was known on " + day(asAt) + ".");
        }
        working.step(BLOCK_TRANSFER, standing.force(), standing::sentence);
        BigDecimal limit = block.getAmount().multiply(laidDown.number()).divide(HUNDRED);
        boolean within = amount().getAmount().compareTo(limit) <= 0;
        working.step(
                BLOCK_TRANSFER,
                limit.toPlainString(),
                () -> laidDown.number().toPlainString() + " % of " + pounds(block) + " is " + exactly(limit)
                        + ": the transfer of " + pounds(amount()) + (within ? " is within it." : " is above it."));
        return standing.holds()
                ? withinTheYear(within, limit, working)
                : new Answer.CannotSay<>(
                        List.of("The Regulations for " + year + " had not been laid down on " + day(asAt) + "."),
                        forumsViews(within).stream()
                                .map(decidedBy -> new WhatIf<>(
                                        "If they keep the limit"
                                                + (forumApproves.isEmpty() && within ? view(decidedBy) : ""),
                                        decision(decidedBy, Optional.of(limit))))
                                .toList(),
                        working.derivation());
    }

    /** Pounds to the last place that they have, such as £953,713.455. */
    private static String exactly(BigDecimal pounds) {
        return "£" + new DecimalFormat("#,##0.######", DecimalFormatSymbols.getInstance(Locale.UK)).format(pounds);
    }

    private Answer<TransferDecision> withinTheYear(boolean within, BigDecimal limit, RecordedWorking working) {
        if (!within || forumApproves.isPresent()) {
            return decided(forumsViews(within).get(0), Optional.of(limit), working);
        }
        return new Answer.CannotSay<>(
                List.of("Whether the schools forum approves is not known."),
                forumsViews(true).stream()
                        .map(decidedBy -> new WhatIf<>(
                                "If the forum" + (decidedBy == DecidedBy.SCHOOLS_FORUM ? " approves" : " refuses"),
                                decision(decidedBy, Optional.of(limit))))
                        .toList(),
                working.derivation());
    }

    private static String view(DecidedBy decidedBy) {
        return decidedBy == DecidedBy.SCHOOLS_FORUM ? " and the forum approves" : " and the forum refuses";
    }

    /** Who decides, by the forum's view, or by either while it is not known. */
    private List<DecidedBy> forumsViews(boolean within) {
        if (!within) {
            return List.of(DecidedBy.SECRETARY_OF_STATE);
        }
        return forumApproves
                .map(view -> List.of(view ? DecidedBy.SCHOOLS_FORUM : DecidedBy.SECRETARY_OF_STATE))
                .orElse(List.of(DecidedBy.SCHOOLS_FORUM, DecidedBy.SECRETARY_OF_STATE));
    }

    private Answer<TransferDecision> outOfAnother(RecordedWorking working) {
        working.step(
                OTHER_TRANSFER,
                amount().getAmount(),
                () -> "A transfer from the " + from.words() + " is agreed with the schools forum; no limit is known.");
        if (forumApproves.equals(Optional.of(true))) {
            return decided(DecidedBy.SCHOOLS_FORUM, Optional.empty(), working);
        }
        return Answer.cannotSay(
                working,
                forumApproves.isPresent()
                        ? "Who decides where the forum refuses a transfer from the " + from.words() + " was not found."
                        : "Whether the schools forum approves is not known.");
    }

    private Answer<TransferDecision> decided(DecidedBy decidedBy, Optional<BigDecimal> limit, RecordedWorking working) {
        TransferDecision decision = decision(decidedBy, limit);
        working.step(
                limit.isPresent() ? BLOCK_TRANSFER : OTHER_TRANSFER,
                decidedBy,
                () -> "The transfer of " + pounds(amount()) + " to the "
                        + to.stream().map(receipt -> receipt.block().words()).collect(Collectors.joining(" and the "))
                        + " is for " + decidedBy.words() + " to decide"
                        + (decision.aboveLimit().isZero() || forumApproves.equals(Optional.of(false))
                                ? "."
                                : "; of it the forum could let " + pounds(decision.withinLimit()) + " go."));
        return new Answer.Determined<>(decision, working.derivation());
    }

    private TransferDecision decision(DecidedBy decidedBy, Optional<BigDecimal> limit) {
        Money within = limit.map(most -> Money.of(CurrencyUnit.GBP, most.setScale(2, RoundingMode.DOWN)))
                .filter(most -> most.isLessThan(amount()))
                .orElse(amount());
        return new TransferDecision(decidedBy, limit, within, amount().minus(within));
    }
}
