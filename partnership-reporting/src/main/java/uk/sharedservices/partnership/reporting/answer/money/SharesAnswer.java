package uk.sharedservices.partnership.reporting.answer.money;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.joda.money.Money;
import uk.sharedservices.partnership.finance.sharing.CostShare;
import uk.sharedservices.partnership.finance.sharing.CostSharing;
import uk.sharedservices.partnership.finance.sharing.ExactNumber;
import uk.sharedservices.partnership.finance.sharing.Shares;
import uk.sharedservices.partnership.finance.sharing.Weight;
import uk.sharedservices.partnership.finance.sharing.key.KeyInUse;
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
import uk.sharedservices.partnership.rule.Answer;

/** How a cost is shared among councils, to the penny, who carries the odd pennies, and whether the key is reset. */
public final class SharesAnswer {

    private static final int PLACES = 4;

    private SharesAnswer() {}

    /**
     * Returns the answer as a document.
     *
     * @param amount  the cost
     * @param sharing  how it is shared
     * @param review  whether the key is reset, where it was measured again
     * @param asAt  the day of the document
     */
    public static Report of(Money amount, CostSharing sharing, Optional<Answer<KeyInUse>> review, LocalDate asAt) {
        Answer<Shares> answer = sharing.share(amount);
        Shares shares = answer.orThrow();
        String councils = sharing.weights().stream().map(Weight::council).collect(Collectors.joining(", "));
        ReportWriter report = ReportWriter.of(
                "shares",
                "A cost shared by " + councils,
                asAt,
                asAt.atStartOfDay(ZoneOffset.UTC).toInstant());
        report.section("Each council’s part", section -> {
            section.paragraph(Line.of("A cost of ")
                    .then(Told.pounds(shares.amount()))
                    .then(", shared by " + sharing.key() + "."));
            section.block(table(sharing, answer));
            section.paragraph(odd(sharing, shares));
        });
        review.ifPresent(found -> report.section("Whether the key is reset", section -> review(section, found)));
        return report.written(Stage.FINAL);
    }

    private static Table table(CostSharing sharing, Answer<Shares> answer) {
        Shares shares = answer.orThrow();
        List<Row> rows = new ArrayList<>();
        for (int place = 0; place < shares.shares().size(); place++) {
            CostShare share = shares.shares().get(place);
            rows.add(Row.of(
                    Line.of(share.council()),
                    Line.of(weight(sharing.weights().get(place))),
                    Line.of(exact(share.exact())),
                    Line.of(Told.pounds(share.amount()).reachedBy(answer.derivation()))));
        }
        rows.add(Row.total(Line.of("Together"), Line.EMPTY, Line.EMPTY, Line.of(Told.pounds(shares.amount()))));
        return Table.of(
                "What each council pays",
                List.of(
                        Column.words("Council"),
                        Column.figures("Weight"),
                        Column.figures("Exact part, in pence"),
                        Column.figures("What it pays")),
                rows);
    }

    private static String odd(CostSharing sharing, Shares shares) {
        List<CostShare> carrying =
                shares.shares().stream().filter(share -> share.oddPence() > 0).toList();
        if (carrying.isEmpty()) {
            return "Every part is a whole number of pence: there is no odd penny.";
        }
        return "Rounded down the parts leave odd pennies, "
                + sharing.remainder().words() + ": "
                + carrying.stream()
                        .map(share -> share.oddPence() + "p to " + share.council())
                        .collect(Collectors.joining(", "))
                + ".";
    }

    private static void review(SectionWriter section, Answer<KeyInUse> review) {
        section.paragraph(Line.of("The share that moved furthest moved by ")
                .then(Told.of(review, key -> Figure.quantity(key.movedPoints(), new BigDecimal(key.movedPoints()))))
                .then(" percentage points."));
        section.paragraph("The key " + review.inWords(SharesAnswer::words));
    }

    private static String words(KeyInUse key) {
        return (key.reset() ? "is " : "") + key;
    }

    private static Figure weight(Weight weight) {
        return Figure.quantity(weight.weight().toPlainString(), weight.weight());
    }

    private static Figure exact(ExactNumber pence) {
        BigDecimal rounded = pence.rounded(PLACES);
        return Figure.quantity(rounded.toPlainString(), rounded);
    }
}
