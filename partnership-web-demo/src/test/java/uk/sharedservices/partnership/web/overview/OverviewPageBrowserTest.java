package uk.sharedservices.partnership.web.overview;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.sharedservices.partnership.web.InBrowser;

@DisplayName("In a browser, the first page")
class OverviewPageBrowserTest extends InBrowser {

    @ParameterizedTest(name = "{0} pixels wide")
    @ValueSource(ints = {WIDE, NARROW})
    @DisplayName("is fit for everyone, on the day of the latest document, another day and no day")
    void isFitForEveryone(int width) {
        isFit(open("/", width), "partnership");
        isFit(open("/?as-at=2021-07-01", width), "partnership in July 2021");
        isFit(open("/?as-at=2021-02-30", width), "partnership mistaken");
        isFit(open("/?of=tri-borough", width), "tri-borough");
    }

    @Test
    @DisplayName("tells of a day nothing that was told later")
    void asAt() {
        assertThat(open("/?as-at=2022-11-23", WIDE).locator("main").innerText()).contains("Improvement Notice");
        assertThat(open("/?as-at=2022-06-30", WIDE).locator("main").innerText()).doesNotContain("Improvement Notice");
    }

    @Test
    @DisplayName("goes to every page, which asks the same partnership")
    void tabs() {
        Page page = open("/?of=tri-borough", WIDE);

        assertThat(page.locator("nav a").all())
                .hasSize(7)
                .allSatisfy(tab -> assertThat(tab.getAttribute("href")).endsWith("?of=tri-borough"));
    }
}
