package uk.sharedservices.partnership.finance.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import uk.sharedservices.partnership.calendar.FinancialYear;
import uk.sharedservices.partnership.council.Council;
import uk.sharedservices.partnership.council.CouncilCode;
import uk.sharedservices.partnership.dsg.DsgPosition;
import uk.sharedservices.partnership.fact.FactStatus;
import uk.sharedservices.partnership.fact.Source;

@Label("The grant accounts of partners")
class AccountsSideBySideProperties {

    private static final FinancialYear YEAR = FinancialYear.parse("2022/23");

    @Property(tries = 1000)
    @Label("never hide a council's deficit behind another's surplus")
    void neverHide(@ForAll @Size(min = 1, max = 9) List<@IntRange(min = -99_999, max = 99_999) Integer> thousands) {
        List<Council> councils = new ArrayList<>();
        List<DsgPosition> positions = new ArrayList<>();
        BigDecimal deficits = BigDecimal.ZERO;
        for (int index = 0; index < thousands.size(); index++) {
            CouncilCode code = CouncilCode.of("E0800000" + index);
            councils.add(Council.builder()
                    .code(code)
                    .name("Council " + index)
                    .status(FactStatus.ASSUMED)
                    .source(Source.of("case", "figures"))
                    .build());
            BigDecimal millions = BigDecimal.valueOf(thousands.get(index), 3);
            positions.add(AccountFigures.closing(code, YEAR, "2022-11-23", millions.toPlainString()));
            deficits = deficits.add(millions.max(BigDecimal.ZERO).scaleByPowerOfTen(6));
        }
        AccountsSideBySide accounts = AccountsSideBySide.of(councils, positions, YEAR, LocalDate.of(2022, 11, 23));

        assertThat(accounts.deficits().orThrow()).isEqualTo(Money.of(CurrencyUnit.GBP, deficits.setScale(2)));
        assertThat(accounts.accounts()).hasSameSizeAs(councils).allSatisfy(account -> {
            assertThat(account.carriedForward().isAnswered()).isTrue();
            assertThat(account.carriedForward().orThrow())
                    .isLessThanOrEqualTo(accounts.deficits().orThrow());
        });
    }
}
