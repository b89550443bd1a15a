package uk.sharedservices.partnership.arrangement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import net.jqwik.api.statistics.StatisticsReport.StatisticsReportMode;
import uk.sharedservices.partnership.agreement.AgreementId;
import uk.sharedservices.partnership.agreement.ServiceLevelAgreement;
import uk.sharedservices.partnership.agreement.history.Agreed;
import uk.sharedservices.partnership.agreement.life.AgreementStanding;
import uk.sharedservices.partnership.fact.Fact;
import uk.sharedservices.partnership.governance.decided.CouncilDecision;
import uk.sharedservices.partnership.governance.decided.DecisionId;
import uk.sharedservices.partnership.governance.joint.JointOutcome;
import uk.sharedservices.partnership.governance.joint.JointStanding;
import uk.sharedservices.partnership.governance.proposal.Proposal;
import uk.sharedservices.partnership.governance.proposal.ProposalId;
import uk.sharedservices.partnership.post.SharedPost;
import uk.sharedservices.partnership.post.SharedPostState;
import uk.sharedservices.partnership.programme.board.AdvisoryBoard;
import uk.sharedservices.partnership.programme.board.BoardStanding;
import uk.sharedservices.partnership.programme.commitment.Commitment;
import uk.sharedservices.partnership.programme.commitment.life.CommitmentStanding;
import uk.sharedservices.partnership.programme.workstream.Workstream;
import uk.sharedservices.partnership.published.BankHolidays;
import uk.sharedservices.partnership.rule.Answer;
import uk.sharedservices.partnership.testkit.PartnershipDomain;

@Label("From day to day, the state of a partnership")
@Domain(PartnershipDomain.class)
@Domain(DomainContext.Global.class)
class StateFromDayToDayProperties {

    private static final String OVER = "what came to an end";

    @Property(tries = 1000)
    @StatisticsReport(StatisticsReportMode.OFF)
    @Label(
            "never takes back an end: what is ended, returned, kept, late, lapsed or given up stays so on every later day")
    void neverTakesBackAnEnd(
            @ForAll Partnership partnership, @ForAll @Size(6) List<@IntRange(max = 10_000) Integer> picks) {
        Map<String, Object> ends = new HashMap<>();
        for (LocalDate day : DaysTold.in(partnership.toString(), picks)) {
            Map<String, Object> standings = new HashMap<>();
            PartnershipState state = asAt(partnership, day);
            told(
                    "post",
                    state.sharedPosts(),
                    SharedPost::id,
                    standing -> standing,
                    SharedPostState.RETURNED::equals,
                    standings);
            told(
                    "board",
                    state.boards(),
                    AdvisoryBoard::id,
                    standing -> standing.state(),
                    BoardStanding.State.ENDED::equals,
                    standings);
            told(
                    "workstream",
                    state.workstreams(),
                    Workstream::id,
                    standing -> standing.stage(),
                    stage -> stage.isEnd(),
                    standings);
            told("proposal", state.proposals(), Proposal::id, JointStanding::outcome, CLOSED::contains, standings);
            told("commitment", state.commitments(), Commitment::id, standing -> standing, SETTLED::contains, standings);
            assertThat(standings)
                    .as("on %s, what had come to an end before", day)
                    .containsAllEntriesOf(ends);
            ends.putAll(standings);
        }
        for (String kind : List.of("post", "board", "workstream", "proposal", "commitment")) {
            Statistics.label(OVER + ": " + kind)
                    .collect(ends.keySet().stream().anyMatch(of -> of.startsWith(kind)))
                    .coverage(checker -> checker.check(true).count(count -> count >= 20));
        }
    }

    private static final Set<JointOutcome> CLOSED = Set.of(JointOutcome.LAPSED, JointOutcome.NOT_NEEDED);
    private static final Set<CommitmentStanding> SETTLED =
            Set.of(CommitmentStanding.KEPT, CommitmentStanding.LATE, CommitmentStanding.LAPSED);

    /** Notes how each entry stands of which it can be said, and that it is at an end. */
    private static <F extends Fact, S, T> void told(
            String kind,
            List<Standing<F, S>> standings,
            Function<F, ?> id,
            Function<S, T> state,
            Predicate<T> isEnd,
            Map<String, Object> told) {
        for (Standing<F, S> each : standings) {
            String of = kind + " " + id.apply(each.of());
            determined(each.standing()).map(state).filter(isEnd).ifPresent(end -> told.put(of, Optional.of(end)));
        }
    }

