package uk.sharedservices.partnership.reporting.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.sharedservices.partnership.reporting.answer.ReferenceAnswers.GIVEN;
import static uk.sharedservices.partnership.reporting.answer.ReferenceAnswers.notice;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.sharedservices.partnership.InvalidValueException;
import uk.sharedservices.partnership.agreement.ExitApproval;
import uk.sharedservices.partnership.agreement.ServiceLevelAgreement;
import uk.sharedservices.partnership.agreement.service.ServiceMethod;
import uk.sharedservices.partnership.arrangement.ExitQuestion;
import uk.sharedservices.partnership.arrangement.Partnership;
import uk.sharedservices.partnership.council.CouncilCode;
import uk.sharedservices.partnership.fact.FactStatus;
import uk.sharedservices.partnership.finance.leaving.cost.LeavingCosts;
import uk.sharedservices.partnership.finance.practice.ExampleCosts;
import uk.sharedservices.partnership.governance.callin.CallInAssumption;
import uk.sharedservices.partnership.governance.decided.CouncilDecision;
import uk.sharedservices.partnership.published.ReferencePartnership;
import uk.sharedservices.partnership.reporting.committee.material.ReportRequest;
import uk.sharedservices.partnership.reporting.document.Report;
import uk.sharedservices.partnership.reporting.document.Section;
import uk.sharedservices.partnership.reporting.document.Stage;
import uk.sharedservices.partnership.reporting.document.block.Block;
import uk.sharedservices.partnership.reporting.document.block.Summary;
import uk.sharedservices.partnership.reporting.document.line.Line;
import uk.sharedservices.partnership.reporting.figures.FigureLinter;
import uk.sharedservices.partnership.reporting.figures.LintReport;
import uk.sharedservices.partnership.reporting.figures.finding.Finding;
import uk.sharedservices.partnership.reporting.figures.finding.Grade;

@DisplayName("The answer to a notice")
class NoticeAnswerTest {

    private static final Optional<LocalDate> NONE = Optional.empty();
    private static final LocalDate PUBLISHED = LocalDate.of(2022, 11, 24);

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

    @Test
    @DisplayName("tells who decides, and by when notice and papers of the decision on its set day are out")
    void papers() {
        Report answer = notice(GIVEN.plusDays(1), NONE, request -> {});
        assertThat(inShort(answer, "Who must decide"))
                .isEqualTo("The executive of Tameside (inferred from records, B, summary)");
        assertThat(inShort(answer, "Papers out by"))
                .isEqualTo(
                        "Notice of the key decision, if it is key, by Tuesday 25 October 2022 (or Thursday 13 October"
                                + " 2022: counted in working days only)\n"
                                + "Notice of the meeting by Tuesday 15 November 2022 (or Thursday 17 November 2022:"
                                + " counted in calendar days)\n"
                                + "Agenda and reports by Tuesday 15 November 2022 (or Thursday 17 November 2022: counted in"
                                + " calendar days)\n"
                                + "For a decision on Wednesday 23 November 2022, the day that is set for it.");
    }

    @Test
    @DisplayName("tells both notices of a meeting in private as well")
    void inPrivate() {
        assertThat(inShort(notice(GIVEN, NONE, request -> request.inPrivate(true)), "Papers out by"))
                .contains("Notice of the private meeting by Tuesday 25 October 2022")
                .contains("Further notice of the private meeting by Tuesday 15 November 2022");
    }

    @Test
    @DisplayName("tells of each step how it stands on the day of the notice, and what can still be done")
    void missed() {
        assertThat(text(notice(GIVEN, NONE, request -> {}), "Who decides, and by when"))
                .contains("that it was done is not told")
                .contains("What can still be done about a step that was missed:");
    }

