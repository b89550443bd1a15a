package uk.sharedservices.partnership.reporting.committee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uk.sharedservices.partnership.InvalidValueException;
import uk.sharedservices.partnership.governance.callin.CallInAssumption;
import uk.sharedservices.partnership.governance.proposal.ProposalId;
import uk.sharedservices.partnership.reporting.committee.material.OfficersParagraphs;
import uk.sharedservices.partnership.reporting.document.DatedStep;
import uk.sharedservices.partnership.reporting.document.Report;
import uk.sharedservices.partnership.reporting.document.Stage;
import uk.sharedservices.partnership.reporting.figures.FigureLinter;
import uk.sharedservices.partnership.reporting.figures.finding.Grade;

@DisplayName("Documents of the reference partnership")
class OtherDocumentsTest {

    private static final LocalDate SERVED = LocalDate.of(2022, 11, 24);

    @Test
    @DisplayName("update a committee with every fact and figure of report A, and ask it to note them")
    void update() {
        Report update = Asked.of(ReportKind.UPDATE, Asked.REPORT_A, request -> {});
        assertThat(Asked.titles(update))
                .containsExactly(
                        "Report",
                        "Purpose of the report",
                        "Background",
                        "Activity to date",
                        "Phasing",
                        "Workstreams",
                        "Commitments",
                        "Recommendations",
                        "Sources");
        assertThat(Asked.text(update))
                .contains("£270k", "Medium Term Financial Plan", "1 April 2021", "porous borders", "advisory")
                .contains("school improvement", "virtual school", "out of hours service", "commissioning", "SEND")
                .contains("Phase 1, 2021/22", "Phase 2, 2022/23 onwards", "January 2022", "detailed business case")
                .contains("That members note the report")
                .doesNotContain("2022/23, DSG", "Improvement Notice");
    }

    @Test
    @DisplayName(
            "give notice of the safe end, 23 December 2022 for service on 24 November, and name no other in the notice itself")
    void notice() {
        Report notice = Asked.of(ReportKind.NOTICE, SERVED, request -> request.serveOn(SERVED));
        assertThat(Asked.section(notice, "Notice"))
                .contains("Friday 23 December 2022")
                .doesNotContain("22 December")
                .contains("cannot be ended by this notice on that day", "earliest day after it")
                .contains("not less than four weeks' prior written notice", "by hand");
        assertThat(Asked.section(notice, "Particulars"))
                .contains("Stockport", "Friday 23 December 2022")
                .doesNotContain("22 December");
        assertThat(Asked.section(notice, "Covering note, not to be served")).contains("22 December 2022");
        assertThat(notice.stage()).isEqualTo(Stage.DRAFT);
        assertThat(Asked.section(notice, "Covering note, not to be served"))
                .contains("No decision of Tameside to give notice is recorded", "addressee");
    }

    @Test
    @DisplayName("give no notice without a day of service, or by a council that is no party")
    void noNotice() {
        assertThatThrownBy(() -> Asked.of(ReportKind.NOTICE, SERVED, request -> {}))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("day of service");
        assertThatThrownBy(() -> Asked.of(
                        ReportKind.NOTICE,
                        SERVED,
                        request -> request.serveOn(SERVED)
                                .by(uk.sharedservices.partnership.council.CouncilCode.of("E08000009"))))
                .hasMessageContaining("Tameside, Stockport");
    }

    @Test
    @DisplayName("time a decision, and have no timetable of a meeting without a day")
    void timetable() {
        Report timetable = Asked.of(
                ReportKind.TIMETABLE,
                Asked.REPORT_B,
                request ->
                        request.proposal(ProposalId.of("end-shared-director")).preparedOn(LocalDate.of(2022, 11, 10)));
        assertThat(Asked.text(timetable))
                .contains("Tuesday 25 October 2022", "Tuesday 15 November 2022", "General exception");
        assertThatThrownBy(() -> Asked.of(ReportKind.TIMETABLE, Asked.REPORT_B, request -> request.by(Asked.TAMESIDE)))
                .hasMessageContaining("there is no meeting without a day");
    }

    @Test
    @DisplayName("keep the id of a step when its day moves")
    void ids() {
        List<DatedStep> planned = decidedOn(23);
        List<DatedStep> moved = decidedOn(30);
        assertThat(moved)
                .extracting(DatedStep::id)
                .isEqualTo(planned.stream().map(DatedStep::id).toList())
                .doesNotHaveDuplicates();
        assertThat(moved)
                .extracting(DatedStep::day)
                .isNotEqualTo(planned.stream().map(DatedStep::day).toList());
    }

    private static List<DatedStep> decidedOn(int day) {
        return Asked.of(
                        ReportKind.TIMETABLE,
                        Asked.REPORT_B,
                        request -> request.proposal(ProposalId.of("end-shared-director"))
                                .decisionOn(LocalDate.of(2022, 11, day)))
                .dates();
    }

