package uk.sharedservices.partnership.dsg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.sharedservices.partnership.InvalidValueException;

@DisplayName("A grant account")
class DsgAccountTest {

    @Test
    @DisplayName("of Halton carries its balance through four years to the pound")
    void halton() {
        DsgAccount year2022 = DsgAccount.opening(pounds("1856222"))
                .with(List.of(
                        inYear("1227549"),
                        AccountMovement.of(MovementKind.BLOCK_TRANSFER, DsgBlock.HIGH_NEEDS, pounds("-763904"))));

        assertThat(year2022.carriedForward()).isEqualTo(pounds("2319867"));
        assertThat(year2022.moved(MovementKind.BLOCK_TRANSFER)).isEqualTo(pounds("-763904"));
        assertThat(DsgAccount.opening(pounds("1856222"))
                        .with(List.of(inYear("1036363")))
                        .next()
                        .with(List.of(inYear("2455961")))
                        .next()
                        .with(List.of(inYear("2532825")))
                        .carriedForward())
                .isEqualTo(pounds("7881371"));
    }

    @Test
    @DisplayName("of Rotherham takes in external money beside its own surplus")
    void rotherham() {
        DsgAccount year2021 = DsgAccount.opening(pounds("21370000")).with(List.of(external("-8530000")));
        DsgAccount year2022 = year2021.next().with(List.of(inYear("-910000"), external("-6000000")));

        assertThat(year2021.carriedForward()).isEqualTo(pounds("12840000"));
        assertThat(year2022.carriedForward()).isEqualTo(pounds("5930000"));
        assertThat(year2022.moved(MovementKind.EXTERNAL_MONEY)).isEqualTo(pounds("-6000000"));
    }

    @Test
    @DisplayName("of Tameside moves £953,713 from the schools block to high needs and none of the balance")
    void tamesideTransfer() {
        DsgAccount account = DsgAccount.opening(pounds("3243000"))
                .with(AccountMovement.transfer(DsgBlock.SCHOOLS, DsgBlock.HIGH_NEEDS, pounds("953713")));

        assertThat(account.moved(DsgBlock.SCHOOLS)).isEqualTo(pounds("953713"));
        assertThat(account.moved(DsgBlock.HIGH_NEEDS)).isEqualTo(pounds("-953713"));
        assertThat(account.carriedForward()).isEqualTo(account.broughtForward());
    }

    @Test
    @DisplayName("refuses a transfer to the same block, one of nothing, and another currency")
    void refuses() {
        assertThatThrownBy(() -> AccountMovement.transfer(DsgBlock.SCHOOLS, DsgBlock.SCHOOLS, pounds("1")))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("block transfer must be to another block, but was SCHOOLS");
        assertThatThrownBy(() -> AccountMovement.transfer(DsgBlock.SCHOOLS, DsgBlock.HIGH_NEEDS, pounds("0")))
                .hasMessage("block transfer must be above nothing, but was GBP 0.00");
        assertThatThrownBy(() -> DsgAccount.opening(Money.parse("EUR 1.00")))
                .hasMessage("balance brought forward must be in pounds sterling, but was EUR 1.00");
        assertThatThrownBy(() -> new AccountMovement(MovementKind.IN_YEAR, Money.parse("EUR 1.00"), Optional.empty()))
                .hasMessage("movement must be in pounds sterling, but was EUR 1.00");
    }

    private static AccountMovement inYear(String pounds) {
        return new AccountMovement(MovementKind.IN_YEAR, pounds(pounds), Optional.empty());
    }

    private static AccountMovement external(String pounds) {
        return new AccountMovement(MovementKind.EXTERNAL_MONEY, pounds(pounds), Optional.empty());
    }

    private static Money pounds(String amount) {
        return Money.of(CurrencyUnit.GBP, new java.math.BigDecimal(amount));
    }
}
