package uk.sharedservices.partnership.programme.workstream.life;

import static uk.sharedservices.partnership.programme.workstream.life.StageRules.FINDING;
import static uk.sharedservices.partnership.programme.workstream.life.StageRules.STAGE;

import java.time.LocalDate;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import uk.sharedservices.partnership.council.CouncilCode;
import uk.sharedservices.partnership.governance.joint.JointStanding;
import uk.sharedservices.partnership.governance.proposal.ProposalId;
import uk.sharedservices.partnership.programme.workstream.ProgrammeFinding;
import uk.sharedservices.partnership.programme.workstream.StageMove;
import uk.sharedservices.partnership.programme.workstream.Workstream;
import uk.sharedservices.partnership.rule.Answer;
import uk.sharedservices.partnership.rule.RecordedWorking;
import uk.sharedservices.partnership.rule.RuleOutcome;

/**
 * The life of one workstream: its stage on a day, the moves it may make, and whether those it made keep to the rules.
 *
 * <p>Two faces, and they differ. A move that is <em>put</em> to it is permitted or refused. A history that is
 * <em>recorded</em> is believed: where it breaks a rule it is shown as breached, for what happened, happened.
 */
public final class WorkstreamLife {

    private final Workstream workstream;
    private final Findings findings;
    private final BiFunction<ProposalId, LocalDate, Answer<JointStanding>> decided;
    private final UnaryOperator<String> nameOf;

    private WorkstreamLife(
            Workstream workstream,
            Findings findings,
            BiFunction<ProposalId, LocalDate, Answer<JointStanding>> decided,
            UnaryOperator<String> nameOf) {
        this.workstream = workstream;
        this.findings = findings;
        this.decided = decided;
        this.nameOf = nameOf;
    }

    /**
     * Returns the life of a workstream.
     *
     * @param workstream  the workstream
     * @param findings  the findings of the programme, gathered once for all its workstreams
     * @param decided  how a proposal stands between the councils on a day; asked only of this workstream's proposals
     * @return the questions that can be put to it
     */
    public static WorkstreamLife of(
            Workstream workstream,
            Findings findings,
            BiFunction<ProposalId, LocalDate, Answer<JointStanding>> decided) {
        return new WorkstreamLife(workstream, findings, decided, UnaryOperator.identity());
    }

    /** Returns the same, its sentences naming councils by what {@code name} makes of their codes. */
    public WorkstreamLife naming(UnaryOperator<String> name) {
        return new WorkstreamLife(workstream, findings, decided, name);
    }

    /**
     * Returns at what stage the workstream stands on a day.
     *
     * @param asAt  the day; only what was made by then counts
     * @return determined; or "cannot say" where no stage is recorded by then, where a time leaves open whether a move was made
     *     by then, or where a finding may concern it, each possibility as a what-if
     */
    public Answer<StageStanding> standingOn(LocalDate asAt) {
        return new StandingOnADay(workstream, findings.mayConcern(workstream.id()), asAt).answer();
    }

    /**
     * Checks the history that is recorded.
     *
     * @param councils  the councils that take part in it
     * @return an outcome for each rule, in one order
     */
    public List<RuleOutcome> check(List<CouncilCode> councils) {
        return new HistoryCheck(workstream, decided, nameOf).outcomes(councils);
    }

    /**
     * Checks the history that is recorded up to a day.
     *
     * @param councils  the councils that take part in it
     * @param asAt  the day; moves that were surely made later play no part
     * @return an outcome for each rule, in one order
     */
    public List<RuleOutcome> check(List<CouncilCode> councils, LocalDate asAt) {
        List<StageMove> moves = workstream.moves().stream()
                .filter(move -> !move.done()
                        || move.on().map(when -> when.perhapsBy(asAt)).orElse(true))
                .toList();
        Workstream byThen = Workstream.builder().from(workstream).moves(moves).build();
        return new HistoryCheck(byThen, decided, nameOf).outcomes(councils);
    }

    /**
     * Returns whether findings of the programme leave open how the workstream stands.
     *
     * @param asAt  the day; only what was found and made by then counts
     * @return undetermined where one does; met where each that may concern it is settled; not applicable where none does
     */
    public RuleOutcome findingsSettled(LocalDate asAt) {
        String name = "the workstream " + workstream.name();
        List<ProgrammeFinding> made = findings.mayConcern(workstream.id()).stream()
                .filter(finding -> finding.done()
                        && finding.on().filter(when -> when.perhapsBy(asAt)).isPresent())
                .toList();
        if (made.isEmpty()) {
            return new RuleOutcome.NotApplicable(FINDING, "No finding is recorded that may concern " + name + ".");
        }
        List<ProgrammeFinding> open = new StandingOnADay(workstream, made, asAt).openFindings();
        return open.isEmpty()
                ? new RuleOutcome.Met(
                        FINDING, "What was found leaves nothing open of " + name + ": it is recorded how it went on.")
                : new RuleOutcome.Undetermined(
                        FINDING,
                        open.stream()
                                .map(finding -> Words.openFor(workstream, finding))
                                .collect(Collectors.joining(" ")));
    }

    /**
     * Makes a move, if it may be made.
     *
     * <p>The move follows every move made so far. Nothing else is changed, and nothing is taken away: the workstream returned
     * has the move at the end of its history.
     *
     * @param move  the move; one that is only planned or proposed is not permitted, for a plan moves nothing
     * @return the workstream with the move; "not permitted" with the rule that refuses it; or "cannot say" where that turns on
     *     what is not recorded
     */
    public Answer<Workstream> move(StageMove move) {
        if (!move.done()) {
            String reason = "The move to " + move.stage().words() + " is only "
                    + move.status().words() + ", and what is so has not happened.";
            RecordedWorking working = RecordedWorking.of(MovePut.question(workstream, move));
            working.step(STAGE, "not permitted", () -> reason);
            return new Answer.NotPermitted<>(STAGE, reason, working.derivation());
        }
        return new MovePut(workstream, findings, decided, nameOf, move).answer();
    }
}