    @Property(tries = 1000)
    @StatisticsReport(StatisticsReportMode.OFF)
    @Label("never has an agreement back that was over: what is recorded of it later can put that in doubt, and no more")
    void neverHasAnAgreementBack(
            @ForAll Partnership partnership, @ForAll @Size(6) List<@IntRange(max = 10_000) Integer> picks) {
        Map<AgreementId, LocalDate> overOn = new HashMap<>();
        boolean doubted = false;
        for (LocalDate day : daysOfAgreements(partnership, picks)) {
            for (Standing<ServiceLevelAgreement, AgreementStanding> agreement :
                    asAt(partnership, day).agreements()) {
                boolean over = determined(agreement.standing())
                        .filter(standing -> standing.state().isOver())
                        .isPresent();
                Optional<LocalDate> before =
                        Optional.ofNullable(overOn.get(agreement.of().id()));
                if (before.isPresent() && !over) {
                    assertThat(agreement.standing())
                            .as("on %s of what was over on %s", day, before.get())
                            .isInstanceOf(Answer.CannotSay.class);
                    assertThat(recorded(agreement.of()))
                            .as("what was recorded after %s, when it was over", before.get())
                            .anyMatch(on -> on.isAfter(before.get()) && !on.isAfter(day));
                    doubted = true;
                } else if (over) {
                    overOn.put(agreement.of().id(), day);
                }
            }
        }
        Statistics.label("over")
                .collect(!overOn.isEmpty())
                .coverage(checker -> checker.check(true).count(count -> count >= 100));
        Statistics.label("doubted")
                .collect(doubted)
                .coverage(checker -> checker.check(true).count(count -> count >= 1));
    }

    /** The days on which something was done about an agreement. */
    private static List<LocalDate> recorded(ServiceLevelAgreement agreement) {
        return Stream.concat(
                        agreement.variations().stream().map(Agreed::agreedOn),
                        agreement.notices().stream()
                                .flatMap(notice -> Stream.concat(
                                        Stream.of(notice.given()),
                                        notice.agreements().stream().map(Agreed::agreedOn))))
                .toList();
    }

    private static List<LocalDate> daysOfAgreements(Partnership partnership, List<Integer> picks) {
        return DaysTold.in(partnership.agreements().toString(), picks);
    }

    @Property(tries = 1000)
    @StatisticsReport(StatisticsReportMode.OFF)
    @Label("never lets a superseded decision stand again")
    void neverLetsASupersededDecisionStandAgain(
            @ForAll Partnership partnership, @ForAll @Size(8) List<@IntRange(max = 10_000) Integer> picks) {
        Map<ProposalId, Set<DecisionId>> stood = new HashMap<>();
        Set<DecisionId> superseded = new HashSet<>();
        for (LocalDate day : daysOfDecisions(partnership, picks)) {
            for (Standing<Proposal, JointStanding> proposal :
                    asAt(partnership, day).proposals()) {
                determined(proposal.standing())
                        .map(StateFromDayToDayProperties::decisions)
                        .ifPresent(now -> {
                            assertThat(now)
                                    .as("on %s", day)
                                    .filteredOn(superseded::contains)
                                    .isEmpty();
                            Set<DecisionId> before =
                                    stood.computeIfAbsent(proposal.of().id(), any -> new HashSet<>());
                            supersededBy(partnership, day).stream()
                                    .filter(before::contains)
                                    .filter(Predicate.not(now::contains))
                                    .forEach(superseded::add);
                            before.addAll(now);
                        });
            }
        }
        Statistics.label("superseded")
                .collect(!superseded.isEmpty())
                .coverage(checker -> checker.check(true).count(count -> count >= 10));
    }

    private static Set<DecisionId> decisions(JointStanding standing) {
        return standing.stances().stream()
                .flatMap(stance -> stance.decisions().stream())
                .map(CouncilDecision::id)
                .collect(Collectors.toSet());
    }

    private static Set<DecisionId> supersededBy(Partnership partnership, LocalDate day) {
        return partnership.decisions().stream()
                .filter(later -> later.done()
                        && later.decided().filter(on -> on.surelyBy(day)).isPresent())
                .flatMap(later -> later.supersedes().stream())
                .collect(Collectors.toSet());
    }

    private static <S> Optional<S> determined(Answer<S> answer) {
        return answer instanceof Answer.Determined<S> one ? Optional.of(one.value()) : Optional.empty();
    }

    /** Some of the days that proposals and decisions tell of, and every day on which one decision supersedes another. */
    private static List<LocalDate> daysOfDecisions(Partnership partnership, List<Integer> picks) {
        NavigableSet<LocalDate> days = new TreeSet<>(DaysTold.in(
                partnership.proposals().toString()
                        + partnership.decisions().stream()
                                .flatMap(decision -> decision.decided().stream())
                                .map(when -> when.firstDay() + " " + when.lastDay())
                                .toList(),
                picks));
        Set<DecisionId> superseded = partnership.decisions().stream()
                .flatMap(decision -> decision.supersedes().stream())
                .collect(Collectors.toSet());
        partnership.decisions().stream()
                .filter(decision -> decision.supersedes().isPresent() || superseded.contains(decision.id()))
                .flatMap(decision -> decision.decided().stream())
                .flatMap(when -> Stream.of(when.firstDay(), when.lastDay()))
                .forEach(days::add);
        return List.copyOf(days);
    }

    private static PartnershipState asAt(Partnership partnership, LocalDate day) {
        return partnership.asAt(day, BankHolidays.englandAndWales());
    }
}
