package uk.sharedservices.partnership.reporting.committee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.sharedservices.partnership.InvalidValueException;
import uk.sharedservices.partnership.arrangement.Partnership;
import uk.sharedservices.partnership.calendar.When;
import uk.sharedservices.partnership.fact.FactStatus;
import uk.sharedservices.partnership.fact.Source;
import uk.sharedservices.partnership.governance.decided.CouncilDecision;
import uk.sharedservices.partnership.governance.implication.Clearance;
import uk.sharedservices.partnership.governance.implication.Implication;
import uk.sharedservices.partnership.governance.implication.ImplicationKind;
import uk.sharedservices.partnership.governance.proposal.Proposal;
import uk.sharedservices.partnership.governance.proposal.ProposalId;
import uk.sharedservices.partnership.governance.proposal.Recommendation;
import uk.sharedservices.partnership.post.PostId;
import uk.sharedservices.partnership.programme.event.ExternalEvent;
import uk.sharedservices.partnership.published.ReferencePartnership;
import uk.sharedservices.partnership.reporting.document.Report;
import uk.sharedservices.partnership.reporting.document.Stage;
import uk.sharedservices.partnership.reporting.document.block.Summary;

@DisplayName("An executive decision report")
class DecisionReportTest {

    private final Report report = Asked.reportB();
    private final String text = Asked.text(report);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Executive Cabinet of Tameside",
                "Wednesday 23 November 2022",
                "Lifelong Learning, Equalities, Culture and Heritage",
                "Director of Children's Services",
                "24 March 2021",
                "£242.095m",
                "£3.243m",
                "£2.257m",
                "£5.500m",
                "2.27 %",
                "£48,000",
                "£270,000",
                "not less than four weeks' prior written notice",
                "Partners in Practice",
                "ten priority areas",
                "75 Family Hub areas",
                "Improvement Notice",
                "April 2022",
                "19 months and 22 days",
                "31 March 2023",
                "January 2023",
                "Assistant Director for Education",
                "Early Years",
                "transformation, and continuous improvement",
                "Friday 23 December 2022",
                "Thursday 22 December 2022",
                "Friday 30 December 2022",
                "Tuesday 15 November 2022",
                "Tuesday 25 October 2022",
                "pressures on high needs",
                "£0.048m",
                "a very different place from Stockport",
                "no longer has the capacity to share services beyond 2022",
                "18 months",
                "in 2023, to be in place in 2023/24",
                "chaired by",
                "its own notice clause is not held"
            })
    @DisplayName("tells every fact and figure of report B")
    void reportB(String fact) {
        assertThat(text).contains(fact);
    }

    @Test
    @DisplayName("has the front sheet and the sections in which councils circulate it")
    void form() {
        assertThat(Asked.titles(report))
                .containsExactly(
                        "Before publication",
                        "Front sheet",
                        "Introduction",
                        "Proposal",
                        "Options considered",
                        "When it would end",
                        "Financial position",
                        "Timetable",
                        "Conclusion",
                        "Recommendations",
                        "Sources");
        Summary sheet = (Summary) report.sections().get(1).blocks().get(0);
        assertThat(sheet.entries())
                .extracting(Summary.Entry::heading)
                .containsExactly(
                        "Report to",
                        "Date",
                        "Executive members, by portfolio",
                        "Reporting officer",
                        "Subject",
                        "Key decision",
                        "Report summary",
                        "Recommendations",
                        "Links to the corporate plan",
                        "Policy implications",
                        "Financial implications",
                        "Legal implications",
                        "Risk implications",
                        "Human resources implications",
                        "Environment implications",
                        "Equalities implications",
                        "Background papers");
        assertThat(sheet.entries())
                .extracting(Summary.Entry::beside)
                .contains(
                        "cleared by the Section 151 Officer, no day given",
                        "cleared by the Borough Solicitor, no day given",
                        "drafted, not cleared",
                        "not drafted");
    }

    @Test
    @DisplayName("begins, as a draft, with what is missing and by when")
    void missing() {
        assertThat(report.stage()).isEqualTo(Stage.DRAFT);
        assertThat(Asked.section(report, "Before publication"))
                .contains("Tuesday 15 November 2022", "5 days left", "Equalities implications are not told")
                .contains("Risk implications are not cleared")
                .contains("Judge whether the decision is key; if it is, its notice was due by Tuesday 25 October 2022")
                .doesNotContain("Financial implications", "Legal implications");
    }

    @Test
    @DisplayName(
            "calls no step missed that is only not told as taken, and a key decision's notice only if the decision is key")
    void notTold() {
        assertThat(text)
                .contains(
                        "Notice of the key decision: the latest day was Tuesday 25 October 2022, if the decision is key;"
                                + " that it was done is not told.")
                .doesNotContain("is too late");
    }

    @Test
    @DisplayName("is final once every implication is told and cleared, and then says nothing of what is missing")
    void cleared() {
        Report whole = Asked.of(
                with(DecisionReportTest::allCleared),
                ReportKind.DECISION,
                Asked.REPORT_B,
                request -> request.serveOn(LocalDate.of(2022, 11, 24)));
        assertThat(whole.stage()).isEqualTo(Stage.FINAL);
        assertThat(Asked.titles(whole)).doesNotContain("Before publication");
    }

    @Test
    @DisplayName("is a draft while one clearance is only to come, or is given after its day")
    void notYet() {
        for (Clearance late :
                List.of(clearance(FactStatus.PLANNED, "2022-11-10"), clearance(FactStatus.RECORDED, "2022-11-24"))) {
            Report draft = Asked.of(
                    with(recommendation -> Recommendation.builder()
                            .from(allCleared(recommendation))
                            .implications(allCleared(recommendation).implications().stream()
                                    .map(told -> told.kind() == ImplicationKind.RISK
                                            ? Implication.builder()
                                                    .from(told)
                                                    .clearance(late)
                                                    .build()
                                            : told)
                                    .toList())
                            .build()),
                    ReportKind.DECISION,
                    Asked.REPORT_B,
                    request -> {});
            assertThat(draft.stage()).isEqualTo(Stage.DRAFT);
            assertThat(Asked.section(draft, "Before publication"))
                    .contains("Risk implications are not cleared: the Section 151 Officer is to clear them.");
        }
    }

    @Test
    @DisplayName("carries the officer's own paragraphs as given, in the section they name")
    void paragraphs() {
        String own = "We have weighed this with care; 100 % of members <agreed>.";
        Report with = Asked.of(
                ReportKind.DECISION,
                Asked.REPORT_B,
                request -> request.paragraphs(
                        uk.sharedservices.partnership.reporting.committee.material.OfficersParagraphs.read(
                                "# Options considered\n\n" + own.replace("<", "\\<") + "\n")));
        assertThat(Asked.section(with, "Options considered")).endsWith(own);
    }

    @Test
    @DisplayName("sets apart what is computed from what was drafted or cleared, and says what is assumed")
    void computed() {
        assertThat(Asked.section(report, "Front sheet"))
                .containsSubsequence(
                        "each council's own Section 151 officer stays responsible for sound finances.",
                        "Computed from what is held, and no part of what was drafted or cleared:",
                        "£3.243m");
        assertThat(Asked.section(report, "When it would end"))
                .contains(
                        "What if notice were served by hand on Thursday 24 November 2022, the day after the decision, which"
                                + " is assumed: the earliest end would be Thursday 22 December 2022");
        assertThat(Asked.section(report, "Introduction"))
                .contains("from Thursday 1 April 2021: for 19 months and 22 days by the day of this report");
    }

    @Test
    @DisplayName("tells nothing that was decided later, and of what happened only what concerns the deciding council")
    void onlyItsOwn() {
        Partnership reference = ReferencePartnership.tamesideAndStockport();
        Report other = Asked.of(
                Partnership.builder()
                        .from(reference)
                        .decisions(reference.decisions().stream()
                                .map(decision -> decision.id().value().equals("tameside-early-years-2023")
                                        ? CouncilDecision.builder()
                                                .from(decision)
                                                .status(FactStatus.RECORDED)
                                                .source(Source.of("register", "made up for this test"))
                                                .build()
                                        : decision)
                                .toList())
                        .events(reference.events().stream()
                                .map(event -> event.what().contains("Improvement Notice")
                                        ? ExternalEvent.builder()
                                                .from(event)
                                                .concerns(List.of(Asked.STOCKPORT))
                                                .build()
                                        : event)
                                .toList())
                        .build(),
                ReportKind.DECISION,
                Asked.REPORT_B,
                request -> request.proposal(ProposalId.of("end-shared-director")));
        assertThat(Asked.section(other, "Introduction")).doesNotContain("Formal agreement", "Improvement Notice");
        assertThat(Asked.section(other, "Front sheet"))
                .doesNotContain("Formal agreement", "July 2022: an Improvement Notice");
    }

    @Test
    @DisplayName("cannot be made of a proposal that was not put with a recommendation, and says which were")
    void noProposal() {
        assertThatThrownBy(() -> Asked.of(ReportKind.DECISION, LocalDate.of(2020, 1, 1), request -> {}))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("end-shared-director");
        assertThatThrownBy(() -> Asked.of(
                        ReportKind.DECISION, Asked.REPORT_B, request -> request.proposal(ProposalId.of("nothing"))))
                .hasMessageContaining("end-shared-director")
                .hasMessageContaining("nothing");
        assertThatThrownBy(() -> Asked.of(Asked.nothingInIt(), ReportKind.DECISION, Asked.REPORT_B, request -> {}))
                .hasMessageContaining("the partnership holds none");
    }

    private static Partnership with(java.util.function.UnaryOperator<Recommendation> change) {
        Partnership reference = ReferencePartnership.tamesideAndStockport();
        return Partnership.builder()
                .from(reference)
                .proposals(reference.proposals().stream()
                        .map(proposal -> proposal.id().value().equals("end-shared-director")
                                ? Proposal.builder()
                                        .from(proposal)
                                        .recommendations(proposal.recommendations().stream()
                                                .map(change)
                                                .toList())
                                        .build()
                                : proposal)
                        .toList())
                .build();
    }

    private static Recommendation allCleared(Recommendation recommendation) {
        return Recommendation.builder()
                .from(recommendation)
                .implications(java.util.Arrays.stream(ImplicationKind.values())
                        .map(kind -> Implication.builder()
                                .kind(kind)
                                .says("There are none.")
                                .clearance(clearance(FactStatus.RECORDED, "2022-11-10"))
                                .status(FactStatus.RECORDED)
                                .source(Source.of("B", "front sheet"))
                                .build())
                        .toList())
                .build();
    }

    private static Clearance clearance(FactStatus status, String on) {
        return Clearance.builder()
                .by(PostId.of("tameside-section-151-officer"))
                .on(Optional.of(When.parse(on)))
                .status(status)
                .source(Source.of("B", "front sheet"))
                .build();
    }
}
