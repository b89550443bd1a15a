package uk.sharedservices.partnership.web.yours.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The editor")
class EditPagesTest extends Posting {

    private static final String AMOUNT = "file-agreements-0-noticeClause-period-amount";

    @Test
    @DisplayName("leads from an example through its fields to a version saved, and changes nothing else")
    void leadsThroughItsFields() throws Exception {
        Document sections = example();
        assertThat(sections.select(".parts tr:contains(Agreements) td").text()).isEqualTo("1");
        Document agreement = press(press(sections, "go.agreements"), "go.agreements-0");
        fill(agreement, AMOUNT, "8");
        Document councils = press(agreement, "go.agreements");
        Document council = press(press(press(councils, "go."), "go.councils"), "go.councils-1");
        fill(council, "file-councils-1-name", "Stockport Borough");
        signed(council, "in-fields");
        HttpResponse<String> saved = sent(council, "save");

        assertThat(saved.headers().firstValue("Location")).contains("/yours/history?of=in-fields");
        String file = get("/yours/file?of=in-fields").body();
        assertThat(file.replace("\"Stockport Borough\"", "\"Stockport\""))
                .isEqualTo(REFERENCE.replace(
                        "\"amount\": 4,\n          \"unit\": \"WEEKS\"",
                        "\"amount\": 8,\n          \"unit\": \"WEEKS\""));
    }

    @Test
    @DisplayName("sends every entry of the example back as it was, and says whether anything is changed")
    void sendsEveryEntryBack() throws Exception {
        Document page = example();
        for (String section : page.select(".parts button").eachAttr("value")) {
            Document list = press(page, section);
            for (String entry : list.select(".entries button.as-link").eachAttr("value")) {
                Document shown = press(press(list, entry), "check");
                assertThat(content(shown)).as(entry).isEqualTo(REFERENCE);
                assertThat(shown.select(".error-summary")).as(entry).isEmpty();
            }
        }
        signed(page, "unchanged");
        sent(page, "save");
        Document kept = Jsoup.parse(get("/yours/edit?of=unchanged").body());
        assertThat(kept.select(".standing").text()).contains("Nothing is changed: this is version 1, which is saved.");
        Document title = press(kept, "go.title");
        fill(title, "file-title", "Another title");
        assertThat(press(title, "check").select(".standing").text())
                .contains("Changed since version 1, and not saved yet.");
    }

    @Test
    @DisplayName(
            "adds an agreement, tells what is missing of it beside each field, and gives it up if nothing is typed")
    void addsAnAgreement() throws Exception {
        Document added = press(press(example(), "go.agreements"), "add.agreements");
        assertThat(added.select("h1").text()).isEqualTo("Agreements, 2");
        assertThat(added.select(".error-summary")).isEmpty();
        Document checked = press(added, "check");

        assertThat(checked.select("title").text()).startsWith("Error: ");
        assertThat(checked.select(".error-summary a").eachText())
                .contains("Subject must be given, but is missing", "Source must be given, but is missing");
        for (String place : checked.select(".error-summary a").eachAttr("href")) {
            assertThat(checked.select(place)).as(place).hasSize(1);
        }
        assertThat(checked.select("#file-agreements-1-subject-error").text()).contains("Subject must be given");
        assertThat(checked.text()).doesNotContain("$.");
        fill(checked, "file-agreements-1-subject", "a shared lawyer");
        Document list = press(checked, "go.agreements");
        assertThat(list.select(".entries li").text()).contains("a shared lawyer", "things to put right");
        assertThat(press(press(added, "go.agreements"), "go.").select(".parts").text())
                .doesNotContain("to put right");
        assertThat(content(press(list, "remove.agreements-1"))).isEqualTo(REFERENCE);
    }

    @Test
    @DisplayName("adds to a list within an entry and takes out of it, and shows it open")
    void addsWithinAnEntry() throws Exception {
        Document agreement = press(press(example(), "go.agreements"), "go.agreements-0");
        Document added = press(agreement, "add.agreements-0-breakPoints");
        Element entry = Objects.requireNonNull(added.selectFirst("#file-agreements-0-breakPoints-0"));

        assertThat(entry.hasAttr("open")).isTrue();
        fill(added, "file-agreements-0-breakPoints-0-lastDay-day", "31");
        fill(added, "file-agreements-0-breakPoints-0-lastDay-month", "3");
        Document checked = press(added, "check");
        assertThat(checked.select("#file-agreements-0-breakPoints-0-lastDay-day")
                        .val())
                .isEqualTo("31");
        assertThat(checked.select(".error-summary a[href=#file-agreements-0-breakPoints-0-lastDay-year]")
                        .text())
                .endsWith("Last day must include a year");
        assertThat(content(press(checked, "remove.agreements-0-breakPoints-0"))).isEqualTo(REFERENCE);
    }

