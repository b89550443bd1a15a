package uk.sharedservices.partnership.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

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

    private final Playwright playwright;
    private final Browser browser;

    private Chromium(Playwright playwright, Browser browser) {
        this.playwright = playwright;
        this.browser = browser;
    }

    /**
     * Starts the browser.
     *
     * @throws IllegalStateException if there is none and none can be installed
     */
    public static Chromium start() {
        Path executable = Executable.findOrInstall();
        Map<String, String> environment = new HashMap<>(System.getenv());
        environment.put("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
        Playwright playwright = Playwright.create(new Playwright.CreateOptions().setEnv(environment));
        return new Chromium(
                playwright,
                playwright
                        .chromium()
                        .launch(new BrowserType.LaunchOptions()
                                .setExecutablePath(executable)
                                .setArgs(QUIET)));
    }

    /**
     * Opens an empty page.
     *
     * @param width  of what is seen of it, in pixels
     */
    public Page page(int width) {
        return browser.newContext(new Browser.NewContextOptions().setViewportSize(width, HEIGHT))
                .newPage();
    }

    /** Opens an empty page of a browser in which no script runs. */
    public Page pageWithoutScript(int width) {
        return browser.newContext(new Browser.NewContextOptions()
                        .setViewportSize(width, HEIGHT)
                        .setJavaScriptEnabled(false))
                .newPage();
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
