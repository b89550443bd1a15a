package uk.sharedservices.partnership.arrangement.check;

import static uk.sharedservices.partnership.council.register.CouncilRules.PARTY;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.sharedservices.partnership.agreement.NoticeClause;
import uk.sharedservices.partnership.agreement.ServiceLevelAgreement;
import uk.sharedservices.partnership.agreement.Variation;
import uk.sharedservices.partnership.agreement.clause.ClauseConsistency;
import uk.sharedservices.partnership.agreement.history.NoticeGiven;
import uk.sharedservices.partnership.agreement.life.NoticeCheck;
import uk.sharedservices.partnership.agreement.term.Term;
import uk.sharedservices.partnership.arrangement.JointDecisions;
import uk.sharedservices.partnership.arrangement.KnownOn;
import uk.sharedservices.partnership.arrangement.Partnership;
import uk.sharedservices.partnership.arrangement.twin.ComparedTerm;
import uk.sharedservices.partnership.arrangement.twin.TwinComparison;
import uk.sharedservices.partnership.calendar.DayInWords;
import uk.sharedservices.partnership.calendar.WorkingDayCalendar;
import uk.sharedservices.partnership.council.Council;
import uk.sharedservices.partnership.council.CouncilCode;
import uk.sharedservices.partnership.council.CouncilNames;
import uk.sharedservices.partnership.council.register.CouncilRegister;
import uk.sharedservices.partnership.council.register.PartiesInTerm;
import uk.sharedservices.partnership.council.register.RegisterComparison;
import uk.sharedservices.partnership.governance.decided.CouncilDecision;
import uk.sharedservices.partnership.governance.decided.Made;
import uk.sharedservices.partnership.governance.decision.CallIn;
import uk.sharedservices.partnership.governance.decision.DecisionDates;
import uk.sharedservices.partnership.governance.implication.ClearanceCheck;
import uk.sharedservices.partnership.governance.profile.GovernanceProfiles;
import uk.sharedservices.partnership.governance.proposal.Proposal;
import uk.sharedservices.partnership.governance.proposal.Recommendation;
import uk.sharedservices.partnership.post.Post;
import uk.sharedservices.partnership.post.PostId;
import uk.sharedservices.partnership.post.SharedPost;
import uk.sharedservices.partnership.programme.appraisal.finding.AppraisalFindings;
import uk.sharedservices.partnership.programme.commitment.Commitment;
import uk.sharedservices.partnership.programme.commitment.life.CommitmentLife;
import uk.sharedservices.partnership.programme.event.Touched;
import uk.sharedservices.partnership.programme.event.TriggeredReviews;
import uk.sharedservices.partnership.programme.saving.Saving;
import uk.sharedservices.partnership.programme.saving.TargetComparison;
import uk.sharedservices.partnership.programme.workstream.Workstream;
import uk.sharedservices.partnership.programme.workstream.life.Findings;
import uk.sharedservices.partnership.programme.workstream.life.WorkstreamLife;
import uk.sharedservices.partnership.rule.Input;
import uk.sharedservices.partnership.rule.RuleOutcome;

/**
 * Puts every rule to a partnership that can be put to one as at a day.
 *
 * <p>What only a document of a later day tells plays no part ({@link KnownOn}). An outcome that rests on what is assumed,
 * inferred, planned or proposed says so in its reason, and so does one for which something planned or proposed was looked at and
 * set aside.
 */
public final class PartnershipCheck {

    private final KnownOn known;
    private final Partnership partnership;
    private final LocalDate asAt;
    private final WorkingDayCalendar calendar;
    private final CouncilRegister register;
    private final GovernanceProfiles profiles;
    private final List<RuleFinding> findings = new ArrayList<>();

    private PartnershipCheck(
            KnownOn known, WorkingDayCalendar calendar, CouncilRegister register, GovernanceProfiles profiles) {
        this.known = known;
        this.partnership = known.partnership();
        this.asAt = known.day();
        this.calendar = calendar;
        this.register = register;
        this.profiles = profiles;
    }

    /**
     * Checks a partnership, no council's constitution being held.
     *
     * @param partnership  the partnership
     * @param asAt  the day as at which it is asked: what is due later is not due
     * @param calendar  the working days
     * @param register  the councils there are and were
     * @return what each rule says, in the order of the partnership's chapters
     */
    public static List<RuleFinding> of(
            Partnership partnership, LocalDate asAt, WorkingDayCalendar calendar, CouncilRegister register) {
        return of(
                partnership,
                asAt,
                calendar,
                register,
                GovernanceProfiles.builder().build());
    }

