package uk.sharedservices.partnership.arrangement.twin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.sharedservices.partnership.agreement.NoticeClause;
import uk.sharedservices.partnership.agreement.ServiceLevelAgreement;
import uk.sharedservices.partnership.agreement.history.NoticeGiven;
import uk.sharedservices.partnership.agreement.history.NoticePurpose;
import uk.sharedservices.partnership.agreement.term.Term;
import uk.sharedservices.partnership.arrangement.Assuming;
import uk.sharedservices.partnership.arrangement.Partnership;
import uk.sharedservices.partnership.arrangement.twin.ComparedTerm.Verdict;
import uk.sharedservices.partnership.calendar.When;
import uk.sharedservices.partnership.council.CouncilCode;
import uk.sharedservices.partnership.fact.FactStatus;
import uk.sharedservices.partnership.fact.Source;
import uk.sharedservices.partnership.period.NoticePeriod;
import uk.sharedservices.partnership.period.PeriodUnit;
import uk.sharedservices.partnership.post.SharedPost;
import uk.sharedservices.partnership.programme.board.AdvisoryBoard;
import uk.sharedservices.partnership.programme.board.BoardEnd;
import uk.sharedservices.partnership.programme.board.BoardId;
import uk.sharedservices.partnership.published.BankHolidays;
import uk.sharedservices.partnership.published.ReferencePartnership;

@DisplayName("The agreement, the secondment, the board and the budget year of the shared Director of Education")
class TwinComparisonTest {

    private static final Partnership REFERENCE = ReferencePartnership.tamesideAndStockport();
    private static final LocalDate REPORT_B = LocalDate.of(2022, 11, 23);

    @Test
    @DisplayName("cannot be compared on notice: the secondment's own clause is not known (T-NOTICE)")
    void notice() {
        ComparedTerm notice = compared(REFERENCE).get(0);

        assertThat(notice.rule().id()).isEqualTo("T-NOTICE");
        assertThat(notice.verdict()).isEqualTo(Verdict.CANNOT_SAY);
        assertThat(notice.explanation())
                .isEqualTo(
                        "Whether notice under the service level agreement for the shared Director of Education ends the"
                                + " secondment as well cannot be said: the notice clause of the secondment is not known.");
        assertThat(notice.sides())
                .extracting(ComparedTerm.Side::says)
                .containsExactly(
                        "\"not less than four weeks' prior written notice\"", "its notice clause is not known");
    }

    @Test
    @DisplayName(
            "end apart: no last day of the agreement is known, the board's is proposed before the secondment's (T-END)")
    void ends() {
        ComparedTerm ends = compared(REFERENCE).get(1);

        assertThat(ends.verdict()).isEqualTo(Verdict.MISMATCH);
        assertThat(ends.explanation())
                .contains("it goes on after the secondment ends on 31 March 2023, unless notice is given")
                .contains(
                        "The shared services programme board would end (January 2023) before the secondment does, on 31 March 2023");
        assertThat(ends.sides())
                .extracting(ComparedTerm.Side::toString)
                .anyMatch(side -> side.startsWith("the secondment: ends on 31 March 2023 (recorded, B"))
                .anyMatch(side -> side.contains("is to end: January 2023 (proposed, B"))
                .anyMatch(side -> side.startsWith("the budget year: ends on 31 March 2023"));
    }

    @Test
    @DisplayName("are reviewed as far as one side's review is known (T-REVIEW)")
    void review() {
        ComparedTerm review = compared(REFERENCE).get(2);

        assertThat(review.verdict()).isEqualTo(Verdict.CANNOT_SAY);
        assertThat(review.sides())
                .extracting(ComparedTerm.Side::says)
                .containsExactly("no review of its own is known", "review due by 31 March 2022");
        assertThat(review.explanation())
                .isEqualTo("The secondment: review due by 31 March 2022; of the other none is known.");
    }

    @Test
    @DisplayName("agree on notice once the secondment's clause asks for the same, and do not if it asks for more")
    void bothClausesKnown() {
        assertThat(compared(withSecondmentNotice(4, PeriodUnit.WEEKS)).get(0).verdict())
                .isEqualTo(Verdict.AGREE);
        ComparedTerm three =
                compared(withSecondmentNotice(3, PeriodUnit.MONTHS)).get(0);
        assertThat(three.verdict()).isEqualTo(Verdict.MISMATCH);
        assertThat(three.explanation()).startsWith("The two ask for different notice");
    }

    @Test
    @DisplayName("agree on the end once the agreement ends with the secondment and no board ends before")
    void endTogether() {
        Partnership together = Partnership.builder()
                .from(REFERENCE)
                .boards(List.of(AdvisoryBoard.builder()
                        .from(REFERENCE.boards().get(0))
                        .end(Optional.empty())
                        .build()))
                .agreements(List.of(ServiceLevelAgreement.builder()
                        .from(REFERENCE.agreements().get(0))
                        .term(Term.builder()
                                .firstDay(LocalDate.of(2021, 4, 1))
                                .lastDay(Optional.of(LocalDate.of(2023, 3, 31)))
                                .status(FactStatus.ASSUMED)
                                .source(Source.of("A", "for this test"))
                                .build())
                        .build()))
                .build();

        assertThat(compared(together).get(1).verdict()).isEqualTo(Verdict.AGREE);
    }

    @Test
    @DisplayName("tell of a board whose end came about that it ended, and not that it would")
    void boardEnded() {
        Partnership ended = Assuming.in(REFERENCE)
                .boardEnded(BoardId.of("programme-board"), When.parse("2022-10-31"))
                .partnership();

        assertThat(compared(ended).get(1).explanation())
                .contains("The shared services programme board ended (31 October 2022) before the secondment does")
                .doesNotContain("would end");
    }