    @Test
    @DisplayName("tells a fault of another part with a way to it, and keeps what was typed")
    void tellsAFaultOfAnotherPart() throws Exception {
        Document council = press(press(example(), "go.councils"), "go.councils-0");
        fill(council, "file-councils-0-code", "W06000001");
        Document title = press(press(council, "go."), "go.title");
        signed(title, "a fault elsewhere");
        Document refused = press(title, "save");

        assertThat(refused.select("#name").val()).isEqualTo("a fault elsewhere");
        assertThat(refused.select(".error-summary a[href=#go-councils-0]").eachText())
                .anyMatch(message -> message.startsWith("Councils, 1: Code must be the GSS code"));
        assertThat(refused.select("#go-councils-0").text()).isEqualTo("Councils, 1: Tameside");
        Document back = press(refused, "go.councils-0");
        assertThat(back.select("#file-councils-0-code").val()).isEqualTo("W06000001");
        assertThat(back.select("#file-councils-0-code-error").text()).contains("Code must be");
    }

    @Test
    @DisplayName("shows the same file as text and in fields, and text that has no fields as text")
    void showsTheSameFile() throws Exception {
        Document text = press(example(), "text");
        assertThat(press(text, "go.").select(".parts")).hasSize(1);
        Objects.requireNonNull(text.selectFirst("textarea")).text("{ oops");
        Document broken = press(text, "go.");

        assertThat(broken.select("textarea[name=content]").text()).isEqualTo("{ oops");
        assertThat(broken.select(".faulty b").text()).isEqualTo("Line 1");
    }

    @Test
    @DisplayName("takes forged parts and buttons for none")
    void takesForgedPartsForNone() throws Exception {
        for (String forged :
                new String[] {"go.../etc", "add.title", "add.councils-x", "remove.", "go.agreements-99999"}) {
            Document page = example();
            Objects.requireNonNull(page.selectFirst("button[name=do]")).attr("value", forged);
            assertThat(content(press(page, forged))).as(forged).isEqualTo(REFERENCE);
        }
    }

    private static Document example() throws Exception {
        return Jsoup.parse(get("/yours/new/tameside-and-stockport").body());
    }

    private static String content(Document page) {
        return page.select("input[name=content]").val();
    }

    private static void fill(Document page, String id, String text) {
        Element field = Objects.requireNonNull(page.getElementById(id), id);
        if (field.normalName().equals("textarea")) {
            field.text(text);
        } else {
            field.val(text);
        }
    }

    private static void signed(Document page, String name) {
        fill(page, "name", name);
        fill(page, "role", "Monitoring officer");
        fill(page, "reason", "A test");
    }

    @Test
    @DisplayName("shows what is wrong to who goes on, and refuses only what is to be checked or saved")
    void showsWhatIsWrong() throws Exception {
        Document page = Jsoup.parse(
                get("/yours/new/tameside-and-stockport?part=councils-0").body());
        Objects.requireNonNull(page.selectFirst("#file-councils-0-code")).val("Tameside");

        assertThat(sent(page, "check").statusCode()).isEqualTo(400);
        HttpResponse<String> gone = sent(page, "go.councils");
        assertThat(gone.statusCode()).isEqualTo(200);
        Document list = Jsoup.parse(gone.body());
        assertThat(list.select("li:has(#go-councils-0) .tag-wrong").text()).contains("to put right");
        HttpResponse<String> back = sent(list, "go.councils-0");
        assertThat(back.statusCode()).isEqualTo(200);
        assertThat(Jsoup.parse(back.body()).select(".error-summary li").text()).contains("Code must be");
        assertThat(sent(list, "save").statusCode()).isEqualTo(400);
    }

    @Test
    @DisplayName("suggests the councils of England for the code of one, and nothing for anything else")
    void suggestsCouncils() throws Exception {
        Document page = Jsoup.parse(get("/yours/new/empty?part=councils-0").body());
        Element code = Objects.requireNonNull(page.selectFirst("#file-councils-0-code"));

        assertThat(page.select("#" + code.attr("list") + " option[value=E08000009]")
                        .text())
                .isEqualTo("Trafford Metropolitan Borough Council");
        assertThat(page.select("datalist")).hasSize(1);
        assertThat(page.select("datalist option[value=E07000026]"))
                .as("Allerdale ended in 2023")
                .isEmpty();
    }
}