    /**
     * Checks a partnership: every rule that is a check of one part of it, then how each part stands. The rules of a question,
     * such as when a notice runs out, are applied where it is asked.
     *
     * @param partnership  the partnership
     * @param asAt  the day as at which it is asked: what is due later is not due
     * @param calendar  the working days
     * @param register  the councils there are and were
     * @param profiles  the councils' constitutions, by which recorded days of decisions are held against their call-in
     * @return what each rule says, in the order of the partnership's chapters
     */
    public static List<RuleFinding> of(
            Partnership partnership,
            LocalDate asAt,
            WorkingDayCalendar calendar,
            CouncilRegister register,
            GovernanceProfiles profiles) {
        KnownOn known = KnownOn.of(partnership, asAt);
        PartnershipCheck check = new PartnershipCheck(known, calendar, register, profiles);
        check.councils();
        check.agreements();
        check.sharedPosts();
        check.recommendations();
        check.decisions();
        check.workstreams();
        check.programme();
        check.findings.addAll(Standings.of(known, partnership.asAt(asAt, calendar)));
        return List.copyOf(check.findings);
    }

    private void councils() {
        for (Council council : partnership.councils()) {
            add(
                    "councils[" + council.code() + "]",
                    RegisterComparison.with(register).of(council));
        }
    }

    private void agreements() {
        for (ServiceLevelAgreement agreement : known.those(partnership.agreements())) {
            String path = "agreements[" + agreement.id() + "]";
            List<Input> itself = List.of(RestsOn.input("Agreement", agreement.name(), agreement));
            add(path, parties(agreement), Stream.concat(itself.stream(), term(agreement)));
            agreement.noticeClause().ifPresent(clause -> clause(path, clause));
            for (int index = 0; index < agreement.variations().size(); index++) {
                String varied = path + ".variations[" + index + "]";
                Optional.of(agreement.variations().get(index))
                        .filter(variation -> !variation.agreedOn().isAfter(asAt))
                        .flatMap(Variation::noticeClause)
                        .ifPresent(clause -> clause(varied, clause));
            }
            NoticeCheck notices = NoticeCheck.of(agreement, calendar, this::nameOf);
            for (int index = 0; index < agreement.notices().size(); index++) {
                NoticeGiven notice = agreement.notices().get(index);
                if (!notice.given().isAfter(asAt)) {
                    add(
                            path + ".notices[" + index + "]",
                            notices.longEnough(notice, asAt),
                            Stream.concat(
                                    Stream.of(RestsOn.input("Notice", notice.reason(), notice)),
                                    notices.termsOf(notice).stream()));
                }
            }
        }
    }

    private void clause(String path, NoticeClause clause) {
        ClauseConsistency.of(clause, calendar)
                .forEach(outcome -> add(
                        path + ".noticeClause",
                        outcome,
                        Stream.of(RestsOn.input("Notice clause", clause.wording(), clause))));
    }

    private RuleOutcome parties(ServiceLevelAgreement agreement) {
        return agreement
                .term()
                .map(term -> PartiesInTerm.in(register).check(agreement.parties(), term.firstDay(), term.lastDay()))
                .orElseGet(() ->
                        new RuleOutcome.Undetermined(PARTY, "The first day of " + agreement.name() + " is not known."));
    }

    private static Stream<Input> term(ServiceLevelAgreement agreement) {
        return agreement.term().stream()
                .map((Term term) -> RestsOn.input("Term", "from " + DayInWords.day(term.firstDay()), term));
    }

    private void sharedPosts() {
        for (SharedPost post : known.those(partnership.sharedPosts())) {
            String path = "sharedPosts[" + post.id() + "]";
            Input itself = RestsOn.input("Post", post.title(), post);
            add(path, post.consultedBeforePlacement(), Stream.of(itself));
            post.statedLengths().stream()
                    .filter(stated -> !stated.asAt().isAfter(asAt))
                    .forEach(stated ->
                            add(path + ".statedLengths", stated.heldAgainst(post.firstDay()), Stream.of(itself)));
            TwinComparison.of(partnership, post, asAt, calendar)
                    .forEach(term -> add(
                            path,
                            outcome(post, term),
                            term.sides().stream().map(side -> new Input(side.paper(), side.says(), side.standing()))));
        }
    }

    private RuleOutcome outcome(SharedPost post, ComparedTerm term) {
        String sentence = "The papers of the " + post.title() + " of " + partnership.nameOf(post.employer())
                + " (shared under "
                + partnership
                        .agreement(post.agreement())
                        .map(agreement -> agreement.name() + " between "
                                + agreement.parties().stream()
                                        .map(partnership::nameOf)
                                        .collect(CouncilNames.listed()))
                        .orElseThrow()
                + ") " + term.verdict().words() + " on " + term.term() + ". " + term.explanation();
        return switch (term.verdict()) {
            case AGREE -> new RuleOutcome.Met(term.rule(), sentence);
            case MISMATCH -> new RuleOutcome.Breached(term.rule(), sentence);
            case CANNOT_SAY -> new RuleOutcome.Undetermined(term.rule(), sentence);
        };
    }

    private void recommendations() {
        Map<PostId, Post> posts = partnership.posts().stream().collect(Collectors.toMap(Post::id, Function.identity()));
        for (Proposal proposal : known.those(partnership.proposals())) {
            for (int index = 0; index < proposal.recommendations().size(); index++) {
                Recommendation recommendation = proposal.recommendations().get(index);
                if (!recommendation.implications().isEmpty() && known.is(recommendation)) {
                    add(
                            "proposals[" + proposal.id() + "].recommendations[" + index + "]",
                            ClearanceCheck.to(
                                            recommendation.council(),
                                            id -> Optional.ofNullable(posts.get(id)),
                                            partnership::titleOf)
                                    .of(recommendation.implications(), asAt),
                            Stream.of(RestsOn.input("Recommendation", recommendation.what(), recommendation)));
                }
            }
        }
    }

