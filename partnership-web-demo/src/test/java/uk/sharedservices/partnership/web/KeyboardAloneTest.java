package uk.sharedservices.partnership.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("By the keyboard alone, with script and without,")
class KeyboardAloneTest extends InBrowser {

    /** More than any page has to be stepped over. */
    private static final int MOST_STEPS = 120;

    @ParameterizedTest(name = "with script: {0}")
    @ValueSource(booleans = {true, false})
    @DisplayName("it is asked when we are out: from the tab to the answer, and to the way it was reached")
    void whenAreWeOut(boolean script) {
        Page page = from("/", script);
        stepTo(page, ".tabs a[href^='/notice']");
        go(page, "Enter");
        stepTo(page, "input[name=by]");
        press(page, "Space");
        stepTo(page, "#given-day");
        typeADay(page, "23", "11", "2022");
        go(page, "Enter");

        tells(page, "Wednesday 21 December 2022");
        stepTo(page, ".report details:not([open]) > summary");
        press(page, "Enter");
        assertThat(page.evaluate("() => document.activeElement.parentElement.open"))
                .isEqualTo(true);
    }

    @ParameterizedTest(name = "with script: {0}")
    @ValueSource(booleans = {true, false})
    @DisplayName("it is asked who must decide, and by when papers must be out")
    void whoDecides(boolean script) {
        Page page = from("/", script);
        stepTo(page, ".tabs a[href^='/decisions']");
        go(page, "Enter");
        stepTo(page, "input[name=by]");
        press(page, "ArrowDown"); // the second council
        press(page, "ArrowUp"); // and back to the first
        stepTo(page, "#decided-day");
        typeADay(page, "23", "11", "2022");
        stepTo(page, "main form button[type=submit]");
        go(page, "Space");

        tells(page, "Tuesday 15 November 2022");
    }

    @ParameterizedTest(name = "with script: {0}")
    @ValueSource(booleans = {true, false})
    @DisplayName("the way out is asked from the decision forward, with a call-in assumed")
    void theWayOutForward(boolean script) {
        Page page = from("/decisions", script);
        stepTo(page, ".sections a[href^='/decisions/forward']");
        go(page, "Enter");
        stepTo(page, "input[name=by]");
        press(page, "Space");
        stepTo(page, "#decided-day");
        typeADay(page, "23", "11", "2022");
        stepTo(page, "#published-day");
        typeADay(page, "24", "11", "2022");
        stepTo(page, "details.more:not([open]) > summary");
        press(page, "Enter");
        stepTo(page, "input[name=callin]");
        press(page, "ArrowUp"); // round to the last: 5 clear working days
        stepTo(page, "main form button[type=submit]");
        go(page, "Enter");

        tells(page, "A what-if, not an answer");
        tells(page, "Friday 30 December 2022");
    }

    @ParameterizedTest(name = "with script: {0}")
    @ValueSource(booleans = {true, false})
    @DisplayName("the way out is asked from the end back")
    void theWayOutBack(boolean script) {
        Page page = from("/decisions", script);
        stepTo(page, ".sections a[href^='/decisions/back']");
        go(page, "Enter");
        stepTo(page, "input[name=by]");
        press(page, "Space");
        stepTo(page, "#end-day");
        typeADay(page, "31", "12", "2022");
        stepTo(page, "main form button[type=submit]");
        go(page, "Space");

        tells(page, "The end that is wanted: Saturday 31 December 2022");
        tells(page, "Friday 2 December 2022");
    }

    @ParameterizedTest(name = "with script: {0}")
    @ValueSource(booleans = {true, false})
    @DisplayName("it is asked what leaving costs")
    void whatDoesItCost(boolean script) {
        Page page = from("/money", script);
        stepTo(page, "main a[href^='/money/leaving']");
        go(page, "Enter");
        stepTo(page, "input[name=by]");
        press(page, "Space");
        stepTo(page, "#given-day");
        typeADay(page, "23", "11", "2022");
        stepTo(page, "#pay");
        page.keyboard().type("95,000");
        stepTo(page, "#from-day");
        typeADay(page, "24", "11", "2022");
        go(page, "Enter");

        tells(page, "£3,643.84");
    }