    @ParameterizedTest(name = "on {0} reckons with a decision on {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
                    2022-11-24 | Wednesday 23 November 2022 | the day that is set for it
                    2022-10-12 | Wednesday 12 October 2022  | the day of the notice itself, as no other is told
                    """)
    void dayOfDecision(LocalDate served, String day, String why) {
        assertThat(inShort(notice(served, NONE, request -> {}), "Papers out by"))
                .endsWith("For a decision on " + day + ", " + why + ".");
    }

    @Test
    @DisplayName("reckons with the day that is asked about")
    void dayAsked() {
        Report asked = notice(
                GIVEN,
                NONE,
                request -> request.decisionOn(LocalDate.of(2022, 11, 9)).key(true));
        assertThat(inShort(asked, "Papers out by"))
                .startsWith("Notice of the key decision by Tuesday 11 October 2022")
                .contains("Agenda and reports by Tuesday 1 November 2022")
                .endsWith("For a decision on Wednesday 9 November 2022.");
    }

    @Test
    @DisplayName("passes over a day set for the decision that is after the notice, and says so")
    void setTooLate() {
        Report answer = ReferenceAnswers.notice(
                ReferencePartnership.tamesideAndStockport(),
                new ExitQuestion(
                        ReferenceAnswers.AGREEMENT,
                        Optional.of(ReferenceAnswers.TAMESIDE),
                        LocalDate.of(2022, 11, 10),
                        ServiceMethod.BY_HAND),
                request -> request.asAt(GIVEN));
        assertThat(inShort(answer, "Papers out by"))
                .endsWith(
                        "For a decision on Thursday 10 November 2022, the day of the notice itself, as the day set for it,"
                                + " Wednesday 23 November 2022, is after the notice, which cannot rest on it.");
    }

    @Test
    @DisplayName("does not say whether it can be served while call-in is not known and no decision is recorded")
    void callInNotKnown() {
        assertThat(inShort(notice(GIVEN, NONE, request -> {}), "Whether it can be served that day"))
                .startsWith(
                        "From when notice may rest on the decision cannot be said. The call-in rule of Tameside is not"
                                + " known.")
                .contains("Ask whether call-in applies to it and has closed.")
                .endsWith(
                        "No decision of Tameside to give notice is recorded by Wednesday 23 November 2022; notice without"
                                + " one is not the council’s.");
    }

    @Test
    @DisplayName("rests on the decision that is recorded, from the day that the council recorded it as effective")
    void recorded() {
        Report answer = ReferenceAnswers.notice(
                withTheDecisionRecorded(),
                new ExitQuestion(
                        ReferenceAnswers.AGREEMENT,
                        Optional.of(ReferenceAnswers.TAMESIDE),
                        LocalDate.of(2022, 12, 5),
                        ServiceMethod.BY_HAND),
                request -> request.asAt(LocalDate.of(2022, 12, 5)));
        assertThat(inShort(answer, "Whether it can be served that day"))
                .isEqualTo("Notice may rest on the decision from Friday 2 December 2022 on.");
        assertThat(inShort(answer, "Papers out by"))
                .endsWith("For a decision on Wednesday 23 November 2022, recorded, B, recommendations.");
    }

    @Test
    @DisplayName("never rests on a decision that is made after it, whatever the call-in")
    void beforeTheDecision() {
        Report answer = notice(
                LocalDate.of(2022, 11, 10),
                NONE,
                request -> request.decisionOn(GIVEN).callIn(CallInAssumption.none()));
        assertThat(inShort(answer, "Whether it can be served that day"))
                .startsWith(
                        "Notice on Thursday 10 November 2022 cannot rest on a decision that is made later, on Wednesday"
                                + " 23 November 2022.");
    }

    @Test
    @DisplayName(
            "takes the executive to decide where no capacity is recorded, says so, and asks for no call-in in its place")
    void capacityNotRecorded() {
        Report answer =
                of(agreement -> agreement.approvals(List.of()), request -> request.callIn(CallInAssumption.none()));
        assertThat(inShort(answer, "Who must decide"))
                .isEqualTo("The executive of Tameside, as is assumed: in which capacity it made the agreement is not"
                        + " recorded");
        assertThat(inShort(answer, "Whether it can be served that day"))
                .contains("In which capacity Tameside made")
                .doesNotContain("Ask whether call-in");
    }

    @ParameterizedTest(name = "on an assumed call-in of five clear working days, served on {0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
                    2022-12-01 | Do not serve it before Friday 2 December 2022
                    2022-12-02 | Notice may rest on the decision from Friday 2 December 2022 on
                    """)
    void tooSoon(LocalDate served, String sentence) {
        Report answer = notice(
                served, NONE, request -> request.publishedOn(PUBLISHED).callIn(CallInAssumption.clearWorkingDays(5)));
        assertThat(inShort(answer, "Whether it can be served that day")).startsWith(sentence);
        assertThat(answer.stage()).isEqualTo(Stage.DRAFT);
        assertThat(text(answer, "In short")).contains("A what-if, not an answer");
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
    @DisplayName("asks every party's decision where the agreement needs it")
    void everyParty() {
        Report answer = of(agreement -> agreement.exitApproval(ExitApproval.EVERY_PARTY), request -> {});
        assertThat(inShort(answer, "Who must decide")).contains("of Tameside").contains("of Stockport");
        assertThat(inShort(answer, "Papers out by"))
                .contains("Tameside: For a decision on Wednesday 23 November 2022, the day that is set for it.")
                .contains(
                        "Stockport: For a decision on Wednesday 23 November 2022, the day of the notice itself, as no other"
                                + " is told.");
    }

    @Test
    @DisplayName("says what is missing where no notice clause is held")
    void noClause() {
        Report answer = of(agreement -> agreement.noticeClause(Optional.empty()), request -> {});
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
    @DisplayName("refuses a decision that is published before it is made")
    void published() {
        assertThatThrownBy(() ->
                        notice(GIVEN, NONE, request -> request.decisionOn(GIVEN).publishedOn(GIVEN.minusDays(1))))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("publication of the decision must not be before the decision");
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

    /** The reference partnership, its decision of 23 November recorded as made and as effective on 2 December. */
    private static Partnership withTheDecisionRecorded() {
        Partnership reference = ReferencePartnership.tamesideAndStockport();
        List<CouncilDecision> recorded = reference.decisions().stream()
                .map(decision -> decision.id().value().equals("tameside-2022-11-23")
                        ? (CouncilDecision) CouncilDecision.builder()
                                .from(decision)
                                .status(FactStatus.RECORDED)
                                .publishedOn(PUBLISHED)
                                .effectiveFrom(LocalDate.of(2022, 12, 2))
                                .build()
                        : decision)
                .toList();
        return Partnership.builder().from(reference).decisions(recorded).build();
    }

    private static Report of(Consumer<ServiceLevelAgreement.Builder> change, Consumer<ReportRequest.Builder> asked) {
        Partnership reference = ReferencePartnership.tamesideAndStockport();
        List<ServiceLevelAgreement> changed = reference.agreements().stream()
                .map(agreement -> {
                    ServiceLevelAgreement.Builder builder =
                            ServiceLevelAgreement.builder().from(agreement);
                    change.accept(builder);
                    return (ServiceLevelAgreement) builder.build();
                })
                .toList();
        return ReferenceAnswers.notice(
                Partnership.builder().from(reference).agreements(changed).build(),
                question(Optional.of(ReferenceAnswers.TAMESIDE)),
                asked);
    }

    private static ExitQuestion question(Optional<CouncilCode> by) {
        return new ExitQuestion(ReferenceAnswers.AGREEMENT, by, GIVEN, ServiceMethod.BY_HAND);
    }

    private static String inShort(Report report, String heading) {
        return section(report, "In short").blocks().stream()
                .filter(Summary.class::isInstance)
                .map(Summary.class::cast)
                .flatMap(summary -> summary.entries().stream())
                .filter(entry -> entry.heading().equals(heading))
                .flatMap(entry -> entry.lines().stream())
                .map(Line::text)
                .collect(Collectors.joining("\n"));
    }

    private static String text(Report report, String title) {
        return blocks(section(report, title))
                .flatMap(block -> block.lines().stream())
                .map(Line::text)
                .collect(Collectors.joining("\n"));
    }

    private static Stream<Block> blocks(Section section) {
        return Stream.concat(
                section.blocks().stream(), section.sections().stream().flatMap(NoticeAnswerTest::blocks));
    }

    private static Section section(Report report, String title) {
        return report.sections().stream()
                .filter(section -> section.title().equals(title))
                .findFirst()
                .orElseThrow();
    }
}
