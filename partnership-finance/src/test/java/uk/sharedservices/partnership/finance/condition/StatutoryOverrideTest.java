package uk.sharedservices.partnership.finance.condition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.sharedservices.partnership.calendar.FinancialYear;
import uk.sharedservices.partnership.finance.provision.LegalForce;
import uk.sharedservices.partnership.finance.published.GrantProvisions;
import uk.sharedservices.partnership.rule.Answer;

@DisplayName("The statutory override")
class StatutoryOverrideTest {

    private static final StatutoryOverride OVERRIDE = StatutoryOverride.of(GrantProvisions.published());

    @ParameterizedTest(name = "for {0} asked on {1} is {2}")
    @CsvSource({
        "2022/23, 2022-11-23, IN_FORCE",
        "2023/24, 2022-11-23, NOT_KNOWN",
        "2023/24, 2022-12-12, NOT_KNOWN",
        "2023/24, 2022-12-13, MADE",
        "2023/24, 2023-01-30, MADE",
        "2023/24, 2023-01-31, IN_FORCE",
        "2025/26, 2023-01-31, IN_FORCE",
        "2019/20, 2022-11-23, NOT_APPLICABLE",
        "2020/21, 2020-11-28, NOT_KNOWN",
        "2020/21, 2020-11-29, IN_FORCE",
        "2026/27, 2025-06-19, NOT_KNOWN",
        "2026/27, 2025-06-20, ANNOUNCED",
        "2027/28, 2026-11-22, ANNOUNCED",
        "2028/29, 2026-11-22, NOT_KNOWN"
    })
    @DisplayName("stands by the year and by the day asked")
    void standsByTwoDates(String year, LocalDate asAt, LegalForce force) {
        assertThat(OVERRIDE.at(FinancialYear.parse(year), asAt).orThrow()).isEqualTo(force);
    }

    @ParameterizedTest(name = "on {0} is known to {1}")
    @CsvSource({
        "2020-11-29, 2023-03-31",
        "2022-11-23, 2023-03-31",
        "2022-12-12, 2023-03-31",
        "2022-12-13, 2026-03-31",
        "2022-12-14, 2026-03-31",
        "2026-11-22, 2026-03-31"
    })
    @DisplayName("was known on the day of Tameside's report to 31 March 2023, and three weeks later to 2026")
    void knownTo(LocalDate asAt, LocalDate last) {
        assertThat(OVERRIDE.knownTo(asAt).orThrow()).isEqualTo(last);
    }

    @Test
    @DisplayName("was not known at all before its first instrument, and tells what is only announced")
    void announcedIsTold() {
        assertThat(OVERRIDE.knownTo(LocalDate.of(2020, 11, 28))).isInstanceOf(Answer.CannotSay.class);
        assertThat(OVERRIDE.knownTo(LocalDate.of(2025, 6, 20)).derivation().sentences())
                .anySatisfy(sentence -> assertThat(sentence)
                        .startsWith("Announced only: a deficit is to be kept off revenue accounts to 31 March 2028"));
    }

    @Test
    @DisplayName("says in words what was known")
    void inWords() {
        assertThat(OVERRIDE.at(FinancialYear.parse("2023/24"), LocalDate.of(2022, 11, 23))
                        .derivation()
                        .sentences())
                .contains("On 23 November 2022 nothing in force, made or announced covered 2023/24. [DSG-OVERRIDE]");
        assertThat(OVERRIDE.at(FinancialYear.parse("2019/20"), LocalDate.of(2022, 11, 23))
                        .derivation()
                        .sentences())
                .contains("The override begins with 2020/21; it does not bear on 2019/20. [DSG-OVERRIDE]");
    }
}
