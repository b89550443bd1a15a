package uk.sharedservices.partnership.programme.commitment.life;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import uk.sharedservices.partnership.programme.commitment.Commitment;
import uk.sharedservices.partnership.rule.Input;

/** The facts that the standing of a promise is reached from, each with where it is stated. */
final class CommitmentInputs {

    private CommitmentInputs() {}

    /** Returns what was promised, to whom, by whom and when. */
    static List<Input> promised(Commitment commitment, UnaryOperator<String> nameOf) {
        List<Input> facts = new ArrayList<>();
        facts.add(new Input(
                "Commitment",
                commitment.what() + ", to " + commitment.to()
                        + commitment
                                .by()
                                .map(council -> ", by " + nameOf.apply(council.value()))
                                .orElse("")
                        + commitment
                                .made()
                                .map(made -> ", made " + made.inWords())
                                .orElse(""),
                commitment.standing()));
        commitment
                .within()
                .ifPresent(within -> facts.add(new Input("Time allowed", within.toString(), commitment.standing())));
        return facts;
    }

    /** Returns what was promised and what had become of it by a day, or may have. */
    static List<Input> of(Commitment commitment, LocalDate asAt, UnaryOperator<String> nameOf) {
        List<Input> facts = promised(commitment, nameOf);
        commitment
                .kept()
                .filter(evidence -> evidence.on().perhapsBy(asAt))
                .ifPresent(evidence -> facts.add(new Input(
                        "Evidence", evidence.what() + ", " + evidence.on().inWords(), evidence.standing())));
        commitment.delays().stream()
                .filter(delay -> delay.on().perhapsBy(asAt))
                .forEach(delay -> facts.add(new Input(
                        "Delay noted", delay.what() + ", " + delay.on().inWords(), delay.standing())));
        commitment
                .lapsed()
                .filter(lapse -> lapse.on().perhapsBy(asAt))
                .ifPresent(lapse -> facts.add(
                        new Input("Lapsed", lapse.reason() + ", " + lapse.on().inWords(), lapse.standing())));
        return facts;
    }
}
