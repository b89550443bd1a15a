package uk.sharedservices.partnership.arrangement.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import uk.sharedservices.partnership.agreement.life.AgreementLife;
import uk.sharedservices.partnership.agreement.life.AgreementStanding;
import uk.sharedservices.partnership.agreement.life.LifeRules;
import uk.sharedservices.partnership.arrangement.JointDecisions;
import uk.sharedservices.partnership.arrangement.Partnership;
import uk.sharedservices.partnership.calendar.WorkingDayCalendar;
import uk.sharedservices.partnership.council.CouncilCode;
import uk.sharedservices.partnership.governance.implementation.Implementation;
import uk.sharedservices.partnership.governance.implementation.ImplementationRules;
import uk.sharedservices.partnership.governance.implementation.Progress;
import uk.sharedservices.partnership.governance.joint.JointRules;
import uk.sharedservices.partnership.governance.joint.JointStanding;
import uk.sharedservices.partnership.post.PostRules;
import uk.sharedservices.partnership.post.Sharing;
import uk.sharedservices.partnership.programme.appraisal.finding.AppraisalFindings;
import uk.sharedservices.partnership.programme.appraisal.finding.AppraisalRules;
import uk.sharedservices.partnership.programme.board.BoardLife;
import uk.sharedservices.partnership.programme.board.BoardRules;
import uk.sharedservices.partnership.programme.outcome.OutcomeAttribution;
import uk.sharedservices.partnership.programme.outcome.OutcomeRules;
import uk.sharedservices.partnership.rule.Answer;
import uk.sharedservices.partnership.rule.Rule;
import uk.sharedservices.partnership.rule.RuleOutcome;

/** Whether it can be said how each part of a partnership stands. What cannot be said is no breach: the rule tells nothing then. */
final class Standings {

    private final Partnership partnership;
    private final LocalDate asAt;
    private final WorkingDayCalendar calendar;
    private final List<Finding> findings = new ArrayList<>();

    private Standings(Partnership partnership, LocalDate asAt, WorkingDayCalendar calendar) {
        this.partnership = partnership;
        this.asAt = asAt;
        this.calendar = calendar;
    }

    static List<Finding> of(Partnership partnership, LocalDate asAt, WorkingDayCalendar calendar) {
        Standings standings = new Standings(partnership, asAt, calendar);
        standings.tell();
        return standings.findings;
    }

    private void tell() {
        partnership
                .agreements()
                .forEach(agreement -> add(
                        "agreements[" + agreement.id() + "]",
                        LifeRules.STANDING,
                        agreement.name(),
                        AgreementLife.of(agreement, calendar)
                                .naming(code -> partnership.nameOf(CouncilCode.of(code)))
                                .standingOn(asAt),
                        AgreementStanding::toString));
        partnership
                .sharedPosts()
                .forEach(post -> add(
                        "sharedPosts[" + post.id() + "]",
                        PostRules.SHARED_UNTIL_RETURN,
                        post.title(),
                        Sharing.of(post).standingOn(asAt),
                        Object::toString));
        partnership
                .boards()
                .forEach(board -> add(
                        "boards[" + board.id() + "]",
                        BoardRules.STANDING,
                        board.name(),
                        BoardLife.of(board).standingOn(asAt),
                        Object::toString));
        JointDecisions proposals = JointDecisions.of(partnership);
        partnership
                .proposals()
                .forEach(proposal -> add(
                        "proposals[" + proposal.id() + "]",
                        JointRules.OUTCOME,
                        proposal.title(),
                        proposals.on(proposal.id()).standingOn(asAt),
                        JointStanding::toString));
        partnership.decisions().stream()
                .filter(decision -> !decision.implementation().isEmpty())
                .forEach(decision -> add(
                        "decisions[" + decision.id() + "]",
                        ImplementationRules.IMPLEMENTED,
                        "the decision of " + partnership.nameOf(decision.council()),
                        new Implementation(decision).standingOn(asAt),
                        Progress::words));
        partnership
                .appraisals()
                .forEach(appraisal -> add(
                        "appraisals[" + appraisal.id() + "]",
                        AppraisalRules.RANKING,
                        appraisal.title(),
                        AppraisalFindings.of(appraisal).ranking(),
                        Object::toString));
        partnership
                .outcomes()
                .forEach(outcome -> add(
                        "outcomes[" + outcome.id() + "]",
                        OutcomeRules.ATTRIBUTION,
                        outcome.what(),
                        OutcomeAttribution.of(outcome).asAt(asAt),
                        Object::toString));
    }

    private <T> void add(String path, Rule rule, String what, Answer<T> standing, Function<T, String> words) {
        String sentence =
                what.substring(0, 1).toUpperCase(Locale.UK) + what.substring(1) + ": " + standing.inWords(words);
        findings.add(new Finding(
                path,
                standing.isAnswered()
                        ? new RuleOutcome.Met(rule, sentence)
                        : new RuleOutcome.NotApplicable(rule, sentence)));
    }
}
