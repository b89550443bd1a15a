package uk.sharedservices.partnership.web.yours;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Instant;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.sharedservices.partnership.web.store.Draft;
import uk.sharedservices.partnership.web.store.PartnershipName;
import uk.sharedservices.partnership.web.yours.edit.Posting;

@DisplayName("A kept version that this release refuses")
class UnreadableVersionTest extends Posting {

    private static final String FAULTY = REFERENCE.replace("\"E08000008\"", "\"W06000001\"");

    private static void keep(String name, int base, String content) {
        versions()
                .save(new Draft(
                        PartnershipName.of(name), base, "Ours & theirs", content, "Clerk", "By hand", Instant.EPOCH));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/?of=", "/notice?of=", "/decisions?of=", "/money?of=", "/reports?of=", "/calendar.ics?of="})
    @DisplayName("is told as such by every page that asks it, with what is wrong and where to go")
    void isToldAsSuch(String page) throws Exception {
        keep("refused" + page.length(), 0, FAULTY);
        HttpResponse<String> answer = get(page + "refused" + page.length());
        Document told = Jsoup.parse(answer.body());

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(told.select("h1").text()).isEqualTo("Version 1 cannot be read by this release");
        assertThat(told.select(".faulty li").eachText())
                .anyMatch(fault -> fault.startsWith("Councils, 1: Code must be"));
        for (String way : told.select("main a[href]").eachAttr("href")) {
            assertThat(get(way).statusCode()).as(way).isEqualTo(200);
        }
    }

    @Test
    @DisplayName("can be downloaded, edited and put right, and its other versions asked; the API tells why not")
    void canBePutRight() throws Exception {
        keep("put-right", 0, REFERENCE);
        keep("put-right", 1, FAULTY);

        assertThat(get("/yours/file?of=put-right").body()).isEqualTo(FAULTY);
        assertThat(get("/?of=put-right&version=1").statusCode()).isEqualTo(200);
        assertThat(get("/yours/history?of=put-right").statusCode()).isEqualTo(200);
        assertThat(get("/yours/compare?of=put-right&from=1&to=2").statusCode()).isEqualTo(409);
        assertThat(get("/api/partnerships/put-right").statusCode()).isEqualTo(409);
        Document editor = Jsoup.parse(get("/yours/edit?of=put-right").body());
        assertThat(editor.select(".parts tr:contains(Councils) .tag").eachText())
                .anyMatch(tag -> tag.contains("put right"));
        assertThat(Jsoup.parse(get("/yours").body()).select("tbody").text()).contains("Ours & theirs");
    }

    @Test
    @DisplayName("is edited as text if it is no JSON at all, and is no reason to lose what was typed over it")
    void isEditedAsText() throws Exception {
        keep("no-json", 0, REFERENCE);
        keep("no-json", 1, "of a later release");

        assertThat(Jsoup.parse(get("/yours/edit?of=no-json").body())
                        .select("textarea")
                        .text())
                .isEqualTo("of a later release");
        Document old = Jsoup.parse(get("/yours/edit?of=no-json&version=1").body());
        old.select("input[name=base]").val("1");
        old.select("#role").val("Clerk");
        HttpResponse<String> moved = sent(old, "save");
        assertThat(moved.statusCode()).isEqualTo(409);
        assertThat(Jsoup.parse(moved.body()).select("textarea").text()).contains("\"format\": \"partnership/2\"");
        assertThat(moved.body()).contains("cannot be read by this release of the program");
    }
}
