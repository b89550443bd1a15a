package uk.sharedservices.partnership.programme.workstream.life;

import static uk.sharedservices.partnership.programme.workstream.life.StageRules.APPROVED;
import static uk.sharedservices.partnership.programme.workstream.life.StageRules.END;
import static uk.sharedservices.partnership.programme.workstream.life.StageRules.LEADS;
import static uk.sharedservices.partnership.programme.workstream.life.StageRules.MOVE;
import static uk.sharedservices.partnership.programme.workstream.life.StageRules.ORDER;
import static uk.sharedservices.partnership.programme.workstream.life.StageRules.REASON;
import static uk.sharedservices.partnership.programme.workstream.life.StageRules.RESUME;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import uk.sharedservices.partnership.council.CouncilCode;
import uk.sharedservices.partnership.governance.joint.JointStanding;
import uk.sharedservices.partnership.governance.proposal.ProposalId;
import uk.sharedservices.partnership.programme.workstream.Lead;
import uk.sharedservices.partnership.programme.workstream.Stage;
import uk.sharedservices.partnership.programme.workstream.StageMove;
import uk.sharedservices.partnership.programme.workstream.Workstream;
import uk.sharedservices.partnership.rule.Answer;
import uk.sharedservices.partnership.rule.Rule;
import uk.sharedservices.partnership.rule.RuleOutcome;

/** Whether the recorded history of a workstream keeps to the rules. */
final class HistoryCheck {

    private final Workstream workstream;
    private final String name;
    private final MadeMoves made;
    private final BiFunction<ProposalId, LocalDate, Answer<JointStanding>> decided;
    private final UnaryOperator<String> nameOf;

    HistoryCheck(
            Workstream workstream,
            BiFunction<ProposalId, LocalDate, Answer<JointStanding>> decided,
            UnaryOperator<String> nameOf) {
        this.workstream = workstream;
        this.name = "The workstream " + workstream.name();
        this.made = MadeMoves.of(workstream);
        this.decided = decided;
        this.nameOf = nameOf;
    }

    List<RuleOutcome> outcomes(List<CouncilCode> councils) {
        return List.of(path(), resumed(), end(), order(), reasons(), approved(), leads(councils));
    }

    private RuleOutcome path() {
        if (made.count() < 2) {
            return new RuleOutcome.NotApplicable(
                    MOVE,
                    made.last(made.count())
                            .map(only -> name + " is recorded at no stage but " + only.inWords() + ".")
                            .orElse(name + " is recorded at no stage."));
        }
        List<String> breaches = new ArrayList<>();
        for (int index = 1; index < made.count(); index++) {
            StageMove from = made.get(index - 1);
            StageMove to = made.get(index);
            boolean takenUp = from.stage() == Stage.PAUSED && to.stage().isOnPath();
            List<Stage> open =
                    LegalMoves.from(from.stage(), made.pausedAt(index).map(StageMove::stage));
            if (!takenUp && !open.contains(to.stage())) {
                boolean leaps = to.stage().isOnPath() && from.stage().compareTo(to.stage()) < 0;
                breaches.add(name + " is recorded as going from " + from.inWords() + " to " + to.inWords()
                        + "; from " + from.stage().words() + " it can go to " + Words.or(open)
                        + (leaps ? ". What came between was left out, or is not recorded." : "."));
            }
        }
        return of(MOVE, breaches, name + " is recorded as going from stage to stage as it may.");
    }

    private RuleOutcome resumed() {
        List<String> breaches = new ArrayList<>();
        List<String> open = new ArrayList<>();
        int takenUp = 0;
        for (int index = 1; index < made.count(); index++) {
            StageMove to = made.get(index);
            if (made.get(index - 1).stage() != Stage.PAUSED || !to.stage().isOnPath()) {
                continue;
            }
            takenUp++;
            made.pausedAt(index)
                    .ifPresentOrElse(
                            at -> {
                                if (at.stage() != to.stage()) {
                                    breaches.add(name + " was paused at " + at.inWords() + " and taken up again at "
                                            + to.inWords() + ".");
                                }
                            },
                            () -> open.add(name + " was taken up again at " + to.inWords()
                                    + "; at what stage it was paused is not recorded."));
        }
        if (takenUp == 0) {
            return new RuleOutcome.NotApplicable(RESUME, name + " is not recorded as taken up again after a pause.");
        }
        return breaches.isEmpty() && !open.isEmpty()
                ? new RuleOutcome.Undetermined(RESUME, String.join(" ", open))
                : of(RESUME, breaches, name + " was taken up again where it was paused.");
    }

