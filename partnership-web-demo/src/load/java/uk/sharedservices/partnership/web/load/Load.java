package uk.sharedservices.partnership.web.load;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;
import java.util.stream.Stream;

/**
 * Measures, in one run and turn about with a bare Javalin app: how long the demo takes to start; how often it answers when we are out,
 * asked what it was asked before, and asked another day each time; then how it bears a fixed load, half of what it answered.
 */
public final class Load {

    private static final String NOTICE =
            "/api/notice?agreement=shared-director-of-education&by=E08000008&method=BY_HAND&given=";
    private static final LocalDate FIRST_GIVEN = LocalDate.of(2021, 4, 1);
    private static final int DAYS_GIVEN = 1_000;
    private static final int CONNECTIONS = 8;
    private static final int STARTS = 5;
    private static final int ROUNDS = 5;
    private static final int SECONDS = 5;
    private static final int WARM_UP_SECONDS = 10;

    private static final String ONE_COLLECTOR = "-XX:+UseSerialGC";

    /** As {@code -Pdemo} starts it. */
    private static final List<String> AS_TRIED = List.of("-XX:TieredStopAtLevel=1", ONE_COLLECTOR);

    private final Path jar;
    private final Path archive;

    private Load(Path jar, Path archive) {
        this.jar = jar;
        this.archive = archive;
    }

    /** Measures the program in a jar; the second argument is for how many seconds the fixed load lasts. */
    public static void main(String[] arguments) throws Exception {
        Load load = new Load(
                Path.of(arguments[0]), Files.createTempDirectory("demo-classes").resolve("classes.jsa"));
        load.starts();
        load.answers(Integer.parseInt(arguments[1]));
    }

    private void answers(int lasting) throws Exception {
        AtomicInteger time = new AtomicInteger();
        try (Server bare = bare();
                Server demo = demo(asKept())) {
            beside("asked again", bare, demo, any -> same());
            beside("asked anew", bare, demo, any -> another(time.getAndIncrement()));
            Round most = Round.of(demo, any -> same(), CONNECTIONS, SECONDS, 0);
            fixedLoad(demo, most.perSecond() / 2, lasting);
        }
    }

    private static void beside(String how, Server bare, Server demo, IntFunction<String> paths)
            throws InterruptedException {
        Round.of(bare, any -> "/", CONNECTIONS, WARM_UP_SECONDS, 0);
        Round.of(demo, paths, CONNECTIONS, WARM_UP_SECONDS, 0);
        double[] throughput = new double[ROUNDS];
        double[] slow = new double[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            Round ofBare = Round.of(bare, any -> "/", CONNECTIONS, SECONDS, 0);
            Round ofDemo = Round.of(demo, paths, CONNECTIONS, SECONDS, 0);
            throughput[round] = ofDemo.perSecond() / ofBare.perSecond();
            slow[round] = ofDemo.millisAt(0.99) / ofBare.millisAt(0.99);
            print(
                    "%s: bare %.0f/s, p99 %.2f ms; demo %.0f/s, p99 %.2f ms; ratios %.2f and %.2f",
                    how,
                    ofBare.perSecond(),
                    ofBare.millisAt(0.99),
                    ofDemo.perSecond(),
                    ofDemo.millisAt(0.99),
                    throughput[round],
                    slow[round]);
        }
        print("%s, median: %.2f of the bare app's throughput, %.2f of its p99", how, median(throughput), median(slow));
    }

    private void starts() throws Exception {
        demo(List.of(ONE_COLLECTOR, "-XX:ArchiveClassesAtExit=" + archive)).close();
        double[] bares = new double[STARTS];
        double[] tried = new double[STARTS];
        double[] kept = new double[STARTS];
        double[] soonest = new double[STARTS];
        for (int start = 0; start < STARTS; start++) {
            bares[start] = millis(bare());
            tried[start] = millis(demo(AS_TRIED));
            kept[start] = millis(demo(asKept()));
            soonest[start] = millis(demo(Stream.concat(AS_TRIED.stream(), asKept().stream())
                    .distinct()
                    .toList()));
        }
        print(
                "from start to first answer, median of %d: bare %.0f ms, demo as tried %.0f ms, as kept running %.0f ms,"
                        + " as both %.0f ms",
                STARTS, median(bares), median(tried), median(kept), median(soonest));
    }

    /** As the README starts one that is kept running. */
    private List<String> asKept() {
        return List.of(ONE_COLLECTOR, "-XX:SharedArchiveFile=" + archive);
    }

    private static double millis(Server server) {
        server.close();
        return server.millisToFirstAnswer();
    }

    private static void fixedLoad(Server demo, double asksASecond, int seconds) throws Exception {
        int parts = 5;
        print("fixed load of %.0f a second; on the heap before: %.1f MB", asksASecond, demo.usedMegabytes());
        for (int part = 0; part < parts; part++) {
            Round round = Round.of(demo, any -> same(), CONNECTIONS, seconds / parts, asksASecond);
            print(
                    "after %d s: %.0f/s, p99 %.2f ms, on the heap %.1f MB",
                    (part + 1) * seconds / parts, round.perSecond(), round.millisAt(0.99), demo.usedMegabytes());
        }
    }

    private static String same() {
        return NOTICE + "2022-11-23";
    }

    /** Returns a question that was not asked before: another day, and when all have been, another end that the notice names. */
    private static String another(int time) {
        LocalDate given = FIRST_GIVEN.plusDays(time % DAYS_GIVEN);
        return NOTICE + given + "&namedEnd=" + given.plusDays(time / DAYS_GIVEN);
    }

    private Server bare() throws IOException, InterruptedException, URISyntaxException {
        int port = Server.freePort();
        Path own = Path.of(
                Load.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        return Server.start(
                "/",
                port,
                List.of("-cp", jar + File.pathSeparator + own, BareApp.class.getName(), String.valueOf(port)));
    }

    private Server demo(List<String> options) throws IOException, InterruptedException {
        int port = Server.freePort();
        Path data = Files.createTempDirectory("demo-load");
        List<String> program = new ArrayList<>(options);
        program.addAll(List.of("-jar", jar.toString(), "serve", "--requests-a-minute", "0"));
        program.addAll(List.of("--port", String.valueOf(port), "--data", data.toString()));
        return Server.start(same(), port, program);
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
