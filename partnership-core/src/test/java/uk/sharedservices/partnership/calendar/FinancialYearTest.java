package uk.sharedservices.partnership.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.sharedservices.partnership.InvalidValueException;

@DisplayName("A financial year")
class FinancialYearTest {

    @Test
    @DisplayName("runs from 1 April to 31 March")
    void runsFromAprilToMarch() {
        FinancialYear year = FinancialYear.startingIn(2022);

        assertThat(year.firstDay()).isEqualTo("2022-04-01");
        assertThat(year.lastDay()).isEqualTo("2023-03-31");
        assertThat(FinancialYear.of(LocalDate.of(2023, 3, 31))).isEqualTo(year);
        assertThat(FinancialYear.of(LocalDate.of(2023, 4, 1))).isEqualTo(year.next());
        assertThat(year.contains(LocalDate.of(2022, 3, 31))).isFalse();
        assertThat(year.contains(LocalDate.of(2022, 4, 1))).isTrue();
        assertThat(year.contains(LocalDate.of(2023, 3, 31))).isTrue();
    }

    @ParameterizedTest(name = "[{0}]")
    @ValueSource(strings = {"2022/23", "2022-23", "22/23", "22-23", "2022/2023", " 2022/23 "})
    @DisplayName("is read in the forms that councils write")
    void isReadInTheFormsThatCouncilsWrite(String text) {
        assertThat(FinancialYear.parse(text)).hasToString("2022/23");
    }

    @Test
    @DisplayName("is read as 2021/22 from the report's 21/22")
    void isReadFromTheReport() {
        assertThat(FinancialYear.parse("21/22")).isEqualTo(FinancialYear.startingIn(2021));
    }

    @Test
    @DisplayName("comes before the next, and is written in plain digits whatever the machine's locale")
    void isWrittenInPlainDigits() {
        Locale usual = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG"));
            assertThat(FinancialYear.startingIn(2022)).hasToString("2022/23");
        } finally {
            Locale.setDefault(usual);
        }
        assertThat(FinancialYear.startingIn(2022)).isLessThan(FinancialYear.startingIn(2023));
    }

    @Test
    @DisplayName("crosses the century in words as in numbers")
    void crossesTheCentury() {
        assertThat(FinancialYear.parse("1999/00")).hasToString("1999/00");
        assertThat(FinancialYear.parse("2099/2100").startYear()).isEqualTo(2099);
    }

    @ParameterizedTest(name = "[{0}]")
    @ValueSource(strings = {"2022", "2022/24", "2022/22", "2022/2024", "22/2024", "2022 23", "", "20222/3", "2022/3"})
    @DisplayName("is refused in any other form, with what must hold and what was found")
    void isRefusedInAnyOtherForm(String text) {
        assertThatThrownBy(() -> FinancialYear.parse(text))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("financial year must be two years in a row such as 2022/23, 2022-23 or 22/23, but was '"
                        + text + "'");
    }
}
