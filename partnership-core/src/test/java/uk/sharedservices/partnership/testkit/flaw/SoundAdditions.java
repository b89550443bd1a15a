package uk.sharedservices.partnership.testkit.flaw;

import static uk.sharedservices.partnership.testkit.flaw.BrokenPartnership.ID;
import static uk.sharedservices.partnership.testkit.flaw.SoundEntries.FIRST;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import uk.sharedservices.partnership.agreement.AgreementId;
import uk.sharedservices.partnership.agreement.ServiceLevelAgreement;
import uk.sharedservices.partnership.arrangement.Partnership;
import uk.sharedservices.partnership.calendar.FinancialYear;
import uk.sharedservices.partnership.calendar.When;
import uk.sharedservices.partnership.council.CouncilCode;
import uk.sharedservices.partnership.council.DecisionMaker;
import uk.sharedservices.partnership.dsg.DsgPosition;
import uk.sharedservices.partnership.dsg.FigureStatus;
import uk.sharedservices.partnership.dsg.SignConvention;
import uk.sharedservices.partnership.fact.Document;
import uk.sharedservices.partnership.fact.DocumentId;
import uk.sharedservices.partnership.fact.FactStatus;
import uk.sharedservices.partnership.fact.Source;
import uk.sharedservices.partnership.fact.Statement;
import uk.sharedservices.partnership.governance.committee.JointCommittee;
import uk.sharedservices.partnership.governance.committee.JointCommitteeId;
import uk.sharedservices.partnership.governance.committee.ScrutinyCommittee;
import uk.sharedservices.partnership.governance.committee.ScrutinyCommitteeId;
import uk.sharedservices.partnership.governance.decided.CouncilDecision;
import uk.sharedservices.partnership.governance.decided.DecisionId;
import uk.sharedservices.partnership.governance.decided.DecisionOutcome;
import uk.sharedservices.partnership.governance.proposal.Proposal;
import uk.sharedservices.partnership.governance.proposal.ProposalId;
import uk.sharedservices.partnership.money.MoneyUnit;
import uk.sharedservices.partnership.money.PrintedNumber;
import uk.sharedservices.partnership.money.PublishedFigure;
import uk.sharedservices.partnership.period.PeriodUnit;
import uk.sharedservices.partnership.programme.appraisal.AppraisalId;
import uk.sharedservices.partnership.programme.appraisal.AppraisedOption;
import uk.sharedservices.partnership.programme.appraisal.Criterion;
import uk.sharedservices.partnership.programme.appraisal.OptionsAppraisal;
import uk.sharedservices.partnership.programme.board.AdvisoryBoard;
import uk.sharedservices.partnership.programme.board.BoardEnd;
import uk.sharedservices.partnership.programme.board.BoardId;
import uk.sharedservices.partnership.programme.board.BoardMeeting;
import uk.sharedservices.partnership.programme.event.EventId;
import uk.sharedservices.partnership.programme.event.EventKind;
import uk.sharedservices.partnership.programme.event.EventReview;
import uk.sharedservices.partnership.programme.event.ExternalEvent;
import uk.sharedservices.partnership.programme.outcome.Attribution;
import uk.sharedservices.partnership.programme.outcome.Outcome;
import uk.sharedservices.partnership.programme.outcome.OutcomeId;
import uk.sharedservices.partnership.programme.risk.RiskScore;
import uk.sharedservices.partnership.programme.workstream.FindingId;
import uk.sharedservices.partnership.programme.workstream.Lead;
import uk.sharedservices.partnership.programme.workstream.ProgrammeFinding;
import uk.sharedservices.partnership.programme.workstream.Stage;
import uk.sharedservices.partnership.programme.workstream.Workstream;
import uk.sharedservices.partnership.programme.workstream.WorkstreamId;
import uk.sharedservices.partnership.programme.workstream.phase.Phase;
import uk.sharedservices.partnership.programme.workstream.phase.PhaseId;

/** A partnership with one sound entry more, in any of its lists. */
final class SoundAdditions {

