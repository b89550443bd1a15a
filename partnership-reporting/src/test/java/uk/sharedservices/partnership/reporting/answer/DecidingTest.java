package uk.sharedservices.partnership.reporting.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.sharedservices.partnership.reporting.answer.NoticeTold.inShort;
import static uk.sharedservices.partnership.reporting.answer.NoticeTold.text;
import static uk.sharedservices.partnership.reporting.answer.ReferenceAnswers.GIVEN;
import static uk.sharedservices.partnership.reporting.answer.ReferenceAnswers.notice;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.sharedservices.partnership.InvalidValueException;
import uk.sharedservices.partnership.agreement.ExitApproval;
import uk.sharedservices.partnership.agreement.service.ServiceMethod;
import uk.sharedservices.partnership.arrangement.ExitQuestion;
import uk.sharedservices.partnership.arrangement.Partnership;
import uk.sharedservices.partnership.fact.FactStatus;
import uk.sharedservices.partnership.fact.Source;
import uk.sharedservices.partnership.governance.callin.CallInAssumption;
import uk.sharedservices.partnership.governance.decided.CouncilDecision;
import uk.sharedservices.partnership.published.ReferencePartnership;
import uk.sharedservices.partnership.reporting.document.Report;
import uk.sharedservices.partnership.reporting.document.Stage;

@DisplayName("Who decides, in the answer to a notice,")
class DecidingTest {

    private static final Optional<LocalDate> NONE = Optional.empty();
    private static final LocalDate PUBLISHED = LocalDate.of(2022, 11, 24);

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
                withTheDecisionRecorded("B"),
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
    @DisplayName(
            "names the document that records the decision, and its own publication goes before one that is asked about")
    void recordedElsewhere() {
        Report answer = ReferenceAnswers.notice(
                withTheDecisionRecorded("stockport-decisions"),
                new ExitQuestion(
                        ReferenceAnswers.AGREEMENT,
                        Optional.of(ReferenceAnswers.TAMESIDE),
                        LocalDate.of(2022, 12, 5),
                        ServiceMethod.BY_HAND),
                request -> request.asAt(LocalDate.of(2022, 12, 5)).publishedOn(GIVEN.minusDays(1)));
        assertThat(inShort(answer, "Whether it can be served that day"))
                .isEqualTo("Notice may rest on the decision from Friday 2 December 2022 on.");
        assertThat(text(answer, "Notes and sources")).contains("stockport-decisions: ");
        assertThat(text(notice(GIVEN, NONE, request -> {}), "Notes and sources"))
                .contains("B: ")
                .doesNotContain("stockport-decisions");
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
        Report answer = NoticeTold.of(
                agreement -> agreement.approvals(List.of()), request -> request.callIn(CallInAssumption.none()));
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

    @Test
    @DisplayName("asks every party's decision where the agreement needs it")
    void everyParty() {
        Report answer = NoticeTold.of(agreement -> agreement.exitApproval(ExitApproval.EVERY_PARTY), request -> {});
        assertThat(inShort(answer, "Who must decide")).contains("of Tameside").contains("of Stockport");
        assertThat(inShort(answer, "Papers out by"))
                .contains("Tameside: For a decision on Wednesday 23 November 2022, the day that is set for it.")
                .contains(
                        "Stockport: For a decision on Wednesday 23 November 2022, the day of the notice itself, as no other"
                                + " is told.");
    }

    @Test
    @DisplayName("refuses a decision that is published before it is made")
    void published() {
        assertThatThrownBy(() ->
                        notice(GIVEN, NONE, request -> request.decisionOn(GIVEN).publishedOn(GIVEN.minusDays(1))))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("publication of the decision must not be before the decision");
    }

    /** The reference partnership, its decision of 23 November recorded as made and as effective on 2 December. */
    private static Partnership withTheDecisionRecorded(String document) {
        Partnership reference = ReferencePartnership.tamesideAndStockport();
        List<CouncilDecision> recorded = reference.decisions().stream()
                .map(decision -> decision.id().value().equals("tameside-2022-11-23")
                        ? (CouncilDecision) CouncilDecision.builder()
                                .from(decision)
                                .status(FactStatus.RECORDED)
                                .source(Source.of(document, "recommendations"))
                                .publishedOn(PUBLISHED)
                                .effectiveFrom(LocalDate.of(2022, 12, 2))
                                .build()
                        : decision)
                .toList();
        return Partnership.builder().from(reference).decisions(recorded).build();
    }
}