    @ParameterizedTest(name = "with script: {0}")
    @ValueSource(booleans = {true, false})
    @DisplayName("a document is picked, shown and taken away")
    void whatDoesTheReportSay(boolean script) {
        Page page = from("/", script);
        stepTo(page, ".tabs a[href^='/reports']");
        go(page, "Enter");
        stepTo(page, "input[name=kind]");
        press(page, "ArrowDown");
        press(page, "ArrowUp");
        stepTo(page, "#as-at-day");
        typeADay(page, "23", "11", "2022");
        go(page, "Enter");

        tells(page, "To give notice under the agreement with Stockport");
        stepTo(page, ".files a[href*='format=json']");
    }

    @ParameterizedTest(name = "with script: {0}")
    @ValueSource(booleans = {true, false})
    @DisplayName("it is asked how the programme does on a day")
    void howIsTheProgramme(boolean script) {
        Page page = from("/", script);
        stepTo(page, "#as-at-day");
        typeADay(page, "23", "11", "2022");
        go(page, "Enter");

        tells(page, "workstream");
        stepTo(page, ".files a[href*='format=pdf']");
    }

    @ParameterizedTest(name = "with script: {0}")
    @ValueSource(booleans = {true, false})
    @DisplayName("a rule is tried, and what is wrong with the case is gone to")
    void aRuleIsTried(boolean script) {
        Page page = from("/", script);
        stepTo(page, ".tabs a[href^='/rules']");
        go(page, "Enter");
        stepTo(page, "main a[href^='/rules/try']");
        go(page, "Enter");
        stepTo(page, "#given");
        stepTo(page, "main form[method=post] button[type=submit]");
        go(page, "Enter");
        tells(page, "\"lastDay\": \"2022-12-21\"");

        stepTo(page, "#given");
        press(page, "Control+A");
        page.keyboard().type("{\"colour\": 1}");
        stepTo(page, "main form[method=post] button[type=submit]");
        go(page, "Enter");
        stepTo(page, ".error-summary a");
        press(page, "Enter");
        assertThat(page.evaluate("() => document.activeElement.id")).isEqualTo("given");
    }

    private static Page from(String path, boolean script) {
        return script ? open(path, WIDE) : openWithoutScript(path, WIDE);
    }

    private static void press(Page page, String key) {
        page.keyboard().press(key);
    }

    /** Presses a key that leads to another page. */
    private static void go(Page page, String key) {
        String before = page.url();
        page.keyboard().press(key);
        page.waitForURL(url -> !url.equals(before));
    }

    /** Steps on by Tab until something of that kind has the focus, and is seen to have it. */
    private static void stepTo(Page page, String kind) {
        for (int step = 0; step < MOST_STEPS; step++) {
            page.keyboard().press("Tab");
            if (Boolean.TRUE.equals(page.evaluate("kind => document.activeElement.matches(kind)", kind))) {
                assertThat(page.evaluate("() => getComputedStyle(document.activeElement).outlineStyle"))
                        .as(kind)
                        .isEqualTo("solid");
                return;
            }
        }
        assertThat(page.url()).as("a page where Tab leads to " + kind).isEmpty();
    }

    /** A day that stands there is replaced, because a field that is stepped to is selected. */
    private static void typeADay(Page page, String day, String month, String year) {
        page.keyboard().type(day);
        page.keyboard().press("Tab");
        page.keyboard().type(month);
        page.keyboard().press("Tab");
        page.keyboard().type(year);
    }

    private static void tells(Page page, String words) {
        assertThat(page.locator("main").innerText()).contains(words);
    }
}
