package uk.sharedservices.partnership.web.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import uk.sharedservices.partnership.reporting.publish.Format;
import uk.sharedservices.partnership.web.InBrowser;

@DisplayName("In a browser, the page that makes documents")
class ReportsPageBrowserTest extends InBrowser {

    private static final String DECISION = "/reports?kind=decision&as-at=2022-11-23&prepared=2022-11-10";

    @ParameterizedTest(name = "{1} at {0} pixels")
    @CsvSource({
        "1280, /reports",
        "320, /reports",
        "320, /reports?kind=nothing&as-at=",
        "1280, " + DECISION,
        "320, " + DECISION,
        "320, /reports?kind=notice&as-at=2022-11-23&serve=2022-11-24",
        "320, /reports?kind=update&as-at=2022-03-01",
        "320, /reports?kind=dsg&as-at=2022-11-23",
        "320, /reports?kind=savings&as-at=2022-11-23",
    })
    @DisplayName("is fit for everyone, blank, mistaken and with documents")
    void isFitForEveryone(int width, String path) {
        isFit(open(path, width), path.length() > 60 ? path.substring(1, 60) : path.substring(1));
    }

    @Test
    @DisplayName("says that a report is a draft, what is missing by when, and whether its figures agree")
    void draft() {
        Page page = openWithoutScript(DECISION, WIDE);

        assertThat(page.locator(".standing-of").innerText())
                .containsIgnoringCase("draft")
                .contains("Nothing disagrees.");
        assertThat(page.locator("main").innerText())
                .contains("Missing before then, or late:", "Tuesday 15 November 2022");
    }

    @Test
    @DisplayName("keeps an officer's paragraphs in the document and in its address")
    void paragraphs() {
        Page page = openWithoutScript("/reports", WIDE);
        page.locator("summary").first().click();
        page.locator("#paragraphs").fill("# Nowhere\n\nWords of ours.");
        page.locator("form button").click();

        assertThat(page.locator(".error-summary").innerText()).contains("nowhere");
        assertThat(page.locator("#paragraphs").inputValue()).contains("Words of ours.");
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(Format.class)
    @DisplayName("gives the document in every format, kept as a file but for the page")
    void formats(Format format) throws Exception {
        HttpResponse<String> file = get(DECISION + "&format=" + format.extension());

        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(file.headers().firstValue("Content-Type").orElse("").toLowerCase(java.util.Locale.ROOT))
                .startsWith(format.mediaType().replaceFirst(";.*", ""));
        assertThat(file.headers().firstValue("Content-Disposition").isPresent()).isEqualTo(format != Format.HTML);
        assertThat(file.body()).isNotEmpty();
    }

    @Test
    @DisplayName("shows the document as a page of its own, in its own style and no other's")
    void asAPage() {
        java.util.List<String> refused = new java.util.ArrayList<>();
        Page page = open("/notice", WIDE);
        page.onConsoleMessage(message -> refused.add(message.text()));
        page.navigate(address(DECISION + "&format=html"));

        assertThat(refused).isEmpty();
        assertThat(page.evaluate("() => getComputedStyle(document.querySelector('.report')).color"))
                .isEqualTo("rgb(22, 25, 27)");
    }

    @Test
    @DisplayName("has a calendar to subscribe to, whose entries keep their ids from day to day")
    void calendar() throws Exception {
        HttpResponse<String> calendar = get("/calendar.ics");

        assertThat(calendar.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("text/calendar"));
        assertThat(calendar.body()).startsWith("BEGIN:VCALENDAR").contains("UID:");
        assertThat(get("/reports?kind=decision&as-at=2022-11-23&format=exe").statusCode())
                .isEqualTo(404);
    }
}
