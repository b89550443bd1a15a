package uk.sharedservices.partnership.reporting.committee.decision;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import uk.sharedservices.partnership.agreement.ServiceLevelAgreement;
import uk.sharedservices.partnership.arrangement.KnownOn;
import uk.sharedservices.partnership.arrangement.Partnership;
import uk.sharedservices.partnership.arrangement.PartnershipState;
import uk.sharedservices.partnership.governance.implication.ImplicationKind;
import uk.sharedservices.partnership.reporting.chart.ladder.LadderPicture;
import uk.sharedservices.partnership.reporting.chart.ladder.TimetableLadder;
import uk.sharedservices.partnership.reporting.committee.exit.TimetableSteps;
import uk.sharedservices.partnership.reporting.committee.material.ReportFacts;
import uk.sharedservices.partnership.reporting.committee.material.ReportRequest;
import uk.sharedservices.partnership.reporting.committee.material.Told;
import uk.sharedservices.partnership.reporting.committee.programme.ProgrammeTables;
import uk.sharedservices.partnership.reporting.document.Report;
import uk.sharedservices.partnership.reporting.document.ReportWriter;
import uk.sharedservices.partnership.reporting.document.SectionWriter;
import uk.sharedservices.partnership.reporting.document.Stage;
import uk.sharedservices.partnership.reporting.document.line.Line;
import uk.sharedservices.partnership.reporting.exit.ExitReport;

/**
 * A report that asks an executive to decide, in the form in which councils circulate it. It is a draft while an implication is not
 * told or not cleared.
 */
public final class DecisionReport {

    /** The sections it can have, those of the front sheet included. */
    public static final List<String> SECTIONS = List.of(
            "Report summary",
            "Recommendations",
            "Links to the corporate plan",
            "Policy implications",
            "Financial implications",
            "Legal implications",
            "Risk implications",
            "Human resources implications",
            "Environment implications",
            "Equalities implications",
            "Introduction",
            "Proposal",
            "Options considered",
            "When it would end",
            "Financial position",
            "Timetable",
            "Conclusion");

    private final ReportFacts facts;
    private final ReportRequest request;
    private final PutForDecision put;
    private final Readiness readiness;
    private final Optional<TimetableSteps> timetable;
    private final Story story;
    private final Optional<Ending> ending;

    private DecisionReport(ReportFacts facts, ReportRequest request, PutForDecision put) {
        this.facts = facts;
        this.request = request;
        this.put = put;
        Partnership partnership = facts.partnership();
        this.readiness = new Readiness(facts, put.recommendation(), request.asAt());
        this.timetable = put.decisionOn()
                .map(day -> TimetableSteps.of(
                        facts,
                        request,
                        put.council(),
                        put.recommendation().to(),
                        day,
                        put.proposal().id().value()));
        PartnershipState state = partnership.asAt(request.asAt(), facts.calendar());
        this.story = new Story(
                partnership,
                KnownOn.of(partnership, request.asAt()),
                state,
                new ProgrammeTables(partnership, state, facts.calendar()),
                put);
        Optional<ServiceLevelAgreement> ended = put.ended(partnership);
        this.ending = ended.flatMap(agreement -> Ending.of(facts, request, put, agreement));
    }

    /**
     * Returns the report.
     *
     * @throws uk.sharedservices.partnership.InvalidValueException if no proposal, or more than one, was put with a recommendation
     */
    public static Report of(ReportFacts facts, ReportRequest request) {
        return new DecisionReport(facts, request, PutForDecision.of(facts.partnership(), request)).report();
    }

    private Report report() {
        List<String> missing = readiness.missing();
        Money money = new Money(facts, request, put.council());
        ReportWriter report = ReportWriter.of(
                        "decision-" + put.proposal().id().value() + "-"
                                + put.council().value().toLowerCase(Locale.ROOT),
                        Told.capital(put.proposal().title()),
                        request.asAt(),
                        request.stamped())
                .by(put.recommendation().byPost().orElse(put.body()));
        if (!missing.isEmpty()) {
            report.section(
                    "Before publication",
                    section -> BeforePublication.write(section, missing, timetable.map(TimetableSteps::timetable)));
        }
        report.section(
                        "Front sheet",
                        section -> section.block(
                                new FrontSheet(facts, request, put, readiness).of(summary(), computed(money))))
                .numbered("Introduction", section -> {
                    story.introduction(section);
                    own(section, "Introduction");
                })
                .numbered("Proposal", section -> {
                    story.proposal(section);
                    own(section, "Proposal");
                })
                .numbered("Options considered", section -> {
                    story.options(section, ending.flatMap(Ending::lastDay));
                    own(section, "Options considered");
                })
                .numbered("When it would end", section -> {
                    ending.ifPresent(end -> end.write(section));
                    own(section, "When it would end");
                })
                .numbered("Financial position", section -> {
                    money.write(section);
                    own(section, "Financial position");
                })
                .numbered("Timetable", this::timetable)
                .numbered("Conclusion", section -> {
                    story.conclusion(section);
                    own(section, "Conclusion");
                })
                .numbered("Recommendations", section -> {
                    section.paragraph("As set out on the front sheet: "
                            + put.recommendation().what());
                    section.caution(ExitReport.NOT_LEGAL_ADVICE);
                });
        timetable.ifPresent(steps -> steps.dates().forEach(report::date));
        return report.written(missing.isEmpty() ? Stage.FINAL : Stage.DRAFT);
    }

    private List<Line> summary() {
        return story.summary(ending.flatMap(Ending::headline));
    }

    /** What the model adds to what an officer wrote under a heading: the figures and the dates, each with how it was reached. */
    private Map<ImplicationKind, List<Line>> computed(Money money) {
        Map<ImplicationKind, List<Line>> computed = new EnumMap<>(ImplicationKind.class);
        computed.put(ImplicationKind.FINANCIAL, money.sentences());
        ending.ifPresent(end -> computed.put(ImplicationKind.LEGAL, end.sentences()));
        return computed;
    }

    private void timetable(SectionWriter section) {
        timetable.ifPresent(steps -> {
            LadderPicture.of(TimetableLadder.of(
                            steps.timetable(), facts.partnership().nameOf(put.council())))
                    .ifPresent(section::block);
            section.block(steps.table());
            if (!steps.waysLeft().isEmpty()) {
                section.paragraph("What can still be done about the steps that were missed:");
                section.bullets(steps.waysLeft());
            }
        });
        if (timetable.isEmpty()) {
            section.paragraph("No day is set for the decision; without one no step before it can be timed.");
        }
        own(section, "Timetable");
    }

    private void own(SectionWriter section, String title) {
        request.paragraphs().of(title).forEach(section::paragraph);
    }
}
