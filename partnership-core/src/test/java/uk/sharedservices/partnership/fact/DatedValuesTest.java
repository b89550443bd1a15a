package uk.sharedservices.partnership.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.sharedservices.partnership.InvalidValueException;
import uk.sharedservices.partnership.fact.DatedValues.Span;

@DisplayName("Dated values")
class DatedValuesTest {

    private static final LocalDate FIRST = LocalDate.of(1986, 4, 1);
    private static final LocalDate CHANGE = LocalDate.of(2002, 10, 1);

    @Test
    @DisplayName("hold from their first day to their last, both inclusive, and nowhere else")
    void holdOnTheirDays() {
        DatedValues<Integer> days = DatedValues.of(
                "days",
                List.of(
                        new Span<>(CHANGE, Optional.empty(), 5),
                        new Span<>(FIRST, Optional.of(CHANGE.minusDays(1)), 3)));

        assertThat(days.on(FIRST.minusDays(1))).isEmpty();
        assertThat(days.on(FIRST)).contains(3);
        assertThat(days.on(CHANGE.minusDays(1))).contains(3);
        assertThat(days.on(CHANGE)).contains(5);
        assertThat(days.spans()).extracting(Span::value).containsExactly(3, 5);
    }

    @Test
    @DisplayName("refuse two for a day, and a span that ends before it begins")
    void refuseTwoForADay() {
        assertThatThrownBy(() -> DatedValues.of(
                        "days",
                        List.of(new Span<>(FIRST, Optional.of(CHANGE), 3), new Span<>(CHANGE, Optional.empty(), 5))))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("days must have one value on each day, but was 'two on 2002-10-01'");
        assertThatThrownBy(() -> new Span<>(CHANGE, Optional.of(FIRST), 3)).isInstanceOf(InvalidValueException.class);
    }
}
