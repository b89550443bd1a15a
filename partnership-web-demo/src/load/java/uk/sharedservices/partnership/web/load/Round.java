package uk.sharedservices.partnership.web.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;
import java.util.stream.LongStream;

/** What came of asking for a while: how long each answer took, in order of length. */
final class Round {

    private final double seconds;
    private final long[] nanos;

    private Round(double seconds, long[] nanos) {
        this.seconds = seconds;
        this.nanos = nanos;
    }

    /** Asks a server from several connections, as fast as it answers or at a fixed rate. */
    static Round of(Server server, IntFunction<String> paths, int connections, int seconds, double asksASecond)
            throws InterruptedException {
        List<long[]> all = new ArrayList<>();
        List<Thread> threads = new ArrayList<>();
        long began = System.nanoTime();
        long until = began + TimeUnit.SECONDS.toNanos(seconds);
        for (int connection = 0; connection < connections; connection++) {
            Thread thread = new Thread(() -> {
                long[] took = ask(server, paths, until, asksASecond / connections);
                synchronized (all) {
                    all.add(took);
                }
            });
            thread.start();
            threads.add(thread);
        }
        for (Thread thread : threads) {
            thread.join();
        }
        long[] nanos = all.stream().flatMapToLong(LongStream::of).sorted().toArray();
        return new Round((System.nanoTime() - began) / 1e9, nanos);
    }

    private static long[] ask(Server server, IntFunction<String> paths, long until, double asksASecond) {
        long[] nanos = new long[1 << 16];
        int count = 0;
        try (Client client = server.client(paths)) {
            long next = System.nanoTime();
            while (System.nanoTime() < until) {
                if (asksASecond > 0) {
                    next += (long) (1e9 / asksASecond);
                    long early = next - System.nanoTime();
                    if (early > 0) {
                        TimeUnit.NANOSECONDS.sleep(early);
                    }
                }
                long asked = System.nanoTime();
                client.ask();
                if (count == nanos.length) {
                    nanos = Arrays.copyOf(nanos, 2 * count);
                }
                nanos[count] = System.nanoTime() - asked;
                count++;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return Arrays.copyOf(nanos, count);
    }

    double perSecond() {
        return nanos.length / seconds;
    }

    double millisAt(double quantile) {
        return nanos.length == 0
                ? 0
                : nanos[(int) Math.min(nanos.length - 1, Math.round(nanos.length * quantile))] / 1e6;
    }
}
