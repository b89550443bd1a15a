package uk.sharedservices.partnership.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The demo")
class DemoServerTest extends RunningDemo {

    @Nested
    @DisplayName("has a page that")
    class Page {

        @Test
        @DisplayName("asks the question, by hand unless another way is chosen")
        void asks() throws Exception {
            Document page = Jsoup.parse(get("/notice").body());

            assertThat(page.select("h1").text()).isEqualTo("If we give notice, when are we out?");
            assertThat(page.select("input[name=agreement][checked]").val()).isEqualTo("shared-director-of-education");
            assertThat(page.select("input[name=by]").eachAttr("value")).containsExactly("E08000008", "E08000007");
            assertThat(page.select("input[name=by][checked]")).isEmpty();
            assertThat(page.select("input[name=method][checked]").val()).isEqualTo("BY_HAND");
            assertThat(page.select("[data-mistaken]")).isEmpty();
        }

        @Test
        @DisplayName("has the agreement chosen where there are several, on the first page too")
        void choosesTheAgreement() throws Exception {
            Document page = Jsoup.parse(get("/?of=tri-borough").body());

            assertThat(page.select("form[action=/notice] input[name=agreement][type=radio]"))
                    .hasSizeGreaterThan(1);
            assertThat(page.select("input[name=agreement][type=hidden]")).isEmpty();
        }

        @Test
        @DisplayName("answers with both readings, the default, the derivation, the grant and a warning")
        void answers() throws Exception {
            Document page = Jsoup.parse(get("/notice?" + QUESTION + "&given-day=23&given-month=11&given-year=2022")
                    .body());

            assertThat(page.title()).startsWith("If Tameside gives notice on Wednesday 23 November 2022");
            assertThat(page.select("tr:has(th:contains(When we are out)) td").text())
                    .startsWith(
                            "Wednesday 21 December 2022, at midnight at the end of the day (or Thursday 22 December");
            assertThat(page.select("tr:has(th:contains(The end our notice should name)) td")
                            .text())
                    .startsWith("Thursday 22 December 2022");
            assertThat(page.select("tr:has(th:contains(Papers out by)) td").text())
                    .contains("by Tuesday 25 October 2022", "Agenda and reports by Tuesday 15 November 2022");
            assertThat(page.select("details li").eachText())
                    .contains(
                            "4 weeks are 28 days; day 28 is Wednesday 21 December 2022, the last day, and it counts to"
                                    + " midnight. Rule R1");
            assertThat(page.text()).contains("Tameside is left with, as its own: a deficit of £5,500,000");
            assertThat(page.text()).contains("This is not legal advice.");
            assertThat(page.select("input[name=given-day]").val()).isEqualTo("23");
        }

        @Test
        @DisplayName("needs nothing from outside the server")
        void needsNothingFromOutside() throws Exception {
            for (String address :
                    new String[] {"/notice", "/notice?" + QUESTION + "&given-day=23&given-month=11&given-year=2022"}) {
                Document page = Jsoup.parse(get(address).body());

                assertThat(page.select("img, iframe, object, [onclick], [style], style"))
                        .isEmpty();
                assertThat(page.select("script").eachAttr("src")).containsExactly("/demo.js");
                assertThat(page.select("link[href]").eachAttr("href")).containsExactly("/icon.svg", "/demo.css");
            }
            assertThat(get("/demo.css").body())
                    .doesNotContain("@import", "http")
                    .doesNotContainPattern("url\\((?!\"/[a-z]+\\.ttf\"\\))");
            assertThat(get("/demo.css").headers().firstValue("content-type")).contains("text/css; charset=utf-8");
        }

        @Test
        @DisplayName("labels every field, and every link within the page leads somewhere")
        void labelsEveryField() throws Exception {
            for (String address : new String[] {
                "/notice", "/notice?given-day=", "/notice?" + QUESTION + "&given-day=23&given-month=11&given-year=2022"
            }) {
                Document page = Jsoup.parse(get(address).body());

                assertThat(page.select("input:not([type=hidden])"))
                        .allSatisfy((Element input) -> assertThat(page.select("label[for=" + input.id() + "]"))
                                .hasSize(1));
                assertThat(page.select("a[href^=#]"))
                        .allSatisfy((Element link) -> assertThat(
                                        page.getElementById(link.attr("href").substring(1)))
                                .as(link.outerHtml())
                                .isNotNull());
                assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
            }
        }

