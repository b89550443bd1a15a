package uk.sharedservices.partnership.reporting.chart.money;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;
import uk.sharedservices.partnership.dsg.BalanceInWords;
import uk.sharedservices.partnership.dsg.DsgMovement;
import uk.sharedservices.partnership.dsg.DsgPosition;
import uk.sharedservices.partnership.finance.reconciliation.DsgReconciliation;
import uk.sharedservices.partnership.money.PublishedFigure;
import uk.sharedservices.partnership.reporting.chart.sheet.Words;
import uk.sharedservices.partnership.reporting.document.line.Piece.Figure;
import uk.sharedservices.partnership.rule.Answer;

/**
 * The bars of a grant account, in pounds with a deficit above nothing.
 *
 * @param bars  the bars, balances first and last
 */
record Waterfall(List<Bar> bars) {

    /** What a bar is. */
    enum Kind {
        /** A balance, from nothing. */
        BALANCE,
        /** A movement, from the balance before it to that after it. */
        MOVEMENT,
        /** A part of the movement before it, counted in that already. */
        PART
    }

    /**
     * A bar.
     *
     * @param kind  what it is
     * @param name  its name
     * @param printed  as the document prints it; empty for what is reckoned
     * @param from  where it begins
     * @param amount  how far it goes from there
     */
    record Bar(Kind kind, String name, Optional<PublishedFigure> printed, BigDecimal from, Money amount) {

        BigDecimal to() {
            return from.add(amount.getAmount());
        }

        int signum() {
            return amount.getAmount().signum();
        }

        /** Its size, without its sign. */
        Figure size() {
            return Words.size(printed, amount);
        }

        /** Its size and which way it goes, as the picture has it: {@code £3.243m deficit} or {@code adds £2.257m}. */
        String label() {
            if (kind == Kind.BALANCE) {
                return size().text() + (signum() == 0 ? "" : signum() > 0 ? " deficit" : " surplus");
            }
            return signum() == 0 ? size().text() : (signum() > 0 ? "adds " : "takes off ") + size().text();
        }

        /** What it comes to in pounds, a deficit above nothing, the sign in a word. */
        Figure inPounds() {
            return Figure.pounds(BalanceInWords.deficitOrSurplus(amount), amount.getAmount());
        }
    }

    /** Returns the bars of a position; empty if it does not tell a balance at both ends. */
    static Optional<Waterfall> of(DsgPosition position, Answer<Money> carriedForward) {
        if (position.broughtForward().isEmpty() || !carriedForward.isAnswered()) {
            return Optional.empty();
        }
        PublishedFigure opening = position.broughtForward().orElseThrow();
        List<Bar> bars = new ArrayList<>();
        bars.add(new Bar(
                Kind.BALANCE,
                "Brought forward",
                position.broughtForward(),
                BigDecimal.ZERO,
                position.deficitPositive(opening)));
        BigDecimal at = bars.get(0).to();
        if (position.inYear().isPresent()) {
            Bar inYear = new Bar(
                    Kind.MOVEMENT,
                    "In the year",
                    position.inYear().filter(printed -> !DsgReconciliation.isReckoned(position)),
                    at,
                    position.deficitPositive(position.inYear().orElseThrow()));
            bars.add(inYear);
            for (DsgMovement within : position.within()) {
                Bar part = bar(Kind.PART, "of which " + named(within), within, at);
                bars.add(part);
                at = part.to();
            }
            at = inYear.to();
            for (DsgMovement beside : position.beside()) {
                Bar bar = bar(Kind.MOVEMENT, "Beside it, " + named(beside), beside, at);
                bars.add(bar);
                at = bar.to();
            }
        }
        bars.add(closing(position, carriedForward.orThrow()));
        return Optional.of(new Waterfall(bars));
    }

    /** The figure printed stands for the balance where that is what it comes to. */
    private static Bar closing(DsgPosition position, Money balance) {
        return new Bar(
                Kind.BALANCE,
                "Carried forward",
                position.carriedForward()
                        .filter(printed -> position.deficitPositive(printed).isEqual(balance)),
                BigDecimal.ZERO,
                balance);
    }

    private static Bar bar(Kind kind, String name, DsgMovement movement, BigDecimal from) {
        return new Bar(
                kind,
                name,
                Optional.of(movement.figure()),
                from,
                movement.inPounds().amount());
    }

    private static String named(DsgMovement movement) {
        return movement.kind().words()
                + movement.block().map(block -> ", " + block.words()).orElse("");
    }

    Bar opening() {
        return bars.get(0);
    }

    Bar closing() {
        return bars.get(bars.size() - 1);
    }
}
