package uk.sharedservices.partnership.finance.simulation.kernel;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntConsumer;

/** Threads that do one thing together and wait for each other; the asking thread is the first of them. */
final class Workers implements AutoCloseable {

    private final int threads;
    private final ExecutorService others;

    Workers(int threads) {
        this.threads = threads;
        this.others = Executors.newFixedThreadPool(Math.max(threads - 1, 1), work -> {
            Thread thread = new Thread(work, "simulation");
            thread.setDaemon(true);
            return thread;
        });
    }

    /** Has every thread do a piece of work, told which it is, and waits until all are done. */
    void each(IntConsumer work) {
        List<Future<?>> begun = new ArrayList<>();
        for (int thread = 1; thread < threads; thread++) {
            int which = thread;
            begun.add(others.submit(() -> work.accept(which)));
        }
        try {
            work.accept(0);
        } finally {
            begun.forEach(Workers::finish);
        }
    }

    private static void finish(Future<?> begun) {
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    begun.get();
                    return;
                } catch (InterruptedException e) {
                    interrupted = true; // the work is short, and its arrays are still written to
                }
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException("a thread of the simulation failed", e.getCause());
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    public void close() {
        others.shutdownNow();
    }
}
