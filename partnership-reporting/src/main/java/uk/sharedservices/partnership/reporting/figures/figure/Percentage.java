package uk.sharedservices.partnership.reporting.figures.figure;

import uk.sharedservices.partnership.money.PrintedNumber;
import uk.sharedservices.partnership.reporting.figures.finding.FigureKind;

/**
 * A percentage.
 *
 * @param span  where it stands
 * @param number  its digits, 2.27 for 2.27 per cent
 * @param rough  whether it is told as about so much, or as part of a range
 */
public record Percentage(Span span, PrintedNumber number, boolean rough) implements Figure {

    @Override
    public FigureKind kind() {
        return FigureKind.PERCENTAGE;
    }

    @Override
    public char mark() {
        return 'p';
    }
}
