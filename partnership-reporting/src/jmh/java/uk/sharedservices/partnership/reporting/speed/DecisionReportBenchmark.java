package uk.sharedservices.partnership.reporting.speed;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import uk.sharedservices.partnership.published.ReferencePartnership;
import uk.sharedservices.partnership.reporting.committee.Documents;
import uk.sharedservices.partnership.reporting.committee.ReportKind;
import uk.sharedservices.partnership.reporting.committee.material.ReportFacts;
import uk.sharedservices.partnership.reporting.committee.material.ReportRequest;
import uk.sharedservices.partnership.reporting.document.Report;
import uk.sharedservices.partnership.reporting.publish.Renderer;
import uk.sharedservices.partnership.reporting.publish.html.HtmlReport;
import uk.sharedservices.partnership.reporting.publish.pdf.PdfReport;

/** The report by which Tameside's Executive Cabinet was asked, on 23 November 2022, to give notice; as HTML and as PDF. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class DecisionReportBenchmark {

    private final Renderer html = new HtmlReport();
    private final Renderer pdf = new PdfReport();
    private final Report report = Documents.of(
            ReportKind.DECISION,
            ReportFacts.of(ReferencePartnership.tamesideAndStockport()),
            ReportRequest.builder()
                    .asAt(LocalDate.of(2022, 11, 23))
                    .preparedOn(LocalDate.of(2022, 11, 10))
                    .publishedOn(LocalDate.of(2022, 11, 24))
                    .build());

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
