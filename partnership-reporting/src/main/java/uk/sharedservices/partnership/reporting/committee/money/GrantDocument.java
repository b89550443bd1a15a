package uk.sharedservices.partnership.reporting.committee.money;

import static uk.sharedservices.partnership.calendar.DayInWords.day;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;
import uk.sharedservices.partnership.InvalidValueException;
import uk.sharedservices.partnership.calendar.FinancialYear;
import uk.sharedservices.partnership.council.Council;
import uk.sharedservices.partnership.council.CouncilCode;
import uk.sharedservices.partnership.dsg.BalanceInWords;
import uk.sharedservices.partnership.dsg.DsgPosition;
import uk.sharedservices.partnership.finance.condition.DeficitCarry;
import uk.sharedservices.partnership.finance.condition.PlanOwed;
import uk.sharedservices.partnership.finance.provision.LegalForce;
import uk.sharedservices.partnership.money.MoneyInWords;
import uk.sharedservices.partnership.reporting.chart.money.WaterfallPicture;
import uk.sharedservices.partnership.reporting.chart.sheet.Words;
import uk.sharedservices.partnership.reporting.committee.material.Documentation;
import uk.sharedservices.partnership.reporting.committee.material.Refusal;
import uk.sharedservices.partnership.reporting.committee.material.ReportFacts;
import uk.sharedservices.partnership.reporting.committee.material.ReportRequest;
import uk.sharedservices.partnership.reporting.committee.material.Told;
import uk.sharedservices.partnership.reporting.document.Report;
import uk.sharedservices.partnership.reporting.document.ReportWriter;
import uk.sharedservices.partnership.reporting.document.SectionWriter;
import uk.sharedservices.partnership.reporting.document.Stage;
import uk.sharedservices.partnership.reporting.document.line.Line;
import uk.sharedservices.partnership.reporting.document.line.Piece.Figure;
import uk.sharedservices.partnership.reporting.exit.ExitReport;
import uk.sharedservices.partnership.reporting.money.CouncilGrant;
import uk.sharedservices.partnership.reporting.money.DsgReport;
import uk.sharedservices.partnership.rule.Answer;

/** The position of the Dedicated Schools Grant, each council's own, and how a deficit is to be managed. */
public final class GrantDocument {

    /** The sections it can have besides one for each council. */
    public static final List<String> SECTIONS = List.of("The grant", "What the law asks", "Savings");

    private GrantDocument() {}

    /**
     * Returns the document, of the year asked for or else of the latest that the partnership tells of.
     *
     * @throws InvalidValueException if no year is asked for and none is told
     */
    public static Report of(ReportFacts facts, ReportRequest request) {
        DsgReport grant = grant(facts, request);
        ReportWriter report = ReportWriter.of(
                "dsg-" + grant.year().startYear(),
                "Dedicated Schools Grant at the end of " + grant.year() + ", as known on " + day(request.asAt()),
                request.asAt(),
                request.stamped());
        report.section("The grant", section -> {
            section.paragraph(
                    "Each council's account is its own, under its own Section 151 officer; nothing is set off.");
            request.paragraphs().of("The grant").forEach(section::paragraph);
        });
        for (CouncilGrant account : grant.accounts()) {
            report.numbered(account.council().name(), section -> {
                write(section, account, grant.year());
                section.section(
                        "Forecast of the balance of " + account.council().name(),
                        within ->
                                ForecastSection.write(within, account.council().code(), grant.year(), request));
                request.paragraphs().of(account.council().name()).forEach(section::paragraph);
            });
        }
        return report.numbered("What the law asks", section -> {
                    law(section, grant);
                    request.paragraphs().of("What the law asks").forEach(section::paragraph);
                    section.caution(ExitReport.NOT_LEGAL_ADVICE);
                })
                .numbered("Savings", section -> {
                    SavingsDocument.write(section, facts, request, request.by());
                    request.paragraphs().of("Savings").forEach(section::paragraph);
                })
                .section("Sources", section -> Documentation.write(section, facts.partnership(), request.asAt()))
                .written(Stage.FINAL);
    }

    /** Returns the grant of the councils asked about as known on the day of the request. */
    static DsgReport grant(ReportFacts facts, ReportRequest request) {
        FinancialYear year = request.year()
                .or(() -> DsgReport.latest(facts.partnership().dsgPositions().stream()
                                .filter(position -> position.asAt().surelyBy(request.asAt()))
                                .toList())
                        .map(DsgPosition::year))
                .orElseThrow(() -> Refusal.leftOut(
                        "year",
                        "financial year of the grant",
                        "must be told, for the partnership tells of no grant by " + Told.words(request.asAt())));
        List<Council> councils = facts.partnership().councils().stream()
                .filter(council -> request.by().map(council.code()::equals).orElse(true))
                .toList();
        try {
            return DsgReport.of(
                    facts.partnership(), councils, facts.positions(), facts.provisions(), year, request.asAt());
        } catch (InvalidValueException outside) {
            throw Refusal.of(
                    "year",
                    "financial year of the grant",
                    "must be one whose rules are held (" + outside.getMessage() + ")",
                    year);
        }
    }

