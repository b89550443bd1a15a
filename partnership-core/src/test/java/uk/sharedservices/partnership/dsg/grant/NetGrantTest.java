package uk.sharedservices.partnership.dsg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.sharedservices.partnership.InvalidValueException;
import uk.sharedservices.partnership.calendar.FinancialYear;
import uk.sharedservices.partnership.council.CouncilCode;
import uk.sharedservices.partnership.dsg.grant.BlockAmounts;
import uk.sharedservices.partnership.dsg.grant.GrantAllocation;
import uk.sharedservices.partnership.dsg.grant.GrantBasis;
import uk.sharedservices.partnership.dsg.grant.GrantDeductions;
import uk.sharedservices.partnership.dsg.grant.GrantPublication;
import uk.sharedservices.partnership.dsg.grant.NetGrant;
import uk.sharedservices.partnership.dsg.grant.RatesTreatment;
import uk.sharedservices.partnership.fact.DatedValues;
import uk.sharedservices.partnership.money.MoneyUnit;
import uk.sharedservices.partnership.money.PrintedNumber;
import uk.sharedservices.partnership.money.PublishedFigure;
import uk.sharedservices.partnership.published.SchoolsBlockRates;
import uk.sharedservices.partnership.rule.Answer;

@DisplayName("What is paid of a gross grant")
class NetGrantTest {

    private static final DatedValues<RatesTreatment> RATES = SchoolsBlockRates.treatments();
    private static final GrantDeductions TAKEN = new GrantDeductions(Optional.of(2_011_436L), 96_897_003, 4_125_000);
    private static final GrantDeductions NO_RATES = new GrantDeductions(Optional.empty(), 96_897_003, 4_125_000);

    @Test
    @DisplayName(
            "to Tameside in 2022/23: 190,742,691 - 2,011,436 - 96,897,003 = 91,834,252 and 32,842,502 - 4,125,000 = 28,717,502")
    void tameside() {
        NetGrant net = NetGrant.of(gross("2022/23"), TAKEN, RATES);

        assertThat(net.schools().orThrow()).isEqualTo(Money.parse("GBP 91834252"));
        assertThat(net.schools().derivation().sentences())
                .startsWith(
                        "What is paid of the schools block of 2022/23?",
                        "The schools block: £190,742,691 (2022/23, gross of recoupment, update of 20 July 2023).",
                        "Taken for academies: £96,897,003.",
                        "Rates paid centrally: £2,011,436.",
                        "In 2022/23 rates paid centrally are deducted. [DSG-RATES-DEDUCTED]",
                        "£190,742,691 less the £98,908,439 taken is £91,834,252. [DSG-RECOUPMENT]");
        assertThat(net.highNeeds().orThrow()).isEqualTo(Money.parse("GBP 28717502"));
    }

    @Test
    @DisplayName(
            "is less the rates from 2022/23 on and not before; of years whose workbooks were not read it cannot be said")
    void ratesByYear() {
        assertThat(NetGrant.of(gross("2022/23"), NO_RATES, RATES).schools().inWords(Money::toString))
                .isEqualTo("Cannot say. The rates paid centrally in 2022/23 are not known.");
        assertThat(NetGrant.of(gross("2021/22"), NO_RATES, RATES).schools().orThrow())
                .isEqualTo(Money.parse("GBP 93845688"));
        assertThat(NetGrant.of(gross("2021/22"), TAKEN, RATES).schools().inWords(Money::toString))
                .isEqualTo(
                        "Not permitted. Rates were not deducted from the schools block in 2021/22. [DSG-RATES-DEDUCTED]");
        assertThat(NetGrant.of(gross("2018/19"), NO_RATES, RATES).schools()).isInstanceOf(Answer.CannotSay.class);
        assertThat(RATES.on(LocalDate.of(2022, 3, 31))).contains(RatesTreatment.PAID_BY_SCHOOLS);
        assertThat(RATES.on(LocalDate.of(2022, 4, 1))).contains(RatesTreatment.DEDUCTED);
    }

    @Test
    @DisplayName("is not asked of a grant that is net already")
    void netAlready() {
        GrantAllocation net = GrantAllocation.builder()
                .from(gross("2022/23"))
                .basis(GrantBasis.NET_OF_RECOUPMENT)
                .build();

        assertThat(List.of(
                        NetGrant.of(net, TAKEN, RATES).schools(),
                        NetGrant.of(net, TAKEN, RATES).highNeeds()))
                .extracting(answer -> answer.inWords(Money::toString))
                .containsOnly("Not permitted. The grant given is net of recoupment already. [DSG-SAME-BASIS]");
    }

    @Test
    @DisplayName("is never below nothing, and nothing below nothing is taken")
    void neverBelowNothing() {
        assertThatThrownBy(
                        () -> NetGrant.of(gross("2022/23"), new GrantDeductions(Optional.of(0L), 0, 32_842_503), RATES)
                                .highNeeds())
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("deductions from the high needs block must not be more than the block, £32,842,502, but was"
                        + " '£32,842,503'");
        assertThatThrownBy(() -> new GrantDeductions(Optional.of(-1L), 0, 0)).hasMessageContaining("must be £0 to");
        assertThatThrownBy(() -> new GrantDeductions(Optional.empty(), -1, 0)).hasMessageContaining("must be £0 to");
        assertThatThrownBy(() -> new GrantDeductions(Optional.empty(), 0, Long.MAX_VALUE))
                .hasMessageContaining("must be £0 to");
    }

    private static GrantAllocation gross(String year) {
        return GrantAllocation.builder()
                .council(CouncilCode.of("E08000008"))
                .year(FinancialYear.parse(year))
                .publication(GrantPublication.of("update of 20 July 2023", LocalDate.of(2023, 7, 20)))
                .basis(GrantBasis.GROSS)
                .blocks(new BlockAmounts(190_742_691, 1_182_139, 32_842_502, 17_283_983))
                .total(new PublishedFigure(PrintedNumber.of("242051315"), MoneyUnit.POUNDS))
                .build();
    }
}
