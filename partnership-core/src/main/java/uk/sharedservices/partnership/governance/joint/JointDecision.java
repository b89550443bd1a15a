package uk.sharedservices.partnership.governance.joint;

import static uk.sharedservices.partnership.calendar.DayInWords.day;
import static uk.sharedservices.partnership.calendar.DayInWords.withWeekday;
import static uk.sharedservices.partnership.governance.joint.JointRules.OUTCOME;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import uk.sharedservices.partnership.governance.decided.CouncilDecisions;
import uk.sharedservices.partnership.governance.decided.Made;
import uk.sharedservices.partnership.governance.proposal.Proposal;
import uk.sharedservices.partnership.rule.Answer;
import uk.sharedservices.partnership.rule.RecordedWorking;
import uk.sharedservices.partnership.rule.WhatIf;

/**
 * What the councils' decisions on one proposal come to, as at any day.
 *
 * <p>Only what was decided by the day counts. A decision that is only proposed or planned for a day that has come, one whose
 * time is too vague to tell, one on a condition not recorded as met, changes that the other council is not recorded as
 * accepting: where the outcome turns on such a thing the answer is "cannot say", and says what each way would come to.
 *
 * <p>Tameside's Cabinet agrees on 24 March 2021 and no decision of Stockport's is recorded: from that day it is one-sided.
 * Stockport's agrees on 28 June 2022: from then on it is agreed, Stockport 461 days behind. The order in which decisions are
 * listed makes no difference.
 */
public final class JointDecision {

    private final Proposal proposal;
    private final CouncilDecisions decisions;
    private final DecisionWords words;

    private JointDecision(Proposal proposal, CouncilDecisions decisions, DecisionWords words) {
        this.proposal = proposal;
        this.decisions = decisions;
        this.words = words;
    }

    /**
     * Returns the joint decision on a proposal.
     *
     * @param proposal  the proposal
     * @param decisions  every decision that the partnership lists; those on other proposals matter where they supersede one on
     *     this
     * @return the questions that can be put to it
     */
    public static JointDecision on(Proposal proposal, CouncilDecisions decisions) {
        return new JointDecision(proposal, decisions, new DecisionWords(proposal, UnaryOperator.identity()));
    }

    /** Returns the same, its sentences naming councils by what {@code name} makes of their codes. */
    public JointDecision naming(UnaryOperator<String> name) {
        return new JointDecision(proposal, decisions, new DecisionWords(proposal, name));
    }

    /**
     * Returns how the proposal stands on a day.
     *
     * @param asAt  the day; only what was decided by then counts
     * @return determined; or "cannot say", with what each way would come to, where it turns on what is not recorded
     */
    public Answer<JointStanding> standingOn(LocalDate asAt) {
        RecordedWorking working = RecordedWorking.of(
                "What did the councils' decisions on " + proposal.title() + " come to on " + withWeekday(asAt) + "?");
        List<World> worlds = worlds(asAt);
        JointTelling telling = new JointTelling(proposal, decisions, words, asAt, working);
        telling.inputs();
        telling.whatCounts();
        List<JointOutcome> outcomes =
                worlds.stream().map(World::outcome).distinct().toList();
        if (outcomes.size() == 1) {
            JointStanding standing = standing(asAt, outcomes.get(0), World.inAll(worlds));
            telling.closings(standing.outcome());
            working.step(
                    OUTCOME,
                    standing.outcome(),
                    () -> "On " + withWeekday(asAt) + " it is "
                            + standing.outcome().words() + ": " + words.stances(standing) + ".");
            return new Answer.Determined<>(standing, working.derivation());
        }
        working.step(OUTCOME, "", () -> "What is not recorded makes a difference to the outcome.");
        return new Answer.CannotSay<>(
                doubts(worlds, asAt),
                worlds.stream()
                        .map(world -> new WhatIf<>(
                                "If " + String.join(" and ", world.ifs()),
                                standing(asAt, world.outcome(), world.councilStances())))
                        .toList(),
                working.derivation());
    }

    private JointStanding standing(LocalDate asAt, JointOutcome outcome, List<CouncilStance> stances) {
        List<String> restsOn = new ArrayList<>(words.restsOn(stances));
        Positions positions = new Positions(proposal, decisions, words, asAt);
        decisions.on(proposal.id()).stream()
                .flatMap(earlier -> decisions.superseding(earlier).stream())
                .filter(DecisionWords::isFilledIn)
                .filter(later -> positions.made(later) == Made.YES)
                .map(later -> "That " + words.name(later.council()) + " superseded an earlier decision"
                        + DecisionWords.time(later.decided()) + " is " + later.standing() + ".")
                .forEach(restsOn::add);
        if (outcome == JointOutcome.NOT_NEEDED) {
            proposal.notNeeded()
                    .filter(DecisionWords::isFilledIn)
                    .ifPresent(given -> restsOn.add("That the proposal was given up is " + given.standing() + "."));
        }
        return new JointStanding(proposal.id(), asAt, outcome, stances, restsOn);
    }

    private List<String> doubts(List<World> worlds, LocalDate asAt) {
        Set<String> doubts = new LinkedHashSet<>();
        worlds.forEach(world -> world.seats().forEach(seat -> {
            if (seat.isDoubtful()) {
                doubts.addAll(seat.doubts());
            }
        }));
        Closing.of(proposal, asAt).stream()
                .filter(closing -> !closing.isCertain())
                .forEach(closing -> doubts.add("Whether the proposal was given up on " + day(closing.lastDay())
                        + " is not recorded: it is only so "
                        + proposal.notNeeded()
                                .map(given -> given.status().words())
                                .orElse("") + "."));
        return List.copyOf(doubts);
    }

    /** Returns every way things may be on a day. */
    private List<World> worlds(LocalDate asAt) {
        List<Closing> closings = Closing.of(proposal, asAt);
        List<String> notGivenUp = closings.stream()
                .filter(closing -> !closing.isCertain())
                .map(closing -> "the proposal was not given up on " + day(closing.lastDay()))
                .toList();
        List<World> worlds = new ArrayList<>();
        if (closings.stream().noneMatch(Closing::isCertain)) {
            World.of(new Positions(proposal, decisions, words, asAt).seats())
                    .forEach(world -> worlds.add(world.given(notGivenUp)));
        }
        for (Closing closing : closings) {
            List<String> clauses = closing.isCertain()
                    ? notGivenUp
                    : List.of("the proposal was given up on " + day(closing.lastDay()));
            closedBy(closing, asAt).forEach(world -> worlds.add(world.given(clauses)));
        }
        return worlds;
    }

    private List<World> closedBy(Closing closing, LocalDate asAt) {
        Positions then = new Positions(proposal, decisions, words, closing.lastDay());
        List<World> worlds = new ArrayList<>();
        for (World world : World.of(then.seats())) {
            switch (world.outcome()) {
                case AGREED ->
                    World.of(then.later(asAt, world.councilStances()).seats())
                            .forEach(later -> worlds.add(later.given(world.ifs())));
                case REFUSED -> worlds.add(world);
                default -> worlds.add(world.closed(closing.outcome()));
            }
        }
        return worlds;
    }
}
