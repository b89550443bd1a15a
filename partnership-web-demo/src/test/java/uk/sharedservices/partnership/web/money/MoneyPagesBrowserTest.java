package uk.sharedservices.partnership.web.money;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.sharedservices.partnership.web.InBrowser;

@DisplayName("In a browser, the pages about money")
class MoneyPagesBrowserTest extends InBrowser {

    @ParameterizedTest(name = "{0} pixels wide")
    @ValueSource(ints = {WIDE, NARROW})
    @DisplayName("are fit for everyone")
    void fit(int width) {
        for (MoneyPart part : MoneyPart.values()) {
            isFit(open(part.address(), width), "money " + part.words());
        }
        isFit(open("/money/forecast?council=Nowhere", width), "money forecast mistaken");
        isFit(open("/money/forecast?council=Tameside&runs=500&saving=1,000,000", width), "money forecast answered");
        isFit(
                open(
                        "/money/shares?amount=270000&measure=EHC_PLANS&weight-E08000008=2140&weight-E08000007=2618"
                                + "&remainder=LARGEST_REMAINDER",
                        width),
                "money shares answered");
        isFit(
                open(
                        "/money/leaving?agreement=shared-director-of-education&by=E08000008&given=2022-11-23&pay=95000"
                                + "&from=2022-11-24&oneOff=12500",
                        width),
                "money leaving answered");
    }

    @ParameterizedTest(name = "{0} pixels wide")
    @ValueSource(ints = {WIDE, NARROW})
    @DisplayName("show without script how far a long run is, and cancel it")
    void cancel(int width) {
        String run = "/money/forecast/all?years=10&runs=200000&look=asked&seed=" + width;
        isFit(open(run, width), "money run under way");

        Page page = openWithoutScript(run, width);
        page.locator("text=Cancel the run").click();

        assertThat(page.locator("main").innerText()).contains("The run was cancelled.");
        assertThat(page.locator("#runs").inputValue()).isEqualTo("200000");
    }
}
