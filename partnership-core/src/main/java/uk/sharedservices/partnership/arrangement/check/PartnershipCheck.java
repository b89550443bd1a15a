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
import uk.sharedservices.partnership.agreement.clause.ClauseConsistency;
import uk.sharedservices.partnership.agreement.term.Term;
import uk.sharedservices.partnership.arrangement.JointDecisions;
import uk.sharedservices.partnership.arrangement.Partnership;
import uk.sharedservices.partnership.arrangement.twin.ComparedTerm;
import uk.sharedservices.partnership.arrangement.twin.TwinComparison;
import uk.sharedservices.partnership.calendar.WorkingDayCalendar;
import uk.sharedservices.partnership.council.Council;
import uk.sharedservices.partnership.council.CouncilCode;
import uk.sharedservices.partnership.council.register.CouncilRegister;
import uk.sharedservices.partnership.council.register.PartiesInTerm;
import uk.sharedservices.partnership.council.register.RegisterComparison;
import uk.sharedservices.partnership.governance.implication.ClearanceCheck;
import uk.sharedservices.partnership.post.Post;
import uk.sharedservices.partnership.post.PostId;
import uk.sharedservices.partnership.post.SharedPost;
import uk.sharedservices.partnership.programme.appraisal.finding.AppraisalFindings;
import uk.sharedservices.partnership.programme.commitment.life.CommitmentLife;
import uk.sharedservices.partnership.programme.event.TriggeredReviews;
import uk.sharedservices.partnership.programme.saving.Saving;
import uk.sharedservices.partnership.programme.saving.TargetComparison;
import uk.sharedservices.partnership.programme.workstream.life.Findings;
import uk.sharedservices.partnership.programme.workstream.life.WorkstreamLife;
import uk.sharedservices.partnership.rule.RuleOutcome;

/** Puts every rule to a partnership that can be put to one as at a day. */
public final class PartnershipCheck {

    private final Partnership partnership;
    private final LocalDate asAt;
    private final WorkingDayCalendar calendar;
    private final CouncilRegister register;
    private final List<Finding> findings = new ArrayList<>();

    private PartnershipCheck(
            Partnership partnership, LocalDate asAt, WorkingDayCalendar calendar, CouncilRegister register) {
        this.partnership = partnership;
        this.asAt = asAt;
        this.calendar = calendar;
        this.register = register;
    }

    /**
     * Checks a partnership: every rule that is a check of one part of it, then how each part stands. The rules of a question,
     * such as when a notice runs out, are applied where it is asked.
     *
     * @param partnership  the partnership
     * @param asAt  the day as at which it is asked: what is due later is not due
     * @param calendar  the working days
     * @param register  the councils there are and were
     * @return what each rule says, in the order of the partnership's chapters
     */
    public static List<Finding> of(
            Partnership partnership, LocalDate asAt, WorkingDayCalendar calendar, CouncilRegister register) {
        PartnershipCheck check = new PartnershipCheck(partnership, asAt, calendar, register);
        check.councils();
        check.agreements();
        check.sharedPosts();
        check.recommendations();
        check.workstreams();
        check.programme();
        check.findings.addAll(Standings.of(partnership, asAt, calendar));
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
        for (ServiceLevelAgreement agreement : partnership.agreements()) {
            String path = "agreements[" + agreement.id() + "]";
            add(path, parties(agreement));
            Stream.concat(
                            agreement.noticeClause().stream(),
                            agreement.variations().stream().flatMap(variation -> variation.noticeClause().stream()))
                    .flatMap((NoticeClause clause) -> ClauseConsistency.of(clause, calendar).stream())
                    .forEach(outcome -> add(path + ".noticeClause", outcome));
        }
    }

    private RuleOutcome parties(ServiceLevelAgreement agreement) {
        Optional<Term> term = agreement.term();
        return term.map(known ->
                        PartiesInTerm.in(register).check(agreement.parties(), known.firstDay(), known.lastDay()))
                .orElseGet(() -> new RuleOutcome.NotApplicable(
                        PARTY, "The first day of " + agreement.name() + " is not known."));
    }

    private void sharedPosts() {
        for (SharedPost post : partnership.sharedPosts()) {
            String path = "sharedPosts[" + post.id() + "]";
            add(path, post.consultedBeforePlacement());
            post.statedLengths().stream()
                    .filter(stated -> !stated.asAt().isAfter(asAt))
                    .forEach(stated -> add(path + ".statedLengths", stated.heldAgainst(post.firstDay())));
            TwinComparison.of(partnership, post, asAt, calendar).forEach(term -> add(path, outcome(term)));
        }
    }

    private static RuleOutcome outcome(ComparedTerm term) {
        String sentence = "On " + term.term() + ", the papers " + term.verdict().words() + ". " + term.explanation();
        return switch (term.verdict()) {
            case AGREE -> new RuleOutcome.Met(term.rule(), sentence);
            case MISMATCH -> new RuleOutcome.Breached(term.rule(), sentence);
            case CANNOT_SAY -> new RuleOutcome.NotApplicable(term.rule(), sentence);
        };
    }

    private void recommendations() {
        Map<PostId, Post> posts = partnership.posts().stream().collect(Collectors.toMap(Post::id, Function.identity()));
        partnership
                .proposals()
                .forEach(proposal -> proposal.recommendations().stream()
                        .filter(recommendation -> !recommendation.implications().isEmpty())
                        .filter(recommendation -> recommendation
                                .made()
                                .map(made -> made.perhapsBy(asAt))
                                .orElse(true))
                        .forEach(recommendation -> add(
                                "proposals[" + proposal.id() + "].recommendations",
                                ClearanceCheck.to(recommendation.council(), id -> Optional.ofNullable(posts.get(id)))
                                        .of(recommendation.implications(), asAt))));
    }

    private void workstreams() {
        JointDecisions proposals = JointDecisions.of(partnership);
        List<CouncilCode> councils =
                partnership.councils().stream().map(Council::code).toList();
        Findings found = Findings.of(partnership.programmeFindings());
        partnership
                .workstreams()
                .forEach(workstream -> WorkstreamLife.of(
                                workstream, found, (id, day) -> proposals.on(id).standingOn(day))
                        .naming(this::nameOf)
                        .check(councils)
                        .forEach(outcome -> add("workstreams[" + workstream.id() + "]", outcome)));
    }

    private void programme() {
        partnership
                .appraisals()
                .forEach(appraisal -> add(
                        "appraisals[" + appraisal.id() + "]",
                        AppraisalFindings.of(appraisal).weights()));
        partnership
                .commitments()
                .forEach(commitment -> add(
                        "commitments[" + commitment.id() + "]",
                        CommitmentLife.of(commitment, calendar)
                                .naming(this::nameOf)
                                .keptInTime(asAt)));
        partnership
                .events()
                .forEach(event -> add("events[" + event.id() + "]", TriggeredReviews.reviewed(event, asAt)));
        partnership.risks().forEach(risk -> {
            add("risks[" + risk.id() + "]", risk.residualNotAboveInherent());
            add("risks[" + risk.id() + "]", risk.targetNotAboveResidual());
        });
        partnership.savings().stream()
                .filter(saving -> saving.target().isPresent())
                .forEach((Saving saving) -> add(
                        "savings[" + saving.id() + "]",
                        TargetComparison.of(saving, partnership.savings())
                                .naming(this::nameOf)
                                .met(asAt)));
    }

    private void add(String path, RuleOutcome outcome) {
        findings.add(new Finding(path, outcome));
    }

    private String nameOf(String code) {
        return partnership.nameOf(CouncilCode.of(code));
    }
}
