package uk.sharedservices.partnership.reporting.speed;

import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import uk.sharedservices.partnership.reporting.document.Report;
import uk.sharedservices.partnership.reporting.publish.Renderer;
import uk.sharedservices.partnership.reporting.publish.sheet.XlsxReport;

/** A long table as Excel, in a heap of 64 MB: aimed at is constant memory, and time in proportion to the rows. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgsAppend = RowsBenchmark.HEAP)
public class RowsBenchmark {

    static final String HEAP = "-Xmx64m";

    private final Renderer excel = new XlsxReport();

    @Param({"1000", "10000", "100000"})
    private int rows;

    private Report report = SizedReports.ofRows(1);

    /** Makes the report, which is not measured. */
    @Setup
    public void prepare() {
        report = SizedReports.ofRows(rows);
    }

    /** The table, of four columns. */
    @Benchmark
    public void toExcel() throws IOException {
        excel.write(report, OutputStream.nullOutputStream());
    }
}