    @Test
    @DisplayName("cannot be compared on the end while no last day of the agreement is known")
    void endNotKnown() {
        ComparedTerm ends = compared(withBoard(board().end(Optional.empty()))).get(1);

        assertThat(ends.verdict()).isEqualTo(Verdict.CANNOT_SAY);
        assertThat(ends.explanation())
                .startsWith("No last day of the service level agreement")
                .contains("if it has none");
    }

    @Test
    @DisplayName("end on different days once notice is given, and the side of the agreement cites the notice")
    void endByNotice() {
        ComparedTerm ends = compared(withNotice(Optional.of(LocalDate.of(2022, 12, 31)), FactStatus.RECORDED))
                .get(1);

        assertThat(ends.verdict()).isEqualTo(Verdict.MISMATCH);
        assertThat(ends.explanation()).contains("end on different days, 31 December 2022 and 31 March 2023");
        assertThat(ends.sides().get(0).says()).isEqualTo("ends on 31 December 2022");
        assertThat(ends.sides().get(0).standing()).contains("for the notice of this test");
    }

    @Test
    @DisplayName("end on different days on every reading of a notice that names no end, and which is told as open")
    void endByReadings() {
        ComparedTerm ends =
                compared(withNotice(Optional.empty(), FactStatus.RECORDED)).get(1);

        assertThat(ends.verdict()).isEqualTo(Verdict.MISMATCH);
        assertThat(ends.explanation())
                .contains("end on different days, 21 December 2022 or 22 December 2022 and 31 March 2023")
                .endsWith("can be read in more ways than one.");
    }

    @Test
    @DisplayName("cannot be compared on the end where a notice is only planned")
    void endInDoubt() {
        Partnership doubtful = withNotice(Optional.of(LocalDate.of(2022, 12, 31)), FactStatus.PLANNED);
        Partnership alone = Partnership.builder()
                .from(doubtful)
                .boards(List.of(board().end(Optional.empty()).build()))
                .build();
        ComparedTerm ends = compared(alone).get(1);

        assertThat(ends.verdict()).isEqualTo(Verdict.CANNOT_SAY);
        assertThat(ends.explanation()).contains("gave notice on 23 November 2022 is not recorded: it is only planned");
    }

    @Test
    @DisplayName("leave out a board of other councils, and one that ended before the post began")
    void otherBoards() {
        CouncilCode tameside = CouncilCode.of("E08000008");
        BoardEnd end = board().build().end().orElseThrow();
        BoardEnd before = BoardEnd.builder().from(end).on(When.parse("2021-03")).build();

        assertThat(compared(REFERENCE).get(1).sides()).hasSize(4);
        assertThat(compared(withBoard(board().councils(List.of(tameside))
                                .chairs(List.of())
                                .members(List.of())))
                        .get(1)
                        .sides())
                .hasSize(3);
        assertThat(compared(withBoard(board().meetings(List.of()).end(before)))
                        .get(1)
                        .sides())
                .hasSize(3);
    }

    @Test
    @DisplayName("are said to be reviewed by neither where no review of either is known")
    void noReview() {
        SharedPost post = SharedPost.builder()
                .from(REFERENCE.sharedPosts().get(0))
                .reviewWithin(Optional.empty())
                .build();

        assertThat(compared(Partnership.builder()
                                .from(REFERENCE)
                                .sharedPosts(List.of(post))
                                .build())
                        .get(2)
                        .explanation())
                .isEqualTo("No review of either is known.");
    }

    @Test
    @DisplayName("are compared on their reviews by the rule that says what is compared")
    void ruleOfReviews() {
        assertThat(TwinRules.REVIEW.statement())
                .isEqualTo("The reviews of what governs one post fall together, or it is said that they do not.");
    }

    private static AdvisoryBoard.Builder board() {
        return AdvisoryBoard.builder().from(REFERENCE.boards().get(0));
    }

    private static Partnership withBoard(AdvisoryBoard.Builder board) {
        return Partnership.builder()
                .from(REFERENCE)
                .boards(List.of(board.build()))
                .build();
    }

    private static Partnership withNotice(Optional<LocalDate> end, FactStatus status) {
        ServiceLevelAgreement agreement = REFERENCE.agreements().get(0);
        return Partnership.builder()
                .from(REFERENCE)
                .agreements(List.of(ServiceLevelAgreement.builder()
                        .from(agreement)
                        .addNotices(NoticeGiven.builder()
                                .by(agreement.parties().get(0))
                                .given(REPORT_B)
                                .purpose(NoticePurpose.TO_END)
                                .endNamed(end)
                                .reason("for this test")
                                .status(status)
                                .source(Source.of("B", "for the notice of this test"))
                                .build())
                        .build()))
                .build();
    }

    private static Partnership withSecondmentNotice(int amount, PeriodUnit unit) {
        SharedPost post = SharedPost.builder()
                .from(REFERENCE.sharedPosts().get(0))
                .noticeClause(NoticeClause.builder()
                        .wording("notice, for this test")
                        .period(NoticePeriod.of(amount, unit))
                        .status(FactStatus.ASSUMED)
                        .source(Source.of("B", "for this test"))
                        .build())
                .build();
        return Partnership.builder().from(REFERENCE).sharedPosts(List.of(post)).build();
    }

    private static List<ComparedTerm> compared(Partnership partnership) {
        return TwinComparison.of(
                partnership, partnership.sharedPosts().get(0), REPORT_B, BankHolidays.englandAndWales());
    }
}