    /** A workstream with a move after its end cannot be built, so that this is met wherever it applies. */
    private RuleOutcome end() {
        return made.last(made.count())
                .filter(last -> last.stage().isEnd())
                .<RuleOutcome>map(last ->
                        new RuleOutcome.Met(END, name + " was " + last.inWords() + ", and no move made follows."))
                .orElseGet(() -> new RuleOutcome.NotApplicable(END, name + " is not recorded as at an end."));
    }

    private RuleOutcome order() {
        if (made.count() < 2) {
            return new RuleOutcome.NotApplicable(ORDER, name + " has no two moves made to put in order.");
        }
        for (int index = 1; index < made.count(); index++) {
            if (made.time(index).firstDay().isBefore(made.time(index - 1).lastDay())) {
                return new RuleOutcome.Undetermined(
                        ORDER,
                        "Whether " + made.get(index).inWords() + " came after "
                                + made.get(index - 1).inWords()
                                + " cannot be told from the times known of the workstream " + workstream.name()
                                + "; it is recorded so.");
            }
        }
        return new RuleOutcome.Met(ORDER, name + " has its moves in the order of their times.");
    }

    private RuleOutcome reasons() {
        List<StageMove> needing = workstream.movesMade().stream()
                .filter(move -> move.stage().needsReason())
                .toList();
        if (needing.isEmpty()) {
            return new RuleOutcome.NotApplicable(REASON, name + " is not recorded as paused or ended.");
        }
        return of(
                REASON,
                needing.stream()
                        .filter(move ->
                                move.reason().filter(text -> !text.isBlank()).isEmpty())
                        .map(move -> name + " is recorded as " + move.inWords() + " without a reason.")
                        .toList(),
                name + " has a reason wherever it was paused or ended.");
    }

    private RuleOutcome approved() {
        List<String> breaches = new ArrayList<>();
        List<String> notTold = new ArrayList<>();
        int reached = 0;
        for (int index = 0; index < made.count(); index++) {
            StageMove move = made.get(index);
            if (!move.stage().needsAgreement()) {
                continue;
            }
            reached++;
            CouncilsAgreed agreed =
                    CouncilsAgreed.between(made.earliest(index), made.latest(index), workstream, decided, nameOf);
            String sentence = name + " is recorded as " + move.inWords() + ". " + String.join(" ", agreed.sentences());
            switch (agreed.finding()) {
                case AGREED -> {}
                case NOT_AGREED -> breaches.add(sentence);
                case NOT_TOLD -> notTold.add(sentence);
            }
        }
        if (reached == 0) {
            return new RuleOutcome.NotApplicable(APPROVED, name + " is not recorded as approved.");
        }
        return breaches.isEmpty() && !notTold.isEmpty()
                ? new RuleOutcome.Undetermined(APPROVED, String.join(" ", notTold))
                : of(APPROVED, breaches, name + " came to be approved with the agreement that it needs.");
    }

    private RuleOutcome leads(List<CouncilCode> councils) {
        if (workstream.leads().isEmpty()) {
            return new RuleOutcome.Undetermined(
                    LEADS, "Who leads the workstream " + workstream.name() + " is not recorded.");
        }
        Set<CouncilCode> leading =
                workstream.leads().stream().map(Lead::council).collect(Collectors.toSet());
        List<String> breaches = councils.stream()
                .filter(council -> !leading.contains(council))
                .map(council -> name + " has no lead recorded from " + nameOf.apply(council.value()) + ".")
                .toList();
        return of(LEADS, breaches, name + " has a lead from each council that takes part.");
    }

    private static RuleOutcome of(Rule rule, List<String> breaches, String met) {
        return breaches.isEmpty()
                ? new RuleOutcome.Met(rule, met)
                : new RuleOutcome.Breached(rule, String.join(" ", breaches));
    }
}
