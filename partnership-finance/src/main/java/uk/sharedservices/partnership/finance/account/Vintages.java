package uk.sharedservices.partnership.finance.account;

import static uk.sharedservices.partnership.finance.account.AccountRules.BRIDGE;
import static uk.sharedservices.partnership.finance.account.AccountRules.FORECAST_ERROR;
import static uk.sharedservices.partnership.money.MoneyInWords.pounds;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;
import uk.sharedservices.partnership.InvalidValueException;
import uk.sharedservices.partnership.calendar.FinancialYear;
import uk.sharedservices.partnership.council.CouncilCode;
import uk.sharedservices.partnership.dsg.BalanceInWords;
import uk.sharedservices.partnership.dsg.DsgBalance;
import uk.sharedservices.partnership.dsg.DsgPosition;
import uk.sharedservices.partnership.dsg.FigureStatus;
import uk.sharedservices.partnership.rule.Answer;
import uk.sharedservices.partnership.rule.Input;
import uk.sharedservices.partnership.rule.RecordedWorking;

/**
 * What was told of one council's account for one year, at several times.
 *
 * <p>Tameside, 2022/23: forecast on 23 November 2022 to close at £5.500m, it closed at £3.306m: £2.194m too high within five months
 * of the end of the year.
 *
 * @param council  whose account
 * @param year  the financial year
 * @param positions  what was told, the earliest first
 */
public record Vintages(CouncilCode council, FinancialYear year, List<DsgPosition> positions) {

    /** Refuses positions of another council or year. */
    public Vintages {
        positions = positions.stream()
                .sorted(Comparator.comparing(
                                (DsgPosition position) -> position.asAt().lastDay())
                        .thenComparing(DsgPosition::figureStatus))
                .toList();
        for (DsgPosition position : positions) {
            if (!position.council().equals(council) || !position.year().equals(year)) {
                throw InvalidValueException.of(
                        "vintages of " + council + " for " + year,
                        "must be of that council and year",
                        position.council() + " " + position.year());
            }
        }
    }

    /** Returns what was told of a council's year, out of positions of any. */
    public static Vintages of(CouncilCode council, FinancialYear year, Collection<DsgPosition> positions) {
        return new Vintages(
                council,
                year,
                positions.stream()
                        .filter(position -> position.council().equals(council)
                                && position.year().equals(year))
                        .toList());
    }

    /** The last outturn told, final before draft, if there is one; a balance after external money is not what was forecast. */
    public Optional<DsgPosition> outturn() {
        return last(FigureStatus.OUTTURN).or(() -> last(FigureStatus.DRAFT_OUTTURN));
    }

    private Optional<DsgPosition> last(FigureStatus status) {
        return positions.stream()
                .filter(position -> position.figureStatus() == status)
                .reduce((earlier, later) -> later);
    }

    /**
     * Returns what moved between two of them.
     *
     * @return "cannot say" where a balance cannot be told
     * @throws InvalidValueException if one of them is not of this council and year
     */
    public Answer<VintageBridge> bridge(DsgPosition from, DsgPosition to) {
        held(from);
        held(to);
        RecordedWorking working = RecordedWorking.of("What moved between " + told(from) + " and " + told(to) + "?");
        Answer<Money> before = closing(from, working);
        Answer<Money> after = closing(to, working);
        if (!before.isAnswered() || !after.isAnswered()) {
            return Answer.cannotSay(working, "The balance carried forward is not told by both.");
        }
        VintageBridge bridge = VintageBridge.between(from, before.orThrow(), to, after.orThrow());
        working.step(BRIDGE, bridge.closing().getAmount(), bridge::sentence);
        return new Answer.Determined<>(bridge, working.derivation());
    }

    /**
     * Returns how far a forecast was from the outturn.
     *
     * @param forecast  one of them
     * @return above nothing where the forecast was too high a deficit; "cannot say" without an outturn
     * @throws InvalidValueException if it is not of this council and year, or tells an actual balance
     */
    public Answer<Money> error(DsgPosition forecast) {
        held(forecast);
        if (forecast.figureStatus().compareTo(FigureStatus.FORECAST) > 0) {
            throw InvalidValueException.of(
                    "forecast",
                    "must be a budget or a forecast",
                    forecast.figureStatus().words());
        }
        RecordedWorking working = RecordedWorking.of("How far was " + told(forecast) + " from the outturn?");
        Answer<Money> expected = closing(forecast, working);
        Optional<Answer<Money>> actual = outturn().map(position -> closing(position, working));
        if (!expected.isAnswered() || actual.filter(Answer::isAnswered).isEmpty()) {
            return Answer.cannotSay(working, "The forecast and the outturn of " + year + " are not both held.");
        }
        Money was = actual.orElseThrow().orThrow();
        Money error = expected.orThrow().minus(was);
        working.step(
                FORECAST_ERROR,
                error.getAmount(),
                () -> error.isZero()
                        ? "The forecast was right."
                        : pounds(expected.orThrow()) + " less " + pounds(was) + ": the deficit forecast was "
                                + pounds(error.abs()) + " too " + (error.isPositive() ? "high." : "low."));
        return new Answer.Determined<>(error, working.derivation());
    }

    private void held(DsgPosition position) {
        if (!positions.contains(position)) {
            throw InvalidValueException.of(
                    "vintage", "must be one of those of " + council + " for " + year, told(position));
        }
    }

    private static Answer<Money> closing(DsgPosition position, RecordedWorking working) {
        Answer<Money> closing = DsgBalance.of(position).carriedForward();
        if (closing.isAnswered()) {
            working.from(new Input(
                    "Carried forward, " + told(position),
                    BalanceInWords.deficitOrSurplus(closing.orThrow()),
                    position.standing()));
        }
        return closing;
    }

    private static String told(DsgPosition position) {
        return "the " + position.figureStatus().words() + " as at "
                + position.asAt().inWords();
    }
}
