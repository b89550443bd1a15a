package uk.sharedservices.partnership.web.asked;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Instant;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.sharedservices.partnership.web.RunningDemo;
import uk.sharedservices.partnership.web.store.Draft;
import uk.sharedservices.partnership.web.store.PartnershipName;

@DisplayName("Of a partnership whose documents bear no date")
class UndatedPartnershipTest extends RunningDemo {

    @BeforeAll
    static void keepsOne() throws Exception {
        String empty = Jsoup.parse(get("/yours/new/empty").body())
                .select("textarea[name=content], input[name=content]")
                .val();
        versions()
                .save(new Draft(
                        PartnershipName.of("undated"), 0, "Our partnership", empty, "Clerk", "Begun", Instant.EPOCH));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"/", "/money", "/money/savings", "/decisions", "/decisions/forward", "/reports"})
    @DisplayName("a page tells nothing as at a day that nobody named, and asks for one")
    void asksForTheDay(String page) throws Exception {
        HttpResponse<String> answer = get(page + "?of=undated");
        Document shown = Jsoup.parse(answer.body());

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(shown.select(".report, .error-summary")).isEmpty();
        assertThat(shown.text()).doesNotContain("1970");
        assertThat(shown.select("main .date-input input").eachAttr("value")).containsOnly("");
    }

    @ParameterizedTest(name = "{0} says “{2}”")
    @CsvSource(
            delimiter = '|',
            value = {
                "/?as-at= | as-at-day | Enter the day as at which the facts are told",
                "/money/savings?as-at-day=&as-at-month=&as-at-year= | as-at-day"
                        + " | Enter the day as at which the facts are told",
                "/decisions/forward?by=E08000008 | decided-day"
                        + " | Enter the day of the decision, or the day the notice is served",
            })
    @DisplayName("a question that names no day either is told what is missing")
    void asksAgain(String question, String place, String mistake) throws Exception {
        HttpResponse<String> answer = get(question + "&of=undated");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(Jsoup.parse(answer.body())
                        .select(".error-summary a[href=#" + place + "]")
                        .eachText())
                .containsExactly(mistake);
    }

    @Test
    @DisplayName("the day that is named is the one it is told as at, and its calendar is empty until then")
    void toldAsAtTheDayNamed() throws Exception {
        assertThat(Jsoup.parse(get("/?of=undated&as-at=2022-11-23").body())
                        .select(".report")
                        .text())
                .contains("Tameside (E08000008)");
        assertThat(get("/calendar.ics?of=undated").body())
                .contains("BEGIN:VCALENDAR")
                .doesNotContain("VEVENT");
    }

    @Test
    @DisplayName("the calendar is offered with the day that is named, and not before")
    void calendarOfTheDayNamed() throws Exception {
        assertThat(get("/reports?of=undated").body()).doesNotContain("/calendar.ics");
        assertThat(Jsoup.parse(get("/reports?of=undated&kind=summary&as-at=2022-11-23")
                                .body())
                        .select("a[href*=/calendar.ics]")
                        .eachAttr("href"))
                .containsExactly(address("/calendar.ics?of=undated&as-at=2022-11-23"));
    }
}
