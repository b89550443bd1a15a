package uk.sharedservices.partnership.programme.appraisal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.sharedservices.partnership.InvalidValueException;

@DisplayName("An exact decimal")
class ExactDecimalTest {

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"0", "7", "0.25", "0.250", "-3", "-0.5", "999999999.999999"})
    @DisplayName("keeps its text and its value")
    void keepsItsText(String text) {
        assertThat(ExactDecimal.of(text)).hasToString(text);
        assertThat(ExactDecimal.of(text).value()).isEqualTo(new BigDecimal(text));
    }

    @Test
    @DisplayName("written 0.5 and 0.50 has one value and is two texts")
    void oneValueTwoTexts() {
        assertThat(ExactDecimal.of("0.5")).isNotEqualTo(ExactDecimal.of("0.50"));
        assertThat(ExactDecimal.of("0.5").value())
                .isEqualByComparingTo(ExactDecimal.of("0.50").value());
    }

    @ParameterizedTest(name = "[{0}]")
    @ValueSource(
            strings = {
                "",
                " 1",
                "1e9",
                "1E999999999",
                ".5",
                "5.",
                "007",
                "+1",
                "--1",
                "1,000",
                "1/3",
                "40%",
                "0.1234567",
                "1234567890",
                "NaN",
                "١"
            })
    @DisplayName("is refused with an exponent, with too many digits, or when it is no number")
    void isRefused(String text) {
        assertThatThrownBy(() -> ExactDecimal.of(text))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage(
                        "decimal must be digits such as 7 or 0.25, at most nine before the point and six after it, but"
                                + " was '" + text + "'");
    }
}
