package uk.sharedservices.partnership.reporting.committee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.sharedservices.partnership.InvalidValueException;
import uk.sharedservices.partnership.agreement.service.ServiceMethod;
import uk.sharedservices.partnership.governance.callin.CallInAssumption;
import uk.sharedservices.partnership.governance.timetable.TimetableStep;
import uk.sharedservices.partnership.reporting.committee.material.OfficersParagraphs;
import uk.sharedservices.partnership.reporting.document.Report;
import uk.sharedservices.partnership.reporting.document.Section;
import uk.sharedservices.partnership.reporting.document.Stage;

@DisplayName("What officers ask before they act is answered:")
class AskedByOfficersTest {

    private static final String COVERING = "Covering note, not to be served";
    private static final LocalDate SERVED = LocalDate.of(2022, 11, 24);
    private static final LocalDate LONG_AFTER = LocalDate.of(2026, 11, 22);

    @Test
    @DisplayName("a notice served while call-in is open says from when it may be, on the rule assumed")
    void tooSoon() {
        Report notice = Asked.of(
                ReportKind.NOTICE,
                SERVED,
                request -> request.serveOn(SERVED).publishedOn(SERVED).callIn(CallInAssumption.clearWorkingDays(5)));
        assertThat(Asked.section(notice, COVERING))
                .contains("Do not serve it before Friday 2 December 2022, if call-in were 5 clear working days after"
                        + " publication");
        Report inTime = Asked.of(
                ReportKind.NOTICE,
                SERVED,
                request -> request.serveOn(LocalDate.of(2022, 12, 2))
                        .publishedOn(SERVED)
                        .callIn(CallInAssumption.clearWorkingDays(5)));
        assertThat(Asked.section(inTime, COVERING))
                .contains("Notice may rest on the decision from Friday 2 December 2022 on")
                .doesNotContain("Do not serve it");
    }

    @Test
    @DisplayName("where the call-in rule is not known, the notice says to ask whether it has closed")
    void callInNotKnown() {
        assertThat(Asked.section(Asked.of(ReportKind.NOTICE, SERVED, request -> request.serveOn(SERVED)), COVERING))
                .contains("From when notice may rest on the decision cannot be said.")
                .contains("Ask whether call-in applies to it and has closed.");
    }

    @Test
    @DisplayName("a notice names the later end that is wanted, and refuses one that is a day too early on some reading")
    void wantedEnd() {
        Report notice = Asked.of(
                ReportKind.NOTICE, SERVED, request -> request.serveOn(SERVED).wantedEnd(LocalDate.of(2022, 12, 31)));
        assertThat(Asked.section(notice, "Notice"))
                .contains("The last day of the agreement is Saturday 31 December 2022");
        assertThat(Asked.section(notice, COVERING))
                .contains("safe on every reading is Friday 23 December 2022; the notice names a later day");
        assertThatThrownBy(() -> Asked.of(
                        ReportKind.NOTICE,
                        SERVED,
                        request -> request.serveOn(SERVED).wantedEnd(LocalDate.of(2022, 12, 22))))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("must not be before Friday 23 December 2022");
    }

    @Test
    @DisplayName("a notice by post, whose clause on service is not held, is drafted without an end and says why")
    void byPost() {
        Report notice = Asked.of(
                ReportKind.NOTICE, SERVED, request -> request.serveOn(SERVED).method(ServiceMethod.POST));
        assertThat(notice.stage()).isEqualTo(Stage.DRAFT);
        assertThat(Asked.section(notice, "Particulars")).endsWith("____________________");
        assertThat(Asked.section(notice, COVERING))
                .contains(
                        "Which end the notice should name: cannot be said. The agreement's clause on service is not known");
        assertThat(notice.dates()).noneMatch(step -> step.id().endsWith(".end"));
    }

    @Test
    @DisplayName("the covering note begins a page of its own, so that it can be left behind")
    void apart() {
        assertThat(ReferenceDocuments.of("notice").sections())
                .filteredOn(Section::apart)
                .extracting(Section::title)
                .containsExactly(COVERING);
    }

    @Test
    @DisplayName("a report on an assumed call-in times service by it: served 2 December, name 31 December 2022")
    void timedByCallIn() {
        Report report = Asked.of(
                ReportKind.DECISION,
                Asked.REPORT_B,
                request -> request.publishedOn(SERVED).callIn(CallInAssumption.clearWorkingDays(5)));
        assertThat(Asked.section(report, "When it would end"))
                .contains("What if notice were served by hand on Friday 2 December 2022, the first working day on which"
                        + " notice may rest on the decision, if call-in were 5 clear working days after publication")
                .contains("A notice served then should name Saturday 31 December 2022")
                .doesNotContain("too soon");
        Report soon = Asked.of(
                ReportKind.DECISION,
                Asked.REPORT_B,
                request -> request.publishedOn(SERVED).serveOn(SERVED).callIn(CallInAssumption.clearWorkingDays(5)));
        assertThat(Asked.section(soon, "When it would end")).contains("A notice served on that day would be too soon");
    }

