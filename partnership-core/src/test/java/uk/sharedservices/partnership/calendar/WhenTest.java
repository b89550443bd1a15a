package uk.sharedservices.partnership.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.sharedservices.partnership.InvalidValueException;

@DisplayName("A time as exact as a document gives it")
class WhenTest {

    @ParameterizedTest(name = "{0} is {3}, from {1} to {2}")
    @CsvSource({
        "2021-11-23, 2021-11-23, 2021-11-23, 23 November 2021",
        "2021-11, 2021-11-01, 2021-11-30, November 2021",
        "2024-02, 2024-02-01, 2024-02-29, February 2024",
        "2023, 2023-01-01, 2023-12-31, 2023",
        "2023/24, 2023-04-01, 2024-03-31, 2023/24",
        "2021-06..2021-08, 2021-06-01, 2021-08-31, June 2021 to August 2021",
        "2022-12-31..2023, 2022-12-31, 2023-12-31, 31 December 2022 to 2023"
    })
    @DisplayName("is a day, a month, a year, a financial year, or from one to another")
    void forms(String text, LocalDate first, LocalDate last, String words) {
        When when = When.parse(text);

        assertThat(when.firstDay()).isEqualTo(first);
        assertThat(when.lastDay()).isEqualTo(last);
        assertThat(when.inWords()).isEqualTo(words);
        assertThat(when).hasToString(text);
        assertThat(when.isOneDay()).isEqualTo(first.equals(last));
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource({
        "2021-03-24, on 24 March 2021",
        "2021-11, in November 2021",
        "2022/23, in 2022/23",
        "2021-06..2021-08, from June 2021 to August 2021",
        "2021-03-24..2021-03-24, on 24 March 2021"
    })
    @DisplayName("follows a verb with the word that goes with it")
    void asItFollows(String text, String words) {
        assertThat(When.parse(text).asItFollows()).isEqualTo(words);
    }

    @ParameterizedTest(name = "\"{0}\"")
    @ValueSource(
            strings = {
                "",
                " ",
                "2021-13",
                "2021-02-29",
                "21-11",
                "2021/23",
                "2021-11..",
                "..2021",
                "2021..2020",
                "1899",
                "2200",
                "2021-11-23..2021-11-22",
                "November 2021",
                "2021-11..2021-12..2022-01"
            })
    @DisplayName("is refused where it does not exist, runs backwards or is written otherwise")
    void refused(String text) {
        assertThatThrownBy(() -> When.parse(text)).isInstanceOf(InvalidValueException.class);
    }

    @Test
    @DisplayName("may have come and may not while it lasts")
    void whileItLasts() {
        When november = When.parse("2021-11");
        LocalDate inside = LocalDate.of(2021, 11, 23);

        assertThat(november.perhapsBy(inside)).isTrue();
        assertThat(november.surelyBy(inside)).isFalse();
        assertThat(november.surelyBy(LocalDate.of(2021, 11, 30))).isTrue();
        assertThat(november.perhapsBy(LocalDate.of(2021, 10, 31))).isFalse();
        assertThat(When.on(inside)).isEqualTo(When.parse("2021-11-23"));
    }
}
