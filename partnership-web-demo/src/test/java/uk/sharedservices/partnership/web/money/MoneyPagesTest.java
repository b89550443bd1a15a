package uk.sharedservices.partnership.web.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.sharedservices.partnership.web.RunningDemo;

@DisplayName("Of the pages about money")
class MoneyPagesTest extends RunningDemo {

    @ParameterizedTest(name = "{0} tells {1}")
    @CsvSource(delimiter = '|', textBlock = """
                    /money | £5.500m
                    /money?year=2022/23&as-at=2022-11-23&by=E08000008 | £5.500m
                    /money/savings | £0.048m
                    /money/place?council=tameside | number 72
                    /money/forecast?council=Tameside&runs=100 | Runs: 100, seed 1
                    /money/shares?amount=270,000&measure=EHC_PLANS&weight-E08000008=2140&weight-E08000007=2618&remainder=LARGEST_REMAINDER | £121,437.58
                    /money/leaving?agreement=shared-director-of-education&by=E08000008&given=2022-11-23&pay=95,000&from=2022-11-24 | £3,643.84
                    """)
    void tells(String path, String told) throws Exception {
        HttpResponse<String> answer = get(path);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains(told);
    }

    @ParameterizedTest(name = "{0} says {1}, and keeps what was typed")
    @CsvSource(delimiter = '|', textBlock = """
                    /money?year=2022/24&as-at=2022-11-23 | The financial year must | 2022/24
                    /money/place?council=Nowhere | none has that name | Nowhere
                    /money/place?council=on | several have that in their names | on
                    /money/forecast?council=Tameside&runs=0 | The runs must be from 1 to 1000000 | 0
                    /money/forecast?council=Tameside&years=11 | The years must be from 1 to 10 | 11
                    /money/forecast?council=Tameside&growth=much | The growth of plans must | much
                    /money/forecast?council=Tameside&delivery=50 | must be given where its delivery is | 50
                    /money/shares?amount=1.005&measure=EQUAL&remainder=HOST | must not be finer than a penny | 1.005
                    /money/shares?amount=1&measure=EQUAL&remainder=HOST | must be named where it takes the odd pennies | 1
                    /money/shares?amount=1&measure=EQUAL&remainder=HOST&weight-E08000008=-1 | The weight of Tameside must be a number, 0 or more | -1
                    /money/shares?amount=1&measure=EQUAL&remainder=LARGEST_REMAINDER&again-E08000008=1&again-E08000007=1&tolerance=x | must be a decimal number, such as 2.5 | x
                    /money/leaving?pay=x | The pay must be in pounds, such as 270,000 | x
                    /money/leaving?agreement=shared-director-of-education&by=E08000008&given=2022-11-23&share-E08000008=half | The share of Tameside must be a number | half
                    """)
    void refuses(String path, String mistake, String typed) throws Exception {
        HttpResponse<String> answer = get(path);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains(mistake).contains("value=\"" + typed + "\"");
    }

    @Test
    @DisplayName("a long run shows how far it is, asks again by itself, and its address brings back its figures")
    void longRun() throws Exception {
        String path = "/money/forecast?council=Tameside&years=3&runs=20000&seed=7";
        HttpResponse<String> answer = get(path);
        while (answer.headers().firstValue("Refresh").isPresent()) {
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.body()).contains("Cancel the run");
            answer = get(path);
        }
        assertThat(answer.body()).contains("Runs: 20000, seed 7");
        assertThat(get(path).body()).isEqualTo(answer.body());
    }

    @Test
    @DisplayName("a partnership that tells of no grant is asked for a year, and answers nothing")
    void noGrant() throws Exception {
        HttpResponse<String> answer = get("/money?of=tri-borough");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("Which financial year?").doesNotContain("class=\"report\"");
    }

    @ParameterizedTest(name = "{0} is sent on to the form of its own program, wherever it asks to go")
    @ValueSource(
            strings = {
                "https://example.org/",
                "//example.org",
                "/notice",
                "/money/forecast?a\r\nX-Split: 1",
                "/money/forecastle?"
            })
    void noOpenRedirect(String address) throws Exception {
        assertThat(cancel(address, "").statusCode()).isEqualTo(403);

        HttpResponse<String> sentOn = cancel(address, "a".repeat(32));
        assertThat(sentOn.statusCode()).isEqualTo(303);
        assertThat(sentOn.headers().firstValue("Location")).contains("/money/forecast?of=tameside-and-stockport");
        assertThat(sentOn.headers().firstValue("X-Split")).isEmpty();
    }

    @Test
    @DisplayName("a run that is cancelled says so to every page that looks at it, and runs again when that is asked")
    void cancelledOnAnotherPage() throws Exception {
        String path = "/money/forecast?of=tameside-and-stockport&council=Tameside&years=10&runs=1000000&seed=11";
        assertThat(get(path).headers().firstValue("Refresh")).isPresent();
        cancel(path, "a".repeat(32));

        HttpResponse<String> other = get(path);
        assertThat(other.headers().firstValue("Refresh")).isEmpty();
        assertThat(other.body()).contains("The run was cancelled", "Run it again");
        HttpResponse<String> again = posted("again", path, "a".repeat(32));
        assertThat(again.headers().firstValue("Location")).contains(path);
        assertThat(get(path).headers().firstValue("Refresh")).isPresent();
        cancel(path, "a".repeat(32));
    }

    @Test
    @DisplayName("a run that is cancelled while it waits keeps what was typed")
    void cancelledWhileItWaits() throws Exception {
        assertThat(cancel("/money/forecast?council=Bury&runs=20000", "a".repeat(32))
                        .headers()
                        .firstValue("Location"))
                .contains("/money/forecast?council=Bury&runs=20000&stopped=yes");
    }

    @ParameterizedTest(name = "{0} is told beside {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
                    /money/shares?amount=1&measure=EQUAL&remainder=HOST&weight-E08000008=(5) | weight-E08000008 | must be a number, 0 or more
                    /money/shares?amount=1&measure=EQUAL&remainder=HOST&weight-E08000008=-5 | weight-E08000008 | must be a number, 0 or more
                    /money/leaving?agreement=shared-director-of-education&by=E08000008&given=2022-11-23&share-E08000008=-1 | share-E08000008 | must be a number, 0 or more
                    """)
    void weights(String path, String field, String mistake) throws Exception {
        Document page = Jsoup.parse(get(path).body());

        assertThat(page.select("#" + field + "-error").text()).contains(mistake);
    }

    @Test
    @DisplayName("a weight may be finer than a penny, for it is no money")
    void fineWeights() throws Exception {
        assertThat(
                        get("/money/shares?amount=800&measure=OTHER&words=hours&weight-E08000008=0.125&weight-E08000007=0.875"
                                        + "&remainder=LARGEST_REMAINDER")
                                .body())
                .contains("Tameside £100, Stockport £700");
    }

    private static HttpResponse<String> cancel(String address, String token) throws IOException, InterruptedException {
        return posted("cancel", address, token);
    }

    private static HttpResponse<String> posted(String what, String address, String token)
            throws IOException, InterruptedException {
        return CLIENT.send(
                request("/money/runs/" + what)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .header("Cookie", "form-token=" + token)
                        .POST(BodyPublishers.ofString(
                                "address=" + URLEncoder.encode(address, StandardCharsets.UTF_8) + "&token=" + token))
                        .build(),
                BodyHandlers.ofString());
    }
}
