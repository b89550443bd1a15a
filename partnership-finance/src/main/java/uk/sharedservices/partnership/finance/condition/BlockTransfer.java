package uk.sharedservices.partnership.finance.condition;

import static uk.sharedservices.partnership.finance.condition.ConditionRules.BLOCK_TRANSFER;
import static uk.sharedservices.partnership.finance.condition.ConditionRules.OTHER_TRANSFER;
import static uk.sharedservices.partnership.finance.provision.GrantParameter.BLOCK_TRANSFER_LIMIT;
import static uk.sharedservices.partnership.money.MoneyInWords.pounds;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import uk.sharedservices.partnership.InvalidValueException;
import uk.sharedservices.partnership.calendar.FinancialYear;
import uk.sharedservices.partnership.dsg.DsgBlock;
import uk.sharedservices.partnership.finance.provision.Provision;
import uk.sharedservices.partnership.finance.provision.Provisions;
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
     * @return determined where the forum's view is given; otherwise "cannot say", with what follows from either view
     * @throws InvalidValueException if no limit is held for the year
     */
    public Answer<TransferDecision> decidedBy(Provisions provisions) {
        RecordedWorking working = RecordedWorking.of("Who decides the block transfer in " + year + "?");
        working.from(Input.asked("Grant of the " + from.words(), pounds(block)));
        to.forEach(
                receipt -> working.from(Input.asked("To the " + receipt.block().words(), pounds(receipt.amount()))));
        forumApproves.ifPresent(view -> working.from(Input.asked("Schools forum", view ? "approves" : "refuses")));
        return from == DsgBlock.SCHOOLS ? outOfSchools(provisions, working) : outOfAnother(working);
    }

    private Answer<TransferDecision> outOfSchools(Provisions provisions, RecordedWorking working) {
        Provision laidDown = provisions.in(year, BLOCK_TRANSFER_LIMIT);
        BigDecimal limit =
                block.getAmount().multiply(laidDown.number()).divide(HUNDRED).stripTrailingZeros();
        boolean within = amount().getAmount().compareTo(limit) <= 0;
        working.step(
                BLOCK_TRANSFER,
                limit,
                () -> laidDown.number().toPlainString() + " % of " + pounds(block) + " is £" + limit.toPlainString()
                        + ": the transfer of " + pounds(amount()) + (within ? " is within it." : " is above it."));
        if (!within) {
            return decided(DecidedBy.SECRETARY_OF_STATE, Optional.of(limit), working);
        }
        if (forumApproves.isPresent()) {
            return decided(byForum(forumApproves.get()), Optional.of(limit), working);
        }
        return new Answer.CannotSay<>(
                List.of("Whether the schools forum approves is not known."),
                List.of(
                        new WhatIf<>("If the forum approves", decision(DecidedBy.SCHOOLS_FORUM, Optional.of(limit))),
                        new WhatIf<>(
                                "If the forum refuses", decision(DecidedBy.SECRETARY_OF_STATE, Optional.of(limit)))),
                working.derivation());
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

    private static DecidedBy byForum(boolean approves) {
        return approves ? DecidedBy.SCHOOLS_FORUM : DecidedBy.SECRETARY_OF_STATE;
    }

    private Answer<TransferDecision> decided(DecidedBy decidedBy, Optional<BigDecimal> limit, RecordedWorking working) {
        TransferDecision decision = decision(decidedBy, limit);
        working.step(
                limit.isPresent() ? BLOCK_TRANSFER : OTHER_TRANSFER,
                decidedBy,
                () -> "The transfer of " + pounds(amount()) + " to the "
                        + to.stream().map(receipt -> receipt.block().words()).collect(Collectors.joining(" and the "))
                        + " is for " + decidedBy.words() + " to decide"
                        + (decision.aboveLimit().isZero()
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
