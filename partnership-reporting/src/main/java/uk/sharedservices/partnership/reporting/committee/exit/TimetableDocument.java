package uk.sharedservices.partnership.reporting.committee.exit;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import uk.sharedservices.partnership.calendar.When;
import uk.sharedservices.partnership.council.Council;
import uk.sharedservices.partnership.council.CouncilCode;
import uk.sharedservices.partnership.council.DecisionMaker;
import uk.sharedservices.partnership.governance.decision.KeyDecisionJudgement;
import uk.sharedservices.partnership.governance.proposal.Proposal;
import uk.sharedservices.partnership.governance.proposal.Recommendation;
import uk.sharedservices.partnership.reporting.chart.ladder.LadderPicture;
import uk.sharedservices.partnership.reporting.chart.ladder.TimetableLadder;
import uk.sharedservices.partnership.reporting.committee.material.Refusal;
import uk.sharedservices.partnership.reporting.committee.material.ReportFacts;
import uk.sharedservices.partnership.reporting.committee.material.ReportRequest;
import uk.sharedservices.partnership.reporting.committee.material.Subjects;
import uk.sharedservices.partnership.reporting.committee.material.Told;
import uk.sharedservices.partnership.reporting.document.Report;
import uk.sharedservices.partnership.reporting.document.ReportWriter;
import uk.sharedservices.partnership.reporting.document.Stage;
import uk.sharedservices.partnership.reporting.document.line.Line;
import uk.sharedservices.partnership.reporting.document.line.Piece.Figure;
import uk.sharedservices.partnership.reporting.exit.ExitReport;
import uk.sharedservices.partnership.rule.Answer;

/** The timetable of a decision: by when notices and papers are out, what was missed, and what can still be done. */
public final class TimetableDocument {

    /** The sections it can have. */
    public static final List<String> SECTIONS =
            List.of("The decision", "The latest day for each step", "What can still be done");

    private TimetableDocument() {}

    /**
     * Returns the timetable of the decision that a proposal asks of a council, or of any decision of it.
     *
     * @throws uk.sharedservices.partnership.InvalidValueException if the day of the decision is neither asked nor told, or the council is not
     */
    public static Report of(ReportFacts facts, ReportRequest request) {
        Optional<Proposal> proposal = request.proposal().map(id -> Subjects.proposal(facts.partnership(), id));
        Optional<Recommendation> put = proposal.flatMap(each -> each.recommendations().stream()
                .filter(recommendation ->
                        request.by().map(recommendation.council()::equals).orElse(true))
                .findFirst());
        CouncilCode council = request.by()
                .or(() -> put.map(Recommendation::council))
                .orElseThrow(() -> Refusal.leftOut(
                        "by",
                        "council whose timetable it is",
                        "must be one of "
                                + Subjects.names(
                                        facts.partnership(),
                                        facts.partnership().councils().stream()
                                                .map(Council::code)
                                                .toList())));
        LocalDate day = request.decisionOn()
                .or(() -> proposal.flatMap(Proposal::put).filter(When::isOneDay).map(When::firstDay))
                .orElseThrow(() -> Refusal.leftOut(
                        "decisionOn", "day of the decision", "must be told, for there is no meeting without a day"));
        String subject = proposal.map(each -> each.id().value()).orElse("decision");
        ReportRequest timed = ReportRequest.builder()
                .from(request)
                .key(request.key().or(() -> put.flatMap(Recommendation::key).map(KeyDecisionJudgement::isKey)))
                .build();
        TimetableSteps steps = TimetableSteps.of(
                facts, timed, council, put.map(Recommendation::to).orElse(DecisionMaker.EXECUTIVE), day, subject);
        String name = facts.partnership().nameOf(council);
        ReportWriter report = ReportWriter.of(
                        "timetable-" + subject + "-" + council.value().toLowerCase(Locale.ROOT),
                        "Timetable of the decision of " + name + " on " + Told.words(day),
                        request.asAt(),
                        request.stamped())
                .by(name)
                .section("The decision", section -> {
                    proposal.ifPresent(each -> section.paragraph("What is proposed: " + each.title() + "."));
                    section.paragraph("Reckoned as prepared on " + Told.words(request.preparedOn()) + ".");
                    request.paragraphs().of("The decision").forEach(section::paragraph);
                    section.caution(ExitReport.NOT_LEGAL_ADVICE);
                })
                .section("The latest day for each step", section -> {
                    LadderPicture.of(TimetableLadder.of(steps.timetable(), name))
                            .ifPresent(section::block);
                    section.block(steps.table());
                    steps.timetable()
                            .binding()
                            .ifPresent(line -> section.paragraph("The step with the least slack: "
                                    + line.step().words() + "."));
                    request.paragraphs().of("The latest day for each step").forEach(section::paragraph);
                })
                .section("What can still be done", section -> {
                    section.bullets(steps.waysLeft());
                    steps.timetable()
                            .earliest()
                            .ifPresent(earliest -> section.paragraph(Line.of(
                                            "If everything not yet out were published on that day, the decision could not be"
                                                    + " before ")
                                    .then(Told.day(earliest))
                                    .then(workingDay(earliest, facts))));
                    request.paragraphs().of("What can still be done").forEach(section::paragraph);
                });
        steps.dates().forEach(report::date);
        return report.written(Stage.FINAL);
    }

    /** Where offices are shut on the earliest day, the first working day from then. */
    private static Line workingDay(Answer<LocalDate> earliest, ReportFacts facts) {
        return Optional.of(earliest)
                .filter(Answer::isAnswered)
                .map(Answer::orThrow)
                .filter(day -> facts.calendar().knows(day) && !facts.calendar().isWorkingDay(day))
                .map(day -> Line.of("; the first working day from then is ")
                        .then(Figure.day(facts.calendar().onOrAfter(day)))
                        .then("."))
                .orElse(Line.of("."));
    }
}