    @Test
    @DisplayName("plan the way out forward: no date where the call-in rule is not known, with what-ifs beside it")
    void forward() {
        Report plan = Asked.of(
                ReportKind.EXIT_PLAN,
                Asked.REPORT_B,
                request -> request.decisionOn(Asked.REPORT_B).publishedOn(SERVED));
        assertThat(Asked.text(plan))
                .contains("cannot be said", "The call-in rule of Tameside is not known")
                .contains("If call-in were five clear working days after publication", "Friday 30 December 2022")
                .contains("Ask finance for: pay of the shared post");
        assertThat(plan.dates())
                .extracting(DatedStep::id)
                .containsExactly("shared-director-of-education.E08000008.decision");
    }

    @Test
    @DisplayName("plan the way out back from a wanted end, and say in a calendar that it is only a what-if")
    void backward() {
        Report plan = Asked.of(
                ReportKind.EXIT_PLAN,
                LocalDate.of(2022, 11, 1),
                request -> request.wantedEnd(LocalDate.of(2022, 12, 31)).callIn(CallInAssumption.clearWorkingDays(5)));
        assertThat(Asked.text(plan))
                .contains("A what-if, not an answer", "Saturday 31 December 2022", "The step that binds");
        assertThat(plan.dates()).isNotEmpty().allSatisfy(step -> {
            assertThat(step.tentative()).isTrue();
            assertThat(step.title()).startsWith("What if: ").doesNotContain("Notice given");
        });
    }

    @Test
    @DisplayName(
            "put each council's grant by itself, by what was known on the day, and make no forecast that could not be known")
    void grant() {
        Report grant = Asked.of(ReportKind.DSG, Asked.REPORT_B, request -> {});
        assertThat(Asked.text(grant))
                .contains("£242.095m", "£3.243m", "£2.257m", "£5.500m", "agrees exactly", "nothing is set off")
                .contains("No forecast is made as at this day")
                .doesNotContain("£7.930", "£3.306m");
        Report later = Asked.of(
                ReportKind.DSG,
                LocalDate.of(2026, 11, 22),
                request -> request.by(Asked.TAMESIDE)
                        .year(uk.sharedservices.partnership.calendar.FinancialYear.startingIn(2023)));
        assertThat(Asked.text(later)).contains("£7,930,453", "Not held and not guessed", "no prediction");
    }

    @Test
    @DisplayName("state the savings: £270k aimed at, £48,000 once, nothing recurrent in base budget")
    void savings() {
        assertThat(Asked.text(Asked.of(ReportKind.SAVINGS, Asked.REPORT_B, request -> {})))
                .contains("£270,000", "£48,000", "nil", "£0.048m", "one-off, not recurrent");
    }

    @Test
    @DisplayName("sum up the partnership as at a day, and what belongs in a calendar")
    void summary() {
        Report summary = Asked.of(ReportKind.SUMMARY, Asked.REPORT_B, request -> {});
        assertThat(Asked.text(summary))
                .contains("one-sided", "due, no evidence held", "in force", "end proposed for January 2023");
        assertThat(summary.dates())
                .extracting(DatedStep::id)
                .doesNotHaveDuplicates()
                .contains("commitment.report-within-12-months");
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("tell of a partnership with nothing in it, or say in a sentence what is wanting")
    void nothing(ReportKind kind) {
        try {
            Report report = Asked.of(
                    Asked.nothingInIt(),
                    kind,
                    Asked.REPORT_B,
                    request -> request.serveOn(SERVED).by(Asked.TAMESIDE));
            assertThat(report.sections()).isNotEmpty();
        } catch (InvalidValueException wanting) {
            assertThat(wanting).hasMessageContaining("must be");
        }
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("refuse an officer's paragraph for a section that they have not, with those they have")
    void headings(ReportKind kind) {
        assertThatThrownBy(() -> Asked.of(
                        kind,
                        Asked.REPORT_B,
                        request -> request.serveOn(SERVED)
                                .paragraphs(OfficersParagraphs.read("# Weather\n\nIt rained.\n"))))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("must be a section of this report: ")
                .hasMessageContaining("weather");
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("have no figure that does not agree")
    void lintClean(ReportKind kind) {
        Report report = Asked.of(
                kind,
                Asked.REPORT_B,
                request -> request.serveOn(SERVED).publishedOn(SERVED).proposal(ProposalId.of("end-shared-director")));
        assertThat(FigureLinter.of(report).with(Grade.DOES_NOT_AGREE)).isEmpty();
    }

    @Test
    @DisplayName("are of eight kinds, and an unknown one is refused with those there are")
    void kinds() {
        assertThatThrownBy(() -> ReportKind.of("minutes"))
                .hasMessageContaining("decision, update, notice, timetable, exit-plan, dsg, savings, summary")
                .hasMessageContaining("minutes");
        assertThat(ReportKind.of("exit-plan")).isEqualTo(ReportKind.EXIT_PLAN);
    }

    @Test
    @DisplayName("carry no paragraph that stands under no heading")
    void noHeading() {
        assertThatThrownBy(() -> OfficersParagraphs.read("It rained.\n"))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("heading");
        assertThat(OfficersParagraphs.read("# A\n\none\n\n- two\n- three\n").of("a"))
                .containsExactly("one", "two", "three");
    }
}
