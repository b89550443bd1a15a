package uk.sharedservices.partnership.reporting.committee;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import uk.sharedservices.partnership.calendar.FinancialYear;
import uk.sharedservices.partnership.governance.proposal.ProposalId;
import uk.sharedservices.partnership.reporting.answer.ReferenceAnswers;
import uk.sharedservices.partnership.reporting.document.Report;

/** A document of every kind and an answer to every question of the reference partnership, each asked for on the day on which it has most to tell. */
public final class ReferenceDocuments {

    private static final LocalDate PREPARED = LocalDate.of(2022, 11, 10);
    private static final LocalDate SERVED = LocalDate.of(2022, 11, 24);
    private static final LocalDate READ = LocalDate.of(2026, 11, 22);
    private static final Map<String, Report> ALL = all();

    private ReferenceDocuments() {}

    /** Returns the names of the documents, that of its kind for the first of each. */
    public static Stream<String> names() {
        return ALL.keySet().stream();
    }

    /** Returns the document of a name. */
    public static Report of(String name) {
        return Objects.requireNonNull(ALL.get(name), name);
    }

    private static Map<String, Report> all() {
        Map<String, Report> all = new LinkedHashMap<>();
        all.put("decision", Asked.reportB());
        all.put("update", Asked.of(ReportKind.UPDATE, Asked.REPORT_A, request -> {}));
        all.put(
                "notice",
                Asked.of(
                        ReportKind.NOTICE,
                        SERVED,
                        request -> request.by(Asked.TAMESIDE).serveOn(SERVED)));
        all.put(
                "timetable",
                Asked.of(
                        ReportKind.TIMETABLE,
                        Asked.REPORT_B,
                        request -> request.by(Asked.TAMESIDE)
                                .proposal(ProposalId.of("end-shared-director"))
                                .preparedOn(PREPARED)
                                .inPrivate(true)));
        all.put(
                "exit-plan",
                Asked.of(
                        ReportKind.EXIT_PLAN,
                        PREPARED,
                        request -> request.decisionOn(Asked.REPORT_B).publishedOn(SERVED)));
        all.put(
                "exit-plan-from-the-end",
                Asked.of(ReportKind.EXIT_PLAN, PREPARED, request -> request.wantedEnd(LocalDate.of(2023, 1, 31))));
        all.put(
                "dsg",
                Asked.of(
                        ReportKind.DSG,
                        Asked.REPORT_B,
                        request -> request.by(Asked.TAMESIDE).year(FinancialYear.startingIn(2022))));
        all.put(
                "dsg-with-a-forecast",
                Asked.of(
                        ReportKind.DSG,
                        READ,
                        request -> request.by(Asked.TAMESIDE).year(FinancialYear.startingIn(2023))));
        all.put("savings", Asked.of(ReportKind.SAVINGS, Asked.REPORT_B, request -> {}));
        all.put("summary", Asked.of(ReportKind.SUMMARY, Asked.REPORT_B, request -> {}));
        ReferenceAnswers.all().forEach((name, answer) -> all.put(name, answer.get()));
        return all;
    }
}
