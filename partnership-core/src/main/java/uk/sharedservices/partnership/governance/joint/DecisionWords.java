package uk.sharedservices.partnership.governance.joint;

import static uk.sharedservices.partnership.calendar.DayInWords.day;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import uk.sharedservices.partnership.calendar.When;
import uk.sharedservices.partnership.council.Capacity;
import uk.sharedservices.partnership.council.CouncilCode;
import uk.sharedservices.partnership.fact.Fact;
import uk.sharedservices.partnership.fact.FactStatus;
import uk.sharedservices.partnership.governance.decided.CouncilDecision;
import uk.sharedservices.partnership.governance.decided.Stance;
import uk.sharedservices.partnership.governance.proposal.NeededDecision;
import uk.sharedservices.partnership.governance.proposal.Proposal;

/**
 * Decisions and stances as an officer would put them.
 *
 * @param proposal  the proposal they are on
 * @param nameOf  the name of a council
 */
record DecisionWords(Proposal proposal, UnaryOperator<String> nameOf) {

    String name(CouncilCode council) {
        return nameOf.apply(council.value());
    }

    /** Returns {@code Tameside}; where the council must decide in both capacities, {@code Tameside (executive)}. */
    String name(NeededDecision needed) {
        boolean once = proposal.toDecide().stream()
                        .filter(other -> other.council().equals(needed.council()))
                        .count()
                == 1;
        return name(needed.council())
                + (once ? "" : " (" + needed.capacity().map(Capacity::words).orElse("either capacity") + ")");
    }

    /** Returns {@code Tameside agreed on 24 March 2021}. */
    String decision(CouncilDecision decision) {
        return name(decision.council()) + " " + decision.outcome().words() + time(decision.decided());
    }

    /** Returns {@code  on 24 March 2021} or the like, or nothing. */
    static String time(Optional<When> when) {
        return when.map(known -> " " + known.asItFollows()).orElse("");
    }

    /** Returns a phrase of a file with a full stop after it, whether or not it has one. */
    static String ended(String phrase) {
        return phrase.endsWith(".") ? phrase : phrase + ".";
    }

    /** Returns why it cannot be said whether a decision was made by a day. */
    String doubt(CouncilDecision decision, LocalDate by) {
        String council = name(decision.council());
        if (!decision.done()) {
            return "Whether " + council + " decided" + time(decision.decided()) + " is not recorded: it is only "
                    + decision.status().words() + " (" + decision.id() + ").";
        }
        return decision.decided()
                .map(when -> "Whether " + council + " had decided by " + day(by) + " is not known: the record says "
                        + when.inWords() + " (" + decision.id() + ").")
                .orElseGet(() -> "When " + council + " decided is not known (" + decision.id() + ").");
    }

    /** Returns a stance as the clause of a what-if. */
    String asIf(NeededDecision needed, Stance stance) {
        return name(needed)
                + switch (stance) {
                    case AGREES -> " agreed";
                    case REFUSES -> " refused";
                    case NOT_DECIDED, NOT_KNOWN -> " had not decided";
                };
    }

    /** Returns where each council stands, in a clause each. */
    String stances(JointStanding standing) {
        return standing.stances().stream().map(this::stance).collect(Collectors.joining("; "));
    }

    private String stance(CouncilStance stance) {
        String who = name(stance.needed());
        return switch (stance.stance()) {
            case AGREES -> who + " agreed" + time(stance.decided());
            case REFUSES -> who + " refused" + time(stance.decided());
            case NOT_DECIDED -> "no decision of " + who + " is recorded";
            case NOT_KNOWN -> "where " + who + " stands is not known";
        };
    }

    /** Returns what a standing rests on that no document states as done, a sentence each. */
    List<String> restsOn(List<CouncilStance> stances) {
        List<String> rests = new ArrayList<>();
        for (CouncilStance stance : stances) {
            for (CouncilDecision decision : stance.decisions()) {
                if (isFilledIn(decision)) {
                    rests.add("That " + decision(decision) + " is " + decision.standing() + "."
                            + decision.note().map(note -> " " + note).orElse(""));
                }
            }
            if (stance.needed().capacity().isEmpty() && !stance.decisions().isEmpty()) {
                rests.add("In which capacity " + name(stance.needed().council())
                        + " must decide is not known; its decision as "
                        + stance.decisions().stream()
                                .map(decision -> decision.maker().words())
                                .distinct()
                                .collect(Collectors.joining(" and "))
                        + " is taken to be the one needed.");
            }
        }
        return rests;
    }

    /** Returns whether something is taken to be done that no document states as done. */
    static boolean isFilledIn(Fact fact) {
        return fact.done() && fact.status() != FactStatus.RECORDED;
    }
}
