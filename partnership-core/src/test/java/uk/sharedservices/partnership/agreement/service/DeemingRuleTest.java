package uk.sharedservices.partnership.agreement.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.sharedservices.partnership.InvalidValueException;

@DisplayName("A deeming rule")
class DeemingRuleTest {

    @ParameterizedTest(name = "{0}, before {1}, days {2}")
    @CsvSource(
            nullValues = "-",
            delimiter = '|',
            value = {
                "POST_BUSINESS_DAYS | - | - | must say how many days after posting, but was POST_BUSINESS_DAYS",
                "POST_DAYS_ROLLED | - | 0 | must have from 1 to 30 days, but was 0",
                "POST_DAYS_ROLLED | - | -2 | must have from 1 to 30 days, but was -2",
                "POST_BUSINESS_DAYS | - | 31 | must have from 1 to 30 days, but was 31",
                "POST_BUSINESS_DAYS | 16:30 | 2 | must have a cut-off only where it is HAND or ELECTRONIC, but was POST_BUSINESS_DAYS",
                "WHEN_DELIVERED | 16:30 | - | must have a cut-off only where it is HAND or ELECTRONIC, but was WHEN_DELIVERED",
                "HAND | 16:30 | 2 | must have days only where it is for post, but was HAND",
                "ELECTRONIC | 00:00 | - | must have a cut-off after 00:00, or none where the whole day counts, but was 00:00",
                "ELECTRONIC | 16:30:30 | - | must have a cut-off in whole minutes, but was 16:30:30",
            })
    @DisplayName("that cannot be is refused")
    void refused(DeemingKind kind, @Nullable LocalTime before, @Nullable Integer days, String message) {
        assertThatThrownBy(() -> new DeemingRule(kind, Optional.ofNullable(before), Optional.ofNullable(days)))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("deeming rule " + message);
    }

    @Test
    @DisplayName("reads as a clause would say it")
    void reads() {
        assertThat(DeemingModels.CPR_6_26_ELECTRONIC)
                .hasToString("on the day it is sent if before 16:30 on a business day, else on the next business day");
        assertThat(new DeemingRule(DeemingKind.HAND, Optional.empty(), Optional.empty()))
                .hasToString("on the day it is delivered if a business day, else on the next business day");
        assertThat(DeemingModels.FIRST_CLASS_1985).hasToString("on the 2nd business day after it is posted");
        assertThat(DeemingModels.CPR_6_26_POST)
                .hasToString("on the 2nd day after it is posted or, if that is no business day, on the next");
        assertThat(DeemingRule.whenDelivered()).hasToString("when it is handed over");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"1, 1st", "2, 2nd", "3, 3rd", "4, 4th", "11, 11th", "12, 12th", "13, 13th", "20, 20th", "21, 21st"})
    @DisplayName("counts in words")
    void ordinals(int days, String nth) {
        assertThat(DeemingRule.businessDaysAfterPosting(days))
                .hasToString("on the " + nth + " business day after it is posted");
    }

    @Test
    @DisplayName("is for one method of service, and goes with no other")
    void forOneMethod() {
        assertThat(ServiceTerms.of(DeemingModels.CPR_6_26_POST).method()).isEqualTo(ServiceMethod.POST);
        assertThatThrownBy(() -> new ServiceTerms(
                        ServiceMethod.EMAIL, Optional.of(DeemingModels.CPR_6_26_POST), Optional.empty()))
                .hasMessage("terms of service by e-mail must have a deeming rule for that method, but was"
                        + " 'POST_DAYS_ROLLED'");
        assertThatThrownBy(() -> new ServiceTerms(
                        ServiceMethod.POST, Optional.of(DeemingRule.whenDelivered()), Optional.empty()))
                .isInstanceOf(InvalidValueException.class);
    }
}
