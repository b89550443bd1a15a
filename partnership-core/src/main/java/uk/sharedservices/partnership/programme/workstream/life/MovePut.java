package uk.sharedservices.partnership.programme.workstream.life;

import static uk.sharedservices.partnership.programme.workstream.life.StageRules.APPROVED;
import static uk.sharedservices.partnership.programme.workstream.life.StageRules.END;
import static uk.sharedservices.partnership.programme.workstream.life.StageRules.FINDING;
import static uk.sharedservices.partnership.programme.workstream.life.StageRules.MOVE;
import static uk.sharedservices.partnership.programme.workstream.life.StageRules.ORDER;
import static uk.sharedservices.partnership.programme.workstream.life.StageRules.REASON;
import static uk.sharedservices.partnership.programme.workstream.life.StageRules.RESUME;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import uk.sharedservices.partnership.calendar.When;
import uk.sharedservices.partnership.governance.joint.JointStanding;
import uk.sharedservices.partnership.governance.proposal.ProposalId;
import uk.sharedservices.partnership.programme.workstream.ProgrammeFinding;
import uk.sharedservices.partnership.programme.workstream.Stage;
import uk.sharedservices.partnership.programme.workstream.StageMove;
import uk.sharedservices.partnership.programme.workstream.Workstream;
import uk.sharedservices.partnership.rule.Answer;
import uk.sharedservices.partnership.rule.Input;
import uk.sharedservices.partnership.rule.RecordedWorking;
import uk.sharedservices.partnership.rule.Rule;

/** One move put to a workstream: permitted, or refused with the rule. */
final class MovePut {

    private final Workstream workstream;
    private final Findings findings;
    private final BiFunction<ProposalId, LocalDate, Answer<JointStanding>> decided;
    private final UnaryOperator<String> nameOf;
    private final StageMove move;
    private final Stage to;
    private final When on;
    private final MadeMoves made;
    private final Optional<StageMove> last;
    private final Optional<Stage> pausedAt;
    private final RecordedWorking working;

    MovePut(
            Workstream workstream,
            Findings findings,
            BiFunction<ProposalId, LocalDate, Answer<JointStanding>> decided,
            UnaryOperator<String> nameOf,
            StageMove move) {
        this.workstream = workstream;
        this.findings = findings;
        this.decided = decided;
        this.nameOf = nameOf;
        this.made = MadeMoves.of(workstream);
        this.last = made.last(made.count());
        this.pausedAt = made.pausedAt(made.count()).map(StageMove::stage);
        this.move = move;
        this.to = move.stage();
        this.on = move.on().orElseThrow();
        this.working = RecordedWorking.of(question(workstream, move)).from(Input.asked("Move", move.inWords()));
        last.ifPresent(at -> working.from(new Input("Last came to", at.inWords(), at.standing())));
    }

    static String question(Workstream workstream, StageMove move) {
        return "May the workstream " + workstream.name() + " come to " + move.inWords() + "?";
    }

    Answer<Workstream> answer() {
        return inOrder()
                .or(this::fromAnEnd)
                .or(this::perhapsFromAnEnd)
                .or(this::onThePath)
                .or(this::withoutReason)
                .or(this::withoutAgreement)
                .orElseGet(() -> new Answer.Determined<>(
                        Workstream.builder().from(workstream).addMoves(move).build(), working.derivation()));
    }

    private Optional<Answer<Workstream>> inOrder() {
        if (last.isEmpty()) {
            return Optional.empty();
        }
        LocalDate since = made.earliest(made.count() - 1);
        if (on.lastDay().isBefore(since)) {
            return refused(
                    ORDER,
                    "It came to " + last.get().inWords() + ", and a move of " + on.inWords() + " cannot follow that.");
        }
        working.step(
                ORDER,
                move,
                () -> on.firstDay().isBefore(made.latest(made.count() - 1))
                        ? "The times do not show that it follows " + last.get().inWords()
                                + "; it is taken to, being put after it."
                        : "It follows " + last.get().inWords() + ".");
        return Optional.empty();
    }