    private static final LocalDate LAST = LocalDate.of(2023, 3, 31);
    private static final String WORDS = "Broken on purpose";

    private final Partnership partnership;
    private final SoundEntries sound;
    private final CouncilCode council;
    private final Source source;

    SoundAdditions(Partnership partnership) {
        this.partnership = partnership;
        this.sound = SoundEntries.in(partnership);
        this.council = sound.council();
        this.source = sound.source();
    }

    /** Returns the partnership with an entry more at the end of a list, and what that refers to. */
    Partnership addedTo(String list) {
        Partnership.Builder with = Partnership.builder().from(partnership);
        switch (list) {
            case "" -> with.title(WORDS);
            case "documents" -> with.addDocuments(document());
            case "councils" -> with.addCouncils(sound.council(CouncilCode.of("E06999999"), WORDS));
            case "background" -> with.addBackground(statement("2019-11-23..2019-11-24"));
            case "aims" -> with.addAims(statement("2022"));
            case "agreements" -> with.addAgreements(termed());
            case "posts" ->
                with.addPosts(sound.post().status(FactStatus.INFERRED).build());
            case "sharedPosts" ->
                with.addAgreements(sound.agreement().build())
                        .addSharedPosts(sound.sharedPost().build());
            case "boards" -> with.addBoards(board());
            case "jointCommittees" -> with.addJointCommittees(jointCommittee());
            case "scrutinyCommittees" -> with.addScrutinyCommittees(scrutinyCommittee());
            case "phases" -> with.addPhases(phase());
            case "workstreams" -> with.addWorkstreams(led());
            case "programmeFindings" ->
                with.addWorkstreams(sound.workstream().build()).addProgrammeFindings(finding());
            case "appraisals" -> with.addAppraisals(appraisal());
            case "proposals" -> with.addProposals(proposal());
            case "decisions" ->
                with.addProposals(proposal())
                        .addDecisions(
                                decision(ID + "-before", Optional.empty()),
                                decision(ID, Optional.of(ID + "-before")),
                                decision(ID + "-next", Optional.of(ID)));
            case "commitments" -> with.addCommitments(sound.commitment());
            case "events" -> with.addAgreements(sound.agreement().build()).addEvents(event());
            case "risks" ->
                with.addRisks(
                        sound.risk(ID).build(),
                        sound.risk(ID + "-next").inherent(new RiskScore(3, 2)).build());
            case "outcomes" -> with.addOutcomes(outcome());
            case "savings" -> with.addSavings(sound.saving().build());
            case "dsgPositions" -> with.addDsgPositions(position());
            default -> throw new IllegalArgumentException("list must be one of the partnership's, but was " + list);
        }
        return with.build();
    }

    private static Document document() {
        return Document.builder()
                .id(DocumentId.of(ID))
                .title(WORDS)
                .date(When.parse("2022-11"))
                .build();
    }

    private Statement statement(String when) {
        return Statement.builder()
                .says(WORDS)
                .when(When.parse(when))
                .status(FactStatus.RECORDED)
                .source(source)
                .build();
    }

    private ServiceLevelAgreement termed() {
        return sound.agreement()
                .term(sound.term(FIRST, LAST))
                .noticeClause(sound.clause("three months' notice", 3, PeriodUnit.MONTHS)
                        .build())
                .build();
    }

    private AdvisoryBoard board() {
        return AdvisoryBoard.builder()
                .id(BoardId.of(ID))
                .name("the board")
                .councils(List.of(council))
                .addMeetings(BoardMeeting.builder()
                        .on(When.parse("2022-06-15"))
                        .status(FactStatus.RECORDED)
                        .source(source)
                        .build())
                .end(BoardEnd.builder()
                        .on(When.parse("2022-06-30"))
                        .reason("its work was done")
                        .status(FactStatus.RECORDED)
                        .source(source)
                        .build())
                .status(FactStatus.RECORDED)
                .source(source)
                .build();
    }

