package uk.sharedservices.partnership.arrangement;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import uk.sharedservices.partnership.agreement.ServiceLevelAgreement;
import uk.sharedservices.partnership.agreement.life.AgreementLife;
import uk.sharedservices.partnership.agreement.life.AgreementStanding;
import uk.sharedservices.partnership.calendar.When;
import uk.sharedservices.partnership.calendar.WorkingDayCalendar;
import uk.sharedservices.partnership.council.CouncilCode;
import uk.sharedservices.partnership.fact.Fact;
import uk.sharedservices.partnership.fact.FactStatus;
import uk.sharedservices.partnership.fact.Statement;
import uk.sharedservices.partnership.post.SharedPost;
import uk.sharedservices.partnership.post.SharedPostState;
import uk.sharedservices.partnership.post.Sharing;
import uk.sharedservices.partnership.programme.board.BoardLife;
import uk.sharedservices.partnership.programme.commitment.life.CommitmentLife;
import uk.sharedservices.partnership.programme.event.ExternalEvent;
import uk.sharedservices.partnership.programme.workstream.life.Findings;
import uk.sharedservices.partnership.programme.workstream.life.WorkstreamLife;
import uk.sharedservices.partnership.programme.workstream.phase.Phases;
import uk.sharedservices.partnership.rule.Answer;

/** Puts to each entry of a partnership that was known on one day how it stands then. */
final class StateOnADay {

    private final Partnership whole;
    private final Partnership partnership;
    private final LocalDate day;
    private final WorkingDayCalendar calendar;
    private final KnownOn known;
    private final JointDecisions proposals;

    StateOnADay(Partnership partnership, LocalDate day, WorkingDayCalendar calendar) {
        this.whole = partnership;
        this.known = KnownOn.of(partnership, day);
        this.partnership = known.partnership();
        this.day = day;
        this.calendar = calendar;
        this.proposals = JointDecisions.of(partnership);
    }

    PartnershipState state() {
        Findings findings = Findings.of(known.those(partnership.programmeFindings()));
        List<FactWithin> facts = FactWithin.of(whole);
        return new PartnershipState(
                day,
                said(partnership.background()),
                said(partnership.aims()),
                standings(partnership.agreements(), this::standing),
                standings(partnership.sharedPosts(), this::standing),
                standings(partnership.boards(), board -> BoardLife.of(board).standingOn(day)),
                Phases.of(known.those(partnership.phases())).currentOn(day),
                standings(
                        partnership.workstreams(),
                        workstream -> WorkstreamLife.of(
                                        workstream,
                                        findings,
                                        (id, asAt) -> proposals.on(id).standingOn(asAt))
                                .naming(this::nameOf)
                                .standingOn(day)),
                standings(
                        partnership.proposals(),
                        proposal -> proposals.on(proposal.id()).standingOn(day)),
                standings(
                        partnership.commitments(),
                        commitment -> CommitmentLife.of(commitment, calendar)
                                .naming(this::nameOf)
                                .standingOn(day)),
                events(on -> on.surelyBy(day)),
                events(on -> on.perhapsBy(day) && !on.surelyBy(day)),
                facts.stream()
                        .filter(within -> !within.fact().done() && known.is(within.fact()))
                        .toList(),
                restsOn(facts));
    }

    private Answer<AgreementStanding> standing(ServiceLevelAgreement agreement) {
        return AgreementLife.of(agreement, calendar).naming(this::nameOf).standingOn(day);
    }

    /** A post is shared under an agreement, which may have ended while its own length has not. */
    private Answer<SharedPostState> standing(SharedPost post) {
        Optional<LocalDate> ended = partnership
                .agreement(post.agreement())
                .map(this::standing)
                .filter(Answer::isAnswered)
                .map(Answer::orThrow)
                .filter(agreement -> agreement.state().isOver())
                .flatMap(AgreementStanding::lastDay);
        return Sharing.of(post).underAgreementEnded(ended).standingOn(day);
    }

    private List<Statement> said(List<Statement> statements) {
        return known.those(statements).stream().filter(Fact::done).toList();
    }

    private List<ExternalEvent> events(Predicate<When> when) {
        return partnership.events().stream()
                .filter(event -> event.done() && known.is(event) && when.test(event.on()))
                .toList();
    }

    private Set<FactStatus> restsOn(List<FactWithin> facts) {
        Set<FactStatus> statuses = EnumSet.noneOf(FactStatus.class);
        facts.stream()
                .map(FactWithin::fact)
                .filter(fact -> fact.done() && known.is(fact))
                .map(Fact::status)
                .forEach(statuses::add);
        return statuses;
    }

    private String nameOf(String code) {
        return partnership.nameOf(CouncilCode.of(code));
    }

    private <F extends Fact, S> List<Standing<F, S>> standings(List<F> entries, Function<F, Answer<S>> standing) {
        return known.those(entries).stream()
                .map(entry -> new Standing<>(entry, standing.apply(entry)))
                .toList();
    }
}
