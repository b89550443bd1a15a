package uk.sharedservices.partnership.arrangement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import uk.sharedservices.partnership.agreement.AgreementId;
import uk.sharedservices.partnership.agreement.life.AgreementState;
import uk.sharedservices.partnership.calendar.When;
import uk.sharedservices.partnership.council.CouncilCode;
import uk.sharedservices.partnership.council.DecisionMaker;
import uk.sharedservices.partnership.fact.Fact;
import uk.sharedservices.partnership.fact.FactStatus;
import uk.sharedservices.partnership.fact.Source;
import uk.sharedservices.partnership.governance.decided.CouncilDecision;
import uk.sharedservices.partnership.governance.decided.DecisionId;
import uk.sharedservices.partnership.governance.decided.DecisionOutcome;
import uk.sharedservices.partnership.governance.joint.JointStanding;
import uk.sharedservices.partnership.governance.proposal.ProposalId;
import uk.sharedservices.partnership.post.PostId;
import uk.sharedservices.partnership.post.SharedPostState;
import uk.sharedservices.partnership.programme.board.BoardId;
import uk.sharedservices.partnership.programme.board.BoardStanding;
import uk.sharedservices.partnership.programme.event.ExternalEvent;
import uk.sharedservices.partnership.programme.workstream.Stage;
import uk.sharedservices.partnership.programme.workstream.WorkstreamId;
import uk.sharedservices.partnership.published.BankHolidays;
import uk.sharedservices.partnership.published.ReferencePartnership;
import uk.sharedservices.partnership.rule.Answer;

@DisplayName("The partnership of Tameside and Stockport")
class AsAtTest {

    private static final Partnership REFERENCE = ReferencePartnership.tamesideAndStockport();
    private static final LocalDate REPORT_A = LocalDate.of(2021, 11, 23);
    private static final LocalDate REPORT_B = LocalDate.of(2022, 11, 23);

    @Nested
    @DisplayName("as at 23 November 2021 tells the first report's story")
    class ReportA {

        private final PartnershipState state = asAt(REFERENCE, REPORT_A);

        @Test
        @DisplayName("the agreement is in force and the post shared")
        void agreementAndPost() {
            assertThat(state.agreements().get(0).standing().orThrow().state()).isEqualTo(AgreementState.IN_FORCE);
            assertThat(state.sharedPosts().get(0).standing().orThrow()).isEqualTo(SharedPostState.SHARED);
        }

        @Test
        @DisplayName("phase 1 is current, and phase 2 is not")
        void phases() {
            assertThat(state.currentPhases().orThrow())
                    .extracting(phase -> phase.firstYear().toString())
                    .containsExactly("2021/22");
        }

        @Test
        @DisplayName("the report promised for January 2022 is open")
        void commitments() {
            assertThat(standingOf("phase-1-proposals").orThrow()).hasToString("OPEN");
        }

        @Test
        @DisplayName(
                "the SEND inspection of that month may have been and may not, and the Improvement Notice was not yet")
        void events() {
            assertThat(state.perhapsEvents())
                    .extracting(ExternalEvent::on)
                    .contains(When.parse("2021-11"))
                    .doesNotContain(When.parse("2022-07"));
            assertThat(state.events()).extracting(ExternalEvent::on).doesNotContain(When.parse("2022-04"));
        }

        @Test
        @DisplayName("nothing that only the second report proposes is told")
        void nothingOfTheSecondReport() {
            assertThat(state.ahead())
                    .extracting(ahead -> ahead.fact().source().document().value())
                    .isNotEmpty()
                    .doesNotContain("B");
        }

        private Answer<?> standingOf(String commitment) {
            return AsAtTest.standingOf(state, commitment);
        }
    }

    @Nested
    @DisplayName("as at 23 November 2022 tells the second report's story")
    class ReportB {

        private final PartnershipState state = asAt(REFERENCE, REPORT_B);

        @Test
        @DisplayName("the notice is proposed and the agreement still in force")
        void notice() {
            assertThat(state.agreements().get(0).standing().orThrow().state()).isEqualTo(AgreementState.IN_FORCE);
            Answer<JointStanding> standing = state.proposals().stream()
                    .filter(proposal -> proposal.of().id().value().equals("end-shared-director"))
                    .findFirst()
                    .orElseThrow()
                    .standing();
            assertThat(standing.isAnswered()).isFalse();
            assertThat(standing.inWords(JointStanding::toString)).contains("is not recorded: it is only proposed");
        }

        @Test
        @DisplayName("the board sits, its end in January 2023 only proposed")
        void board() {
            BoardStanding board = state.boards().get(0).standing().orThrow();

            assertThat(board.state()).isEqualTo(BoardStanding.State.SITTING);
            assertThat(state.ahead()).extracting(FactWithin::path).contains("boards[programme-board].end");
        }

        @Test
        @DisplayName("the report due within twelve months is due, with no evidence")
        void twelveMonthReport() {
            assertThat(standingOf(state, "report-within-12-months").orThrow()).hasToString("DUE_NO_EVIDENCE");
        }

