package uk.sharedservices.partnership.reporting.committee;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import uk.sharedservices.partnership.arrangement.Partnership;
import uk.sharedservices.partnership.council.Council;
import uk.sharedservices.partnership.council.CouncilCode;
import uk.sharedservices.partnership.fact.Document;
import uk.sharedservices.partnership.fact.DocumentId;
import uk.sharedservices.partnership.fact.FactStatus;
import uk.sharedservices.partnership.fact.Source;
import uk.sharedservices.partnership.published.ReferencePartnership;
import uk.sharedservices.partnership.reporting.committee.material.ReportFacts;
import uk.sharedservices.partnership.reporting.committee.material.ReportRequest;
import uk.sharedservices.partnership.reporting.document.Report;
import uk.sharedservices.partnership.reporting.document.Section;
import uk.sharedservices.partnership.reporting.document.line.Line;

/** Documents asked of the reference partnership, and what a reader sees of them. */
final class Asked {

    static final CouncilCode TAMESIDE = CouncilCode.of("E08000008");
    static final CouncilCode STOCKPORT = CouncilCode.of("E08000007");
    static final LocalDate REPORT_B = LocalDate.of(2022, 11, 23);
    static final LocalDate REPORT_A = LocalDate.of(2021, 11, 30);

    private Asked() {}

    static Report of(ReportKind kind, LocalDate asAt, Consumer<ReportRequest.Builder> more) {
        return of(ReferencePartnership.tamesideAndStockport(), kind, asAt, more);
    }

    static Report of(Partnership partnership, ReportKind kind, LocalDate asAt, Consumer<ReportRequest.Builder> more) {
        ReportRequest.Builder request = ReportRequest.builder().asAt(asAt);
        more.accept(request);
        return Documents.of(kind, ReportFacts.of(partnership), request.build());
    }

    /** The decision report that report B is the model of, as prepared on 10 November 2022. */
    static Report reportB() {
        return of(
                ReportKind.DECISION,
                REPORT_B,
                request -> request.preparedOn(LocalDate.of(2022, 11, 10)).publishedOn(LocalDate.of(2022, 11, 24)));
    }

    static String text(Report report) {
        return report.lines().stream().map(Line::text).collect(Collectors.joining("\n"));
    }

    static List<String> titles(Report report) {
        return report.sections().stream().map(Section::title).toList();
    }

    static String section(Report report, String title) {
        Section found = report.sections().stream()
                .filter(section -> section.title().equals(title))
                .findFirst()
                .orElseThrow();
        return found.blocks().stream()
                .flatMap(block -> block.lines().stream())
                .map(Line::text)
                .collect(Collectors.joining("\n"));
    }

    /** Two councils and nothing else. */
    static Partnership nothingInIt() {
        return Partnership.builder()
                .title("A partnership with nothing in it")
                .addDocuments(Document.builder()
                        .id(DocumentId.of("A"))
                        .title("A document")
                        .build())
                .addCouncils(council("E08000008", "Tameside"), council("E08000007", "Stockport"))
                .build();
    }

    private static Council council(String code, String name) {
        return Council.builder()
                .code(CouncilCode.of(code))
                .name(name)
                .governance(Optional.empty())
                .status(FactStatus.RECORDED)
                .source(Source.of("A", "its title"))
                .build();
    }
}
