package uk.sharedservices.partnership.reporting.committee.decision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.sharedservices.partnership.agreement.NoticeClause;
import uk.sharedservices.partnership.agreement.ServiceLevelAgreement;
import uk.sharedservices.partnership.arrangement.ExitAnswer;
import uk.sharedservices.partnership.arrangement.ExitQuestion;
import uk.sharedservices.partnership.exit.ForwardPlan;
import uk.sharedservices.partnership.finance.leaving.ExitCostQuestion;
import uk.sharedservices.partnership.post.SharedPost;
import uk.sharedservices.partnership.reporting.chart.strip.CountingStripPicture;
import uk.sharedservices.partnership.reporting.committee.exit.ExitPlanDocument;
import uk.sharedservices.partnership.reporting.committee.exit.PlanWhatIfs;
import uk.sharedservices.partnership.reporting.committee.material.ReportFacts;
import uk.sharedservices.partnership.reporting.committee.material.ReportRequest;
import uk.sharedservices.partnership.reporting.committee.material.Told;
import uk.sharedservices.partnership.reporting.committee.money.CostSection;
import uk.sharedservices.partnership.reporting.document.SectionWriter;
import uk.sharedservices.partnership.reporting.document.line.Line;
import uk.sharedservices.partnership.reporting.document.line.Piece.Figure;
import uk.sharedservices.partnership.validation.Checked;

/** When an agreement would end if the report is agreed, by what is known and by what-ifs, and what that costs. */
final class Ending {

    private final ReportFacts facts;
    private final ReportRequest request;
    private final ServiceLevelAgreement agreement;
    private final ExitAnswer exit;
    private final ForwardPlan plan;

    private Ending(
            ReportFacts facts,
            ReportRequest request,
            ServiceLevelAgreement agreement,
            ExitAnswer exit,
            ForwardPlan plan) {
        this.facts = facts;
        this.request = request;
        this.agreement = agreement;
        this.exit = exit;
        this.plan = plan;
    }

    /** Returns it, for a decision whose day is set; empty where none is, or where the agreement does not run on that day. */
    static Optional<Ending> of(
            ReportFacts facts, ReportRequest request, PutForDecision put, ServiceLevelAgreement agreement) {
        if (put.decisionOn().isEmpty()) {
            return Optional.empty();
        }
        LocalDate decided = put.decisionOn().get();
        ReportRequest timed = ReportRequest.builder()
                .from(request)
                .decisionOn(decided)
                .serveOn(Optional.empty())
                .build();
        ForwardPlan plan = ExitPlanDocument.forward(facts, timed, agreement, put.council());
        LocalDate served = request.serveOn().or(plan::serveOn).orElse(decided.plusDays(1));
        Checked<ExitAnswer> exit = new ExitQuestion(
                        agreement.id(), Optional.of(put.council()), served, request.method())
                .putTo(facts.partnership(), facts.calendar());
        if (!(exit instanceof Checked.Clean<ExitAnswer> clean)) {
            return Optional.empty();
        }
        return Optional.of(new Ending(facts, request, agreement, clean.value(), plan));
    }

    /** Returns when the arrangement would end if notice were served on the day reckoned with, each reading told. */
    Line headline() {
        boolean assumed = request.serveOn().isEmpty();
        return Line.of((assumed ? "What if notice were served " : "If notice is served ")
                        + request.method().words() + " on ")
                .then(Figure.day(exit.question().given()))
                .then(assumed ? ", " + whyThatDay() + ": the earliest end would be " : ", the earliest end is ")
                .then(Told.day(exit.earliestEnd()))
                .then(".");
    }

    private String whyThatDay() {
        return plan.serveOn().isEmpty()
                ? "the day after the decision, which is assumed"
                : "the first working day on which notice may rest on the decision"
                        + plan.assumption()
                                .map(assumption -> ", " + Told.uncapital(assumption))
                                .orElse("");
    }

    /** Returns what goes under the legal implications: the clause, the end that a notice should name, and from when it may be served. */
    List<Line> sentences() {
        List<Line> lines = new ArrayList<>();
        agreement
                .noticeClause()
                .map(NoticeClause::wording)
                .ifPresent(wording ->
                        lines.add(Line.of("The agreement, " + agreement.name() + ", asks for “" + wording + "”.")));
        lines.add(headline());
        lines.add(Line.of("A notice served then should name ")
                .then(Told.oneDay(exit.endToName()))
                .then(", the day that is safe on every reading of the clause."));
        lines.add(Line.of("From when notice may rest on the decision"
                        + plan.assumption()
                                .map(assumption -> ", " + Told.uncapital(assumption))
                                .orElse("")
                        + ": ")
                .then(Told.withoutWhatIfs(plan.mayServeFrom()))
                .then(plan.mayServeFrom().isAnswered() ? "." : ""));
        if (plan.mayServeFrom().isAnswered()
                && exit.question().given().isBefore(plan.mayServeFrom().orThrow())) {
            lines.add(Line.strong(
                    "A notice served on that day would be too soon: it would rest on a decision that call-in"
                            + " may still stop."));
        }
        return lines;
    }

    void write(SectionWriter section) {
        sentences().forEach(section::paragraph);
        exit.strip()
                .flatMap(strip -> CountingStripPicture.of(strip, "the period of notice"))
                .ifPresent(section::block);
        PlanWhatIfs.of(plan).ifPresent(section::block);
        exit.cautions().forEach(section::caution);
        List<String> posts = facts.partnership().sharedPostsUnder(agreement.id()).stream()
                .map(SharedPost::title)
                .toList();
        section.section(
                "What it costs",
                within -> CostSection.write(
                        within,
                        new ExitCostQuestion(request.costs(), posts).by(exit.earliestEnd(), facts.calendar()),
                        facts.partnership().nameOf(exit.question().by().orElseThrow()) + " leaving " + agreement.name(),
                        request));
    }
}
