package uk.sharedservices.partnership.web.load;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;

/**
 * Measures, in one run: the notice answer as JSON beside a bare Javalin app, turn about; then the demo under a fixed load, half of
 * what it answered, and the memory that it holds.
 */
public final class Load {

    private static final String NOTICE =
            "/api/notice?agreement=shared-director-of-education&by=E08000008&given=2022-11-23&method=BY_HAND";
    private static final int CONNECTIONS = 8;
    private static final int STARTS = 5;
    private static final int ROUNDS = 5;
    private static final int SECONDS = 10;
    private static final int WARM_UP_SECONDS = 20;

    private Load() {}

    /** Measures; the argument is for how many seconds the fixed load lasts. */
    public static void main(String[] arguments) throws Exception {
        int lasting = Integer.parseInt(arguments[0]);
        starts();
        try (Server bare = bare();
                Server demo = demo()) {
            Round.of(bare, CONNECTIONS, WARM_UP_SECONDS, 0);
            Round.of(demo, CONNECTIONS, WARM_UP_SECONDS, 0);
            double[] throughput = new double[ROUNDS];
            double[] slow = new double[ROUNDS];
            double answered = 0;
            for (int round = 0; round < ROUNDS; round++) {
                Round ofBare = Round.of(bare, CONNECTIONS, SECONDS, 0);
                Round ofDemo = Round.of(demo, CONNECTIONS, SECONDS, 0);
                throughput[round] = ofDemo.perSecond() / ofBare.perSecond();
                slow[round] = ofDemo.millisAt(0.99) / ofBare.millisAt(0.99);
                answered = ofDemo.perSecond();
                print(
                        "bare %.0f/s, p99 %.2f ms; demo %.0f/s, p99 %.2f ms; ratios %.2f and %.2f",
                        ofBare.perSecond(),
                        ofBare.millisAt(0.99),
                        ofDemo.perSecond(),
                        ofDemo.millisAt(0.99),
                        throughput[round],
                        slow[round]);
            }
            print("median: %.2f of the bare app's throughput, %.2f of its p99", median(throughput), median(slow));
            fixedLoad(demo, answered / 2, lasting);
        }
    }

    private static void starts() throws Exception {
        double[] bares = new double[STARTS];
        double[] demos = new double[STARTS];
        for (int start = 0; start < STARTS; start++) {
            try (Server bare = bare()) {
                bares[start] = bare.millisToFirstAnswer();
            }
            try (Server demo = demo()) {
                demos[start] = demo.millisToFirstAnswer();
            }
        }
        print(
                "from start to first answer, median of %d: bare %.0f ms, demo %.0f ms",
                STARTS, median(bares), median(demos));
    }

    private static void fixedLoad(Server demo, double asksASecond, int seconds) throws Exception {
        int parts = 5;
        print("fixed load of %.0f a second; on the heap before: %.1f MB", asksASecond, demo.usedMegabytes());
        for (int part = 0; part < parts; part++) {
            Round round = Round.of(demo, CONNECTIONS, seconds / parts, asksASecond);
            print(
                    "after %d s: %.0f/s, p99 %.2f ms, on the heap %.1f MB",
                    (part + 1) * seconds / parts, round.perSecond(), round.millisAt(0.99), demo.usedMegabytes());
        }
    }

    private static Server bare() throws Exception {
        int port = Server.freePort();
        return Server.start("/", port, BareApp.class.getName(), String.valueOf(port));
    }

    private static Server demo() throws Exception {
        int port = Server.freePort();
        Path data = Files.createTempDirectory("demo-load");
        return Server.start(
                NOTICE,
                port,
                "uk.sharedservices.partnership.cli.Main",
                "serve",
                "--port",
                String.valueOf(port),
                "--requests-a-minute",
                "0",
                "--data",
                data.toString());
    }

    private static double median(double[] values) {
        return Arrays.stream(values)
                .sorted()
                .skip(values.length / 2)
                .findFirst()
                .orElse(0);
    }

    private static void print(String words, Object... values) {
        System.out.printf(Locale.ROOT, words + "%n", values);
    }
}
