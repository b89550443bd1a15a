package uk.sharedservices.partnership.web.yours;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.sharedservices.partnership.web.InBrowser;
import uk.sharedservices.partnership.web.store.Draft;
import uk.sharedservices.partnership.web.store.PartnershipName;

@DisplayName("In a browser, the pages of your partnership")
class YoursPagesBrowserTest extends InBrowser {

    @ParameterizedTest(name = "{0} pixels wide")
    @ValueSource(ints = {WIDE, NARROW})
    @DisplayName("lead from an example over mistakes to two versions compared, fit for everyone on the way")
    void leadFromAnExample(int width) {
        String name = "in-a-browser-" + width;
        Page page = open("/yours", width);
        isFit(page, "yours before anything is kept");
        page.getByText("Start from the example of Tameside").click();
        isFit(page, "yours new");
        asText(page);
        isFit(page, "yours as text");
        String file = page.locator("#content").inputValue();

        put(page, file.replace("\"AFTER\"", "\"BEHIND\""));
        page.locator("#name").fill("Not A Name");
        page.locator("button[value=save]").last().click();
        assertThat(page.title()).startsWith("Error: ");
        assertThat(page.locator("#content").inputValue()).contains("BEHIND");
        isFit(page, "yours mistaken");

        put(page, file);
        page.locator("#name").fill(name);
        page.locator("#role").fill("Monitoring officer");
        page.locator("#reason").fill("To begin with");
        page.locator("button[value=save]").last().click();
        assertThat(page.url()).endsWith("/yours/history?of=" + name);
        assertThat(file).isEqualTo(REFERENCE);

        page.getByText("edit it").click();
        asText(page);
        put(page, file.replace("2021-04-01", "2021-05-01"));
        page.locator("#role").fill("Monitoring officer");
        page.locator("#reason").fill("The shared post began a month later");
        Page other = saveMeanwhile(name, file, width);
        page.locator("button[value=save]").last().click();
        assertThat(page.locator("h1").innerText()).isEqualTo("Another version was saved in the meantime");
        isFit(page, "yours moved on");
        page.getByText("Save mine as version 3").click();
        isFit(page, "yours versions");
        page.getByText("Show what is different").click();
        assertThat(page.locator("main").innerText()).contains("2021-05-01");
        isFit(page, "yours compared");
        page.navigate(address("/yours"));
        isFit(page, "yours");
        other.close();
    }

    @Test
    @DisplayName("need no script")
    void needNoScript() {
        Page page = openWithoutScript("/yours/new/empty", NARROW);
        page.locator("button[value='go.councils']").click();
        page.locator("button[value='go.councils-0']").click();
        page.locator("#file-councils-0-name").fill("Tameside Council");
        page.locator("button[value='go.']").first().click();
        page.locator("#name").fill("without-script");
        page.locator("#role").fill("Clerk");
        page.locator("#reason").fill("To begin with");
        page.locator("button[value=save]").last().click();

        assertThat(page.url()).endsWith("/yours/history?of=without-script");
        assertThat(page.locator("main").innerText()).contains("To begin with");
        page.navigate(address("/yours/edit?of=without-script&part=councils-0"));
        assertThat(page.locator("#file-councils-0-name").inputValue()).isEqualTo("Tameside Council");
    }

    @ParameterizedTest(name = "{0} pixels wide")
    @ValueSource(ints = {WIDE, NARROW})
    @DisplayName("are edited in fields, fit for everyone in every state")
    void areEditedInFields(int width) {
        Page page = open("/yours/new/tameside-and-stockport?part=agreements-0", width);
        page.locator("#file-agreements-0-noticeClause summary").click();
        isFit(page, "yours agreement");
        page.locator("#file-agreements-0-noticeClause-period-amount").fill("four");
        page.getByText("Add a break point").click();
        isFit(page, "yours break point added");
        page.locator("main button[value=check]").last().click();
        assertThat(page.title()).startsWith("Error: ");
        isFit(page, "yours agreement mistaken");
        page.locator(".error-summary a").first().click();
        page.locator("button[value='go.agreements']").first().click();
        isFit(page, "yours agreements mistaken");
        page.locator("button[value='go.']").first().click();
        isFit(page, "yours parts mistaken");
        page.locator("button[value='go.title']").click();
        page.locator("details.save summary").click();
        page.locator("button[value=save]").click();
        isFit(page, "yours title with faults elsewhere");
    }

