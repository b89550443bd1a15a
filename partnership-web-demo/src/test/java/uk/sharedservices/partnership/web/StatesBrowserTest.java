package uk.sharedservices.partnership.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.sharedservices.partnership.web.store.Draft;
import uk.sharedservices.partnership.web.store.PartnershipName;

/** Holds to WCAG and to both widths the states of pages that a journey seldom meets. */
@DisplayName("In a browser, a page in a state that is seldom met")
class StatesBrowserTest extends InBrowser {

    private static final String RUN =
            "/money/forecast?of=tameside-and-stockport&council=Tameside&years=10&runs=1000000&seed=%d";

    @ParameterizedTest(name = "{0} says {1}")
    @CsvSource(delimiter = '|', textBlock = """
        /nowhere | Page not found
        /?of=kept&version=1 | A later version is kept:
        /notice?{QUESTION}&given=2022-11-23&names=2022-12-31&end=2023-01-31 | Saturday 31 December 2022
        /decisions/forward | If we decide then, when are we out?
        /decisions/forward?by=&decided=2022-11-31 | There is a problem
        /decisions/back | If we want to be out by then, by when must we decide?
        /decisions/back?by=E08000008&callin=x | There is a problem
        /money?year=2022/24&as-at=2022-11-23 | The financial year must
        /money/savings?as-at=2022-02-30 | There is a problem
        /money/place?council=Tameside | number 72
        /money/place?council=Nowhere | none has that name
        /money/shares?amount=1.005&measure=EQUAL&remainder=HOST&weight-E08000008=-1 | must not be finer than a penny
        /money/leaving?pay=x | The pay must be in pounds
        /money/forecast/all?years=1&runs=20&seed=1 | All authorities together
        """)
    @DisplayName("is fit for everyone")
    void isFitForEveryone(String address, String words) throws Exception {
        String path = address.replace("{QUESTION}", QUESTION);
        keep();
        while (get(path).headers().firstValue("Refresh").isPresent()) {
            Thread.sleep(20); // a run is under way
        }
        isFitAtBothWidths(open(path, WIDE), words);
    }

    @Test
    @DisplayName("is fit for everyone where a form is refused")
    void formRefused() {
        Page page = open("/rules/try?kind=notice-expiry", WIDE);
        page.locator("input[name=token]").evaluate("token => { token.value = ''; }");
        follow(page, page.getByText("Answer it"));
        isFitAtBothWidths(page, "The form could not be accepted");
    }

    @Test
    @DisplayName("is fit for everyone where a file is sent that is none")
    void noText() {
        Page page = open("/yours/new/empty", WIDE);
        follow(page, page.locator("button[value=text]"));
        page.locator("#upload")
                .setInputFiles(new FilePayload("own.json", "application/json", new byte[] {(byte) 0xC3, 0x28}));
        follow(page, page.locator("button[value=save]").last());
        assertThat(page.locator("#upload").getAttribute("aria-describedby")).isEqualTo("upload-error");
        assertThat(page.locator("#upload").isVisible()).isTrue();
        isFitAtBothWidths(page, "The file must be text in UTF-8, but is not");
    }

    @Test
    @DisplayName("is fit for everyone where a run waits for others, and where it was cancelled")
    void runs() throws Exception {
        get(RUN.formatted(1));
        get(RUN.formatted(2));
        Page waiting = open(RUN.formatted(3) + "&look=asked", WIDE);
        cancel(RUN.formatted(1)); // first, for what is under way takes the machine that axe wants
        cancel(RUN.formatted(2));
        isFitAtBothWidths(waiting, "The simulation waits for others to end");
        isFitAtBothWidths(open(RUN.formatted(1), WIDE), "The run was cancelled");
    }

    private static void isFitAtBothWidths(Page page, String words) {
        assertThat(page.locator("body").innerText()).contains(words);
        isFit(page, words);
        page.setViewportSize(NARROW, page.viewportSize().height);
        isFit(page, words);
        page.close();
    }

    private static void keep() {
        for (int base = 0; base < 2; base++) {
            versions()
                    .save(new Draft(
                            PartnershipName.of("kept"), base, "Kept", REFERENCE, "Clerk", "A test", Instant.EPOCH));
        }
    }

    private static void cancel(String address) throws IOException, InterruptedException {
        String token = "a".repeat(32);
        CLIENT.send(
                request("/money/runs/cancel")
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .header("Cookie", "form-token=" + token)
                        .POST(BodyPublishers.ofString(
                                "token=" + token + "&address=" + URLEncoder.encode(address, UTF_8)))
                        .build(),
                BodyHandlers.discarding());
    }
}
