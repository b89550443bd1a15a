package uk.sharedservices.partnership.web.notice;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
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

    @ParameterizedTest(name = "with script: {0}")
    @ValueSource(booleans = {true, false})
    @DisplayName("holds the notice against the end in mind and the end that is wanted, and shows the days counted")
    void holdsTheNoticeAgainstEnds(boolean script) {
        Page page = script ? open("/notice", WIDE) : openWithoutScript("/notice", WIDE);
        page.getByLabel("Tameside").check();
        type(page, "given", "23", "11", "2022");
        page.locator("details.more > summary").click();
        type(page, "names", "21", "12", "2022");
        type(page, "end", "31", "1", "2023");
        follow(page, page.locator("main form button"));

        assertThat(row(page, "The end in mind"))
                .contains(
                        "Wednesday 21 December 2022 is arguable: long enough on the corresponding-date reading only.");
        assertThat(row(page, "The end that is wanted"))
                .contains("Tuesday 31 January 2023", "by Friday 30 December 2022", "leaves 37 days in hand");
        page.locator("summary", new Page.LocatorOptions().setHasText("The days of the period of notice"))
                .click();
        Locator days = page.locator("table", new Page.LocatorOptions().setHasText("Number in the count"));
        List<String> counted = days.locator("tbody tr").allInnerTexts();
        assertThat(counted).hasSize(30);
        assertThat(counted.get(1)).contains("Thursday 24 November 2022").endsWith("1");
        assertThat(counted.get(28)).contains("Wednesday 21 December 2022").endsWith("28");
        if (script) {
            isFit(page, "notice with ends in mind");
        }
    }

    private static void type(Page page, String field, String day, String month, String year) {
        page.locator("#" + field + "-day").fill(day);
        page.locator("#" + field + "-month").fill(month);
        page.locator("#" + field + "-year").fill(year);
    }

    /** Returns what the answer in short says of a matter; nothing if it does not. */
    private static String row(Page page, String matter) {
        return String.join(
                "",
                page.locator(".report .summary tr", new Page.LocatorOptions().setHasText(matter))
                        .allInnerTexts());
    }
}
