package uk.sharedservices.partnership.web.decision;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.sharedservices.partnership.web.InBrowser;

@DisplayName("In a browser, the pages that ask who decides, by when")
class DecisionPagesBrowserTest extends InBrowser {

    private static final String TIMETABLE = "/decisions?by=E08000008&decided=2022-11-23&prepared=2022-11-01&key=true";
    private static final String FORWARD =
            "/decisions/forward?by=E08000008&decided=2022-11-23&published=2022-11-24&callin=5";
    private static final String BACK = "/decisions/back?by=E08000008&end=2022-12-31&callin=5&prepared=2022-10-20";

    @ParameterizedTest(name = "{1} at {0} pixels")
    @CsvSource({
        "1280, /decisions",
        "320, /decisions",
        "1280, /decisions?by=&decided=",
        "320, /decisions?by=&decided=2022-11-31",
        "1280, " + TIMETABLE,
        "320, " + TIMETABLE,
        "1280, " + FORWARD,
        "320, " + FORWARD,
        "1280, " + BACK,
        "320, " + BACK,
    })
    @DisplayName("are fit for everyone, mistaken and answered")
    void areFitForEveryone(int width, String path) {
        isFit(open(path, width), path.length() > 60 ? path.substring(1, 60) : path.substring(1));
    }

    @Test
    @DisplayName("tell by when papers are out, what was missed, and what can still be done")
    void timetable() {
        String told = open(TIMETABLE, WIDE).locator("main").innerText();

        assertThat(told)
                .contains("Tuesday 25 October 2022", "Tuesday 15 November 2022", "passed, 7 days ago")
                .contains("What can still be done", "General exception");
    }

    @Test
    @DisplayName("go forward to the last day, and back from it")
    void bothWays() {
        assertThat(open(FORWARD, WIDE).locator("main").innerText())
                .contains("A what-if, not an answer", "Friday 30 December 2022");
        assertThat(open(BACK, WIDE).locator("main").innerText())
                .contains("The end that is wanted: Saturday 31 December 2022");
    }

    @Test
    @DisplayName("go back from a question that cannot be put, with every mistake and what was typed")
    void mistaken() {
        var page = open("/decisions?decided-day=31&decided-month=11&decided-year=2022", WIDE);

        assertThat(page.locator(".error-summary li").allInnerTexts())
                .containsExactly(
                        "Select the council",
                        "The day of the meeting or decision must exist, but was 31 November 2022: that month has 30 days");
        assertThat(page.locator("#decided-day").inputValue()).isEqualTo("31");
    }
}
