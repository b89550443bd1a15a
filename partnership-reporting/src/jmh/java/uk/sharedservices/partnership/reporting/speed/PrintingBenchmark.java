package uk.sharedservices.partnership.reporting.speed;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import uk.sharedservices.partnership.reporting.document.Report;
import uk.sharedservices.partnership.reporting.publish.Renderer;
import uk.sharedservices.partnership.reporting.publish.html.HtmlReport;
import uk.sharedservices.partnership.reporting.publish.pdf.PdfReport;

/** A report of a committee's length, and ones twice and four times as long, as HTML and as PDF. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class PrintingBenchmark {

    /** How many paragraphs there are. */
    @Param({"24", "48", "96"})
    public int paragraphs;

    private final Renderer html = new HtmlReport();
    private final Renderer pdf = new PdfReport();
    private Report report = LongReport.of(1);

    /** Writes the report that is printed. */
    @Setup
    public void write() {
        report = LongReport.of(paragraphs);
    }

    /** As HTML. */
    @Benchmark
    public byte[] html() throws IOException {
        return print(html);
    }

    /** As PDF. */
    @Benchmark
    public byte[] pdf() throws IOException {
        return print(pdf);
    }

    private byte[] print(Renderer renderer) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        renderer.write(report, out);
        return out.toByteArray();
    }
}
