package uk.sharedservices.partnership.finance.forecast;

import java.util.List;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import uk.sharedservices.partnership.InvalidValueException;
import uk.sharedservices.partnership.calendar.FinancialYear;
import uk.sharedservices.partnership.finance.forecast.assumption.ExternalMoney;
import uk.sharedservices.partnership.finance.forecast.assumption.ForecastQuestion;
import uk.sharedservices.partnership.finance.forecast.assumption.Pounds;
import uk.sharedservices.partnership.rule.Answer;
import uk.sharedservices.partnership.rule.Input;
import uk.sharedservices.partnership.rule.RecordedWorking;
import uk.sharedservices.partnership.rule.Working;

/**
 * A forecast: what would follow from the assumptions, along two paths from one balance.
 *
 * <p>Rotherham's safety valve, first year: £21.37m, less £8.53m of the Department's, leaves £12.84m.
 *
 * @param question  the assumptions
 * @param unmitigated  the path if nothing new is done, a line a year
 * @param mitigated  the path after savings and new transfers, a line a year
 */
public record Forecast(ForecastQuestion question, List<ForecastLine> unmitigated, List<ForecastLine> mitigated) {

    /** Takes copies. */
    public Forecast {
        unmitigated = List.copyOf(unmitigated);
        mitigated = List.copyOf(mitigated);
    }

    /**
     * Returns what follows from the assumptions, with the working of both paths.
     *
     * @param question  the assumptions
     * @return the forecast; not permitted where a council's own money would come in without an authorisation
     */
    public static Answer<Forecast> of(ForecastQuestion question) {
        RecordedWorking working = working("What becomes of the grant balance of " + question.of() + "?", question);
        Optional<ExternalMoney> barred =
                question.external().stream().filter(money -> !money.mayCome()).findFirst();
        if (barred.isPresent()) {
            return new Answer.NotPermitted<>(
                    ForecastRules.EXTERNAL,
                    "Money of " + barred.get().from().words() + " is assumed without an authorisation of it.",
                    working.derivation());
        }
        Forecast forecast = new Forecast(
                question,
                ForecastCalculation.lines(question, ForecastPath.UNMITIGATED, question.years(), working),
                ForecastCalculation.lines(
                        question,
                        ForecastPath.MITIGATED,
                        question.years(),
                        mitigates(question) ? working : Working.none()));
        return new Answer.Determined<>(forecast, working.derivation());
    }

    /** Returns the lines of a path. */
    public List<ForecastLine> path(ForecastPath path) {
        return path == ForecastPath.MITIGATED ? mitigated : unmitigated;
    }

    /**
     * Returns the line of a year.
     *
     * @throws InvalidValueException if the year is not forecast
     */
    public ForecastLine line(ForecastPath path, FinancialYear year) {
        return path(path).get(place(year));
    }

    /** Returns the balance carried forward from a year, a deficit positive. */
    public Answer<Money> closing(ForecastPath path, FinancialYear year) {
        RecordedWorking working = working(
                "What is the " + path.words() + " balance of " + question.of() + " at 31 March "
                        + year.lastDay().getYear() + "?",
                question);
        List<ForecastLine> lines = ForecastCalculation.lines(question, path, place(year) + 1, working);
        return new Answer.Determined<>(lines.get(lines.size() - 1).closingBalance(), working.derivation());
    }

    /** Returns what carrying the deficit costs the general fund over the years; cannot say where no interest is assumed. */
    public Answer<Money> carryingCost(ForecastPath path) {
        RecordedWorking working = working(
                "What does carrying the " + path.words() + " deficit of " + question.of() + " cost the general fund?",
                question);
        List<ForecastLine> lines = ForecastCalculation.lines(question, path, question.years(), working);
        if (question.carryingCost().isEmpty()) {
            return Answer.cannotSay(working, "No rate of interest is assumed.");
        }
        long sum = lines.stream().mapToLong(ForecastLine::carryingCost).reduce(0, Math::addExact);
        working.step(
                ForecastRules.CARRYING_COST,
                sum,
                () -> "Over " + question.years() + " years that is " + ForecastWords.pounds(sum) + ".");
        return new Answer.Determined<>(Money.ofMajor(CurrencyUnit.GBP, sum), working.derivation());
    }

    /**
     * Returns when a path first goes above a limit: the first 31 March on which more than that is carried forward. Where more was
     * brought forward than that, it is above from the start and crosses nothing.
     */
    public Answer<Crossing> whenCrossed(ForecastPath path, Pounds limit) {
        RecordedWorking working = working(
                        "When does the " + path.words() + " balance of " + question.of() + " go above "
                                + limit.inWords() + "?",
                        question)
                .from(Input.asked("Limit", limit.inWords()));
        boolean atStart = question.opening().value() > limit.value();
        Crossing crossing = new Crossing(
                ForecastCalculation.lines(question, path, question.years(), working).stream()
                        .filter(line -> !atStart && line.closing() > limit.value())
                        .map(ForecastLine::year)
                        .findFirst(),
                atStart);
        working.step(ForecastRules.CROSSED, crossing.inWords(), () -> sentence(crossing, limit));
        return new Answer.Determined<>(crossing, working.derivation());
    }

    private String sentence(Crossing crossing, Pounds limit) {
        if (crossing.atStart()) {
            return "The balance is above " + limit.inWords() + " already at 31 March "
                    + question.firstYear().startYear() + ", with "
                    + question.opening().inWords() + ".";
        }
        return crossing.firstYear().isPresent()
                ? "The balance carried forward is first above " + limit.inWords() + " " + crossing.inWords() + "."
                : "The balance carried forward is above " + limit.inWords() + " at no 31 March to "
                        + question.year(question.years() - 1).lastDay().getYear() + ".";
    }

    private int place(FinancialYear year) {
        int place = year.startYear() - question.firstYear().startYear();
        if (place < 0 || place >= question.years()) {
            throw InvalidValueException.of(
                    "year",
                    "must be one that is forecast, " + question.firstYear() + " to "
                            + question.year(question.years() - 1),
                    year);
        }
        return place;
    }

    private static boolean mitigates(ForecastQuestion question) {
        return !question.savings().isEmpty() || !question.newTransfersIn().isEmpty();
    }

    private static RecordedWorking working(String asked, ForecastQuestion question) {
        RecordedWorking working = RecordedWorking.of(asked);
        String opening = "Balance at 31 March " + question.firstYear().startYear();
        if (question.basis().stream().noneMatch(input -> input.name().equals(opening))) {
            working.from(Input.asked(opening, question.opening().inWords()));
        }
        question.basis().forEach(working::from);
        return working;
    }
}
