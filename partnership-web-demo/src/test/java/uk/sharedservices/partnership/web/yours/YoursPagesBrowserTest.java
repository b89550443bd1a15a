package uk.sharedservices.partnership.web.yours;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.sharedservices.partnership.web.InBrowser;

@DisplayName("In a browser, the pages of your partnership")
class YoursPagesBrowserTest extends InBrowser {

    @ParameterizedTest(name = "{0} pixels wide")
    @ValueSource(ints = {WIDE, NARROW})
    @DisplayName("lead from an example over mistakes to two versions compared, fit for everyone on the way")
    void leadFromAnExample(int width) {
        String name = "in-a-browser-" + width;
        Page page = open("/yours", width);
        isFit(page, "yours before anything is kept");
        page.getByText("Start from the example of Tameside").click();
        isFit(page, "yours new");
        String file = page.locator("#content").inputValue();

        put(page, file.replace("\"AFTER\"", "\"BEHIND\""));
        page.locator("#name").fill("Not A Name");
        page.getByText("Check and save it").click();
        assertThat(page.title()).startsWith("Error: ");
        assertThat(page.locator("#content").inputValue()).contains("BEHIND");
        isFit(page, "yours mistaken");

        put(page, file);
        page.locator("#name").fill(name);
        page.locator("#role").fill("Monitoring officer");
        page.locator("#reason").fill("To begin with");
        page.getByText("Check and save it").click();
        assertThat(page.url()).endsWith("/yours/history?of=" + name);
        assertThat(file).isEqualTo(REFERENCE);

        page.getByText("edit it").click();
        put(page, file.replace("2021-04-01", "2021-05-01"));
        page.locator("#role").fill("Monitoring officer");
        page.locator("#reason").fill("The shared post began a month later");
        Page other = saveMeanwhile(name, file, width);
        page.getByText("Check and save it").click();
        assertThat(page.locator("h1").innerText()).isEqualTo("Another version was saved in the meantime");
        isFit(page, "yours moved on");
        page.getByText("Save mine as version 3").click();
        isFit(page, "yours versions");
        page.getByText("Show what is different").click();
        assertThat(page.locator("main").innerText()).contains("2021-05-01");
        isFit(page, "yours compared");
        page.navigate(address("/yours"));
        isFit(page, "yours");
        other.close();
    }

    @Test
    @DisplayName("need no script")
    void needNoScript() {
        Page page = openWithoutScript("/yours/new/empty", NARROW);
        page.locator("#name").fill("without-script");
        page.locator("#role").fill("Clerk");
        page.locator("#reason").fill("To begin with");
        page.getByText("Check and save it").click();

        assertThat(page.url()).endsWith("/yours/history?of=without-script");
        assertThat(page.locator("main").innerText()).contains("To begin with");
    }

    /** At once, because a browser takes long to be typed a whole file. */
    private static void put(Page page, String file) {
        page.locator("#content").evaluate("(area, file) => { area.value = file; }", file);
    }

    private static Page saveMeanwhile(String name, String file, int width) {
        Page other = open("/yours/edit?of=" + name, width);
        put(other, file.replace("four weeks", "5 weeks"));
        other.locator("#role").fill("Chief executive");
        other.locator("#reason").fill("Put right the wording of the notice clause");
        other.getByText("Check and save it").click();
        return other;
    }
}
