package uk.sharedservices.partnership.reporting.committee;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import uk.sharedservices.partnership.agreement.Approval;
import uk.sharedservices.partnership.agreement.ServiceLevelAgreement;
import uk.sharedservices.partnership.arrangement.Partnership;
import uk.sharedservices.partnership.council.Capacity;
import uk.sharedservices.partnership.council.CouncilCode;
import uk.sharedservices.partnership.fact.FactStatus;
import uk.sharedservices.partnership.fact.Source;
import uk.sharedservices.partnership.published.ReferencePartnership;
import uk.sharedservices.partnership.published.TriBorough;
import uk.sharedservices.partnership.reporting.document.DatedStep;
import uk.sharedservices.partnership.reporting.document.Report;
import uk.sharedservices.partnership.reporting.document.line.Line;
import uk.sharedservices.partnership.reporting.publish.PrintedTwice;
import uk.sharedservices.partnership.reporting.publish.calendar.CalendarReport;

/**
 * Papers of a meeting on Wednesday 20 April 2022, after Easter, are to be out five clear days before: by Sunday 10 April. Nobody is
 * at the offices then, so that Friday 8 April is the day to work to.
 */
@DisplayName("A latest day on which offices are shut")
class OfficeDayTest {

    private static final LocalDate AFTER_EASTER = LocalDate.of(2022, 4, 20);
    private static final LocalDate ASKED = LocalDate.of(2022, 4, 1);
    private static final LocalDate FRIDAY = LocalDate.of(2022, 4, 8);

    @Nested
    @DisplayName("in the timetable of a decision")
    class InATimetable {

        private final Report report = Asked.of(
                ReportKind.TIMETABLE,
                ASKED,
                request -> request.by(Asked.TAMESIDE).decisionOn(AFTER_EASTER));

        @Test
        @DisplayName("is told with the working day before it, beside it and not beside another reading")
        void told() {
            assertThat(cells(report, "The latest day for each step", "Agenda and reports"))
                    .startsWith(
                            "Agenda and reports",
                            "Sunday 10 April 2022, in office hours by Friday 8 April 2022 (or"
                                    + " Thursday 14 April 2022: counted in calendar days)");
            assertThat(cells(report, "The latest day for each step", "Notice of the key decision")
                            .get(1))
                    .startsWith("Tuesday 22 March 2022 (or");
        }

        @Test
        @DisplayName("is told so beside the picture of it too")
        void besideThePicture() {
            assertThat(cells(report, "The steps of the decision", "Agenda and reports"))
                    .contains("Sunday 10 April 2022")
                    .anyMatch(cell -> cell.startsWith("latest day; in office hours by 8 April 2022; ahead"));
        }

        @Test
        @DisplayName("that has passed is told so in what is said of it")
        void passed() {
            Report late = Asked.of(
                    ReportKind.TIMETABLE,
                    LocalDate.of(2022, 4, 19),
                    request -> request.by(Asked.TAMESIDE).decisionOn(AFTER_EASTER));
            assertThat(Asked.text(late))
                    .contains(
                            "Agenda and reports: the latest day was Sunday 10 April 2022, in office hours by Friday 8 April"
                                    + " 2022; that it was done is not told.");
        }

        @Test
        @DisplayName("stands in a calendar on the working day before it, and why is told there")
        void inACalendar() throws Exception {
            DatedStep agenda = step(report, "decision.E08000008.agenda");
            assertThat(agenda.day()).isEqualTo(FRIDAY);
            assertThat(agenda.details()).contains("Sunday 10 April 2022, in office hours by Friday 8 April 2022.");
            assertThat(event(report, agenda.id()))
                    .containsExactly("20220408", "20220409", "Latest day: Agenda and reports (Tameside)");
        }
    }

    @Nested
    @DisplayName("in a report to be decided on")
    class InADecisionReport {

        @Test
        @DisplayName("is told with the working day before it where it is said by when the report must be out")
        void beforePublication() {
            Report report = Asked.of(
                    ReportKind.DECISION,
                    Asked.REPORT_B,
                    request -> request.decisionOn(AFTER_EASTER).preparedOn(ASKED));
            assertThat(Asked.section(report, "Before publication"))
                    .contains(
                            "The report must be open to the public with the agenda by Sunday 10 April 2022, in office hours by"
                                    + " Friday 8 April 2022 (or Thursday 14 April 2022: counted in calendar days)");
            assertThat(step(report, "end-shared-director.E08000008.agenda").day())
                    .isEqualTo(FRIDAY);
        }
    }

    @Nested
    @DisplayName("in a plan back from a wanted end")
    class InAPlanFromTheEnd {

        /** Stockport, whose call-in is known, having made the agreement as its executive: it would decide by Monday 4 July 2022. */
        private final Report report = Asked.of(
                stockportsExecutive(),
                ReportKind.EXIT_PLAN,
                LocalDate.of(2022, 1, 10),
                request -> request.by(Asked.STOCKPORT).wantedEnd(LocalDate.of(2022, 8, 10)));

