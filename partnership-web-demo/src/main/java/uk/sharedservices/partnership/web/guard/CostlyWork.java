package uk.sharedservices.partnership.web.guard;

import io.javalin.http.HttpStatus;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Work that takes much of the machine: so much of it is done at once, a few wait for it a short while, and whoever comes beside
 * them or has waited that long is told to come again. Work must not wait for other work of the same kind.
 */
public final class CostlyWork {

    /** What answers take that are not looked up or counted: documents, simulations, cases and vectors, checks of a text, comparisons. */
    public static final CostlyWork ANSWERS = new CostlyWork(2, 16);

    private static final int SECONDS_TO_WAIT = 3;

    private final Semaphore underWay;
    private final Semaphore come;

    /**
     * Makes a kind of work.
     *
     * @param atOnce  how much of it is done at once
     * @param waiting  how many may wait for it
     */
    CostlyWork(int atOnce, int waiting) {
        this.underWay = new Semaphore(atOnce);
        this.come = new Semaphore(atOnce + waiting);
    }

    /**
     * Does it.
     *
     * @param <T>  what comes of it
     * @throws Refusal if too much of it is under way
     */
    public <T> T done(Supplier<T> work) {
        if (!come.tryAcquire()) {
            throw tooMuch();
        }
        try {
            if (!underWay.tryAcquire(SECONDS_TO_WAIT, TimeUnit.SECONDS)) {
                throw tooMuch();
            }
            try {
                return work.get();
            } finally {
                underWay.release();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new Refusal(HttpStatus.SERVICE_UNAVAILABLE, "The program is stopping", "Try again in a few seconds.");
        } finally {
            come.release();
        }
    }

    private static Refusal tooMuch() {
        return new Refusal(
                HttpStatus.SERVICE_UNAVAILABLE,
                "Too much is asked at once",
                "The program is busy with what others asked. Try again in a few seconds.");
    }
}
