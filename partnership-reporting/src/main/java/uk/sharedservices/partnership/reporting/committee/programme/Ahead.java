package uk.sharedservices.partnership.reporting.committee.programme;

import java.util.List;
import java.util.Optional;
import uk.sharedservices.partnership.arrangement.PartnershipState;
import uk.sharedservices.partnership.fact.Fact;
import uk.sharedservices.partnership.fact.Statement;
import uk.sharedservices.partnership.governance.decided.CouncilDecision;
import uk.sharedservices.partnership.governance.proposal.Proposal;
import uk.sharedservices.partnership.programme.board.BoardEnd;
import uk.sharedservices.partnership.programme.commitment.Commitment;
import uk.sharedservices.partnership.reporting.committee.material.Told;
import uk.sharedservices.partnership.reporting.document.line.Line;

/** What documents of a day or before only propose or plan. */
public final class Ahead {

    private Ahead() {}

    /** Returns it as known on the day of the state, an entry each with how it is known. */
    public static List<Line> of(PartnershipState state) {
        return state.ahead().stream()
                .flatMap(ahead -> inWords(ahead.fact())
                        .map(words -> words.replaceAll("\\.$", "") + " ("
                                + ahead.fact().standing() + ").")
                        .stream())
                .map(Told::capital)
                .map(Line::of)
                .toList();
    }

    /** What is ahead, where it is a matter of its own and not a part of one. */
    private static Optional<String> inWords(Fact fact) {
        if (fact instanceof Statement statement) {
            return Optional.of(statement.says());
        }
        if (fact instanceof Proposal proposal) {
            return Optional.of("To be put: " + proposal.title());
        }
        if (fact instanceof CouncilDecision decision) {
            return Optional.of("To be decided: " + decision.resolved());
        }
        if (fact instanceof Commitment commitment) {
            return Optional.of("A promise to come: " + commitment.what());
        }
        if (fact instanceof BoardEnd end) {
            return Optional.of("The end of a board " + end.on().asItFollows());
        }
        return Optional.empty();
    }
}
