package uk.sharedservices.partnership.reporting.committee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.sharedservices.partnership.agreement.AgreementId;
import uk.sharedservices.partnership.council.CouncilCode;
import uk.sharedservices.partnership.governance.callin.CallInAssumption;
import uk.sharedservices.partnership.governance.timetable.TimetableStep;
import uk.sharedservices.partnership.published.TriBorough;
import uk.sharedservices.partnership.reporting.committee.material.ReportRequest;
import uk.sharedservices.partnership.reporting.document.DatedStep;
import uk.sharedservices.partnership.reporting.document.Report;
import uk.sharedservices.partnership.reporting.document.Stage;
import uk.sharedservices.partnership.reporting.document.line.Line;

@DisplayName("A document on the way to a decision or to an end")
class PlanDocumentsTest {

    private static final LocalDate PREPARED = LocalDate.of(2022, 11, 10);
    private static final LocalDate PUBLISHED = LocalDate.of(2022, 11, 24);

    @Test
    @DisplayName("that only assumes a call-in is a draft that says so first, and puts no end of it into a calendar")
    void assumed() {
        Report plan = Asked.of(
                ReportKind.EXIT_PLAN,
                PREPARED,
                request -> request.decisionOn(Asked.REPORT_B)
                        .publishedOn(PUBLISHED)
                        .callIn(CallInAssumption.clearWorkingDays(5)));
        assertThat(plan.stage()).isEqualTo(Stage.DRAFT);
        assertThat(Asked.section(plan, "The way out"))
                .startsWith("A what-if, not an answer.")
                .contains("31 December 2022");
        assertThat(plan.dates())
                .extracting(DatedStep::id, DatedStep::day, DatedStep::tentative)
                .contains(tuple("shared-director-of-education.E08000008.end", LocalDate.of(2022, 12, 31), true));
        assertThat(plan.dates()).allSatisfy(step -> assertThat(step.title()).startsWith("What if: "));
        Report known = Asked.of(
                ReportKind.EXIT_PLAN,
                PREPARED,
                request -> request.decisionOn(Asked.REPORT_B).publishedOn(PUBLISHED));
        assertThat(known.stage()).isEqualTo(Stage.FINAL);
    }

    @Test
    @DisplayName("times an effect that is only assumed, as a what-if, and says so in a calendar")
    void assumedEffect() {
        Report timetable = Asked.of(
                ReportKind.TIMETABLE,
                PREPARED,
                request -> request.by(Asked.TAMESIDE)
                        .decisionOn(Asked.REPORT_B)
                        .publishedOn(PUBLISHED)
                        .callIn(CallInAssumption.clearWorkingDays(5)));
        assertThat(row(timetable, "Decision in effect"))
                .containsExactly(
                        "Decision in effect",
                        "Friday 2 December 2022",
                        "what if: If call-in were 5 clear working days after publication");
        assertThat(timetable.dates())
                .extracting(DatedStep::title, DatedStep::day, DatedStep::tentative)
                .contains(tuple("What if: decision in effect (Tameside)", LocalDate.of(2022, 12, 2), true));
    }

    @Test
    @DisplayName(
            "puts the first whole day of an effect that is known into the calendar: Stockport's of 28 June 2022, on 6 July")
    void effect() {
        Report timetable = Asked.of(
                ReportKind.TIMETABLE,
                LocalDate.of(2022, 6, 1),
                request -> request.by(Asked.STOCKPORT)
                        .decisionOn(LocalDate.of(2022, 6, 28))
                        .publishedOn(LocalDate.of(2022, 6, 29)));
        assertThat(row(timetable, "Decision in effect")).startsWith("Decision in effect", "Wednesday 6 July 2022");
        assertThat(timetable.dates())
                .extracting(DatedStep::id, DatedStep::day)
                .contains(tuple("decision.E08000007.effect", LocalDate.of(2022, 7, 6)));
    }

    @Test
    @DisplayName("times both notices of a meeting in private, and neither of one in public")
    void inPrivate() {
        assertThat(timetable(true).dates())
                .extracting(DatedStep::id, DatedStep::day)
                .contains(
                        tuple("decision.E08000008.private-notice", LocalDate.of(2022, 10, 25)),
                        tuple("decision.E08000008.private-further-notice", LocalDate.of(2022, 11, 15)));
        assertThat(timetable(false).dates())
                .extracting(DatedStep::id)
                .containsExactly(
                        "decision.E08000008.key-notice",
                        "decision.E08000008.meeting-notice",
                        "decision.E08000008.agenda",
                        "decision.E08000008.decision");
    }

    @Test
    @DisplayName("tells on which day a step was taken, and nothing more to be done about it")
    void taken() {
        Report timetable = Asked.of(
                ReportKind.TIMETABLE,
                PREPARED,
                request -> request.by(Asked.TAMESIDE)
                        .decisionOn(Asked.REPORT_B)
                        .putTaken(TimetableStep.KEY_DECISION_NOTICE, LocalDate.of(2022, 10, 20)));
        assertThat(row(timetable, "Notice of the key decision").get(2)).contains("on Thursday 20 October 2022");
        assertThat(Asked.text(timetable)).doesNotContain("General exception");
    }

    @Test
    @DisplayName(
            "back from an end tells what rests on whether the decision is key, until that is judged, and what is left")
    void onlyIfKey() {
        assertThat(Asked.section(back(request -> {}), "The way out"))
                .contains("If the decision is key, it is too late to reach that end in the ordinary way")
                .contains("Whether it is key has not been judged.");
        assertThat(Asked.section(back(request -> {}), "What can still be done")).contains("General exception");
        assertThat(Asked.section(back(request -> request.key(true)), "The way out"))
                .contains("It is too late to reach that end in the ordinary way, unless")
                .doesNotContain("has not been judged");
        assertThat(Asked.section(back(request -> request.key(false)), "The way out"))
                .doesNotContain("too late");
    }

    @Test
    @DisplayName("for an agreement under notice begins with that")
    void underNotice() {
        Report plan = Asked.of(
                TriBorough.partnership(),
                ReportKind.EXIT_PLAN,
                LocalDate.of(2017, 6, 1),
                request -> request.agreement(AgreementId.of("adult-social-care"))
                        .by(CouncilCode.of("E09000033"))
                        .serveOn(LocalDate.of(2017, 6, 2)));
        assertThat(Asked.titles(plan)).startsWith("How it stands");
        assertThat(Asked.section(plan, "How it stands"))
                .contains("As at Thursday 1 June 2017 the agreement is")
                .contains("What follows is of another notice beside that.");
        assertThat(Asked.titles(ReferenceDocuments.of("exit-plan"))).doesNotContain("How it stands");
    }

    private static Report timetable(boolean inPrivate) {
        return Asked.of(
                ReportKind.TIMETABLE,
                PREPARED,
                request -> request.by(Asked.TAMESIDE).decisionOn(Asked.REPORT_B).inPrivate(inPrivate));
    }

    private static Report back(Consumer<ReportRequest.Builder> more) {
        return Asked.of(
                ReportKind.EXIT_PLAN,
                LocalDate.of(2022, 11, 10),
                request -> more.accept(
                        request.wantedEnd(LocalDate.of(2022, 12, 31)).callIn(CallInAssumption.clearWorkingDays(5))));
    }

    private static List<String> row(Report report, String step) {
        return report.tables().stream()
                .filter(table -> table.caption().equals("The latest day for each step"))
                .flatMap(table -> table.rows().stream())
                .map(row -> row.cells().stream().map(Line::text).toList())
                .filter(cells -> cells.get(0).equals(step))
                .findFirst()
                .orElseThrow();
    }
}
