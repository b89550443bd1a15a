package uk.sharedservices.partnership.reporting.publish.html;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import uk.sharedservices.partnership.reporting.document.Report;
import uk.sharedservices.partnership.reporting.document.ReportWriter;
import uk.sharedservices.partnership.reporting.document.Stage;
import uk.sharedservices.partnership.reporting.document.line.Line;
import uk.sharedservices.partnership.reporting.document.line.Piece.Link;

/** Small reports to try one thing on. */
final class Samples {

    private Samples() {}

    /** A report of lines that break and of links, one of which leads to the web. */
    static Report ofLinesAndLinks() {
        return ReportWriter.of("links", "Links", LocalDate.of(2022, 11, 10), Instant.EPOCH)
                .section(
                        "Links",
                        section -> section.paragraph("one\ntwo")
                                .paragraph(Line.of(new Link("the web", URI.create("https://example.org/a?b=1&c=✓")))
                                        .then(new Link("by letter", URI.create("mailto:nobody")))
                                        .then(new Link("by script", URI.create("javascript:alert(1)")))
                                        .then(new Link("by file", URI.create("file:///etc/hosts")))
                                        .then(new Link("nowhere", URI.create("a/b")))))
                .written(Stage.FINAL);
    }
}
