package uk.sharedservices.partnership.reporting.money;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;
import uk.sharedservices.partnership.dsg.BalanceInWords;
import uk.sharedservices.partnership.dsg.DsgMovement;
import uk.sharedservices.partnership.dsg.DsgPosition;
import uk.sharedservices.partnership.dsg.GrantBasis;
import uk.sharedservices.partnership.money.MoneyInWords;
import uk.sharedservices.partnership.money.PublishedFigure;
import uk.sharedservices.partnership.rule.Answer;

/** The figures of a published grant account, row by row. */
public final class GrantRows {

    /**
     * A figure.
     *
     * @param name  what it is
     * @param printed  as published; empty for what the library reckons
     * @param value  in pounds, the sign in words
     */
    public record Row(String name, String printed, String value) {}

    private GrantRows() {}

    /**
     * Returns the rows: the grant, what was brought forward, the movements, what is carried forward and its share of the grant.
     *
     * @param position  the figures as published
     * @param carriedForward  the balance that they make
     * @param share  its share of the grant, per cent
     */
    public static List<Row> of(DsgPosition position, Answer<Money> carriedForward, Answer<BigDecimal> share) {
        List<Row> rows = new ArrayList<>();
        position.grant()
                .ifPresent(grant -> rows.add(new Row(
                        "Grant"
                                + position.grantBasis()
                                        .map(GrantBasis::words)
                                        .map(words -> ", " + words)
                                        .orElse("")
                                + position.grantPublication()
                                        .map(publication -> ", " + publication)
                                        .orElse(""),
                        grant.toString(),
                        MoneyInWords.pounds(grant.amount()))));
        figure("Brought forward", position.broughtForward(), position).ifPresent(rows::add);
        figure("In the year", position.inYear(), position).ifPresent(rows::add);
        position.within().forEach(movement -> rows.add(row("  of it " + named(movement), movement)));
        position.beside().forEach(movement -> rows.add(row("Beside it, " + named(movement), movement)));
        rows.add(new Row(
                "Carried forward",
                position.carriedForward().map(Object::toString).orElse(""),
                inAWord(carriedForward.map(carriedForward.derivation(), BalanceInWords::deficitOrSurplus))));
        rows.add(new Row(
                "Carried forward as a share of the grant",
                "",
                inAWord(share.map(share.derivation(), percent -> percent + " %"))));
        return rows;
    }

    private static Optional<Row> figure(String name, Optional<PublishedFigure> printed, DsgPosition position) {
        return printed.map(figure ->
                new Row(name, figure.toString(), BalanceInWords.deficitOrSurplus(position.deficitPositive(figure))));
    }

    private static Row row(String name, DsgMovement movement) {
        return new Row(
                name,
                movement.figure().toString(),
                BalanceInWords.deficitOrSurplus(movement.inPounds().amount()));
    }

    private static String named(DsgMovement movement) {
        return movement.kind().words()
                + movement.block().map(block -> ", " + block.words()).orElse("");
    }

    private static String inAWord(Answer<String> answer) {
        return answer.match(
                one -> one.value(), several -> several.orThrow(), missing -> "cannot say", refused -> "not permitted");
    }
}
