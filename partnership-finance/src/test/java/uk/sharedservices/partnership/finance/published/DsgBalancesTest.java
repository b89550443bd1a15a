package uk.sharedservices.partnership.finance.published;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.sharedservices.partnership.calendar.FinancialYear;
import uk.sharedservices.partnership.council.CouncilCode;

@DisplayName("The balances of the Dedicated Schools Grant that ship")
class DsgBalancesTest {

    @Test
    @DisplayName("at 31 March 2024 are 106 deficits of £2,141.2m, 42 surpluses of £406.3m and two nils, net £1,734.8m")
    void at31March2024() {
        DsgBalances balances = DsgBalances.published();
        List<Long> all = balances.councils().stream()
                .flatMap(council -> balances.of(council).stream())
                .toList();

        assertThat(balances.councils()).hasSize(151);
        assertThat(all).hasSize(150);
        assertThat(all).filteredOn(pounds -> pounds > 0).hasSize(106);
        assertThat(all).filteredOn(pounds -> pounds < 0).hasSize(42);
        assertThat(all.stream()
                        .filter(pounds -> pounds > 0)
                        .mapToLong(Long::longValue)
                        .sum())
                .isEqualTo(2_141_159_510L);
        assertThat(all.stream()
                        .filter(pounds -> pounds < 0)
                        .mapToLong(Long::longValue)
                        .sum())
                .isEqualTo(-406_337_281L);
        assertThat(all.stream().mapToLong(Long::longValue).sum()).isEqualTo(1_734_822_229L);
    }

    @ParameterizedTest(name = "{1}: {2}")
    @CsvSource({
        "E08000008, Tameside, 7930453",
        "E08000007, Stockport, 23816000",
        "E06000006, 'Halton, as its own report has it', 5348546",
        "E06000058, 'Bournemouth, Christchurch and Poole, printed 63.5', 63512426",
        "E06000054, 'Wiltshire, after external money', 28706399",
        "E08000018, 'Rotherham, final', 977696",
        "E10000016, Kent, 67167405",
        "E06000063, 'Cumberland, nil as printed', 0"
    })
    @DisplayName("are those of the outturn, deficit positive")
    void ofTheOutturn(String code, String name, long pounds) {
        assertThat(DsgBalances.published().of(CouncilCode.of(code))).as(name).contains(pounds);
    }

    @Test
    @DisplayName(
            "stand under the codes of the day, and a blank stays blank: North Yorkshire, Somerset, Buckinghamshire")
    void codesOfTheDay() {
        DsgBalances balances = DsgBalances.published();

        assertThat(balances.of(CouncilCode.of("E06000065"))).isPresent();
        assertThat(balances.of(CouncilCode.of("E10000023"))).isEmpty();
        assertThat(balances.of(CouncilCode.of("E06000066"))).isPresent();
        assertThat(balances.councils()).contains(CouncilCode.of("E06000060"));
        assertThat(balances.of(CouncilCode.of("E06000060"))).isEmpty();
    }

    @ParameterizedTest(name = "{0}: {1} %, £{2}m; the authorities {3}, without {4}")
    @CsvSource({"2019/20, 1.08, 484.6, 480.4, 5", "2020/21, 1.69, 802.0, 777.5, 5", "2021/22, 2.26, 1154.9, 1153.8, 0"})
    @DisplayName("of 2019/20 to 2021/22 are percentages, which imply England's pounds and those of the authorities")
    void percentages(String year, String percentage, String england, String authorities, int without) {
        List<BalanceShare> shares = BalanceShare.published().stream()
                .filter(share -> share.year().equals(FinancialYear.parse(year)))
                .toList();
        BalanceShare whole = shares.stream()
                .filter(share -> share.area().level() == GrantArea.Level.ENGLAND)
                .findFirst()
                .orElseThrow();
        List<BalanceShare> each =
                shares.stream().filter(share -> share.area().isAuthority()).toList();

        assertThat(BalanceShare.published()).hasSize(478);
        assertThat(whole.percentage()).hasToString(percentage);
        assertThat(millions(middle(whole))).isEqualTo(england);
        assertThat(each).filteredOn(share -> share.grant().isEmpty()).hasSize(without);
        assertThat(millions(each.stream().map(DsgBalancesTest::middle).reduce(BigDecimal.ZERO, BigDecimal::add)))
                .isEqualTo(authorities);
        assertThat(each).allSatisfy(share -> assertThat(share.area().dfeCode()).isPresent());
    }

    @ParameterizedTest(name = "{0}: {1} to {2}")
    @CsvSource({"2019/20, 1.282, 1.305", "2020/21, 3.219, 3.243", "2021/22, 5.477, 5.503"})
    @DisplayName("of Stockport lie within what two places can hide")
    void stockport(String year, String least, String greatest) {
        BalanceShare stockport = BalanceShare.published().stream()
                .filter(share -> share.year().equals(FinancialYear.parse(year))
                        && share.area().dfeCode().equals(Optional.of("356")))
                .findFirst()
                .orElseThrow();

        assertThat(thousandths(stockport.least().orElseThrow())).isEqualTo(least);
        assertThat(thousandths(stockport.greatest().orElseThrow())).isEqualTo(greatest);
    }

    private static BigDecimal middle(BalanceShare share) {
        return share.least()
                .flatMap(least -> share.greatest().map(least::add))
                .orElse(BigDecimal.ZERO)
                .divide(BigDecimal.valueOf(2));
    }

    private static String millions(BigDecimal pounds) {
        return pounds.movePointLeft(6).setScale(1, RoundingMode.HALF_UP).toPlainString();
    }

    private static String thousandths(BigDecimal pounds) {
        return pounds.movePointLeft(6).setScale(3, RoundingMode.HALF_UP).toPlainString();
    }
}
