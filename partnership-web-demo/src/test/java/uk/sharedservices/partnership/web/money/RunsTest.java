package uk.sharedservices.partnership.web.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.sharedservices.partnership.finance.simulation.kernel.SimulationWatch;
import uk.sharedservices.partnership.reporting.document.Report;
import uk.sharedservices.partnership.reporting.document.ReportWriter;
import uk.sharedservices.partnership.reporting.document.Stage;

@DisplayName("Of runs")
class RunsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    private final Runs runs = new Runs();
    private final CountDownLatch gate = new CountDownLatch(1);

    @Test
    @DisplayName("two are under way at once, and a third waits until one has ended")
    void twoAtOnce() throws InterruptedException {
        Run first = runs.of("a", this::waits).orElseThrow();
        assertThat(runs.of("a", this::waits)).containsSame(first);
        assertThat(runs.of("b", this::waits)).isPresent();
        assertThat(runs.of("c", this::waits)).isEmpty();
        gate.countDown();
        ended(first);
        assertThat(first.report()).isPresent();
        ended(runs.of("b", this::waits).orElseThrow());
        assertThat(runs.of("c", this::waits)).isPresent();
    }

    @Test
    @DisplayName("one that is cancelled ends without a report, and is begun anew only when it is asked for again")
    void cancelled() throws InterruptedException {
        Run run = runs.of("a", RunsTest::untilCancelled).orElseThrow();
        assertThat(runs.cancel("a")).isTrue();
        ended(run);
        assertThat(run.report()).isEmpty();
        assertThat(runs.of("a", watch -> report())).containsSame(run);
        runs.again("a");
        assertThat(runs.of("a", watch -> report())).isPresent().get().isNotSameAs(run);
    }

    @Test
    @DisplayName("one that has its figures keeps them, whoever cancels it or asks for it again")
    void tooLateToCancel() throws InterruptedException {
        Run run = runs.of("a", watch -> report()).orElseThrow();
        ended(run);
        assertThat(runs.cancel("a")).isFalse();
        runs.again("a");
        assertThat(runs.of("a", watch -> report())).containsSame(run);
        assertThat(runs.cancel("b")).isFalse();
    }

    @Test
    @DisplayName("one that fails ends without a report, and is not called cancelled")
    void failed() throws InterruptedException {
        Run run = runs.of("a", watch -> {
                    throw new IllegalStateException("as a test has it");
                })
                .orElseThrow();
        ended(run);
        assertThat(run.report()).isEmpty();
        assertThat(runs.cancel("a")).isFalse();
        assertThat(run.isCancelled()).isFalse();
    }

    @Test
    @DisplayName("the last sixteen are kept, and an older one is run anew")
    void sixteen() throws InterruptedException {
        Run first = runs.of("0", watch -> report()).orElseThrow();
        ended(first);
        for (int each = 1; each < 16; each++) {
            ended(runs.of(String.valueOf(each), watch -> report()).orElseThrow());
        }
        assertThat(runs.of("0", watch -> report())).containsSame(first);
        ended(runs.of("16", watch -> report()).orElseThrow());
        assertThat(runs.of("0", watch -> report())).isPresent().get().isNotSameAs(first);
    }

    private Report waits(SimulationWatch watch) {
        try {
            gate.await();
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
        return report();
    }

    private static Report untilCancelled(SimulationWatch watch) {
        while (watch.goOn(1, 2)) {
            Thread.onSpinWait();
        }
        throw new CancellationException();
    }

    private static void ended(Run run) throws InterruptedException {
        while (!run.isOver()) {
            Thread.sleep(1);
        }
    }

    private static Report report() {
        return ReportWriter.of(
                        "r", "A report", DAY, DAY.atStartOfDay(ZoneOffset.UTC).toInstant())
                .written(Stage.FINAL);
    }
}
