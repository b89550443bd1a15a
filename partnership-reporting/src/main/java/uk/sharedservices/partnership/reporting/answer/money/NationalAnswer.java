package uk.sharedservices.partnership.reporting.answer.money;

import java.math.BigDecimal;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import uk.sharedservices.partnership.council.CouncilCode;
import uk.sharedservices.partnership.dsg.BalanceInWords;
import uk.sharedservices.partnership.finance.national.Distribution;
import uk.sharedservices.partnership.finance.national.NationalView;
import uk.sharedservices.partnership.finance.national.Peers;
import uk.sharedservices.partnership.finance.national.Standing;
import uk.sharedservices.partnership.finance.published.GrantProvisions;
import uk.sharedservices.partnership.money.MoneyInWords;
import uk.sharedservices.partnership.reporting.committee.material.Told;
import uk.sharedservices.partnership.reporting.document.Report;
import uk.sharedservices.partnership.reporting.document.ReportWriter;
import uk.sharedservices.partnership.reporting.document.SectionWriter;
import uk.sharedservices.partnership.reporting.document.Stage;
import uk.sharedservices.partnership.reporting.document.block.Table;
import uk.sharedservices.partnership.reporting.document.block.Table.Column;
import uk.sharedservices.partnership.reporting.document.block.Table.Row;
import uk.sharedservices.partnership.reporting.document.line.Line;
import uk.sharedservices.partnership.reporting.document.line.Piece.Figure;
import uk.sharedservices.partnership.reporting.money.NationalText;
import uk.sharedservices.partnership.rule.Answer;

/** The grant balances of all councils at 31 March 2024, and where one of them stands among all and among its peers. */
public final class NationalAnswer {

    private static final String DAY = "31 March " + NationalView.YEAR.lastDay().getYear();
    private static final String SIGN =
            "A deficit counts as positive. The share is that of the council's own gross grant for " + NationalView.YEAR
                    + ".";

    private NationalAnswer() {}

    /**
     * Returns the answer as a document, dated by the day on which the figures were read: some were published after the day that they
     * are of.
     *
     * @param view  the balances of all
     * @param council  the council whose place is told; empty tells of all alone
     */
    public static Report of(NationalView view, Optional<CouncilCode> council) {
        ReportWriter report = ReportWriter.of(
                "national"
                        + council.map(code -> "-" + code.value().toLowerCase(Locale.ROOT))
                                .orElse(""),
                "Dedicated Schools Grant balances of all councils at " + DAY,
                GrantProvisions.READ_ON,
                GrantProvisions.READ_ON.atStartOfDay(ZoneOffset.UTC).toInstant());
        council.ifPresent(code -> report.section("Its place", section -> place(section, view, code)));
        return report.section("All councils together", section -> spread(section, view.distribution()))
                .section("Each council, the largest deficit as a share of its grant first", section -> {
                    section.block(table("Balances of all councils at " + DAY, view.standings(), council));
                    if (!view.leftOut().isEmpty()) {
                        section.paragraph("Not among them:");
                    }
                    section.bullets(view.leftOut().stream()
                            .map(left -> Line.of(left.toString()))
                            .toList());
                })
                .section(
                        "Sources",
                        section -> section.bullets(
                                NationalText.sources().stream().map(Line::of).toList()))
                .written(Stage.FINAL);
    }

    private static void place(SectionWriter section, NationalView view, CouncilCode council) {
        Answer<Standing> standing = view.standing(council);
        if (!standing.isAnswered()) {
            section.paragraph(standing.inWords(Standing::name));
            return;
        }
        section.paragraph(place(standing.orThrow())
                .then(Figure.quantity(
                                String.valueOf(standing.orThrow().rank()),
                                BigDecimal.valueOf(standing.orThrow().rank()))
                        .reachedBy(standing.derivation()))
                .then(" of " + standing.orThrow().of()
                        + " councils, number 1 having the largest deficit as a share of its grant."));
        Answer<Peers> peers = view.peers(council);
        if (peers.isAnswered()) {
            Peers found = peers.orThrow();
            section.paragraph(Line.of("Among the " + found.standings().size() + " " + found.group()
                            + " it is, by that share, number ")
                    .then(Figure.quantity(String.valueOf(found.rank()), BigDecimal.valueOf(found.rank()))
                            .reachedBy(peers.derivation()))
                    .then("."));
            section.block(table(
                    "Its peers: " + found.group() + ", with their places among all councils",
                    found.standings(),
                    Optional.of(council)));
        }
    }

    private static Line place(Standing standing) {
        return Line.of(standing.name() + " carried ")
                .then(balance(standing))
                .then(" at " + DAY + ", ")
                .then(Figure.percent(standing.share().abs() + " %", standing.share()))
                .then(" of its gross grant of ")
                .then(Told.pounds(standing.grant()))
                .then(" for " + NationalView.YEAR + ". By that share it is number ");
    }

    private static Figure balance(Standing standing) {
        return Figure.pounds(
                BalanceInWords.inSentence(standing.balance()),
                standing.balance().getAmount());
    }

    private static Table table(String caption, List<Standing> standings, Optional<CouncilCode> own) {
        return new Table(
                caption,
                List.of(
                        Column.words("Council"),
                        Column.figures("Place"),
                        Column.figures("Balance"),
                        Column.figures("Share of its grant")),
                standings.stream().map(standing -> row(standing, own)).toList(),
                List.of(SIGN));
    }

    private static Row row(Standing standing, Optional<CouncilCode> own) {
        return Row.of(
                own.equals(Optional.of(standing.council())) ? Line.strong(standing.name()) : Line.of(standing.name()),
                Line.of(Figure.quantity(String.valueOf(standing.rank()), BigDecimal.valueOf(standing.rank()))),
                Line.of(Figure.pounds(
                        MoneyInWords.pounds(standing.balance()),
                        standing.balance().getAmount())),
                Line.of(Figure.percent(standing.share().toPlainString() + " %", standing.share())));
    }

    private static void spread(SectionWriter section, Answer<Distribution> answer) {
        if (!answer.isAnswered()) {
            section.paragraph(answer.inWords(Distribution::toString));
            return;
        }
        Distribution spread = answer.orThrow();
        section.paragraph(Line.of(spread.deficits() + " councils are in deficit, together ")
                .then(Told.pounds(spread.sumOfDeficits()).reachedBy(answer.derivation()))
                .then("; " + spread.surpluses() + " are in surplus, together ")
                .then(Told.pounds(spread.sumOfSurpluses().abs()))
                .then("; " + spread.nils() + (spread.nils() == 1 ? " has" : " have") + " neither."));
        section.paragraph("National total: " + BalanceInWords.inSentence(spread.nationalNet())
                + ". It is no council’s: no council’s surplus meets another’s deficit.");
        List<Row> rows = new ArrayList<>();
        share(rows, "Least: the largest surplus as a share", spread.least());
        share(rows, "Lower quartile", spread.lowerQuartile());
        share(rows, "Median", spread.median());
        share(rows, "Upper quartile", spread.upperQuartile());
        share(rows, "Greatest: the largest deficit as a share", spread.greatest());
        section.block(new Table(
                "How the balances are spread, as shares of each council’s own grant",
                List.of(Column.words("Of " + spread.councils() + " councils"), Column.figures("Share of its grant")),
                rows,
                List.of(SIGN)));
    }

    private static void share(List<Row> rows, String name, BigDecimal share) {
        rows.add(Row.of(Line.of(name), Line.of(Figure.percent(share.toPlainString() + " %", share))));
    }
}
