package uk.sharedservices.partnership.reporting.committee.decision;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import uk.sharedservices.partnership.agreement.ServiceLevelAgreement;
import uk.sharedservices.partnership.arrangement.KnownOn;
import uk.sharedservices.partnership.arrangement.Partnership;
import uk.sharedservices.partnership.arrangement.PartnershipState;
import uk.sharedservices.partnership.governance.decision.KeyDecisionJudgement;
import uk.sharedservices.partnership.governance.implication.ImplicationKind;
import uk.sharedservices.partnership.reporting.chart.ladder.LadderPicture;
import uk.sharedservices.partnership.reporting.chart.ladder.TimetableLadder;
import uk.sharedservices.partnership.reporting.committee.exit.TimetableSteps;
import uk.sharedservices.partnership.reporting.committee.material.Documentation;
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
            FrontSheet.PRIVATE,
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
            "What it costs",
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
        this.request = ReportRequest.builder()
                .from(request)
                .key(request.key().or(() -> put.recommendation().key().map(KeyDecisionJudgement::isKey)))
                .build();
        this.put = put;
        Partnership partnership = facts.partnership();
        this.readiness = new Readiness(facts, put.recommendation(), request.asAt());
        this.timetable = put.decisionOn()
                .map(day -> TimetableSteps.of(
                        facts,
                        this.request,
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
        this.ending = ended.flatMap(agreement -> Ending.of(facts, this.request, put, agreement));
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
        List<String> missing = new ArrayList<>(readiness.missing());
        missing.addAll(missing());
        MoneySection money = new MoneySection(facts, request, put.council());
        ReportWriter report = ReportWriter.of(
                        "decision-" + put.proposal().id().value() + "-"
                                + put.council().value().toLowerCase(Locale.ROOT),
                        Told.capital(put.proposal().title()),
                        request.asAt(),
                        request.stamped())
                .by(put.recommendation().byPost().orElse(Told.capital(put.body())));
        if (!missing.isEmpty()) {
            report.section("Before publication", section -> {
                BeforePublication.write(section, missing, timetable.map(TimetableSteps::timetable));
                story.lengthsThatDiffer().forEach(section::caution);
            });
        }
        report.section(
                        "Front sheet",
                        section -> section.block(
                                new FrontSheet(facts, request, put, readiness).of(summary(), computed(money))))
                .numbered("Introduction", section -> {
                    facts.notHeldSince(request.asAt()).ifPresent(section::caution);
                    story.introduction(section);
                    own(section, "Introduction");
                })
                .numbered("Proposal", section -> {
                    story.proposal(section);
                    own(section, "Proposal");
                })
                .numbered("Options considered", section -> {
                    story.options(section, ending.map(Ending::headline));
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
        report.section("Sources", section -> Documentation.write(section, facts.partnership(), request.asAt()));
        timetable.ifPresent(steps -> steps.dates().forEach(report::date));
        return report.written(missing.isEmpty() ? Stage.FINAL : Stage.DRAFT);
    }

    /** What else than implications is missing: what a private item needs, and who is to do what is decided. */
    private List<String> missing() {
        List<String> missing = new ArrayList<>();
        if (request.inPrivate() && request.paragraphs().of(FrontSheet.PRIVATE).isEmpty()) {
            missing.add(
                    "It is to be decided in private: say on what ground and why, what representations were received against"
                            + " that and what was answered (SI 2012/2089 reg 5), under \"" + FrontSheet.PRIVATE
                            + "\".");
        }
        if (put.ended(facts.partnership()).isPresent()
                && request.serveOn().isEmpty()
                && request.paragraphs().of("Recommendations").isEmpty()) {
            missing.add("Which post is authorised to sign and serve the notice, and on which day, is not part of the"
                    + " recommendation: left open, that choice is a decision of its own.");
        }
        return missing;
    }

    private List<Line> summary() {
        return story.summary(ending.map(Ending::headline));
    }

    /** What the model adds to what an officer wrote under a heading: the figures and the dates, each with how it was reached. */
    private Map<ImplicationKind, List<Line>> computed(MoneySection money) {
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
                section.paragraph(
                        "What can still be done about the steps whose latest day has passed, if they were not taken by then:");
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
