package uk.sharedservices.partnership.reporting.answer.money;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;
import uk.sharedservices.partnership.council.CouncilNames;
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
        String what = isCredit(shares) ? "A credit" : "A cost";
        ReportWriter report = ReportWriter.of(
                "shares",
                what + " shared by "
                        + sharing.weights().stream().map(Weight::council).collect(CouncilNames.listed()),
                asAt,
                asAt.atStartOfDay(ZoneOffset.UTC).toInstant());
        report.section("Each council’s part", section -> {
            section.paragraph(
                    Line.of(what + " of ").then(pounds(shares.amount())).then(", shared by " + sharing.key() + "."));
            section.block(table(sharing, answer));
            section.paragraph(sharing.oddPennies(shares));
        });
        review.ifPresent(found -> report.section("Whether the key is reset", section -> review(section, found)));
        return report.written(Stage.FINAL);
    }

    private static boolean isCredit(Shares shares) {
        return shares.pence() < 0;
    }

    private static Table table(CostSharing sharing, Answer<Shares> answer) {
        Shares shares = answer.orThrow();
        List<Row> rows = new ArrayList<>();
        for (int place = 0; place < shares.shares().size(); place++) {
            CostShare share = shares.shares().get(place);
            rows.add(Row.of(
                    Line.of(share.council()),
                    Line.of(weight(sharing.weights().get(place))),
                    Line.of(exact(share.exact().abs())),
                    Line.of(pounds(share.amount()).reachedBy(answer.derivation()))));
        }
        rows.add(Row.total(Line.of("Together"), Line.EMPTY, Line.EMPTY, Line.of(pounds(shares.amount()))));
        String does = isCredit(shares) ? "receives" : "pays";
        return Table.of(
                "What each council " + does,
                List.of(
                        Column.words("Council"),
                        Column.figures("Weight"),
                        Column.figures("Exact part, in pence"),
                        Column.figures("What it " + does)),
                rows);
    }

    /** The sum of a credit is told as one that is received. */
    private static Figure pounds(Money amount) {
        return Told.pounds(amount.abs());
    }

    private static void review(SectionWriter section, Answer<KeyInUse> review) {
        if (!review.isAnswered()) {
            section.paragraph(review.inWords(KeyInUse::toString));
            return;
        }
        KeyInUse found = review.orThrow();
        section.paragraph(Line.of("The share that moved furthest moved by ")
                .then(Figure.quantity(found.movedPoints(), new BigDecimal(found.movedPoints()))
                        .reachedBy(review.derivation()))
                .then(" percentage points."));
        section.paragraph("The key " + words(found) + ".");
        if (review instanceof Answer.Readings<KeyInUse> several) {
            section.paragraph(several.why());
            several.readings().stream()
                    .filter(reading -> !reading.name().equals(several.defaultReading()))
                    .forEach(reading ->
                            section.paragraph(reading.meaning() + ", the key " + words(reading.value()) + "."));
        }
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
