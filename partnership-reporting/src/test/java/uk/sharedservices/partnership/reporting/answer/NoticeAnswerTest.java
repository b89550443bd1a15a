package uk.sharedservices.partnership.reporting.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.sharedservices.partnership.reporting.answer.NoticeTold.inShort;
import static uk.sharedservices.partnership.reporting.answer.NoticeTold.question;
import static uk.sharedservices.partnership.reporting.answer.NoticeTold.text;
import static uk.sharedservices.partnership.reporting.answer.ReferenceAnswers.GIVEN;
import static uk.sharedservices.partnership.reporting.answer.ReferenceAnswers.notice;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.sharedservices.partnership.council.CouncilCode;
import uk.sharedservices.partnership.finance.leaving.cost.LeavingCosts;
import uk.sharedservices.partnership.finance.practice.ExampleCosts;
import uk.sharedservices.partnership.published.ReferencePartnership;
import uk.sharedservices.partnership.reporting.document.Report;
import uk.sharedservices.partnership.reporting.document.Stage;
import uk.sharedservices.partnership.reporting.figures.FigureLinter;
import uk.sharedservices.partnership.reporting.figures.LintReport;
import uk.sharedservices.partnership.reporting.figures.finding.Finding;
import uk.sharedservices.partnership.reporting.figures.finding.Grade;

@DisplayName("The answer to a notice")
class NoticeAnswerTest {

    private static final Optional<LocalDate> NONE = Optional.empty();

    @Test
    @DisplayName("of Tameside on 23 November 2022 is 21 December 2022, and 22 December is the end to name")
    void whenOut() {
        Report answer = notice(GIVEN, NONE, request -> {});
        assertThat(answer.title()).isEqualTo("If Tameside gives notice on Wednesday 23 November 2022");
        assertThat(inShort(answer, "When we are out"))
                .isEqualTo(
                        "Wednesday 21 December 2022, at midnight at the end of the day (or Thursday 22 December 2022:"
                                + " clear reading).");
        assertThat(inShort(answer, "The end our notice should name"))
                .isEqualTo("Thursday 22 December 2022\n"
                        + "A notice that names it keeps the agreement to the end of that day.");
        assertThat(answer.dates()).singleElement().satisfies(end -> {
            assertThat(end.day()).isEqualTo(LocalDate.of(2022, 12, 22));
            assertThat(end.tentative()).isTrue();
        });
        assertThat(answer.stage()).isEqualTo(Stage.FINAL);
    }

    @Test
    @DisplayName("served on the day after the decision is 22 December 2022, or 23 December on the clear reading")
    void theDayAfter() {
        assertThat(inShort(notice(GIVEN.plusDays(1), NONE, request -> {}), "When we are out"))
                .isEqualTo("Thursday 22 December 2022, at midnight at the end of the day (or Friday 23 December 2022:"
                        + " clear reading).");
    }

    @Test
    @DisplayName("served on a Saturday tells why it counts from the Monday, and both readings of that")
    void onASaturday() {
        Report answer = notice(LocalDate.of(2022, 12, 3), NONE, request -> {});
        assertThat(inShort(answer, "When we are out"))
                .isEqualTo("Saturday 31 December 2022, at midnight at the end of the day (or Sunday 1 January 2023:"
                        + " clear reading).");
        assertThat(inShort(answer, "The end our notice should name"))
                .startsWith("Tuesday 3 January 2023\n")
                .contains("Monday 5 December 2022");
        assertThat(text(answer, "When we are out"))
                .contains("Monday 2 January 2023")
                .contains("default for a notice of our own");
    }

    @ParameterizedTest(name = "names {0} as its end: {1}")
    @CsvSource({
        "2022-12-20, too short on both readings",
        "2022-12-21, arguable: long enough on the corresponding-date reading only",
        "2022-12-22, long enough on both readings"
    })
    void endInMind(LocalDate named, String verdict) {
        assertThat(inShort(notice(GIVEN, Optional.of(named), request -> {}), "The end in mind"))
                .endsWith("is " + verdict + ".");
    }

