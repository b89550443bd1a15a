package uk.sharedservices.partnership.reporting.exit;

import java.util.List;
import java.util.stream.Stream;
import uk.sharedservices.partnership.arrangement.GrantAccount;
import uk.sharedservices.partnership.dsg.BalanceInWords;
import uk.sharedservices.partnership.dsg.DsgPosition;
import uk.sharedservices.partnership.finance.reconciliation.DsgReconciliation;
import uk.sharedservices.partnership.reporting.money.GrantRows;
import uk.sharedservices.partnership.rule.Derivation;

/**
 * One council's grant account as a table.
 *
 * @param caption  whose account, which year, how final and as at which day
 * @param rows  the figures; none if none is held
 * @param sentence  what the council is left with, or why that cannot be said
 * @param check  whether the printed figures agree; empty if none is held
 * @param derivation  how the balance and its share of the grant were reached
 */
public record GrantTable(
        String caption, List<GrantRows.Row> rows, String sentence, String check, Derivation derivation) {

    static GrantTable of(GrantAccount account) {
        String council = account.council().name();
        return account.position()
                .map(position -> new GrantTable(
                        council + ", Dedicated Schools Grant " + position.year() + ", "
                                + position.figureStatus().words() + " as at "
                                + position.asAt().inWords() + " ("
                                + position.standing() + ")",
                        GrantRows.of(position, account.leftWith(), account.percentageOfGrant()),
                        sentence(account, position),
                        "Check of the printed figures: "
                                + DsgReconciliation.of(position).reason(),
                        reached(account)))
                .orElseGet(() -> new GrantTable(
                        council + ", Dedicated Schools Grant",
                        List.of(),
                        account.leftWith().inWords(BalanceInWords::inSentence),
                        "",
                        account.leftWith().derivation()));
    }

    /** The steps to the balance and on to its share of the grant, each once. */
    private static Derivation reached(GrantAccount account) {
        Derivation balance = account.leftWith().derivation();
        Derivation share = account.percentageOfGrant().derivation();
        return new Derivation(
                balance.question(),
                balance.inputs(),
                Stream.concat(balance.steps().stream(), share.steps().stream())
                        .distinct()
                        .toList(),
                balance.calendar());
    }

    private static String sentence(GrantAccount account, DsgPosition position) {
        String council = account.council().name();
        String carries = "By these figures (" + position.figureStatus().words() + ") " + council + " carries into "
                + position.year().next() + ", as its own: "
                + account.leftWith().inWords(BalanceInWords::inSentence);
        return account.isOfTheExitYear()
                ? carries
                : carries + " That is the latest held; the agreement ends in " + account.exitYear() + ".";
    }
}
