package uk.sharedservices.partnership.reporting.chart.money;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;
import uk.sharedservices.partnership.dsg.BalanceInWords;
import uk.sharedservices.partnership.dsg.DsgBalance;
import uk.sharedservices.partnership.dsg.DsgPosition;
import uk.sharedservices.partnership.dsg.FigureStatus;
import uk.sharedservices.partnership.reporting.chart.money.Waterfall.Bar;
import uk.sharedservices.partnership.reporting.chart.sheet.Words;
import uk.sharedservices.partnership.reporting.document.block.Picture;
import uk.sharedservices.partnership.reporting.document.block.Table;
import uk.sharedservices.partnership.reporting.document.block.Table.Column;
import uk.sharedservices.partnership.reporting.document.block.Table.Row;
import uk.sharedservices.partnership.reporting.document.line.Line;
import uk.sharedservices.partnership.reporting.document.line.Piece.Figure;
import uk.sharedservices.partnership.rule.Answer;

/** What moved a council's grant balance in a year, from the balance brought forward to the balance carried forward. */
public final class WaterfallPicture {

    private WaterfallPicture() {}

    /**
     * Returns the picture; empty if the position does not tell the balance at both ends of the year.
     *
     * @param position  the figures as published
     * @param council  the name of the council
     */
    public static Optional<Picture> of(DsgPosition position, String council) {
        Answer<Money> carriedForward = DsgBalance.of(position).carriedForward();
        return Waterfall.of(position, carriedForward).map(waterfall -> {
            String subject = council + "'s Dedicated Schools Grant balance, " + position.year();
            return new Picture(
                    "Waterfall: " + subject,
                    "Bars from top to bottom: the balance brought forward, every movement of the year from where the bar before it"
                            + " ends, and the balance carried forward. Balances begin at nothing; a deficit lies to the right"
                            + " of it, a surplus to the left. An arrow shows which way a movement goes.",
                    message(waterfall, position, council),
                    new WaterfallDrawing(waterfall).drawing(),
                    new Table(
                            subject + ", " + position.figureStatus().words() + " as at "
                                    + position.asAt().inWords(),
                            List.of(Column.words("Figure"), Column.figures("As printed"), Column.figures("In pounds")),
                            waterfall.bars().stream().map(WaterfallPicture::row).toList(),
                            notes(waterfall, carriedForward)));
        });
    }

    private static Row row(Bar bar) {
        Line name = Line.of(Words.upperFirst(bar.name()));
        Line printed = bar.printed()
                .map(figure -> Line.of(Figure.published(figure)))
                .orElse(Line.of(bar.kind() == Waterfall.Kind.BALANCE ? "not printed" : "reckoned from its parts"));
        return new Row(
                List.of(name, printed, Line.of(bar.inPounds())), bar.name().equals("Carried forward"));
    }

    private static List<String> notes(Waterfall waterfall, Answer<Money> carriedForward) {
        List<String> notes = new ArrayList<>();
        if (carriedForward instanceof Answer.Readings<Money> several && !several.agree()) {
            notes.add(several.inWords(BalanceInWords::inSentence));
        }
        if (waterfall.bars().size() == 2) {
            notes.add("The movement in the year is not told.");
        }
        if (waterfall.bars().stream().anyMatch(bar -> bar.kind() == Waterfall.Kind.PART)) {
            notes.add("What is told as \"of which\" is counted in the movement of the year already.");
        }
        return notes;
    }

    private static Line message(Waterfall waterfall, DsgPosition position, String council) {
        Bar opening = waterfall.opening();
        Bar closing = waterfall.closing();
        boolean actual = position.figureStatus().compareTo(FigureStatus.DRAFT_OUTTURN) >= 0;
        String year = " in " + position.year();
        if (opening.signum() == closing.signum() && opening.signum() != 0) {
            int further = opening.amount().abs().compareTo(closing.amount().abs());
            String verb = further == 0
                    ? actual ? " stayed as it was, " : " is expected to stay as it is, "
                    : actual
                            ? further < 0 ? " grew from " : " fell from "
                            : further < 0 ? " is expected to grow from " : " is expected to fall from ";
            Line line = Line.of(council + "'s " + (opening.signum() > 0 ? "deficit" : "surplus") + verb)
                    .then(opening.size());
            return (further == 0 ? line : line.then(" to ").then(closing.size())).then(year + ".");
        }
        Line line = Line.of("From ");
        line = Words.joined(line, Words.balance(opening.size(), opening.signum()))
                .then(", " + council + "'s balance " + (actual ? "went to " : "is expected to go to "));
        return Words.joined(line, Words.balance(closing.size(), closing.signum()))
                .then(year + ".");
    }
}