    /** Returns one council's account of a year, as known on the day of the request. */
    public static Optional<CouncilGrant> account(
            ReportFacts facts, ReportRequest request, CouncilCode council, FinancialYear year) {
        return DsgReport.of(
                        facts.partnership(),
                        List.of(facts.partnership().council(council)),
                        facts.positions(),
                        facts.provisions(),
                        year,
                        request.asAt())
                .accounts()
                .stream()
                .findFirst();
    }

    private static Line carries(DsgPosition told, CouncilGrant account, FinancialYear year) {
        String council = account.council().name();
        if (!account.carriedForward().isAnswered()) {
            return Line.of("What " + council + " carries into " + year.next() + " ")
                    .then(Told.of(account.carriedForward(), GrantDocument::balance));
        }
        Line carries = Line.of(council + " carries into " + year.next() + ", as its own, ");
        if (!(account.carriedForward() instanceof Answer.Determined<Money> one)
                || one.value().isZero()) {
            return carries.then(Told.of(account.carriedForward(), GrantDocument::balance));
        }
        Figure size = Words.size(
                told.carriedForward()
                        .filter(printed -> told.deficitPositive(printed).isEqual(one.value())),
                one.value());
        return carries.then(one.value().isPositive() ? "a deficit of " : "a surplus of ")
                .then(size.reachedBy(one.derivation()));
    }

    private static Figure balance(Money amount) {
        return Figure.pounds(BalanceInWords.inSentence(amount), amount.getAmount());
    }

    /** A line that ends as a sentence does, and once. */
    private static Line ended(Line line) {
        return line.text().endsWith(".") ? line : line.then(".");
    }

    /** Returns the balance carried forward as it is printed in the account, with how it was reached; a surplus is told as such. */
    public static Line carriedForward(DsgPosition told, CouncilGrant account) {
        return told.carriedForward()
                .filter(printed -> account.carriedForward() instanceof Answer.Determined)
                .map(printed -> Line.of(Figure.published(printed)
                        .reachedBy(account.carriedForward().derivation())))
                .orElseGet(() -> Told.of(
                        account.carriedForward(),
                        amount -> Figure.pounds(
                                amount.isNegative()
                                        ? BalanceInWords.deficitOrSurplus(amount)
                                        : MoneyInWords.pounds(amount),
                                amount.getAmount())));
    }

    /** Writes one council's account: its picture and table, whether its figures agree, and the plan it calls for. */
    public static void write(SectionWriter section, CouncilGrant account, FinancialYear year) {
        String council = account.council().name();
        Optional<DsgPosition> position = account.position();
        if (position.isEmpty()) {
            section.paragraph(account.carriedForward().inWords(BalanceInWords::inSentence));
            return;
        }
        DsgPosition told = position.get();
        section.paragraph("The figures are " + told.figureStatus().words() + " as at "
                + told.asAt().inWords() + " (" + told.standing() + ").");
        told.note().map(Told::sentence).ifPresent(section::paragraph);
        told.grant()
                .ifPresent(grant -> section.paragraph(Line.of("The grant for " + told.year() + " is ")
                        .then(Figure.published(grant))
                        .then(told.grantBasis()
                                .map(basis -> ", " + basis.words() + ".")
                                .orElse("."))));
        WaterfallPicture.of(told, council).ifPresent(section::block);
        section.paragraph(ended(carries(told, account, year)));
        account.shareOfGrant()
                .ifPresent(share -> section.paragraph(
                        ended(Line.of("As a share of its gross grant: ").then(Told.percent(share)))));
        AccountChecks.sentences(account, told).forEach(section::paragraph);
        if (account.told().size() > 1) {
            section.block(ToldInTurn.table(account.told()));
        }
        if (account.carriedForward().isAnswered()) {
            section.paragraph("What the balance calls for: " + account.plan().inWords(PlanOwed::words));
        }
    }

    private static void law(SectionWriter section, DsgReport grant) {
        LocalDate end = grant.year().lastDay();
        section.paragraph("The statutory override, for a deficit at " + day(end) + ": "
                + grant.override().inWords(LegalForce::words) + " Known to: "
                + grant.overrideKnownTo().inWords(last -> day(last)));
        section.paragraph("To carry a deficit into " + grant.year().next() + ": "
                + grant.carry().inWords(DeficitCarry::words));
        section.bullets(
                grant.standing().stream().map(each -> Line.of(each.sentence())).toList());
    }
}
