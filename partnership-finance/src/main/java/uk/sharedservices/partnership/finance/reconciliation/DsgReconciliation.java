package uk.sharedservices.partnership.finance.reconciliation;

import static uk.sharedservices.partnership.finance.reconciliation.ReconciliationRules.OPENS_AS_CLOSED;
import static uk.sharedservices.partnership.finance.reconciliation.ReconciliationRules.RECONCILES;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.joda.money.Money;
import uk.sharedservices.partnership.InvalidValueException;
import uk.sharedservices.partnership.dsg.DsgMovement;
import uk.sharedservices.partnership.dsg.DsgPosition;
import uk.sharedservices.partnership.dsg.FigureStatus;
import uk.sharedservices.partnership.dsg.MovementKind;
import uk.sharedservices.partnership.dsg.SignConvention;
import uk.sharedservices.partnership.fact.FactStatus;
import uk.sharedservices.partnership.money.MoneyInWords;
import uk.sharedservices.partnership.money.PublishedFigure;
import uk.sharedservices.partnership.rule.Rule;
import uk.sharedservices.partnership.rule.RuleOutcome;

/**
 * Whether the figures of a published Dedicated Schools Grant position agree with each other, and with those of the year before.
 *
 * <p>Each is met when the figures agree, exactly or within rounding; breached when rounding does not explain the difference; and
 * undetermined when one of them is not printed. Nothing is adjusted.
 */
public final class DsgReconciliation {

    private DsgReconciliation() {}

    /** Returns whether brought forward, in-year and what stands beside it make the printed carried forward. */
    public static RuleOutcome of(DsgPosition position) {
        if (position.broughtForward().isEmpty()
                || position.inYear().isEmpty()
                || position.carriedForward().isEmpty()) {
            return new RuleOutcome.Undetermined(
                    RECONCILES,
                    "Brought forward, in-year and carried forward are not all published for " + position.year() + ".");
        }
        List<Term> terms = new ArrayList<>();
        terms.add(Term.of(position.broughtForward().get()));
        terms.add(Term.of(position.inYear().get()));
        position.beside().forEach(movement -> terms.add(Term.of(movement, position.signs())));
        return compare(RECONCILES, terms, Term.of(position.carriedForward().get()));
    }

    /** Returns whether the terms told within the movement in the year make it. */
    public static RuleOutcome ofTheYear(DsgPosition position) {
        if (position.within().isEmpty()) {
            return new RuleOutcome.NotApplicable(
                    RECONCILES, "No terms of the movement in " + position.year() + " are published.");
        }
        return position.inYear()
                .map(inYear -> compare(
                        RECONCILES,
                        position.within().stream()
                                .map(movement -> Term.of(movement, position.signs()))
                                .toList(),
                        Term.of(inYear)))
                .orElseGet(() -> new RuleOutcome.Undetermined(
                        RECONCILES, "The movement in " + position.year() + " is not published."));
    }

    /**
     * Returns whether the movement in the year is no figure of the document's own, but was reckoned from its terms: the position is
     * inferred, and the terms make the movement to the penny. Tameside's forecast of January 2024: £4.731m.
     */
    public static boolean isReckoned(DsgPosition position) {
        List<Rounded> terms = position.within().stream()
                .map(movement -> Term.of(movement, position.signs()).figure())
                .toList();
        return position.status() == FactStatus.INFERRED
                && !terms.isEmpty()
                && position.inYear()
                        .map(inYear -> new Reconciliation(terms, Rounded.inPounds(inYear)).verdict())
                        .filter(ReconciliationVerdict.EXACT::equals)
                        .isPresent();
    }

