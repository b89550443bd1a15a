package uk.sharedservices.partnership.testkit.flaw;

import static uk.sharedservices.partnership.testkit.flaw.BrokenPartnership.ID;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import uk.sharedservices.partnership.agreement.AgreementId;
import uk.sharedservices.partnership.agreement.NoticeClause;
import uk.sharedservices.partnership.agreement.ServiceLevelAgreement;
import uk.sharedservices.partnership.agreement.term.Term;
import uk.sharedservices.partnership.arrangement.Partnership;
import uk.sharedservices.partnership.calendar.When;
import uk.sharedservices.partnership.council.Council;
import uk.sharedservices.partnership.council.CouncilCode;
import uk.sharedservices.partnership.fact.Document;
import uk.sharedservices.partnership.fact.DocumentId;
import uk.sharedservices.partnership.fact.FactStatus;
import uk.sharedservices.partnership.fact.Source;
import uk.sharedservices.partnership.governance.proposal.NeededDecision;
import uk.sharedservices.partnership.governance.proposal.Proposal;
import uk.sharedservices.partnership.governance.proposal.ProposalId;
import uk.sharedservices.partnership.governance.proposal.ProposalPurpose;
import uk.sharedservices.partnership.money.MoneyUnit;
import uk.sharedservices.partnership.money.PrintedNumber;
import uk.sharedservices.partnership.money.PublishedFigure;
import uk.sharedservices.partnership.period.NoticePeriod;
import uk.sharedservices.partnership.period.PeriodUnit;
import uk.sharedservices.partnership.post.Placement;
import uk.sharedservices.partnership.post.Post;
import uk.sharedservices.partnership.post.PostId;
import uk.sharedservices.partnership.post.ServedCouncil;
import uk.sharedservices.partnership.post.SharedPost;
import uk.sharedservices.partnership.programme.commitment.Commitment;
import uk.sharedservices.partnership.programme.commitment.CommitmentId;
import uk.sharedservices.partnership.programme.commitment.Evidence;
import uk.sharedservices.partnership.programme.risk.Risk;
import uk.sharedservices.partnership.programme.risk.RiskId;
import uk.sharedservices.partnership.programme.saving.ChargedTo;
import uk.sharedservices.partnership.programme.saving.Recurrence;
import uk.sharedservices.partnership.programme.saving.Saving;
import uk.sharedservices.partnership.programme.saving.SavingId;
import uk.sharedservices.partnership.programme.workstream.Stage;
import uk.sharedservices.partnership.programme.workstream.StageMove;
import uk.sharedservices.partnership.programme.workstream.Workstream;
import uk.sharedservices.partnership.programme.workstream.WorkstreamId;

/** Entries that are sound in a partnership, to be broken one way or another. */
final class SoundEntries {

    static final LocalDate FIRST = LocalDate.of(2021, 4, 1);

    private final Partnership partnership;
    private final CouncilCode council;
    private final Source source;

    private SoundEntries(Partnership partnership) {
        this.partnership = partnership;
        this.council = partnership.councils().get(0).code();
        this.source = partnership.documents().stream()
                .filter(document -> document.id().value().equals(ID))
                .findFirst()
                .map(document -> Source.of(ID, "for a flaw on purpose"))
                .orElse(partnership.councils().get(0).source());
    }

    /** Returns a partnership with an undated document of its own for the entries, which are then known on every day. */
    static Partnership withDocument(Partnership partnership) {
        return Partnership.builder()
                .from(partnership)
                .addDocuments(Document.builder()
                        .id(DocumentId.of(ID))
                        .title("A document for a flaw on purpose")
                        .build())
                .build();
    }

    /** Entries that refer to the first councils of a partnership, and are taken from a document of it. */
    static SoundEntries in(Partnership partnership) {
        return new SoundEntries(partnership);
    }

    CouncilCode council() {
        return council;
    }

    Source source() {
        return source;
    }

    Council council(CouncilCode code, String name) {
        return Council.builder()
                .code(code)
                .name(name)
                .status(FactStatus.RECORDED)
                .source(source)
                .build();
    }

    ServiceLevelAgreement.Builder agreement() {
        return ServiceLevelAgreement.builder()
                .id(AgreementId.of(ID))
                .name("the agreement " + ID)
                .parties(List.of(council, partnership.councils().get(1).code()))
                .subject("a shared service")
                .status(FactStatus.RECORDED)
                .source(source);
    }

    Term term(LocalDate first, LocalDate last) {
        return Term.builder()
                .firstDay(first)
                .lastDay(last)
                .status(FactStatus.RECORDED)
                .source(source)
                .build();
    }

    NoticeClause.Builder clause(String wording, int amount, PeriodUnit unit) {
        return NoticeClause.builder()
                .wording(wording)
                .period(NoticePeriod.of(amount, unit))
                .status(FactStatus.RECORDED)
                .source(source);
    }

    SharedPost.Builder sharedPost() {
        return SharedPost.builder()
                .id(PostId.of(ID))
                .title("Director")
                .agreement(AgreementId.of(ID))
                .employer(council)
                .serves(List.of(
                        new ServedCouncil(council, Optional.of(new BigDecimal("0.6"))),
                        new ServedCouncil(partnership.councils().get(1).code(), Optional.of(new BigDecimal("0.4")))))
                .placement(Placement.SECONDMENT)
                .interim(false)
                .firstDay(FIRST)
                .status(FactStatus.RECORDED)
                .source(source);
    }

    Post.Builder post() {
        return Post.builder()
                .id(PostId.of(ID))
                .title("A title")
                .council(council)
                .status(FactStatus.RECORDED)
                .source(source);
    }

    Proposal.Builder proposal() {
        return Proposal.builder()
                .id(ProposalId.of(ID))
                .title("to share a service")
                .purpose(ProposalPurpose.SHARED_SERVICE)
                .addToDecide(NeededDecision.of(council))
                .status(FactStatus.RECORDED)
                .source(source);
    }

    Workstream.Builder workstream() {
        return Workstream.builder()
                .id(WorkstreamId.of(ID))
                .name("out of hours")
                .status(FactStatus.RECORDED)
                .source(source);
    }

    StageMove.Builder move(Stage stage, String when) {
        return StageMove.builder()
                .stage(stage)
                .on(When.parse(when))
                .status(FactStatus.RECORDED)
                .source(source);
    }

    Commitment commitment() {
        return Commitment.builder()
                .id(CommitmentId.of(ID))
                .what("a report")
                .to("the board")
                .made(When.on(FIRST))
                .due(When.parse("2021-12"))
                .kept(Evidence.builder()
                        .on(When.parse("2022-02-01"))
                        .what("the report was presented")
                        .status(FactStatus.RECORDED)
                        .source(source)
                        .build())
                .status(FactStatus.RECORDED)
                .source(source)
                .build();
    }

    Risk.Builder risk(String id) {
        return Risk.builder()
                .id(RiskId.of(id))
                .what("the post falls vacant")
                .status(FactStatus.RECORDED)
                .source(source);
    }

    Saving.Builder saving() {
        return Saving.builder()
                .id(SavingId.of(ID))
                .council(council)
                .what("a shared service")
                .target(new PublishedFigure(PrintedNumber.of("270"), MoneyUnit.THOUSANDS))
                .recurrence(Recurrence.RECURRENT)
                .chargedTo(ChargedTo.BASE_BUDGET)
                .status(FactStatus.RECORDED)
                .source(source);
    }
}
