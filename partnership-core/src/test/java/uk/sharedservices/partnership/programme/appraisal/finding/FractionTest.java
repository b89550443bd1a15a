package uk.sharedservices.partnership.programme.appraisal.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A fraction")
class FractionTest {

    @ParameterizedTest(name = "{0}/{1} is {2}")
    @CsvSource({
        "1, 2, 0.5",
        "2, 6, 1/3",
        "-2, 6, -1/3",
        "2, -6, -1/3",
        "0, -7, 0",
        "100, 1, 100",
        "22, 3, 22/3",
        "1, 1000000000000, 0.000000000001",
        "1, 10000000000000, 1/10000000000000",
    })
    @DisplayName("is written as a decimal where that ends, else in lowest terms")
    void isWritten(long numerator, long denominator, String text) {
        assertThat(Fraction.of(numerator, denominator)).hasToString(text);
    }

    @Test
    @DisplayName("is the decimal that it is made of")
    void ofADecimal() {
        assertThat(Fraction.of(new BigDecimal("0.250"))).isEqualTo(Fraction.of(1, 4));
        assertThat(Fraction.of(new BigDecimal("1E+2"))).isEqualTo(Fraction.of(100, 1));
        assertThat(Fraction.of(1, 3).toPlaces(6, RoundingMode.CEILING)).isEqualTo("0.333334");
        assertThat(Fraction.of(-1, 3).toPlaces(6, RoundingMode.FLOOR)).isEqualTo("-0.333334");
        assertThat(Fraction.of(100, 1).toPlaces(6, RoundingMode.FLOOR)).isEqualTo("100");
    }

    @Test
    @DisplayName("has a denominator")
    void hasADenominator() {
        assertThatThrownBy(() -> new Fraction(BigInteger.ONE, BigInteger.ZERO))
                .hasMessage("denominator must not be 0, but was 0");
    }
}
