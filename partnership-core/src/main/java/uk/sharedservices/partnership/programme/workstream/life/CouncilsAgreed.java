package uk.sharedservices.partnership.programme.workstream.life;

import static uk.sharedservices.partnership.calendar.DayInWords.day;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.sharedservices.partnership.council.CouncilCode;
import uk.sharedservices.partnership.council.CouncilNames;
import uk.sharedservices.partnership.governance.joint.CouncilStance;
import uk.sharedservices.partnership.governance.joint.JointOutcome;
import uk.sharedservices.partnership.governance.joint.JointStanding;
import uk.sharedservices.partnership.governance.proposal.NeededDecision;
import uk.sharedservices.partnership.governance.proposal.ProposalId;
import uk.sharedservices.partnership.programme.workstream.Lead;
import uk.sharedservices.partnership.programme.workstream.Workstream;
import uk.sharedservices.partnership.rule.Answer;
import uk.sharedservices.partnership.rule.Derivation;

/**
 * Whether the councils had agreed all that a workstream needs when it was approved, implemented or live.
 *
 * @param finding  whether they had
 * @param sentences  why, a sentence each
 * @param derivations  how the councils' decisions were told
 */
record CouncilsAgreed(Finding finding, List<String> sentences, List<Derivation> derivations) {

    /** The three ways it can be. */
    enum Finding {
        AGREED,
        NOT_AGREED,
        NOT_TOLD
    }

    /**
     * Returns whether they had agreed when a move was made, some day from one to another. They had where they had agreed by
     * both days; they had not where by both days it came to the same thing, and not to agreement; otherwise it cannot be told.
     */
    static CouncilsAgreed between(
            LocalDate first,
            LocalDate last,
            Workstream workstream,
            BiFunction<ProposalId, LocalDate, Answer<JointStanding>> decided,
            UnaryOperator<String> nameOf) {
        if (workstream.proposals().isEmpty()) {
            return new CouncilsAgreed(
                    Finding.NOT_AGREED,
                    List.of("No proposal is recorded that the councils could have agreed."),
                    List.of());
        }
        Gathering gathering = new Gathering(first, last, nameOf);
        workstream
                .proposals()
                .forEach(proposal -> gathering.take(
                        proposal,
                        decided.apply(proposal, first),
                        first.equals(last) ? Optional.empty() : Optional.of(decided.apply(proposal, last))));
        return gathering.result(workstream);
    }

    private static final class Gathering {

        private final LocalDate first;
        private final LocalDate last;
        private final UnaryOperator<String> nameOf;
        private final List<String> agreed = new ArrayList<>();
        private final List<String> notAgreed = new ArrayList<>();
        private final List<String> notTold = new ArrayList<>();
        private final List<Derivation> derivations = new ArrayList<>();
        private final Set<CouncilCode> deciding = new HashSet<>();

        Gathering(LocalDate first, LocalDate last, UnaryOperator<String> nameOf) {
            this.first = first;
            this.last = last;
            this.nameOf = nameOf;
        }

        void take(ProposalId proposal, Answer<JointStanding> atFirst, Optional<Answer<JointStanding>> atLast) {
            List<Answer<JointStanding>> answers =
                    Stream.concat(Stream.of(atFirst), atLast.stream()).toList();
            answers.forEach(answer -> derivations.add(answer.derivation()));
            List<JointStanding> standings = answers.stream()
                    .flatMap(answer -> determined(answer).stream())
                    .toList();
            standings.stream()
                    .flatMap(standing -> standing.stances().stream())
                    .map(CouncilStance::needed)
                    .map(NeededDecision::council)
                    .forEach(deciding::add);
            if (standings.size() < answers.size()) {
                answers.stream()
                        .filter(answer -> determined(answer).isEmpty())
                        .map(answer -> "Whether the councils had agreed the proposal " + proposal + " cannot be told. "
                                + answer.inWords(standing -> standing.outcome().words()))
                        .distinct()
                        .forEach(notTold::add);
                return;
            }
            Set<JointOutcome> outcomes =
                    standings.stream().map(JointStanding::outcome).collect(Collectors.toSet());
            if (outcomes.size() > 1) {
                notTold.add("Whether the councils had agreed the proposal " + proposal
                        + " cannot be told: the move is of some day from " + day(first) + " to " + day(last)
                        + ", and their decisions came to "
                        + standings.stream()
                                .map(standing -> standing.outcome().words())
                                .collect(Collectors.joining(" and then to "))
                        + ".");
            } else if (outcomes.contains(JointOutcome.AGREED)) {
                agreed.add("On the proposal " + proposal + " the councils had agreed by " + day(first) + "."
                        + standings.get(0).restsOn().stream()
                                .map(doubt -> " " + doubt)
                                .collect(Collectors.joining()));
            } else {
                notAgreed.add(sentence(proposal, standings.get(standings.size() - 1)));
            }
        }

        private String sentence(ProposalId proposal, JointStanding standing) {
            String awaited = standing.awaited().stream()
                    .map(NeededDecision::council)
                    .distinct()
                    .map(council -> nameOf.apply(council.value()))
                    .collect(CouncilNames.listed());
            return "On the proposal " + proposal + " the councils' decisions by " + day(last) + " come to "
                    + standing.outcome().words() + ", not to agreement"
                    + (awaited.isEmpty() ? "." : "; the decision of " + awaited + " is awaited.");
        }

        CouncilsAgreed result(Workstream workstream) {
            if (!notAgreed.isEmpty()) {
                return new CouncilsAgreed(Finding.NOT_AGREED, notAgreed, derivations);
            }
            if (!notTold.isEmpty()) {
                return new CouncilsAgreed(Finding.NOT_TOLD, notTold, derivations);
            }
            String unasked = workstream.leads().stream()
                    .map(Lead::council)
                    .distinct()
                    .filter(council -> !deciding.contains(council))
                    .map(council -> nameOf.apply(council.value()))
                    .collect(CouncilNames.listed());
            return unasked.isEmpty()
                    ? new CouncilsAgreed(Finding.AGREED, agreed, derivations)
                    : new CouncilsAgreed(
                            Finding.NOT_AGREED,
                            List.of("No proposal of it asks for a decision of " + unasked + ", which leads it too."),
                            derivations);
        }

        private static Optional<JointStanding> determined(Answer<JointStanding> answer) {
            return answer instanceof Answer.Determined<JointStanding> one ? Optional.of(one.value()) : Optional.empty();
        }
    }
}
