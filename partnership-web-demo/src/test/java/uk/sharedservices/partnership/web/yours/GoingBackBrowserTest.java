package uk.sharedservices.partnership.web.yours;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.sharedservices.partnership.web.InBrowser;

@DisplayName("In a browser, with script and without,")
class GoingBackBrowserTest extends InBrowser {

    private static final String EDITED = "Ours, the title edited";

    @TempDir
    private Path downloads;

    @ParameterizedTest(name = "with script: {0}")
    @ValueSource(booleans = {true, false})
    @DisplayName("a version that is gone back to and saved is the one it was, to the byte")
    void goesBack(boolean script) throws Exception {
        String name = "gone-back-" + script;
        Page page = saveTheExample(name, script);
        byte[] first = download(page, 1);
        assertThat(first).isEqualTo(REFERENCE.getBytes(UTF_8));

        editTheTitle(page);
        assertThat(new String(download(page, 2), UTF_8)).contains(EDITED);
        compare(page, name);
        follow(page, page.getByText("All its versions"));
        follow(page, page.locator("td.actions a", new Page.LocatorOptions().setHasText("Go back to it: version 1")));
        if (script) {
            isFit(page, "yours going back");
        }
        save(page, "As it was");

        assertThat(page.locator("tbody th").allInnerTexts()).containsExactly("3", "2", "1");
        assertThat(download(page, 3)).isEqualTo(first);
    }

    @ParameterizedTest(name = "with script: {0}")
    @ValueSource(booleans = {true, false})
    @DisplayName("a file that was downloaded is sent back and kept to the byte")
    void isSentBack(boolean script) throws Exception {
        Page page = saveTheExample("to-download-" + script, script);
        editTheTitle(page);
        byte[] file = download(page, 2);
        Path sent = Files.write(downloads.resolve("sent.json"), file);

        follow(page, page.locator(".tabs a[href^='/yours']"));
        page.locator("#upload").setInputFiles(sent);
        page.locator("#name").fill("sent-back-" + script);
        page.locator("#role").fill("Clerk");
        page.locator("#reason").fill("From a file");
        follow(page, page.locator("main form button"));

        assertThat(page.url()).endsWith("/yours/history?of=sent-back-" + script);
        assertThat(page.locator("tbody th").allInnerTexts()).containsExactly("1");
        assertThat(download(page, 1)).isEqualTo(file);
    }

    private static Page saveTheExample(String name, boolean script) {
        Page page = script ? open("/yours", WIDE) : openWithoutScript("/yours", WIDE);
        follow(page, page.getByText("Start from the example of Tameside"));
        follow(page, page.locator("button[value=text]"));
        page.locator("#name").fill(name);
        page.locator("#role").fill("Monitoring officer");
        page.locator("#reason").fill("To begin with");
        follow(page, page.locator("button[value=save]").last());
        assertThat(page.url()).endsWith("/yours/history?of=" + name);
        return page;
    }

    private static void editTheTitle(Page page) {
        follow(page, page.getByText("edit it"));
        follow(page, page.locator("#go-title"));
        page.locator("#file-title").fill(EDITED);
        save(page, "Another title");
        assertThat(page.locator("tbody th").allInnerTexts()).containsExactly("2", "1");
    }

    private static void save(Page page, String reason) {
        Locator save = page.locator("details.save:not([open]) > summary");
        if (save.count() > 0) {
            save.click();
        }
        page.locator("#role").fill("Clerk");
        page.locator("#reason").fill(reason);
        follow(page, page.locator("details.save button[value=save]"));
    }

    private static void compare(Page page, String name) {
        follow(page, page.getByText("Show what is different"));
        assertThat(page.url()).contains("/yours/compare?of=" + name + "&from=1&to=2");
        assertThat(page.locator("table.changes tbody tr").allInnerTexts())
                .singleElement()
                .asString()
                .endsWith(EDITED);
    }

    private static byte[] download(Page page, int version) throws Exception {
        Locator link =
                page.locator("td.actions a", new Page.LocatorOptions().setHasText("Download version " + version));
        Download download = page.waitForDownload(link::click);
        return Files.readAllBytes(download.path());
    }
}
