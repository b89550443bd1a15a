package uk.sharedservices.partnership.agreement.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import uk.sharedservices.partnership.published.BankHolidays;
import uk.sharedservices.partnership.rule.Answer;

@DisplayName("Where the agreement's clause on service is not known, a notice")
class ServiceOfNoticeTest {

    @Test
    @DisplayName("delivered by hand on a working day is given that day")
    void byHand() {
        ServiceOfNotice service = serve(Sending.on(LocalDate.of(2022, 11, 23), ServiceMethod.BY_HAND));

        assertThat(service.given().orThrow()).isEqualTo("2022-11-23");
        assertThat(service.given().derivation().steps()).hasSize(1);
        assertThat(service.given().derivation().calendar()).isEmpty();
        assertThat(service.prudentDay()).contains(LocalDate.of(2022, 11, 23));
        assertThat(service.cautions()).isEmpty();
    }

    @Test
    @DisplayName("left at the Town Hall on a Saturday is given that day, and Monday is the prudent day (G09)")
    void byHandOnASaturday() {
        ServiceOfNotice service = serve(Sending.on(LocalDate.of(2022, 12, 3), ServiceMethod.BY_HAND));

        assertThat(service.given().orThrow()).isEqualTo("2022-12-03");
        assertThat(service.prudentDay()).contains(LocalDate.of(2022, 12, 5));
        assertThat(service.given().derivation().toString())
                .contains(
                        "Saturday 3 December 2022 is no working day: the other party may say that the notice was given on"
                                + " its next business day, Monday 5 December 2022, and count from then. [R4-CLOSED]")
                .contains("England and Wales bank holidays");
    }

    @ParameterizedTest(name = "at {0}: {1}")
    @CsvSource({"00:00, 2022-11-23", "16:29, 2022-11-23", "16:30, 2022-11-24", "23:59, 2022-11-24"})
    @DisplayName("delivered by hand in the evening is given that day, and the next business day is prudent (R4-HOURS)")
    void byHandInTheEvening(LocalTime time, LocalDate prudent) {
        ServiceOfNotice service = serve(Sending.at(LocalDate.of(2022, 11, 23), time, ServiceMethod.BY_HAND));

        assertThat(service.given().orThrow()).isEqualTo("2022-11-23");
        assertThat(service.prudentDay()).contains(prudent);
        assertThat(service.cautions())
                .hasSize(prudent.getDayOfMonth() - 23)
                .allSatisfy(caution -> assertThat(caution).startsWith("Wednesday 23 November 2022 at " + time));
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(names = {"POST", "EMAIL"})
    @DisplayName("sent otherwise cannot be said to be given on any day until its receipt is known")
    void sentOtherwise(ServiceMethod method) {
        ServiceOfNotice service = serve(Sending.on(LocalDate.of(2022, 11, 23), method));

        assertThat(((Answer.CannotSay<LocalDate>) service.given()).missing())
                .containsExactly("The agreement's clause on service is not known: whether notice may be given "
                        + method.words() + ", and on what day it then counts as given.");
        assertThat(service.given().derivation().sentences())
                .contains("Unless a clause deems otherwise, notice " + method.words()
                        + " is given on the day it is received, and that day is not known. [R4]");
        assertThat(service.prudentDay()).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(names = {"POST", "EMAIL"})
    @DisplayName("sent otherwise and proved to be received is given then, with the prudent day and a caution")
    void received(ServiceMethod method) {
        ServiceOfNotice service =
                serve(Sending.on(LocalDate.of(2022, 12, 1), method).receivedOn(LocalDate.of(2022, 12, 3)));

        assertThat(service.given().orThrow()).isEqualTo("2022-12-03");
        assertThat(service.prudentDay()).contains(LocalDate.of(2022, 12, 5));
        assertThat(service.cautions())
                .hasSize(2)
                .first()
                .isEqualTo("The agreement's clause on service is not known: if it has one, that clause says whether"
                        + " notice may be given " + method.words()
                        + " and on what day it then counts, and it prevails.");
        assertThat(service.given().derivation().sentences())
                .contains("Received, the notice is given on Saturday 3 December 2022. [R4]");
    }

    @Test
    @DisplayName("received at 23:30 UTC on 30 June 2023 is received on Saturday 1 July in England (N37)")
    void receivedAtAnInstant() {
        Instant instant = Instant.parse("2023-06-30T23:30:00Z");
        ServiceOfNotice service = serve(Sending.at(instant, ServiceMethod.EMAIL).receivedAt(instant));

        assertThat(service.given().orThrow()).isEqualTo("2023-07-01");
        assertThat(service.prudentDay()).contains(LocalDate.of(2023, 7, 3));
        assertThat(service.given().derivation().sentences())
                .contains("Proved to be received: Saturday 1 July 2023 at 00:30.");
    }

    @Test
    @DisplayName("delivered past the published bank holidays, or where the next working day is past them, says so")
    void pastTheHorizon() {
        ServiceOfNotice wednesday = serve(Sending.on(LocalDate.of(2030, 1, 2), ServiceMethod.BY_HAND));
        ServiceOfNotice lastSunday = serve(Sending.on(LocalDate.of(2028, 12, 31), ServiceMethod.BY_HAND));
        ServiceOfNotice lastEvening =
                serve(Sending.at(LocalDate.of(2028, 12, 29), LocalTime.of(20, 0), ServiceMethod.BY_HAND));

        assertThat(wednesday.given().derivation().toString())
                .contains(
                        "Whether the other party was open for business on Wednesday 2 January 2030 is not checked: the"
                                + " bank holidays held run from 1 January 2012 to 31 December 2028. [R4-CLOSED]");
        assertThat(wednesday.prudentDay()).contains(LocalDate.of(2030, 1, 2));
        assertThat(lastSunday.given().derivation().toString())
                .contains("Sunday 31 December 2028 is no working day: the other party may say that the notice was given"
                        + " on its next business day, which is not known: the bank holidays held run from 1 January 2012"
                        + " to 31 December 2028. [R4-CLOSED]");
        assertThat(lastSunday.prudentDay()).isEmpty();
        assertThat(lastEvening.prudentDay()).isEmpty();
        assertThat(ServiceOfNotice.isClosed(LocalDate.of(2035, 1, 7), BankHolidays.englandAndWales()))
                .as("a Sunday, with or without a calendar")
                .isTrue();
    }

    private static ServiceOfNotice serve(Sending sending) {
        return ServiceOfNotice.of(sending, Optional.empty(), BankHolidays.englandAndWales(), List.of());
    }
}
