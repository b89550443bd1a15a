package uk.sharedservices.partnership.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A newcomer")
class JourneysTest extends InBrowser {

    @ParameterizedTest(name = "with script: {0}")
    @ValueSource(booleans = {true, false})
    @DisplayName(
            "learns from the first page on when we are out, who decides, when papers are out, what it costs, what the report says")
    void fiveQuestions(boolean script) {
        Page page = script ? open("/", WIDE) : openWithoutScript("/", WIDE);
        page.getByLabel("Tameside").check();
        page.locator("#given-day").fill("23");
        page.locator("#given-month").fill("11");
        page.locator("#given-year").fill("2022");
        page.getByText("Show when we are out").click();

        String answer = page.locator(".report .summary").first().innerText();
        assertThat(answer)
                .contains("Wednesday 21 December 2022", "Thursday 22 December 2022")
                .contains("The executive of Tameside")
                .contains("Tuesday 25 October 2022", "Tuesday 15 November 2022")
                .contains("What it costs", "cannot be said, for nothing is held of it")
                .contains("What the report says", "Approve the giving of notice to Stockport");

        page.getByText("The report to put before the executive").click();
        assertThat(page.locator("h1").innerText()).startsWith("To give notice under the agreement with Stockport");
    }

    @Test
    @DisplayName("who uses the keyboard alone gets there too, and sees where they are")
    void keyboardAlone() {
        Page page = open("/", WIDE);
        page.keyboard().press("Tab");
        assertThat(page.evaluate("() => document.activeElement.textContent")).isEqualTo("Skip to main content");
        page.keyboard().press("Enter");
        page.keyboard().press("Tab");
        page.keyboard().press("Space");
        page.keyboard().press("Tab");
        page.keyboard().type("23");
        page.keyboard().press("Tab");
        page.keyboard().type("11");
        page.keyboard().press("Tab");
        page.keyboard().type("2022");
        assertThat(page.evaluate("() => getComputedStyle(document.activeElement).outlineStyle"))
                .isEqualTo("solid");
        page.keyboard().press("Enter");

        page.waitForURL("**/notice?**");
        assertThat(page.locator(".report .summary").first().innerText()).contains("Wednesday 21 December 2022");
    }

    @Test
    @DisplayName("who typed something wrong is taken to what is wrong, in words")
    void wrong() {
        Page page = open("/notice?by=E08000008&given=2022-02-30", WIDE);

        assertThat(page.evaluate("() => document.activeElement.className")).isEqualTo("error-summary");
        page.locator(".error-summary a").last().click();
        assertThat(page.evaluate("() => document.activeElement.id")).isIn("given-day", "method");
    }

    @Test
    @DisplayName("gets the same answer from the address of an answer")
    void address() {
        Page page = open("/notice?" + QUESTION + "&given=2022-11-23", WIDE);
        String told = page.locator(".report").innerText();
        page.navigate(address(page.locator("a.same").getAttribute("href")));

        assertThat(page.locator(".report").innerText()).isEqualTo(told);
    }
}
