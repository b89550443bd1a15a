package uk.sharedservices.partnership.governance.callin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.sharedservices.partnership.InvalidValueException;

@DisplayName("A call-in assumed of a number of days")
class CallInAssumptionTest {

    @Test
    @DisplayName("is so many clear working days after publication, and says so")
    void clearWorkingDays() {
        assertThat(CallInAssumption.ofDays(5).label())
                .isEqualTo("If call-in were 5 clear working days after publication");
        assertThat(CallInAssumption.ofDays(5).rule())
                .contains(CallInRule.of(5, DayOne.NEXT_WORKING_DAY, TakesEffect.NEXT_WORKING_DAY));
    }

    @Test
    @DisplayName("of none is no call-in at all")
    void none() {
        assertThat(CallInAssumption.ofDays(0).label()).isEqualTo("If there were no call-in");
        assertThat(CallInAssumption.ofDays(0).rule()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 61})
    @DisplayName("is refused below none, and above sixty")
    void refused(int days) {
        assertThatThrownBy(() -> CallInAssumption.ofDays(days))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("call-in period must be 1 to 60 working days, but was " + days);
    }
}