    private JointCommittee jointCommittee() {
        return JointCommittee.builder()
                .id(JointCommitteeId.of(ID))
                .name("the joint committee")
                .councils(List.of(council, partnership.councils().get(1).code()))
                .firstDay(FIRST)
                .lastDay(LAST)
                .status(FactStatus.RECORDED)
                .source(source)
                .build();
    }

    private ScrutinyCommittee scrutinyCommittee() {
        return ScrutinyCommittee.builder()
                .id(ScrutinyCommitteeId.of(ID))
                .council(council)
                .name("the scrutiny committee")
                .status(FactStatus.RECORDED)
                .source(source)
                .build();
    }

    private Phase phase() {
        return Phase.builder()
                .id(PhaseId.of(ID))
                .name("phase 1")
                .firstYear(FinancialYear.startingIn(2021))
                .lastYear(FinancialYear.startingIn(2022))
                .status(FactStatus.RECORDED)
                .source(source)
                .build();
    }

    private Workstream led() {
        return sound.workstream()
                .addLeads(Lead.of(council, "service lead"))
                .addMoves(
                        sound.move(Stage.PAUSED, "2021-06")
                                .reason("the election")
                                .build(),
                        sound.move(Stage.SCOPING, "2021-09").build())
                .build();
    }

    private ProgrammeFinding finding() {
        return ProgrammeFinding.builder()
                .id(FindingId.of(ID))
                .areas("some areas")
                .stage(Stage.CEASED)
                .on(When.parse("2022-07"))
                .addMayConcern(WorkstreamId.of(ID))
                .status(FactStatus.RECORDED)
                .source(source)
                .build();
    }

    private OptionsAppraisal appraisal() {
        return OptionsAppraisal.builder()
                .id(AppraisalId.of(ID))
                .title("Options")
                .addCriteria(Criterion.of("cost", "0.50"), Criterion.of("quality", "0.50"))
                .addOptions(AppraisedOption.builder()
                        .name("to share")
                        .status(FactStatus.RECORDED)
                        .source(source)
                        .build())
                .status(FactStatus.RECORDED)
                .source(source)
                .build();
    }

    private Proposal proposal() {
        return sound.proposal().lapsesOn(LAST).build();
    }

    private CouncilDecision decision(String id, Optional<String> supersedes) {
        return CouncilDecision.builder()
                .id(DecisionId.of(id))
                .proposal(ProposalId.of(ID))
                .council(council)
                .maker(DecisionMaker.EXECUTIVE)
                .decided(When.parse("2022-03"))
                .outcome(DecisionOutcome.AGREED)
                .resolved("that the service be shared")
                .supersedes(supersedes.map(DecisionId::of))
                .status(FactStatus.RECORDED)
                .source(source)
                .build();
    }

    private ExternalEvent event() {
        return ExternalEvent.builder()
                .id(EventId.of(ID))
                .kind(EventKind.INSPECTION)
                .addConcerns(council)
                .on(When.parse("2022-07"))
                .what("an inspection")
                .addAgreements(AgreementId.of(ID))
                .addReviews(EventReview.builder()
                        .on(When.parse("2022-12-01"))
                        .what("a report")
                        .addAgreements(AgreementId.of(ID))
                        .status(FactStatus.RECORDED)
                        .source(source)
                        .build())
                .status(FactStatus.RECORDED)
                .source(source)
                .build();
    }

    private Outcome outcome() {
        return Outcome.builder()
                .id(OutcomeId.of(ID))
                .what("fewer exclusions")
                .attribution(Attribution.IN_PART)
                .reason("the policies are shared")
                .status(FactStatus.RECORDED)
                .source(source)
                .build();
    }

    private DsgPosition position() {
        return DsgPosition.builder()
                .council(council)
                .year(FinancialYear.startingIn(1901)) // a year that nobody holds another position of
                .figureStatus(FigureStatus.OUTTURN)
                .asAt(When.on(LAST))
                .signs(SignConvention.DEFICIT_POSITIVE)
                .grant(new PublishedFigure(PrintedNumber.of("242095117.31"), MoneyUnit.POUNDS))
                .status(FactStatus.RECORDED)
                .source(source)
                .build();
    }
}
