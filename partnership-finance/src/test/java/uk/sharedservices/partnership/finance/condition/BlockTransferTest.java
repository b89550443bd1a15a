package uk.sharedservices.partnership.finance.condition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.joda.money.Money;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.sharedservices.partnership.InvalidValueException;
import uk.sharedservices.partnership.calendar.FinancialYear;
import uk.sharedservices.partnership.dsg.DsgBlock;
import uk.sharedservices.partnership.finance.published.GrantProvisions;
import uk.sharedservices.partnership.rule.Answer;

@DisplayName("A block transfer")
class BlockTransferTest {

    @ParameterizedTest(name = "{0}: £{3} of £{2} is for the {4}")
    @CsvSource({
        "Tameside, 2022/23, 190742691, 953713, SCHOOLS_FORUM",
        "Tameside and a pound, 2022/23, 190742691, 953714, SECRETARY_OF_STATE",
        "Tameside, 2021/22, 183080966, 878000, SCHOOLS_FORUM",
        "Tameside, 2023/24, 201051901, 694000, SCHOOLS_FORUM",
        "Tameside as printed on the final block, 2020/21, 169917586, 849000, SCHOOLS_FORUM",
        "Hammersmith and Fulham, 2023/24, 115400000, 577000, SCHOOLS_FORUM",
        "Hammersmith and Fulham as asked, 2023/24, 115400000, 1154000, SECRETARY_OF_STATE",
        "Rotherham, 2023/24, 230000000, 3459000, SECRETARY_OF_STATE",
        "exactly at the limit, 2024/25, 200, 1.00, SCHOOLS_FORUM",
        "a penny over, 2024/25, 200, 1.01, SECRETARY_OF_STATE"
    })
    @DisplayName("is for the schools forum to let go up to 0.5 % of the schools block, and not a penny more")
    void decidedBy(String council, String year, String block, String amount, DecidedBy decidedBy) {
        assertThat(transfer(year, block, amount, Optional.of(true)).orThrow().decidedBy())
                .isEqualTo(decidedBy);
    }

    @Test
    @DisplayName("that the forum refuses is for the Secretary of State, as Surrey's of 2019-20 was")
    void refused() {
        assertThat(transfer("2019/20", "1000000", "1", Optional.of(false))
                        .orThrow()
                        .decidedBy())
                .isEqualTo(DecidedBy.SECRETARY_OF_STATE);
    }

    @Test
    @DisplayName(
            "above the limit is split: the forum's half and the Secretary of State's, as Tameside asked for 2021-22")
    void split() {
        TransferDecision decision =
                transfer("2021/22", "183080966", "1830809", Optional.of(true)).orThrow();

        assertThat(decision.limit())
                .hasValueSatisfying(limit -> assertThat(limit).isEqualByComparingTo("915404.83"));
        assertThat(decision.withinLimit()).isEqualTo(Money.parse("GBP 915404.83"));
        assertThat(decision.aboveLimit()).isEqualTo(Money.parse("GBP 915404.17"));
    }

    @Test
    @DisplayName("of Slough to two blocks is one transfer: 100,000 and 761,539 are 861,539")
    void twoDestinations() {
        BlockTransfer slough = new BlockTransfer(
                FinancialYear.parse("2024/25"),
                DsgBlock.SCHOOLS,
                Money.parse("GBP 172307800"),
                List.of(
                        new BlockTransfer.Receipt(DsgBlock.CENTRAL_SCHOOL_SERVICES, Money.parse("GBP 100000")),
                        new BlockTransfer.Receipt(DsgBlock.HIGH_NEEDS, Money.parse("GBP 761539"))),
                Optional.of(true));

        assertThat(slough.amount()).isEqualTo(Money.parse("GBP 861539.00"));
        assertThat(slough.decidedBy(GrantProvisions.published()).orThrow().decidedBy())
                .isEqualTo(DecidedBy.SCHOOLS_FORUM);
        assertThat(slough.decidedBy(GrantProvisions.published()).derivation().sentences())
                .contains(
                        "The transfer of £861,539 to the central school services block and the high needs block is for the schools"
                                + " forum to decide. [DSG-BLOCK-TRANSFER]");
    }