        @ParameterizedTest(name = "{0}/{1}/{2}: {3}")
        @CsvSource(
                delimiter = '|',
                nullValues = "-",
                value = {
                    "31 | 11 | 2022 | The day the notice is given must exist, but was 31 November 2022: that month has 30 days",
                    "29 | 2 | 2023 | The day the notice is given must exist, but was 29 February 2023: that month has 28 days",
                    "0 | 2 | 2023 | The day the notice is given must exist, but was 0 February 2023: that month has 28 days",
                    "23 | 13 | 2022 | The day the notice is given must have a month from 1 to 12, but was 23 13 2022",
                    "23 | 11 | 22 | The day the notice is given must have a year of four digits, such as 2022, but was 23 11 22",
                    "23 | Nov | 2022 | The day the notice is given must be in numbers, such as 23 11 2022, but was 23 Nov 2022",
                    "'' | 11 | 2022 | The day the notice is given must include a day",
                    "'' | 11 | '' | The day the notice is given must include a day and a year",
                    "'' | '' | '' | Enter the day the notice is given",
                    "31 | 3 | 2021 | The day the notice is given must not be before the day the agreement began, 1 April 2021 (assumed), but was 2021-03-31",
                })
        @DisplayName("shows what is wrong with a day beside it and above, and keeps what was typed")
        void wrongDay(String day, String month, String year, String message) throws Exception {
            HttpResponse<String> response =
                    get("/notice?" + QUESTION + "&given-day=" + day + "&given-month=" + month + "&given-year=" + year);
            Document page = Jsoup.parse(response.body());

            assertThat(response.statusCode()).isEqualTo(400);
            assertThat(page.title()).startsWith("Error: ");
            assertThat(page.select(".error-summary li").eachText()).containsExactly(message);
            assertThat(page.select("#given-error").text()).isEqualTo("Error: " + message);
            assertThat(page.select("input[aria-invalid=true]")).hasSize(1);
            assertThat(page.select("input[name=given-month]").val()).isEqualTo(month);
            assertThat(page.select("input[name=by][checked]").val()).isEqualTo("E08000008");
            assertThat(page.select(".headline")).isEmpty();
        }

        @Test
        @DisplayName("shows every mistake at once")
        void everyMistakeAtOnce() throws Exception {
            Document page =
                    Jsoup.parse(get("/notice?agreement=payroll&by=&given-day=&given-month=&given-year=&method=pigeon")
                            .body());

            assertThat(page.select(".error-summary li").eachText())
                    .containsExactly(
                            "Select an agreement",
                            "Select the council that gives the notice",
                            "Enter the day the notice is given",
                            "Select how the notice is given");
        }

        @Test
        @DisplayName("prints what was typed as text, never as markup")
        void neverAsMarkup() throws Exception {
            String page = get("/notice?" + QUESTION
                            + "&given-day=%22%3E%3Cscript%3Ealert(1)%3C/script%3E&given-month=11&given-year=2022")
                    .body();

            assertThat(page).doesNotContain("<script>").contains("&lt;script>");
        }

        @Test
        @DisplayName("refuses to guess the day of service by post")
        void byPost() throws Exception {
            HttpResponse<String> response = get(
                    "/notice?" + QUESTION.replace("BY_HAND", "POST") + "&given-day=23&given-month=11&given-year=2022");

            assertThat(response.statusCode()).isEqualTo(200);
            assertThat(Jsoup.parse(response.body())
                            .select("tr:has(th:contains(When we are out)) td")
                            .text())
                    .startsWith("cannot be said. The agreement's clause on service is not known");
        }

        @Test
        @DisplayName("says so when there is no such page")
        void notFound() throws Exception {
            assertThat(get("/nowhere").statusCode()).isEqualTo(404);
            assertThat(get("/nowhere").body()).contains("Page not found");
        }
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "/notice?given=2022-11-23&given=2022-11-24, given-day",
        "/notice?given-day=23&given-day=24&given-month=11&given-year=2022, given-day",
        "/notice?by=E08000008&by=E08000007, by",
        "/?of=tri-borough&of=tameside-and-stockport, of",
        "/rules?search=notice&search=days, search",
        "/rules/try?kind=exit&kind=notice-expiry, kind",
        "/reports?kind=SUMMARY&as-at=2022-11-23&format=pdf&format=html, format"
    })
    @DisplayName("a field that comes twice is told, and its first value not taken for what was meant")
    void aFieldThatComesTwice(String address, String place) throws Exception {
        HttpResponse<String> answer = get(address);
        Element told = Jsoup.parse(answer.body()).selectFirst(".error-summary a[href=#" + place + "]");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(Objects.requireNonNull(told).text()).contains(" must be given once, but was given 2 times");
    }
}
