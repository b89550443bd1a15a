package uk.sharedservices.partnership.agreement.clause;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The wording of a clause")
class ClauseWordingTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            nullValues = "none",
            value = {
                "four weeks' prior notice | 4 weeks",
                "a month's notice | 1 month",
                "twenty-one clear days | 21 days",
                "ninety nine days | 99 days",
                "sixteen weeks | 16 weeks",
                "twelve (12) months | 12 months",
                "20 Working Days | 20 working days",
                "five business days | 5 working days",
                "a fortnight | 2 weeks",
                "28 DAYS BEGINNING WITH the date | 28 days beginning with the day of giving",
                "one hundred and twenty days | none",
                "1.5 months | none",
                "in writing | none",
            })
    @DisplayName("states a length in figures or in words")
    void length(String words, String period) {
        assertThat(ClauseWording.of(words).lengths().stream()
                        .flatMap(length -> length.period().stream())
                        .map(Object::toString)
                        .findFirst()
                        .orElse(null))
                .isEqualTo(period);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "to end 31 March, --03-31",
        "expiring on the 31st day of March in any year, --03-31",
        "to expire at midnight on 31 August, --08-31",
        "ending on March 31, --03-31",
        "to leave at the end of the financial year, --03-31",
        "terminating with effect from 1 April, --04-01",
    })
    @DisplayName("states a day on which notice expires")
    void end(String words, String day) {
        assertThat(ClauseWording.of(words).ends())
                .singleElement()
                .satisfies(stated -> assertThat(stated.day()).hasToString(day));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "notice by 31 December, --12-31",
        "on or before the 30th of September, --09-30",
        "no later than 5pm on 1 October, --10-01",
    })
    @DisplayName("states a day to give notice by")
    void by(String words, String day) {
        assertThat(ClauseWording.of(words).byDays())
                .singleElement()
                .satisfies(stated -> assertThat(stated.day()).hasToString(day));
    }

    @Test
    @DisplayName("may name a day that no month has, or be very long, and is read all the same")
    @Timeout(5)
    void oddWordings() {
        assertThat(ClauseWording.of("to end 31 June").ends()).isEmpty();
        assertThat(ClauseWording.of("0 days' notice, or 999999999 years").lengths())
                .allSatisfy(length -> assertThat(length.period()).isEmpty());
        assertThat(ClauseWording.of("four weeks (".repeat(100_000)).lengths()).hasSize(1);
        assertThat(ClauseWording.of(", ( i.e. ".repeat(100_000) + "by the ".repeat(10))
                        .lengths())
                .isEmpty();
    }
}