    private void decisions() {
        CallIn callIn = CallIn.by(profiles, calendar);
        for (CouncilDecision decision : known.those(partnership.decisions())) {
            if (Made.by(decision, asAt) == Made.YES) {
                decision.asRecord()
                        .ifPresent(made -> DecisionDates.of(made, callIn)
                                .variances()
                                .forEach(outcome -> add(
                                        "decisions[" + decision.id() + "]",
                                        outcome,
                                        Stream.of(RestsOn.input("Decision", decision.resolved(), decision)))));
            }
        }
    }

    private void workstreams() {
        JointDecisions proposals = JointDecisions.of(partnership);
        List<CouncilCode> councils =
                partnership.councils().stream().map(Council::code).toList();
        Findings found = Findings.of(known.those(partnership.programmeFindings()));
        for (Workstream workstream : known.those(partnership.workstreams())) {
            WorkstreamLife life = WorkstreamLife.of(
                            workstream, found, (id, day) -> proposals.on(id).standingOn(day))
                    .naming(this::nameOf);
            Stream.concat(life.check(councils, asAt).stream(), Stream.of(life.findingsSettled(asAt)))
                    .forEach(outcome -> add(
                            "workstreams[" + workstream.id() + "]",
                            outcome,
                            Stream.concat(
                                    Stream.of(RestsOn.input("Workstream", workstream.name(), workstream)),
                                    workstream.movesMade().stream()
                                            .filter(known::is)
                                            .map(move -> RestsOn.input("Move", move.inWords(), move)))));
        }
    }

    private void programme() {
        known.those(partnership.appraisals())
                .forEach(appraisal -> add(
                        "appraisals[" + appraisal.id() + "]",
                        AppraisalFindings.of(appraisal).weights(),
                        Stream.of(RestsOn.input("Appraisal", appraisal.title(), appraisal))));
        for (Commitment commitment : known.those(partnership.commitments())) {
            CommitmentLife life = CommitmentLife.of(commitment, calendar).naming(this::nameOf);
            add(
                    "commitments[" + commitment.id() + "]",
                    RestsOn.saying(
                            life.keptInTime(asAt),
                            life.standingOn(asAt).derivation().inputs()));
        }
        known.those(partnership.events())
                .forEach(event -> add(
                        "events[" + event.id() + "]",
                        TriggeredReviews.reviewed(event, asAt, this::nameOf),
                        Stream.concat(
                                Stream.of(RestsOn.input("Event", event.what(), event)),
                                event.reviews().stream()
                                        .filter(review -> review.done() && known.is(review))
                                        .map(review -> RestsOn.input("Review", review.what(), review)))));
        known.those(partnership.risks())
                .forEach(risk -> Stream.of(risk.residualNotAboveInherent(), risk.targetNotAboveResidual())
                        .forEach(outcome -> add(
                                "risks[" + risk.id() + "]",
                                outcome,
                                Stream.of(RestsOn.input("Risk", risk.what(), risk)))));
        List<Saving> savings = known.those(partnership.savings());
        savings.stream().filter(saving -> saving.target().isPresent()).forEach(saving -> {
            TargetComparison comparison = TargetComparison.of(saving, savings).naming(this::nameOf);
            add(
                    "savings[" + saving.id() + "]",
                    RestsOn.saying(
                            comparison.met(asAt),
                            comparison.asAt(asAt).derivation().inputs()));
        });
    }

    private void add(String path, RuleOutcome outcome, Stream<Input> restsOn) {
        findings.add(RuleFinding.of(path, outcome, restsOn.toList()));
    }

    private void add(String path, RuleOutcome outcome) {
        findings.add(new RuleFinding(path, outcome));
    }

    private String nameOf(String code) {
        return partnership.nameOf(CouncilCode.of(code));
    }

    /** What a part that an event touches is called; its id, if it is not listed. */
    private String nameOf(Touched touched) {
        return switch (touched.kind()) {
            case AGREEMENT -> named(partnership.agreements(), each -> each.id().value(), each -> each.name(), touched);
            case POST ->
                partnership
                        .titleOf(PostId.of(touched.id()))
                        .map(title -> "the post of " + title)
                        .orElse(touched.toString());
            case BOARD -> named(partnership.boards(), each -> each.id().value(), each -> "the " + each.name(), touched);
            case WORKSTREAM ->
                named(
                        partnership.workstreams(),
                        each -> each.id().value(),
                        each -> "the workstream " + each.name(),
                        touched);
        };
    }

    private static <T> String named(List<T> all, Function<T, String> id, Function<T, String> name, Touched touched) {
        return all.stream()
                .filter(each -> id.apply(each).equals(touched.id()))
                .map(name)
                .findFirst()
                .orElse(touched.toString());
    }
}
