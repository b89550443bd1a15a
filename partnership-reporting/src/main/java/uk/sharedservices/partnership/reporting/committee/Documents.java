package uk.sharedservices.partnership.reporting.committee;

import java.util.List;
import java.util.stream.Stream;
import uk.sharedservices.partnership.council.Council;
import uk.sharedservices.partnership.reporting.committee.decision.DecisionReport;
import uk.sharedservices.partnership.reporting.committee.exit.ExitPlanDocument;
import uk.sharedservices.partnership.reporting.committee.exit.NoticeOfTermination;
import uk.sharedservices.partnership.reporting.committee.exit.TimetableDocument;
import uk.sharedservices.partnership.reporting.committee.material.ReportFacts;
import uk.sharedservices.partnership.reporting.committee.material.ReportRequest;
import uk.sharedservices.partnership.reporting.committee.money.GrantDocument;
import uk.sharedservices.partnership.reporting.committee.money.SavingsDocument;
import uk.sharedservices.partnership.reporting.committee.programme.PartnershipSummary;
import uk.sharedservices.partnership.reporting.committee.programme.ProgrammeUpdate;
import uk.sharedservices.partnership.reporting.document.Report;
import uk.sharedservices.partnership.reporting.document.Stage;
import uk.sharedservices.partnership.reporting.figures.FigureLinter;

/** Makes documents of every kind. */
public final class Documents {

    private Documents() {}

    /**
     * Returns a document, computed from the facts, with the officer's paragraphs carried as given. It is final only if nothing that
     * its kind asks for is missing and its figures lint clean; else it is a draft.
     *
     * @param kind  the kind
     * @param facts  the facts and the law
     * @param request  what is asked
     * @return the document
     * @throws uk.sharedservices.partnership.InvalidValueException if something that the kind cannot do without is not told, or a
     *     paragraph is given for a section that it has not
     * @throws uk.sharedservices.partnership.validation.InvalidInputException if the agreement does not run on the day asked about
     */
    public static Report of(ReportKind kind, ReportFacts facts, ReportRequest request) {
        request.paragraphs().checkAgainst(sections(kind, facts));
        Report report = written(kind, facts, request);
        return report.stage() == Stage.FINAL && !FigureLinter.of(report).isClean() ? report.at(Stage.DRAFT) : report;
    }

    private static Report written(ReportKind kind, ReportFacts facts, ReportRequest request) {
        return switch (kind) {
            case DECISION -> DecisionReport.of(facts, request);
            case UPDATE -> ProgrammeUpdate.of(facts, request);
            case NOTICE -> NoticeOfTermination.of(facts, request);
            case TIMETABLE -> TimetableDocument.of(facts, request);
            case EXIT_PLAN -> ExitPlanDocument.of(facts, request);
            case DSG -> GrantDocument.of(facts, request);
            case SAVINGS -> SavingsDocument.of(facts, request);
            case SUMMARY -> PartnershipSummary.of(facts, request);
        };
    }

    /** The sections that an officer's paragraphs can be given for. */
    private static List<String> sections(ReportKind kind, ReportFacts facts) {
        return switch (kind) {
            case DECISION -> DecisionReport.SECTIONS;
            case UPDATE -> ProgrammeUpdate.SECTIONS;
            case NOTICE -> NoticeOfTermination.SECTIONS;
            case TIMETABLE -> TimetableDocument.SECTIONS;
            case EXIT_PLAN -> ExitPlanDocument.SECTIONS;
            case DSG ->
                Stream.concat(
                                GrantDocument.SECTIONS.stream(),
                                facts.partnership().councils().stream().map(Council::name))
                        .toList();
            case SAVINGS -> SavingsDocument.SECTIONS;
            case SUMMARY -> PartnershipSummary.SECTIONS;
        };
    }
}
