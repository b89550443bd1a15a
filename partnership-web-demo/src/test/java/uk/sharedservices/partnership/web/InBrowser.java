package uk.sharedservices.partnership.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import uk.sharedservices.partnership.browser.Accessibility;
import uk.sharedservices.partnership.browser.Chromium;

/** The demo as a user meets it in a browser. */
public abstract class InBrowser extends RunningDemo {

    protected static final int WIDE = 1280;
    protected static final int NARROW = 320;

    /** What pages asked of others than the demo. */
    private static final List<String> ASKED_OF_OTHERS = new ArrayList<>();

    private static Chromium chromium;

    @BeforeAll
    static void openBrowser() {
        chromium = Chromium.start();
    }

    @AfterAll
    static void closeBrowser() {
        chromium.close();
    }

    /** Nothing that is typed into a page, and not even that it was read, is told to anyone else. */
    @AfterEach
    void nothingIsAskedOfOthers() {
        List<String> asked = List.copyOf(ASKED_OF_OTHERS);
        ASKED_OF_OTHERS.clear();
        assertThat(asked).as("what pages asked of others than the demo").isEmpty();
    }

    /** Opens a page of the demo in a browser of that width. */
    protected static Page open(String path, int width) {
        return opened(chromium.page(width), path);
    }

    /** Opens a page of the demo in a browser that runs no script. */
    protected static Page openWithoutScript(String path, int width) {
        return opened(chromium.pageWithoutScript(width), path);
    }

    /** Presses what leads to another page, and waits for that page: until it is there, the old one would take what is pressed next. */
    protected static void follow(Page page, Locator pressed) {
        AtomicBoolean isThere = new AtomicBoolean();
        Consumer<Page> there = any -> isThere.set(true);
        page.onDOMContentLoaded(there);
        pressed.click();
        page.waitForCondition(isThere::get);
        page.offDOMContentLoaded(there);
    }

    /** Opens, in the same browser, a page that is none of the demo and asks whom it likes. */
    protected static Page openElsewhere(Page ours, String address) {
        Page page = ours.context().newPage();
        page.navigate(address);
        return page;
    }

    private static Page opened(Page page, String path) {
        page.onRequest(request -> {
            if (!request.url().startsWith(address("/"))) {
                ASKED_OF_OTHERS.add(request.url());
            }
        });
        page.navigate(address(path));
        return page;
    }

    /**
     * Holds a page to WCAG 2.2 AA and to its width, and keeps a picture of it, to be looked at, where
     * {@code demo.pictures} names a folder.
     */
    protected static void isFit(Page page, String name) {
        assertThat(Accessibility.violations(page)).as(name).isEmpty();
        assertThat((Integer) page.evaluate("() => document.documentElement.scrollWidth - window.innerWidth"))
                .as(name + " is no wider than the window")
                .isLessThanOrEqualTo(0);
        Optional.ofNullable(System.getProperty("demo.pictures"))
                .ifPresent(folder -> page.screenshot(new Page.ScreenshotOptions()
                        .setFullPage(true)
                        .setPath(Path.of(
                                folder,
                                name.replaceAll("[^A-Za-z0-9]+", "-") + "-" + page.viewportSize().width + ".png"))));
    }
}
