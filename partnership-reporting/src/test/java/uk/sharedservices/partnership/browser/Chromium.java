package uk.sharedservices.partnership.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A Chromium that runs while tests do, driven by Playwright. It never leaves a test out: where there is no browser and none can
 * be installed, it fails with what to do.
 */
public final class Chromium implements AutoCloseable {

    private static final List<String> QUIET = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");
    private static final int HEIGHT = 900;

    private static Optional<Browser> running = Optional.empty();

    private final Browser browser;
    private final List<BrowserContext> opened = new ArrayList<>();

    private Chromium(Browser browser) {
        this.browser = browser;
    }

    /**
     * Starts the browser, or takes the one that is running: starting one takes seconds, so it runs until the tests' program ends.
     *
     * @throws IllegalStateException if there is none and none can be installed
     */
    public static Chromium start() {
        return new Chromium(running());
    }

    private static synchronized Browser running() {
        Browser one = running.filter(Browser::isConnected).orElseGet(Chromium::launch);
        running = Optional.of(one);
        return one;
    }

    private static Browser launch() {
        Path executable = Executable.findOrInstall();
        Map<String, String> environment = new HashMap<>(System.getenv());
        environment.put("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
        return Playwright.create(new Playwright.CreateOptions().setEnv(environment))
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(executable)
                        .setArgs(QUIET));
    }

    /**
     * Opens an empty page.
     *
     * @param width  of what is seen of it, in pixels
     */
    public Page page(int width) {
        return page(new Browser.NewContextOptions().setViewportSize(width, HEIGHT));
    }

    /** Opens an empty page of a browser in which no script runs. */
    public Page pageWithoutScript(int width) {
        return page(
                new Browser.NewContextOptions().setViewportSize(width, HEIGHT).setJavaScriptEnabled(false));
    }

    private Page page(Browser.NewContextOptions options) {
        BrowserContext context = browser.newContext(options);
        opened.add(context);
        return context.newPage();
    }

    /** Closes the pages, with all that they kept. */
    @Override
    public void close() {
        opened.forEach(BrowserContext::close);
        opened.clear();
    }
}