    @ParameterizedTest(name = "is held against the end wanted on {0}: by {1}, {2}")
    @CsvSource({
        "2023-01-31, Friday 30 December 2022, this one leaves 37 days in hand.",
        "2022-12-22, Wednesday 23 November 2022, this one is on the last day.",
        "2022-12-21, Tuesday 22 November 2022, 'this one is 1 day late for that, and in time on the corresponding-date reading only.'",
        "2022-12-20, Monday 21 November 2022, this one is 2 days late for that."
    })
    void endWanted(LocalDate wanted, String latest, String slack) {
        assertThat(inShort(notice(GIVEN, NONE, request -> request.wantedEnd(wanted)), "The end that is wanted"))
                .contains("a notice that is safe on every reading is served by hand by " + latest)
                .contains(slack);
    }

    @Test
    @DisplayName("names what is missing of the cost, and tells the whole where everything is held")
    void cost() {
        assertThat(inShort(notice(GIVEN, NONE, request -> {}), "What it costs"))
                .isEqualTo("It cannot be said, for nothing is held of it.\nWhat is missing is named below.");
        LeavingCosts costs = LeavingCosts.read(ExampleCosts.file().getBytes(StandardCharsets.UTF_8))
                .orThrow();
        assertThat(inShort(notice(GIVEN, NONE, request -> request.costs(costs)), "What it costs"))
                .startsWith("£45,638.67 (or £45,898.95: clear reading).\nOn the figures: ");
    }

    @Test
    @DisplayName("tells that the notice clause of the secondment is not known, and what the council is left with")
    void whatEnds() {
        Report answer = notice(GIVEN, NONE, request -> {});
        assertThat(text(answer, "What ends with it, and what goes on"))
                .contains(
                        "Whether notice under the service level agreement for the shared Director of Education ends the"
                                + " secondment as well cannot be said")
                .contains("end proposed for January 2023")
                .contains(
                        "This notice ends the agreement on Wednesday 21 December 2022, before the term of the secondment runs"
                                + " out on Friday 31 March 2023.")
                .contains(
                        "Three shared Early Years leadership posts for twelve months (recorded, stockport-decisions, CAB395).")
                .contains("Stockport acting as Tameside's partner in practice is to go on in part")
                .contains("Tameside is left with, as its own: a deficit of £5,500,000.");
    }

    @Test
    @DisplayName("says what is missing where no notice clause is held")
    void noClause() {
        Report answer = NoticeTold.of(agreement -> agreement.noticeClause(Optional.empty()), request -> {});
        assertThat(inShort(answer, "When we are out"))
                .startsWith(
                        "cannot be said. The notice clause of the service level agreement for the shared Director of"
                                + " Education is not known");
        assertThat(inShort(answer, "What it costs")).startsWith("It cannot be said");
        assertThat(answer.dates()).isEmpty();
    }

    @Test
    @DisplayName("of either party, or of none of them, tells nothing of who decides")
    void nobody() {
        Report either = ReferenceAnswers.notice(
                ReferencePartnership.tamesideAndStockport(), question(Optional.empty()), request -> {});
        assertThat(either.title()).startsWith("If either party gives notice");
        assertThat(text(either, "Who decides, and by when")).contains("ask of one of them");
        Report stranger = ReferenceAnswers.notice(
                ReferencePartnership.tamesideAndStockport(),
                question(Optional.of(CouncilCode.of("E08000009"))),
                request -> {});
        assertThat(inShort(stranger, "When we are out")).startsWith("not permitted: ");
    }

    @Test
    @DisplayName("lints clean")
    void lintsClean() {
        LintReport report = FigureLinter.of(notice(GIVEN, NONE, request -> {}));
        assertThat(report.with(Grade.DOES_NOT_AGREE)).isEmpty();
        assertThat(report.with(Grade.EXACT))
                .as("the weekdays that were checked")
                .extracting(Finding::words)
                .contains("Wednesday 21 December 2022", "Thursday 22 December 2022");
    }
}
