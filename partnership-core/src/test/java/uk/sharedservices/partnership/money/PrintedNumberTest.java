package uk.sharedservices.partnership.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.sharedservices.partnership.InvalidValueException;

@DisplayName("A printed number")
class PrintedNumberTest {

    @ParameterizedTest(name = "{0} is {1}, within {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "3.243 | 3.243 | 0.0005",
                "5.500 | 5.500 | 0.0005",
                "(0.254) | -0.254 | 0.0005",
                "-0.954 | -0.954 | 0.0005",
                "1,856,222 | 1856222 | 0.5",
                "27 | 27 | 0.5",
                "-6 | -6 | 0.5",
                "0.0 | 0.0 | 0.05",
                "0 | 0 | 0",
            })
    @DisplayName("knows its value and how precisely it was printed")
    void knowsItsPrecision(String text, String value, String within) {
        PrintedNumber number = PrintedNumber.of(text);

        assertThat(number.value()).isEqualTo(value);
        assertThat(number.halfLastPlace()).isEqualByComparingTo(within);
        assertThat(number).hasToString(text);
    }

    @ParameterizedTest(name = "[{0}]")
    @ValueSource(strings = {"", "£3.243m", "3.2.4", "(3", "1,85,222", "1e6", "three", "3.", ".5", "--3", "(-3)", "+3"})
    @DisplayName("is refused when it is no number as councils print them")
    void isRefused(String text) {
        assertThatThrownBy(() -> PrintedNumber.of(text))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("printed number must be digits as printed, such as 3.243, (0.254) or 1,856,222, but was '"
                        + text + "'");
    }

    @Test
    @DisplayName("with a unit is money, and no finer than a penny")
    void withAUnitIsMoney() {
        assertThat(PublishedFigure.millions("3.243").amount()).hasToString("GBP 3243000.00");
        assertThat(PublishedFigure.millions("3.243")).hasToString("£3.243m");
        assertThat(new PublishedFigure(PrintedNumber.of("7930453"), MoneyUnit.POUNDS))
                .hasToString("£7,930,453");
        assertThat(new PublishedFigure(PrintedNumber.of("(1,856,222)"), MoneyUnit.POUNDS))
                .hasToString("£(1,856,222)");
        assertThat(new PublishedFigure(PrintedNumber.of("1000.50"), MoneyUnit.POUNDS))
                .hasToString("£1,000.50");
        assertThat(new PublishedFigure(PrintedNumber.of("23816"), MoneyUnit.THOUSANDS))
                .hasToString("£23.816m");
        assertThat(new PublishedFigure(PrintedNumber.of("(23,816)"), MoneyUnit.THOUSANDS))
                .hasToString("£(23.816)m");
        assertThat(new PublishedFigure(PrintedNumber.of("270"), MoneyUnit.THOUSANDS))
                .hasToString("£270k");
        assertThat(PublishedFigure.millions("3.243").halfLastPlaceInPounds()).isEqualByComparingTo("500");
        assertThat(new PublishedFigure(PrintedNumber.of("14,395.6"), MoneyUnit.THOUSANDS).amount())
                .hasToString("GBP 14395600.00");
        assertThat(new PublishedFigure(PrintedNumber.of("1.25"), MoneyUnit.POUNDS).amount())
                .hasToString("GBP 1.25");
        assertThatThrownBy(() -> new PublishedFigure(PrintedNumber.of("1.255"), MoneyUnit.POUNDS))
                .hasMessage("published figure must not be finer than a penny, but was '1.255 £'");
    }
}
