package uk.sharedservices.partnership.agreement.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uk.sharedservices.partnership.published.BankHolidays;
import uk.sharedservices.partnership.rule.Answer;

@DisplayName("Where the agreement has no clause on service, a notice")
class ServiceOfNoticeTest {

    @Test
    @DisplayName("delivered by hand on a working day is given that day")
    void byHand() {
        Answer<LocalDate> given = given(LocalDate.of(2022, 11, 23), ServiceMethod.BY_HAND);

        assertThat(given.orThrow()).isEqualTo("2022-11-23");
        assertThat(given.derivation().steps()).hasSize(1);
        assertThat(given.derivation().calendar()).isEmpty();
    }

    @Test
    @DisplayName("delivered by hand on a Saturday is given that day, and the prudent day is told")
    void byHandOnASaturday() {
        Answer<LocalDate> given = given(LocalDate.of(2022, 12, 3), ServiceMethod.BY_HAND);

        assertThat(given.orThrow()).isEqualTo("2022-12-03");
        assertThat(given.derivation().toString())
                .contains(
                        "Saturday 3 December 2022 is no working day: the other party may say that the notice was given on"
                                + " its next business day, Monday 5 December 2022, and count from then. [R4-CLOSED]")
                .contains("England and Wales bank holidays");
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(names = {"POST", "EMAIL"})
    @DisplayName("sent otherwise cannot be said to be given on any day")
    void sentOtherwise(ServiceMethod method) {
        Answer.CannotSay<LocalDate> given = (Answer.CannotSay<LocalDate>) given(LocalDate.of(2022, 11, 23), method);

        assertThat(given.missing())
                .containsExactly("The agreement's clause on service is not known: whether notice may be given "
                        + method.words() + ", and on what day it then counts as given.");
    }

    @Test
    @DisplayName("delivered past the published bank holidays, or where the next working day is past them, says so")
    void pastTheHorizon() {
        assertThat(given(LocalDate.of(2030, 1, 2), ServiceMethod.BY_HAND)
                        .derivation()
                        .toString())
                .contains(
                        "Whether the other party was open for business on Wednesday 2 January 2030 is not checked: the"
                                + " bank holidays held run from 1 January 2012 to 31 December 2028. [R4-CLOSED]");
        assertThat(given(LocalDate.of(2028, 12, 31), ServiceMethod.BY_HAND)
                        .derivation()
                        .toString())
                .contains("Sunday 31 December 2028 is no working day: the other party may say that the notice was given"
                        + " on its next business day, which is not known: the bank holidays held run from 1 January 2012"
                        + " to 31 December 2028. [R4-CLOSED]");
        assertThat(ServiceOfNotice.isClosed(LocalDate.of(2035, 1, 7), BankHolidays.englandAndWales()))
                .as("a Sunday, with or without a calendar")
                .isTrue();
    }

    private static Answer<LocalDate> given(LocalDate delivered, ServiceMethod method) {
        return ServiceOfNotice.given(delivered, method, BankHolidays.englandAndWales(), List.of());
    }
}