    @Test
    @DisplayName("a private item says what it needs, and needs no more once that is told")
    void inPrivate() {
        Report report = Asked.of(ReportKind.DECISION, Asked.REPORT_B, request -> request.inPrivate(true));
        assertThat(Asked.section(report, "Before publication"))
                .contains("what of the report is not private", "say on what ground and why, what representations");
        Report told = Asked.of(
                ReportKind.DECISION,
                Asked.REPORT_B,
                request -> request.inPrivate(true)
                        .paragraphs(OfficersParagraphs.read(
                                "# Private item\n\nIt tells of individuals; none objected.\n")));
        assertThat(Asked.section(told, "Front sheet")).contains("It tells of individuals; none objected.");
        assertThat(Asked.section(told, "Before publication")).doesNotContain("representations");
        Report inPublic = Asked.of(
                ReportKind.DECISION,
                Asked.REPORT_B,
                request -> request.paragraphs(OfficersParagraphs.read("# Private item\n\nAnnex 1 is private.\n")));
        assertThat(Asked.section(inPublic, "Front sheet"))
                .contains("Annex 1 is private.")
                .doesNotContain("To be decided in private");
    }

    @Test
    @DisplayName("papers that were out too late stand first, with the day they were out on")
    void outTooLate() {
        Report report = Asked.of(
                ReportKind.DECISION,
                Asked.REPORT_B,
                request -> request.preparedOn(LocalDate.of(2022, 11, 18))
                        .taken(Map.of(TimetableStep.AGENDA, LocalDate.of(2022, 11, 17))));
        assertThat(Asked.section(report, "Before publication"))
                .contains("out on Thursday 17 November 2022: taken too late on the usual reading only");
        Report inTime = Asked.of(
                ReportKind.DECISION,
                Asked.REPORT_B,
                request -> request.preparedOn(LocalDate.of(2022, 11, 18))
                        .taken(Map.of(TimetableStep.AGENDA, LocalDate.of(2022, 11, 15))));
        assertThat(Asked.section(inTime, "Before publication")).doesNotContain("out on");
    }

    @Test
    @DisplayName("long after the last document, what stood then is not told as standing now")
    void longAfter() {
        String held = "Nothing later than 23 November 2022 is held";
        assertThat(Asked.text(Asked.of(ReportKind.SUMMARY, LONG_AFTER, request -> {})))
                .contains(held);
        assertThat(Asked.text(Asked.of(ReportKind.DECISION, LONG_AFTER, request -> {})))
                .contains(held)
                .contains("The Director of Education was shared by Tameside and Stockport")
                .contains("whether it went on after that is not held")
                .doesNotContain("is shared by");
        assertThat(Asked.text(Asked.of(ReportKind.SUMMARY, LocalDate.of(2022, 12, 24), request -> {})))
                .doesNotContain(held);
        assertThat(Asked.text(Asked.of(ReportKind.SUMMARY, LocalDate.of(2022, 12, 25), request -> {})))
                .contains(held);
        assertThat(Asked.text(Asked.of(ReportKind.DECISION, LocalDate.of(2023, 3, 31), request -> {})))
                .contains("The Director of Education is shared by");
        assertThat(Asked.text(Asked.of(ReportKind.DECISION, LocalDate.of(2023, 4, 1), request -> {})))
                .contains("The Director of Education was shared by");
    }

    @Test
    @DisplayName("an exit plan is reckoned from the day set for the decision, if no other is asked")
    void dayOfTheProposal() {
        assertThat(Asked.section(Asked.of(ReportKind.EXIT_PLAN, Asked.REPORT_B, request -> {}), "Step by step"))
                .contains("Decision\nTameside, executive\nWednesday 23 November 2022");
    }

    @Test
    @DisplayName("a proposal whose recommendation is only planned is not chosen unasked")
    void plannedRecommendation() {
        assertThatThrownBy(() -> Asked.of(
                        ReportKind.DECISION, LocalDate.of(2022, 6, 28), request -> request.by(Asked.STOCKPORT)))
                .isInstanceOf(InvalidValueException.class);
    }
}
