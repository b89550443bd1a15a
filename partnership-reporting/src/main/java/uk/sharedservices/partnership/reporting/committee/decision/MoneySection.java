package uk.sharedservices.partnership.reporting.committee.decision;

import static uk.sharedservices.partnership.calendar.DayInWords.day;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.sharedservices.partnership.calendar.FinancialYear;
import uk.sharedservices.partnership.council.CouncilCode;
import uk.sharedservices.partnership.dsg.DsgPosition;
import uk.sharedservices.partnership.money.PublishedFigure;
import uk.sharedservices.partnership.reporting.committee.material.ReportFacts;
import uk.sharedservices.partnership.reporting.committee.material.ReportRequest;
import uk.sharedservices.partnership.reporting.committee.material.Told;
import uk.sharedservices.partnership.reporting.committee.money.GrantDocument;
import uk.sharedservices.partnership.reporting.committee.money.SavingsDocument;
import uk.sharedservices.partnership.reporting.document.SectionWriter;
import uk.sharedservices.partnership.reporting.document.line.Line;
import uk.sharedservices.partnership.reporting.document.line.Piece.Figure;
import uk.sharedservices.partnership.reporting.money.CouncilGrant;
import uk.sharedservices.partnership.rule.Answer;

/** What a decision report tells of money: the deciding council's own grant and the savings. */
final class MoneySection {

    private final ReportFacts facts;
    private final ReportRequest request;
    private final CouncilCode council;
    private final Optional<CouncilGrant> grant;
    private final Optional<FinancialYear> year;

    MoneySection(ReportFacts facts, ReportRequest request, CouncilCode council) {
        this.facts = facts;
        this.request = request;
        this.council = council;
        this.year = request.year()
                .or(() -> facts.partnership()
                        .latestDsgPosition(council, FinancialYear.of(request.asAt()))
                        .map(DsgPosition::year));
        this.grant = year.flatMap(asked -> GrantDocument.account(facts, request, council, asked));
    }

    /** Returns the sentences on the grant, with every figure that is held. */
    List<Line> sentences() {
        List<Line> lines = new ArrayList<>();
        Optional<DsgPosition> position = grant.flatMap(CouncilGrant::position);
        if (position.isEmpty() || grant.isEmpty()) {
            return lines;
        }
        DsgPosition told = position.get();
        String name = facts.partnership().nameOf(council);
        Line line = Line.of(name + "’s Dedicated Schools Grant for " + told.year());
        if (told.grant().isPresent()) {
            line = line.then(" is ").then(Figure.published(told.grant().get()));
        }
        if (told.broughtForward().isPresent() && told.inYear().isPresent()) {
            boolean deficits = isDeficit(told, told.broughtForward().get())
                    && isDeficit(told, told.inYear().get())
                    && grant.get().carriedForward().isAnswered()
                    && grant.get().carriedForward().orThrow().isPositive();
            line = line.then(told.grant().isPresent() ? ". " : ": ")
                    .then(deficits ? "The deficit brought forward, " : "The balance brought forward, ")
                    .then(Figure.published(told.broughtForward().get()))
                    .then(deficits ? ", and the in-year overspend, " : ", and the in-year movement, ")
                    .then(Figure.published(told.inYear().get()))
                    .then(deficits ? ", make the deficit carried forward, " : ", make the balance carried forward, ")
                    .then(GrantDocument.carriedForward(told, grant.get()));
        }
        lines.add(line.then(
                " (" + told.figureStatus().words() + " as at " + told.asAt().inWords() + ")."));
        grant.get()
                .shareOfGrant()
                .filter(Answer::isAnswered)
                .ifPresent(share -> lines.add(Line.of("The balance carried forward is ")
                        .then(Told.percent(share))
                        .then(" of the grant.")));
        return lines;
    }

    private static boolean isDeficit(DsgPosition position, PublishedFigure figure) {
        return position.deficitPositive(figure).isPositive();
    }

    /** Writes the council's own account and the savings. */
    void write(SectionWriter section) {
        section.paragraph(
                "Each council’s own Section 151 officer stays responsible for its finances; nothing is pooled or set"
                        + " off between councils.");
        if (grant.isPresent() && year.isPresent()) {
            section.section(
                    "Dedicated Schools Grant " + year.get() + ", as known on " + day(request.asAt()),
                    within -> GrantDocument.write(within, grant.get(), year.get()));
        } else {
            section.paragraph("No Dedicated Schools Grant position of "
                    + facts.partnership().nameOf(council) + " is held.");
        }
        section.section("Savings", within -> SavingsDocument.write(within, facts, request, Optional.empty()));
    }
}
