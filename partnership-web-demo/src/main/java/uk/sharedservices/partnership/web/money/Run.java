package uk.sharedservices.partnership.web.money;

import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import uk.sharedservices.partnership.finance.simulation.kernel.SimulationWatch;
import uk.sharedservices.partnership.reporting.document.Report;
import uk.sharedservices.partnership.web.guard.FailureTrace;

/** A simulation under way, or what came of it. */
final class Run implements Runnable, SimulationWatch {

    /**
     * How far a run is.
     *
     * @param done  runs done
     * @param inAll  how many there are; 0 until that is known
     */
    record Progress(long done, long inAll) {}

    private static final Logger LOG = LoggerFactory.getLogger(Run.class);

    private final Function<SimulationWatch, Report> asks;
    private volatile Progress progress = new Progress(0, 0);
    private volatile Optional<Report> report = Optional.empty();
    private volatile boolean cancelled;
    private volatile boolean over;

    Run(Function<SimulationWatch, Report> asks) {
        this.asks = asks;
    }

    @Override
    public void run() {
        try {
            report = Optional.of(asks.apply(this));
        } catch (CancellationException asWasAsked) {
            LOG.debug("A run was cancelled");
        } catch (RuntimeException failed) {
            if (LOG.isErrorEnabled()) {
                LOG.error("A run {}", FailureTrace.of(failed));
            }
        } finally {
            over = true;
        }
    }

    @Override
    public boolean goOn(long done, long inAll) {
        progress = new Progress(done, inAll);
        return !cancelled;
    }

    /** Lets it end as soon as it looks. */
    void cancel() {
        cancelled = true;
    }

    /** Returns whether it was cancelled. */
    boolean isCancelled() {
        return cancelled;
    }

    /** Returns how far it is. */
    Progress progress() {
        return progress;
    }

    /** Returns what came of it; empty while it is under way, and if it failed. */
    Optional<Report> report() {
        return report;
    }

    /** Returns whether it has ended, however that was. */
    boolean isOver() {
        return over;
    }
}
