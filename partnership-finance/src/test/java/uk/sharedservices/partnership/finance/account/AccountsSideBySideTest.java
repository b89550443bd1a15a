package uk.sharedservices.partnership.finance.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.sharedservices.partnership.arrangement.Partnership;
import uk.sharedservices.partnership.calendar.FinancialYear;
import uk.sharedservices.partnership.calendar.When;
import uk.sharedservices.partnership.council.CouncilCode;
import uk.sharedservices.partnership.dsg.DsgPosition;
import uk.sharedservices.partnership.published.ReferencePartnership;
import uk.sharedservices.partnership.rule.Answer;

@DisplayName("The grant accounts of partners, side by side,")
class AccountsSideBySideTest {

    private static final Partnership PARTNERSHIP = ReferencePartnership.tamesideAndStockport();
    private static final FinancialYear YEAR = FinancialYear.parse("2022/23");
    private static final LocalDate REPORT = LocalDate.of(2022, 11, 23);
    private static final DsgPosition TAMESIDE = PARTNERSHIP.dsgPositions().get(0);

    @Test
    @DisplayName("show Tameside's deficit, and that Stockport's balance is not held")
    void tamesideAndStockport() {
        AccountsSideBySide accounts =
                AccountsSideBySide.of(PARTNERSHIP.councils(), PARTNERSHIP.dsgPositions(), YEAR, REPORT);

        assertThat(accounts.accounts())
                .extracting(account -> account.council().name() + ": "
                        + account.carriedForward().inWords(Money::toString))
                .containsExactlyInAnyOrder(
                        "Tameside: GBP 5500000.00.",
                        "Stockport: Cannot say. No Dedicated Schools Grant position of Stockport for 2022/23 is held that was known"
                                + " by 23 November 2022.");
        assertThat(accounts.deficits().inWords(Money::toString))
                .isEqualTo(
                        "Cannot say. The balance of Stockport at 31 March 2023 is not held. Of what is held alone: GBP"
                                + " 5500000.00.");
    }

    @Test
    @DisplayName("sum deficits apart from surpluses, so that no surplus hides a deficit")
    void apart() {
        AccountsSideBySide accounts = AccountsSideBySide.of(
                PARTNERSHIP.councils(), List.of(TAMESIDE, stockport("(7.000)", "2022-10")), YEAR, REPORT);

        assertThat(accounts.deficits().orThrow()).isEqualTo(Money.parse("GBP 5500000.00"));
        assertThat(accounts.surpluses().orThrow()).isEqualTo(Money.parse("GBP -7000000.00"));
        assertThat(accounts.deficits().derivation().sentences())
                .contains("The deficits held come to £5,500,000, with nothing set off against them. [DSG-NO-NETTING]");
    }

    @Test
    @DisplayName("take nothing that was told after the day asked")
    void asAt() {
        List<DsgPosition> positions = List.of(TAMESIDE, stockport("(7.000)", "2022-11"));

        assertThat(AccountsSideBySide.of(PARTNERSHIP.councils(), positions, YEAR, REPORT)
                        .surpluses())
                .isInstanceOf(Answer.CannotSay.class);
        assertThat(AccountsSideBySide.of(PARTNERSHIP.councils(), positions, YEAR, LocalDate.of(2022, 11, 30))
                        .surpluses()
                        .orThrow())
                .isEqualTo(Money.parse("GBP -7000000.00"));
    }

    @Test
    @DisplayName(
            "give both of two reports of one day that differ, as West Berkshire's 16.13 and 16.5 for 2024-25, and sum neither")
    void twoReports() {
        DsgPosition forum = AccountFigures.closing(CouncilCode.of("E08000007"), YEAR, "2022-11", "16.13");
        DsgPosition executive = AccountFigures.closing(CouncilCode.of("E08000007"), YEAR, "2022-11", "16.5");
        AccountsSideBySide accounts = AccountsSideBySide.of(
                PARTNERSHIP.councils(), List.of(TAMESIDE, forum, executive), YEAR, LocalDate.of(2022, 11, 30));

        assertThat(accounts.accounts())
                .extracting(account -> account.carriedForward().getClass().getSimpleName())
                .containsExactlyInAnyOrder("Determined", "Readings");
        assertThat(accounts.deficits().inWords(Money::toString))
                .startsWith(
                        "Cannot say. The balance of Stockport at 31 March 2023 is told in more than one way: a deficit of"
                                + " £16,130,000.");
    }

    @Test
    @DisplayName("go by the latest statement that tells the balance, not by a later one that leaves it open")
    void leavesItOpen() {
        DsgPosition open = AccountFigures.of(TAMESIDE.council(), YEAR, TAMESIDE.figureStatus(), "2022-11-23")
                .inYear(TAMESIDE.inYear())
                .build();
        DsgPosition later =
                DsgPosition.builder().from(open).asAt(When.parse("2022-11-24")).build();

        for (List<DsgPosition> positions : List.of(List.of(open, TAMESIDE), List.of(TAMESIDE, later))) {
            assertThat(AccountsSideBySide.of(PARTNERSHIP.councils(), positions, YEAR, LocalDate.of(2022, 11, 30))
                            .accounts())
                    .filteredOn(account -> account.position().isPresent())
                    .extracting(account -> account.carriedForward().orThrow())
                    .containsExactly(Money.parse("GBP 5500000.00"));
        }
    }

    @Test
    @DisplayName("have no operation that gives one sum of both")
    void noNet() {
        assertThat(Stream.of(AccountsSideBySide.class.getDeclaredMethods(), CouncilAccount.class.getDeclaredMethods())
                        .flatMap(Stream::of)
                        .filter(method -> method.getReturnType() == Money.class
                                || method.getGenericReturnType().getTypeName().contains("Money"))
                        .filter(method -> Modifier.isPublic(method.getModifiers()))
                        .map(Method::getName))
                .containsExactlyInAnyOrder("deficits", "surpluses", "carriedForward");
    }

    private static DsgPosition stockport(String closing, String asAt) {
        return AccountFigures.closing(CouncilCode.of("E08000007"), YEAR, asAt, closing);
    }
}