    /**
     * Returns whether a year opens as the year before closed.
     *
     * @param before  a position of the year before
     * @param after  a position of the year after it
     * @throws InvalidValueException if the years do not follow each other, or the councils differ
     */
    public static RuleOutcome opensAsClosed(DsgPosition before, DsgPosition after) {
        if (!before.council().equals(after.council()) || !before.year().next().equals(after.year())) {
            throw InvalidValueException.of(
                    "positions in a chain",
                    "must be of one council and of years that follow each other",
                    before.council() + " " + before.year() + " and " + after.council() + " " + after.year());
        }
        Optional<PublishedFigure> closing = before.carriedForward();
        Optional<PublishedFigure> opening = after.broughtForward();
        if (closing.isEmpty() || opening.isEmpty() || before.figureStatus().compareTo(FigureStatus.DRAFT_OUTTURN) < 0) {
            return new RuleOutcome.Undetermined(
                    OPENS_AS_CLOSED,
                    "An actual closing balance of " + before.year() + " and the opening balance of " + after.year()
                            + " are not both published.");
        }
        List<Term> terms = new ArrayList<>(List.of(Term.turned(before.signs(), closing.get())));
        after.movements().stream()
                .filter(movement -> movement.kind() == MovementKind.RESTATED_OPENING)
                .forEach(movement -> terms.add(Term.of(movement, SignConvention.DEFICIT_POSITIVE)));
        return compare(OPENS_AS_CLOSED, terms, Term.turned(after.signs(), opening.get()));
    }

    /**
     * Returns whether a stated change is the difference of two balances.
     *
     * <p>Tameside, 2021/22: £3.243m is told as "an increase of £1.687m" on £1.686m. It is not: the balance of the year before was taken
     * for the movement.
     *
     * @param from  the earlier balance, as printed
     * @param to  the later balance, as printed
     * @param change  the change stated, an increase positive
     */
    public static RuleOutcome ofStatedChange(PublishedFigure from, PublishedFigure to, PublishedFigure change) {
        return compare(RECONCILES, List.of(Term.of(from), Term.of(change)), Term.of(to));
    }

    private static RuleOutcome compare(Rule rule, List<Term> terms, Term total) {
        Reconciliation figures =
                new Reconciliation(terms.stream().map(Term::figure).toList(), total.figure());
        String sum = inWords(terms) + " = " + total.printed() + " "
                + figures.verdict().words();
        return switch (figures.verdict()) {
            case EXACT -> new RuleOutcome.Met(rule, sum + ".");
            case WITHIN_ROUNDING -> new RuleOutcome.Met(rule, sum + difference(figures));
            case UNEXPLAINED -> new RuleOutcome.Breached(rule, sum + difference(figures));
        };
    }

    /** The sum as it can be reckoned from left to right: what is added first, then what is taken off. */
    private static String inWords(List<Term> terms) {
        String added =
                terms.stream().filter(term -> !term.taken()).map(Term::printed).collect(Collectors.joining(" + "));
        String taken = terms.stream().filter(Term::taken).map(Term::printed).collect(Collectors.joining(" less "));
        return added.isEmpty() ? "£0 less " + taken : taken.isEmpty() ? added : added + " less " + taken;
    }

    private static String difference(Reconciliation figures) {
        return ": the terms less the total are " + MoneyInWords.pounds(figures.difference())
                + ", and rounding explains up to " + MoneyInWords.pounds(figures.tolerance()) + ".";
    }

    /** A figure as printed, whether it is taken off as printed, and the number to add. */
    private record Term(String printed, boolean taken, Rounded figure) {

        /** A figure with the document's own sign. */
        static Term of(PublishedFigure figure) {
            return new Term(figure.toString(), false, Rounded.inPounds(figure));
        }

        /** A figure with a deficit positive, for documents that may print either way. */
        static Term turned(SignConvention signs, PublishedFigure figure) {
            return new Term(
                    figure.toString(),
                    false,
                    new Rounded(signs.deficitPositive(figure.amount()).getAmount(), figure.halfLastPlaceInPounds()));
        }

        /** A term of the movement, with the sign that it has under a convention. */
        static Term of(DsgMovement movement, SignConvention signs) {
            Money turned = signs.deficitPositive(movement.inPounds().amount());
            return new Term(
                    movement.figure().toString(),
                    !turned.isEqual(movement.figure().amount()),
                    new Rounded(turned.getAmount(), movement.figure().halfLastPlaceInPounds()));
        }
    }
}