        @Test
        @DisplayName("the inspection, the focused visit and the Improvement Notice have happened")
        void events() {
            assertThat(state.events()).extracting(event -> event.on().text()).contains("2021-11", "2022-04", "2022-07");
        }

        @Test
        @DisplayName("phase 2 is current, without an end")
        void phases() {
            assertThat(state.currentPhases().orThrow())
                    .allMatch(phase -> phase.lastYear().isEmpty());
        }

        @Test
        @DisplayName("says on which kinds of fact it rests, and the term's first day is assumed")
        void restsOn() {
            assertThat(state.restsOn()).contains(FactStatus.RECORDED, FactStatus.ASSUMED);
            assertThat(state.restsOn()).doesNotContain(FactStatus.PROPOSED, FactStatus.PLANNED);
        }
    }

    @Nested
    @DisplayName("with what the second report proposes assumed")
    class Assumed {

        private static final AgreementId AGREEMENT = AgreementId.of("shared-director-of-education");
        private static final CouncilCode TAMESIDE = CouncilCode.of("E08000008");

        private final Partnership assumed = Assuming.in(REFERENCE)
                .noticeGiven(AGREEMENT, TAMESIDE, LocalDate.of(2022, 12, 2))
                .boardEnded(BoardId.of("programme-board"), When.parse("2023-01-31"))
                .returned(PostId.of("director-of-education"), LocalDate.of(2022, 12, 31))
                .partnership();

        @Test
        @DisplayName("is under notice from 2 December and terminated on 31 December 2022")
        void notice() {
            assertThat(stateOf(LocalDate.of(2022, 12, 2))).isEqualTo(AgreementState.UNDER_NOTICE);
            assertThat(stateOf(LocalDate.of(2023, 1, 1))).isEqualTo(AgreementState.TERMINATED);
        }

        @Test
        @DisplayName("has the post holder back and the board ended")
        void postAndBoard() {
            PartnershipState state = asAt(assumed, LocalDate.of(2023, 2, 1));

            assertThat(state.sharedPosts().get(0).standing().orThrow()).isEqualTo(SharedPostState.RETURNED);
            assertThat(state.boards().get(0).standing().orThrow().state()).isEqualTo(BoardStanding.State.ENDED);
        }

        @Test
        @DisplayName("has the shared Early Years service agreed by both councils and going live")
        void earlyYears() {
            Partnership agreed = Assuming.in(REFERENCE)
                    .decided(earlyYears("tameside-early-years-2023", TAMESIDE))
                    .decided(earlyYears("stockport-early-years-2023", CouncilCode.of("E08000007")))
                    .moved(WorkstreamId.of("early-years"), Stage.LIVE, When.parse("2023-09-01"))
                    .partnership();
            PartnershipState state = asAt(agreed, LocalDate.of(2023, 9, 1));

            assertThat(state.proposals().stream()
                            .filter(proposal -> proposal.of().id().value().equals("early-years-quality-service"))
                            .map(Standing::standing))
                    .singleElement()
                    .satisfies(standing -> assertThat(standing.inWords(JointStanding::toString))
                            .contains("greed"));
            assertThat(state.workstreams().stream()
                            .filter(workstream -> workstream.of().id().value().equals("early-years"))
                            .map(workstream -> workstream.standing().inWords(Object::toString)))
                    .singleElement()
                    .asString()
                    .contains("live");
            assertThat(state.restsOn()).contains(FactStatus.ASSUMED);
        }

        private static CouncilDecision earlyYears(String id, CouncilCode council) {
            return CouncilDecision.builder()
                    .id(DecisionId.of(id))
                    .proposal(ProposalId.of("early-years-quality-service"))
                    .council(council)
                    .maker(DecisionMaker.EXECUTIVE)
                    .decided(When.parse("2023-06-21"))
                    .outcome(DecisionOutcome.AGREED)
                    .resolved("to set up the shared service")
                    .status(FactStatus.ASSUMED)
                    .source(Source.of("B", "paragraph 2.2"))
                    .build();
        }

        @Test
        @DisplayName("leaves the partnership itself as it is recorded")
        void untouched() {
            assertThat(REFERENCE.agreements().get(0).notices()).isEmpty();
            assertThat(assumed.agreements().get(0).notices())
                    .extracting(Fact::status)
                    .containsExactly(FactStatus.ASSUMED);
        }

        private AgreementState stateOf(LocalDate day) {
            return asAt(assumed, day).agreements().get(0).standing().orThrow().state();
        }
    }

    private static Answer<?> standingOf(PartnershipState state, String commitment) {
        return state.commitments().stream()
                .filter(standing -> standing.of().id().value().equals(commitment))
                .findFirst()
                .orElseThrow(() -> new AssertionError(
                        ids(state.commitments(), each -> each.of().id())))
                .standing();
    }

    private static <T> String ids(List<T> entries, Function<T, ?> id) {
        return entries.stream().map(entry -> id.apply(entry).toString()).collect(Collectors.joining(", "));
    }

    private static PartnershipState asAt(Partnership partnership, LocalDate day) {
        return partnership.asAt(day, BankHolidays.englandAndWales());
    }
}