    @Test
    @DisplayName("cannot be told while the forum's view is not known, unless it is above the limit")
    void forumNotAsked() {
        Answer<TransferDecision> within = transfer("2022/23", "190742691", "953713", Optional.empty());

        assertThat(within.inWords(decision -> decision.decidedBy().words()))
                .isEqualTo(
                        "Cannot say. Whether the schools forum approves is not known. If the forum approves: the schools forum."
                                + " If the forum refuses: the Secretary of State.");
        assertThat(transfer("2022/23", "190742691", "953714", Optional.empty())
                        .orThrow()
                        .decidedBy())
                .isEqualTo(DecidedBy.SECRETARY_OF_STATE);
    }

    @Test
    @DisplayName("out of another block is agreed with the forum; who decides where it refuses was not found")
    void outOfAnotherBlock() {
        assertThat(another(Optional.of(true)).orThrow().decidedBy()).isEqualTo(DecidedBy.SCHOOLS_FORUM);
        assertThat(another(Optional.of(true)).orThrow().limit()).isEmpty();
        assertThat(another(Optional.of(false))).isInstanceOf(Answer.CannotSay.class);
        assertThat(another(Optional.empty())).isInstanceOf(Answer.CannotSay.class);
    }

    @Test
    @DisplayName(
            "of nothing, to its own block, to nowhere, out of nothing, in euros or in a year without a limit is refused")
    void badInput() {
        assertThatThrownBy(() -> transfer("2022/23", "100", "0", Optional.empty()))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("block transfer must be pounds sterling above nothing, but was GBP 0.00");
        assertThatThrownBy(() -> new BlockTransfer.Receipt(DsgBlock.HIGH_NEEDS, Money.parse("EUR 1")))
                .hasMessage("block transfer must be pounds sterling above nothing, but was EUR 1.00");
        assertThatThrownBy(() -> transfer("2022/23", "0", "1", Optional.empty()))
                .hasMessage("block that gives must be pounds sterling above nothing, but was GBP 0.00");
        assertThatThrownBy(() -> new BlockTransfer(
                        FinancialYear.parse("2022/23"),
                        DsgBlock.HIGH_NEEDS,
                        Money.parse("GBP 100"),
                        List.of(new BlockTransfer.Receipt(DsgBlock.HIGH_NEEDS, Money.parse("GBP 1"))),
                        Optional.empty()))
                .hasMessage("block transfer must be to another block, but was HIGH_NEEDS");
        assertThatThrownBy(() -> new BlockTransfer(
                        FinancialYear.parse("2022/23"),
                        DsgBlock.SCHOOLS,
                        Money.parse("GBP 100"),
                        List.of(),
                        Optional.empty()))
                .hasMessage("block transfer must be to a block or more, but was 'none'");
        assertThatThrownBy(() -> transfer("2017/18", "100", "1", Optional.of(true)))
                .hasMessage(
                        "financial year asked for the block transfer limit must be 2018/19 or later, but was 2017/18");
    }

    private static Answer<TransferDecision> transfer(
            String year, String block, String amount, Optional<Boolean> approves) {
        return BlockTransfer.toHighNeeds(
                        FinancialYear.parse(year), Money.parse("GBP " + block), Money.parse("GBP " + amount), approves)
                .decidedBy(GrantProvisions.published());
    }

    private static Answer<TransferDecision> another(Optional<Boolean> approves) {
        return new BlockTransfer(
                        FinancialYear.parse("2022/23"),
                        DsgBlock.HIGH_NEEDS,
                        Money.parse("GBP 50000000"),
                        List.of(new BlockTransfer.Receipt(DsgBlock.CENTRAL_SCHOOL_SERVICES, Money.parse("GBP 458000"))),
                        approves)
                .decidedBy(GrantProvisions.published());
    }
}
