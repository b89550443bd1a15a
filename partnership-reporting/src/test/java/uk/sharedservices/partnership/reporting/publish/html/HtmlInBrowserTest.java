package uk.sharedservices.partnership.reporting.publish.html;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.sharedservices.partnership.browser.Accessibility;
import uk.sharedservices.partnership.browser.Chromium;
import uk.sharedservices.partnership.reporting.document.SampleReports;

@DisplayName("A report in a browser")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HtmlInBrowserTest {

    private static final int WIDE = 1280;
    private static final int NARROW = 320;
    private static final String SCROLLED = "document.documentElement.scrollWidth";

    private Chromium chromium;

    @BeforeAll
    void start() {
        chromium = Chromium.start();
    }

    @AfterAll
    void stop() {
        chromium.close();
    }

    @ParameterizedTest(
            name = "keeps to WCAG 2.2 AA on a screen {0} pixels wide and on paper, and is never wider than that")
    @ValueSource(ints = {WIDE, NARROW})
    void keepsToWcag(int width) {
        try (Page page = chromium.page(width)) {
            page.setContent(new HtmlReport().page(SampleReports.everyBlock()));
            page.screenshot(new Page.ScreenshotOptions()
                    .setFullPage(true)
                    .setPath(Path.of("target", "screenshots", "every-block-" + width + ".png")));
            assertThat(page.evaluate(SCROLLED)).isEqualTo(width);
            assertThat(Accessibility.violations(page)).isEmpty();
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            assertThat(Accessibility.violations(page)).isEmpty();
        }
    }

    @Test
    @DisplayName("keeps to WCAG 2.2 AA on a narrow screen with hostile words too")
    void keepsToWcagWithHostileWords() {
        try (Page page = chromium.page(NARROW)) {
            page.setContent(new HtmlReport().page(SampleReports.hostile()));
            page.screenshot(new Page.ScreenshotOptions()
                    .setPath(Path.of("target", "screenshots", "hostile-" + NARROW + ".png")));
            assertThat(page.evaluate(SCROLLED)).isEqualTo(NARROW);
            assertThat(Accessibility.violations(page)).isEmpty();
        }
    }

    @Test
    @DisplayName("opens an explanation where a figure leads to it")
    void opensExplanations() {
        try (Page page = chromium.page(WIDE)) {
            page.setContent(new HtmlReport().page(SampleReports.everyBlock()));
            assertThat(page.locator("#note_2").isVisible()).isFalse();
            page.locator("#use_2").click();
            assertThat(page.locator("#note_2").isVisible()).isTrue();
        }
    }

    @Test
    @DisplayName("printed from there, has every explanation open and says DRAFT and its number on every page")
    void isPrintedWhole() throws IOException {
        try (Page page = chromium.page(WIDE)) {
            page.setContent(new HtmlReport().page(SampleReports.everyBlock()));
            try (PDDocument pdf = Loader.loadPDF(page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true)))) {
                PDFTextStripper reader = new PDFTextStripper();
                assertThat(reader.getText(pdf).split("make £5.500m", -1)).hasSize(3);
                for (int each = 1; each <= pdf.getNumberOfPages(); each++) {
                    reader.setStartPage(each);
                    reader.setEndPage(each);
                    assertThat(reader.getText(pdf)).contains("DRAFT", "Page " + each + " of " + pdf.getNumberOfPages());
                }
            }
        }
    }

    @Test
    @DisplayName("is checked by what tells a page that breaks WCAG")
    void isCheckedByWhatTells() {
        try (Page page = chromium.page(WIDE)) {
            page.setContent("<html><body><img src='x'><p style='color:#bbb'>Pale</p></body></html>");
            assertThat(Accessibility.violations(page))
                    .anyMatch(broken -> broken.startsWith("image-alt"))
                    .anyMatch(broken -> broken.startsWith("color-contrast"))
                    .anyMatch(broken -> broken.startsWith("html-has-lang"));
        }
    }
}
