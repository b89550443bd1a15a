package uk.sharedservices.partnership.reporting.publish.html;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import uk.sharedservices.partnership.browser.Accessibility;
import uk.sharedservices.partnership.browser.Chromium;
import uk.sharedservices.partnership.reporting.committee.ReferenceDocuments;

@DisplayName("Of the reference partnership, printed as HTML, the document")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DocumentsInBrowserTest {

    private static final String NAMES = "uk.sharedservices.partnership.reporting.committee.ReferenceDocuments#names";
    private static final int WIDE = 1280;
    private static final int NARROW = 320;
    private static final int HIGH = 900;

    private Chromium chromium;
    private Page page;

    @BeforeAll
    void start() {
        chromium = Chromium.start();
        page = chromium.page(WIDE);
    }

    @AfterAll
    void stop() {
        page.close();
        chromium.close();
    }

    @ParameterizedTest(name = "{0} has nothing wrong that the checker of HTML finds")
    @MethodSource(NAMES)
    void isValid(String name) throws Exception {
        assertThat(HtmlChecker.errors(new HtmlReport().page(ReferenceDocuments.of(name))))
                .isEmpty();
    }

    @ParameterizedTest(
            name =
                    "{0} keeps to WCAG 2.2 AA on screens 1280 and 320 pixels wide and on paper, and is never wider than those")
    @MethodSource(NAMES)
    void keepsToWcag(String name) {
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
        page.setContent(new HtmlReport().page(ReferenceDocuments.of(name)));
        for (int width : new int[] {WIDE, NARROW}) {
            page.setViewportSize(width, HIGH);
            assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(width);
            assertThat(Accessibility.violations(page)).as("at %d pixels", width).isEmpty();
        }
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        page.setViewportSize(WIDE, HIGH);
        assertThat(Accessibility.violations(page)).as("on paper").isEmpty();
    }
}
