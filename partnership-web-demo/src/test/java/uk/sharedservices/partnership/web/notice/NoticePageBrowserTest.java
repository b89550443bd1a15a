package uk.sharedservices.partnership.web.notice;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.sharedservices.partnership.web.InBrowser;

@DisplayName("In a browser, the page that asks when we are out")
class NoticePageBrowserTest extends InBrowser {

    @ParameterizedTest(name = "{0} pixels wide")
    @ValueSource(ints = {WIDE, NARROW})
    @DisplayName("is fit for everyone, blank, mistaken and answered")
    void isFitForEveryone(int width) {
        isFit(open("/notice", width), "notice");
        isFit(open("/notice?given=2022-13-23", width), "notice mistaken");
        isFit(open("/notice?" + QUESTION + "&given=2022-11-23", width), "notice answered");
    }

    @ParameterizedTest(name = "{0} pixels wide")
    @ValueSource(ints = {WIDE, NARROW})
    @DisplayName("answers without script what is typed into it")
    void answersWithoutScript(int width) {
        Page page = openWithoutScript("/notice", width);
        page.getByLabel("Tameside").check();
        page.locator("#given-day").fill("23");
        page.locator("#given-month").fill("11");
        page.locator("#given-year").fill("2022");
        page.locator("button").click();

        assertThat(page.locator("main").innerText()).contains("Wednesday 21 December 2022");
        assertThat(page.url()).contains("given-day=23", "of=tameside-and-stockport");
    }
}
