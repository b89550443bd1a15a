package uk.sharedservices.partnership.reporting.answer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.sharedservices.partnership.agreement.ServiceLevelAgreement;
import uk.sharedservices.partnership.council.CouncilCode;
import uk.sharedservices.partnership.exit.ExitRules;
import uk.sharedservices.partnership.exit.ForwardPlan;
import uk.sharedservices.partnership.exit.ForwardQuestion;
import uk.sharedservices.partnership.fact.DocumentId;
import uk.sharedservices.partnership.governance.callin.CallInDates;
import uk.sharedservices.partnership.reporting.committee.exit.DecisionToEnd;
import uk.sharedservices.partnership.reporting.committee.exit.DecisionsToEnd;
import uk.sharedservices.partnership.reporting.committee.exit.ExitPlanDocument;
import uk.sharedservices.partnership.reporting.committee.exit.RestingOnDecision;
import uk.sharedservices.partnership.reporting.committee.exit.TimetableSteps;
import uk.sharedservices.partnership.reporting.committee.material.ReportFacts;
import uk.sharedservices.partnership.reporting.committee.material.ReportRequest;
import uk.sharedservices.partnership.reporting.committee.material.Subjects;
import uk.sharedservices.partnership.reporting.document.SectionWriter;
import uk.sharedservices.partnership.reporting.document.block.Table;
import uk.sharedservices.partnership.reporting.document.block.Table.Column;
import uk.sharedservices.partnership.reporting.document.line.Line;
import uk.sharedservices.partnership.rule.Answer;
import uk.sharedservices.partnership.rule.RuleOutcome;

/**
 * Who must decide before notice is given, by when papers are out for their decisions, and whether notice can rest on them.
 *
 * @param agreement  the agreement to be ended
 * @param served  the day of the notice
 * @param plan  the way out by these decisions
 * @param decisions  each decision with its timetable
 * @param wanting  why notice may not be given for want of a recorded decision; empty where none is wanting
 */
record Deciding(
        ServiceLevelAgreement agreement,
        LocalDate served,
        ForwardPlan plan,
        List<TimedDecision> decisions,
        Optional<String> wanting) {

    /** Returns it for a notice by a council on the day of service that is asked about. */
    static Deciding of(ReportFacts facts, ServiceLevelAgreement agreement, CouncilCode giver, ReportRequest request) {
        LocalDate served = request.serveOn().orElseThrow();
        List<DecisionToEnd> decisions =
                DecisionsToEnd.of(facts, request, agreement, giver).forNoticeOn(served);
        ForwardPlan plan = ExitPlanDocument.planner(facts, request)
                .forward(new ForwardQuestion(
                        agreement.id(),
                        giver,
                        decisions.stream().map(DecisionToEnd::planned).toList(),
                        Optional.of(served),
                        request.method()))
                .orThrow();
        return new Deciding(
                agreement,
                served,
                plan,
                decisions.stream()
                        .map(decision -> new TimedDecision(
                                facts.partnership().nameOf(decision.decider().council()),
                                decision,
                                TimetableSteps.of(
                                        facts, request, decision, agreement.id().value()),
                                effect(plan, decision)))
                        .toList(),
                Subjects.authorityToEnd(facts, request, agreement, giver, served));
    }

    private static Answer<CallInDates> effect(ForwardPlan plan, DecisionToEnd decision) {
        return plan.approvals().stream()
                .filter(approval -> approval.decision().equals(Optional.of(decision.planned())))
                .findFirst()
                .orElseThrow()
                .effective();
    }

    /** Who must decide, a line each. */
    List<Line> deciders() {
        return decisions.stream().map(TimedDecision::decider).map(Line::of).toList();
    }

    /** The documents that record decisions, of those that are recorded. */
    Set<DocumentId> documents() {
        return decisions.stream()
                .flatMap(timed -> timed.decision().record().stream())
                .map(record -> record.source().document())
                .collect(Collectors.toSet());
    }

    /** By when notices and papers are out, and for which day of decision, some lines for each decision. */
    List<Line> papers() {
        return decisions.stream()
                .flatMap(decision -> decision.papers(decisions.size() > 1).stream())
                .toList();
    }

    /** Whether notice can be served on its day, as far as the decisions go. */
    List<Line> canBeServed() {
        List<Line> lines = new ArrayList<>();
        RestingOnDecision.sentence(plan, served).map(Line::of).ifPresent(lines::add);
        wanting.map(Line::of).ifPresent(lines::add);
        return lines;
    }

    void write(SectionWriter section, List<String> toldBefore) {
        section.paragraph(ExitRules.SAME_CAPACITY.statement());
        section.block(new Table(
                "Who decides",
                List.of(
                        Column.words("Council"),
                        Column.words("Who decides"),
                        Column.words("On"),
                        Column.words("Decision in effect")),
                decisions.stream().map(TimedDecision::row).toList(),
                List.copyOf(notes())));
        for (TimedDecision decision : decisions) {
            section.block(decision.steps().table());
            List<Line> left = decision.steps().waysLeft();
            if (!left.isEmpty()) {
                section.paragraph("What can still be done about a step that was missed:");
                section.bullets(left);
            }
        }
        canBeServed().forEach(section::paragraph);
        decisions.stream().map(TimedDecision::assumed).flatMap(Optional::stream).forEach(section::paragraph);
        List<String> told = Stream.concat(
                        toldBefore.stream(), plan.checks().stream().map(RuleOutcome::reason))
                .toList();
        plan.cautions().stream().filter(caution -> !told.contains(caution)).forEach(section::caution);
    }

    private Set<String> notes() {
        Set<String> notes = new LinkedHashSet<>();
        if (agreement.exitApproval().isEmpty()) {
            notes.add(
                    "Whose approval its ending needs the agreement, as held, does not say; it is taken to be that of the"
                            + " council that gives notice, and of no other.");
        }
        return notes;
    }
}
