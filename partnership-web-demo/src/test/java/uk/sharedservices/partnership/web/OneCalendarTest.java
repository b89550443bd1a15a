package uk.sharedservices.partnership.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.javalin.Javalin;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.sharedservices.partnership.calendar.Closure;
import uk.sharedservices.partnership.published.BankHolidays;
import uk.sharedservices.partnership.web.guard.GuardSettings;

@DisplayName("The calendar that the demo is started with")
class OneCalendarTest extends RunningDemo {

    private static Javalin closed;

    @BeforeAll
    static void startClosed() {
        closed = unstarted(
                        GuardSettings.local(0),
                        BankHolidays.englandAndWales()
                                .withClosures(
                                        "A test's closure",
                                        List.of(new Closure(LocalDate.of(2022, 11, 16), "as a test has it"))))
                .start("127.0.0.1", 0);
    }

    @AfterAll
    static void stopClosed() {
        closed.stop();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "/notice?" + QUESTION + "&given=2022-11-23",
        "/decisions?by=E08000008&decided=2022-11-23",
        "/reports?kind=decision&as-at=2022-11-23",
        "/api/timetable?council=E08000008&decisionOn=2022-11-23"
    })
    @DisplayName("is that of every page as of the API: papers are out a working day earlier")
    void isOne(String question) throws Exception {
        assertThat(get(question).body()).doesNotContain("Monday 14 November 2022", "2022-11-14");
        assertThat(of(question)).containsAnyOf("Monday 14 November 2022", "2022-11-14");
    }

    private static String of(String question) throws Exception {
        return CLIENT.send(
                        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + closed.port() + question))
                                .build(),
                        BodyHandlers.ofString())
                .body();
    }
}