        @Test
        @DisplayName("is told with the working day before it, and stands on that in a calendar, which tells why")
        void told() throws Exception {
            List<String> agenda = cells(report, "The latest day for each step", "Agenda and reports");
            assertThat(agenda.get(2)).startsWith("Sunday 26 June 2022, in office hours by Friday 24 June 2022 (or");
            assertThat(cells(report, "The steps of the way out", "Agenda and reports"))
                    .anyMatch(cell -> cell.startsWith("latest day; in office hours by 24 June 2022;"));
            DatedStep step = step(report, "shared-director-of-education.E08000007.agenda");
            assertThat(step.day()).isEqualTo(LocalDate.of(2022, 6, 24));
            assertThat(step.details()).contains("Sunday 26 June 2022, in office hours by Friday 24 June 2022.");
            assertThat(event(report, step.id()))
                    .containsExactly("20220624", "20220625", "Latest day: Agenda and reports (Stockport)");
        }

        @Test
        @DisplayName("is told with the working day before it where it is only a what-if")
        void whatIf() {
            Report unknown = Asked.of(
                    ReportKind.EXIT_PLAN,
                    LocalDate.of(2022, 11, 10),
                    request -> request.by(Asked.TAMESIDE).wantedEnd(LocalDate.of(2023, 1, 31)));
            assertThat(cells(unknown, "The latest day for each step", "Agenda and reports")
                            .get(2))
                    .contains(
                            "If call-in were five clear working days after publication: Sunday 11 December 2022, in office"
                                    + " hours by Friday 9 December 2022.");
        }
    }

    @Test
    @DisplayName("of another partnership is told so too: Westminster's Cabinet met on Monday 27 March 2017")
    void triBorough() {
        Report report = Asked.of(
                TriBorough.partnership(),
                ReportKind.TIMETABLE,
                LocalDate.of(2017, 3, 1),
                request -> request.by(CouncilCode.of("E09000033")).decisionOn(LocalDate.of(2017, 3, 27)));
        assertThat(cells(report, "The latest day for each step", "Agenda and reports")
                        .get(1))
                .startsWith("Sunday 19 March 2017, in office hours by Friday 17 March 2017");
        assertThat(step(report, "decision.E09000033.agenda").day()).isEqualTo(LocalDate.of(2017, 3, 17));
    }

    @Test
    @DisplayName("stands in no calendar, in no document of the reference partnership")
    void inNoCalendar() {
        assertThat(ReferenceDocuments.names()
                        .map(ReferenceDocuments::of)
                        .flatMap(report -> report.dates().stream())
                        .filter(step -> step.title().startsWith("Latest day: "))
                        .filter(step -> !step.id().endsWith(".notice-given")))
                .isNotEmpty()
                .allMatch(
                        step -> step.day().getDayOfWeek().getValue() < 6,
                        "a day of the week on which offices are open");
    }

    private static List<String> cells(Report report, String caption, String step) {
        return report.tables().stream()
                .filter(table -> table.caption().startsWith(caption))
                .flatMap(table -> table.rows().stream())
                .map(row -> row.cells().stream().map(Line::text).toList())
                .filter(cells -> cells.contains(step))
                .findFirst()
                .orElseThrow();
    }

    private static DatedStep step(Report report, String id) {
        return report.dates().stream()
                .filter(step -> step.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** Returns the first day, the day after the last and the title of an event, as a calendar reads them. */
    private static List<String> event(Report report, String id) throws Exception {
        Component event = new CalendarBuilder()
                        .build(new ByteArrayInputStream(PrintedTwice.bytes(new CalendarReport(), report)))
                        .getComponents()
                        .stream()
                        .filter(each -> value(each, "UID").startsWith(id + "@"))
                        .map(Component.class::cast)
                        .findFirst()
                        .orElseThrow();
        return Stream.of("DTSTART", "DTEND", "SUMMARY")
                .map(name -> value(event, name))
                .toList();
    }

    private static String value(Component event, String name) {
        return event.getProperty(name).map(Property::getValue).orElse("none");
    }

    private static Partnership stockportsExecutive() {
        Partnership reference = ReferencePartnership.tamesideAndStockport();
        ServiceLevelAgreement agreement = reference.agreements().get(0);
        return Partnership.builder()
                .from(reference)
                .agreements(List.of(ServiceLevelAgreement.builder()
                        .from(agreement)
                        .addApprovals(Approval.builder()
                                .council(Asked.STOCKPORT)
                                .capacity(Capacity.EXECUTIVE)
                                .decidedOn(Optional.empty())
                                .status(FactStatus.RECORDED)
                                .source(Source.of("A", "made up for this test"))
                                .build())
                        .build()))
                .build();
    }
}
