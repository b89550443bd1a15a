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
import uk.sharedservices.partnership.reporting.publish.Format;
import uk.sharedservices.partnership.reporting.publish.Renderer;
import uk.sharedservices.partnership.reporting.publish.file.Renderers;

/** A report in each format, then one of twice and one of four times the length: aimed at is time in proportion to the length. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx1g")
public class LengthBenchmark {

    @Param({"HTML", "PDF", "DOCX", "MARKDOWN", "JSON", "CSV", "ICALENDAR"})
    private Format format = Format.MARKDOWN;

    @Param({"50", "100", "200"})
    private int sections;

    private Renderer renderer = Renderers.of(Format.MARKDOWN);
    private Report report = SizedReports.ofSections(1);

    /** Makes the report, which is not measured. */
    @Setup
    public void prepare() {
        renderer = Renderers.of(format);
        report = SizedReports.ofSections(sections);
    }

    /** The report. */
    @Benchmark
    public void print() throws IOException {
        renderer.write(report, OutputStream.nullOutputStream());
    }
}