    private Optional<Answer<Workstream>> fromAnEnd() {
        return last.filter(at -> at.stage().isEnd())
                .flatMap(at -> refused(
                        END,
                        "It was " + at.inWords() + ", and nothing follows that; what is taken up again is a"
                                + " workstream of its own."));
    }

    private Optional<Answer<Workstream>> perhapsFromAnEnd() {
        List<ProgrammeFinding> open =
                FindingsOpen.on(findings.mayConcern(workstream.id()), made, made.count(), on.lastDay()).stream()
                        .filter(finding -> finding.stage() != to)
                        .toList();
        if (open.isEmpty()) {
            return Optional.empty();
        }
        open.forEach(finding -> working.step(FINDING, "open", () -> Words.openFor(workstream, finding)));
        return Optional.of(Answer.cannotSay(
                working,
                open.stream()
                        .map(finding -> Words.openFor(workstream, finding)
                                + " If it is, nothing follows; if it is not, the finding must no longer name it.")
                        .toList()));
    }

    private Optional<Answer<Workstream>> onThePath() {
        if (last.isPresent() && last.get().stage() == Stage.PAUSED && to.isOnPath()) {
            return takenUpAgain(last.get());
        }
        List<Stage> open = last.map(at -> LegalMoves.from(at.stage(), pausedAt)).orElseGet(LegalMoves::fromTheStart);
        if (!open.contains(to)) {
            return refused(
                    MOVE,
                    last.map(at -> "It is at " + at.inWords() + ", from where it can go to " + Words.or(open)
                                    + ", not to " + to.words() + ".")
                            .orElseGet(() -> "No stage of it is recorded. It begins with scoping, not with "
                                    + to.words() + "."));
        }
        working.step(
                MOVE,
                to,
                () -> last.map(at -> "From " + at.stage().words())
                                .orElse(
                                        to == Stage.SCOPING
                                                ? "At the start"
                                                : "At whatever stage it is, for none is recorded,")
                        + " it may go to " + to.words() + ".");
        return Optional.empty();
    }

    private Optional<Answer<Workstream>> takenUpAgain(StageMove pause) {
        if (pausedAt.isEmpty()) {
            return Optional.of(Answer.cannotSay(
                    working, "It is " + pause.inWords() + "; at what stage it was paused is not recorded."));
        }
        if (pausedAt.get() != to) {
            return refused(
                    RESUME,
                    "It was paused at " + pausedAt.get().words() + " and is taken up again there, not at " + to.words()
                            + ".");
        }
        working.step(RESUME, to, () -> "It is taken up again where it was paused, at " + to.words() + ".");
        return Optional.empty();
    }

    private Optional<Answer<Workstream>> withoutReason() {
        if (!to.needsReason()) {
            return Optional.empty();
        }
        Optional<String> reason = move.reason().filter(text -> !text.isBlank());
        if (reason.isEmpty()) {
            return refused(REASON, "That it is " + to.words() + " needs a reason, and none is given.");
        }
        working.step(REASON, to, () -> "The reason is given: " + reason.get() + ".");
        return Optional.empty();
    }

    private Optional<Answer<Workstream>> withoutAgreement() {
        if (!to.needsAgreement()) {
            return Optional.empty();
        }
        LocalDate first = last.map(at -> made.earliest(made.count() - 1))
                .filter(on.firstDay()::isBefore)
                .orElse(on.firstDay());
        CouncilsAgreed agreed = CouncilsAgreed.between(first, on.lastDay(), workstream, decided, nameOf);
        agreed.derivations().forEach(working::following);
        return switch (agreed.finding()) {
            case AGREED -> {
                working.step(APPROVED, to, () -> String.join(" ", agreed.sentences()));
                yield Optional.empty();
            }
            case NOT_AGREED -> refused(APPROVED, String.join(" ", agreed.sentences()));
            case NOT_TOLD -> Optional.of(Answer.cannotSay(working, agreed.sentences()));
        };
    }

    private Optional<Answer<Workstream>> refused(Rule rule, String reason) {
        working.step(rule, "not permitted", () -> reason);
        return Optional.of(new Answer.NotPermitted<>(rule, reason, working.derivation()));
    }
}
