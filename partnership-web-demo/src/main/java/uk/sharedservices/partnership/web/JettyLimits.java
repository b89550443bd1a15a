package uk.sharedservices.partnership.web;

import io.javalin.config.JettyConfig;
import io.javalin.config.SizeUnit;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.handler.MinimumDataRateHandler;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import uk.sharedservices.partnership.web.guard.RequestSize;

/** How long and how large requests may be, and how many are answered at once. */
final class JettyLimits {

    private static final int STOP_WITHIN_MILLIS = 5_000;
    private static final long IDLE_MILLIS = TimeUnit.SECONDS.toMillis(20);

    /** A file and the fields beside it. */
    private static final int MOST_BYTES_WITH_FORM = RequestSize.MOST_BYTES + 16 * 1024;

    /** An address that reproduces an answer carries what was typed for it, an officer's paragraphs too. */
    private static final int LONGEST_ADDRESS = 64 * 1024;

    /** Slower than this nobody uploads, but who wants to keep the server waiting. */
    private static final long LEAST_BYTES_A_SECOND = 1_000;

    private static final int MOST_THREADS = 64;
    private static final int FEWEST_THREADS = 8;

    private JettyLimits() {}

    static void set(JettyConfig jetty) {
        jetty.threadPool = new QueuedThreadPool(MOST_THREADS, FEWEST_THREADS, (int) TimeUnit.MINUTES.toMillis(1));
        jetty.multipartConfig.maxInMemoryFileSize(MOST_BYTES_WITH_FORM, SizeUnit.BYTES);
        jetty.multipartConfig.maxFileSize(RequestSize.MOST_BYTES, SizeUnit.BYTES);
        jetty.multipartConfig.maxTotalRequestSize(MOST_BYTES_WITH_FORM, SizeUnit.BYTES);
        jetty.modifyServer(server -> {
            server.setStopTimeout(STOP_WITHIN_MILLIS);
            // Around the handler that Javalin makes; it sees forms with files too.
            server.setHandler(new MinimumDataRateHandler(LEAST_BYTES_A_SECOND, 0));
        });
        jetty.modifyHttpConfiguration(JettyLimits::set);
    }

    private static void set(HttpConfiguration http) {
        http.setRequestHeaderSize(LONGEST_ADDRESS);
        http.setIdleTimeout(IDLE_MILLIS);
        http.setSendServerVersion(false);
    }
}