    @Test
    @DisplayName("are edited by the keyboard alone, and Enter checks and takes nothing out")
    void areEditedByTheKeyboard() {
        Page page = open("/yours/new/tameside-and-stockport", WIDE);
        page.locator("#go-councils").focus();
        page.keyboard().press("Enter");
        page.locator("#go-councils-1").focus();
        page.keyboard().press("Enter");
        page.locator("#file-councils-1-name").focus();
        page.keyboard().press("Control+A");
        page.keyboard().type("By keyboard");
        page.keyboard().press("Enter");

        assertThat(page.locator("#file-councils-1-name").inputValue()).isEqualTo("By keyboard");
        assertThat(page.locator("h1").innerText()).isEqualTo("Councils, 2: By keyboard");
    }

    @Test
    @DisplayName("ask before what is typed is left, and only then")
    void askBeforeWhatIsTypedIsLeft() {
        List<String> asked = new ArrayList<>();
        Page page = open("/yours/new/tameside-and-stockport", WIDE);
        page.onDialog(dialog -> {
            asked.add(dialog.type());
            dialog.dismiss();
        });
        follow(page, page.locator("#go-title"));
        leave(page); // nothing was typed
        page.waitForURL("**/money");

        page.navigate(address("/yours/new/tameside-and-stockport?part=title"));
        page.locator("#file-title").fill("Typed and not saved");
        leave(page);
        page.waitForCondition(() -> asked.size() == 1);
        follow(page, page.locator("main button[value=check]").last()); // goes on without being asked
        leave(page);
        page.waitForCondition(() -> asked.size() == 2);
        follow(page, page.locator("button[value='go.']").first());
        follow(page, page.locator("button[value=text]"));
        leave(page);
        page.waitForCondition(() -> asked.size() == 3);
        assertThat(page.locator("#content").inputValue()).contains("Typed and not saved");

        page.locator("#name").fill("asked-before");
        page.locator("#role").fill("Clerk");
        page.locator("#reason").fill("To begin with");
        follow(page, page.locator("button[value=save]").last());
        page.waitForURL("**/yours/history?of=asked-before");
        leave(page);
        page.waitForURL("**/money?**");
        assertThat(asked).containsExactly("beforeunload", "beforeunload", "beforeunload");
    }

    private static void leave(Page page) {
        page.locator(".tabs a[href^='/money']").click();
    }

    @ParameterizedTest(name = "{0} pixels wide")
    @ValueSource(ints = {WIDE, NARROW})
    @DisplayName("tell of a version that cannot be read, fit for everyone")
    void tellOfAVersionThatCannotBeRead(int width) {
        String name = "unreadable-" + width;
        versions()
                .save(new Draft(
                        PartnershipName.of(name),
                        0,
                        "Ours and theirs",
                        REFERENCE.replace("\"E08000008\"", "\"W06000001\""),
                        "Clerk",
                        "By hand",
                        Instant.EPOCH));
        isFit(open("/?of=" + name, width), "yours unreadable");
    }

    private static void asText(Page page) {
        page.locator("button[value=text]").click();
    }

    /** At once, because a browser takes long to be typed a whole file. */
    private static void put(Page page, String file) {
        page.locator("#content").evaluate("(area, file) => { area.value = file; }", file);
    }

    private static Page saveMeanwhile(String name, String file, int width) {
        Page other = open("/yours/edit?of=" + name, width);
        asText(other);
        put(other, file.replace("four weeks", "5 weeks"));
        other.locator("#role").fill("Chief executive");
        other.locator("#reason").fill("Put right the wording of the notice clause");
        other.locator("button[value=save]").last().click();
        return other;
    }
}
