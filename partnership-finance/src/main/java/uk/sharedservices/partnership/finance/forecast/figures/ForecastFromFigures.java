package uk.sharedservices.partnership.finance.forecast.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import uk.sharedservices.partnership.InvalidValueException;
import uk.sharedservices.partnership.calendar.FinancialYear;
import uk.sharedservices.partnership.council.CouncilCode;
import uk.sharedservices.partnership.council.register.RegisteredCouncil;
import uk.sharedservices.partnership.finance.forecast.assumption.ForecastQuestion;
import uk.sharedservices.partnership.finance.national.AuthorityFigures;
import uk.sharedservices.partnership.finance.national.CompleteData;
import uk.sharedservices.partnership.published.EnglishCouncils;
import uk.sharedservices.partnership.rule.Answer;
import uk.sharedservices.partnership.rule.RecordedWorking;

/**
 * Makes a forecast question of the figures that were published of a council.
 *
 * <p>The base year is 2023/24. Its unit cost is spending by the plans of January 2024, which were in force within it; the plans
 * of January 2025 are published too, and are those of 2024/25. What is assumed beyond the figures stands in the question's basis.
 *
 * <p>Where a balance fell while it was in deficit, money from outside is likely to have come in, and spending cannot be told from
 * the balance: of such a council a question is made only if its in-year figure is asked.
 */
public final class ForecastFromFigures {

    /** The first year that is forecast. */
    public static final FinancialYear FIRST_YEAR = FinancialYear.startingIn(2024);

    /** For how many of the first years the growth of plans is published. */
    public static final int KNOWN_YEARS = 1;

    private final CompleteData data;
    private final List<AuthorityFigures> toBeTold;

    private ForecastFromFigures(CompleteData data, List<AuthorityFigures> toBeTold) {
        this.data = data;
        this.toBeTold = toBeTold;
    }

    /** Returns the maker of questions from figures, complete ones of which the balance at 31 March 2022 is known as well. */
    public static ForecastFromFigures of(CompleteData data) {
        List<AuthorityFigures> complete = new ArrayList<>();
        List<AuthorityFigures> toBeTold = new ArrayList<>();
        List<CompleteData.LeftOut> leftOut = new ArrayList<>(data.leftOut());
        for (AuthorityFigures figures : data.complete()) {
            if (PublishedBalances.at31March2022(figures.authority().dfeCode()).isEmpty()) {
                leftOut.add(leftOut(figures, CompleteData.Cause.GAP, "No balance at 31 March 2022 was published."));
            } else if (BaseYearFigure.fellInDeficit(figures)) {
                toBeTold.add(figures);
                leftOut.add(leftOut(
                        figures,
                        CompleteData.Cause.OUTSIDE_MONEY,
                        "The balance fell while in deficit: money from outside is likely, so that spending cannot be told from"
                                + " it."));
            } else {
                complete.add(figures);
            }
        }
        return new ForecastFromFigures(new CompleteData(complete, leftOut), List.copyOf(toBeTold));
    }

    /** Returns the maker of questions from the figures that ship. */
    public static ForecastFromFigures published() {
        return of(CompleteData.published());
    }

    /** Returns the authorities of which a question can be made from figures alone. */
    public List<AuthorityFigures> authorities() {
        return data.complete();
    }

    /** Returns those of which none can be made from figures alone, each with the reasons. */
    public List<CompleteData.LeftOut> leftOut() {
        return data.leftOut();
    }

    /**
     * Returns a council's question.
     *
     * @return the question; cannot say, with the reasons, where the council's figures are not complete, or do not tell what it
     *     spent
     * @throws InvalidValueException if the in-year figure asked is beyond the high needs block
     */
    public Answer<ForecastQuestion> question(CouncilCode council, ForecastOptions options) {
        Answer<QuestionFromFigures> asked = asked(council, options);
        return asked.map(asked.derivation(), QuestionFromFigures::question);
    }

    /**
     * Returns a council's question, with how uncertain it is and what has to be known first.
     *
     * @return the question; cannot say where {@link #question} cannot
     * @throws InvalidValueException if the in-year figure asked is beyond the high needs block
     */
    public Answer<QuestionFromFigures> asked(CouncilCode council, ForecastOptions options) {
        RecordedWorking working =
                RecordedWorking.of("What do published figures say that a forecast of " + name(council) + " needs?");
        Optional<AuthorityFigures> figures = Stream.concat(
                        data.complete().stream(), options.inYear().isPresent() ? toBeTold.stream() : Stream.empty())
                .filter(each -> each.council().equals(council))
                .findFirst();
        if (figures.isEmpty()) {
            return Answer.cannotSay(working, whyNot(council));
        }
        QuestionFromFigures asked = asked(figures.get(), options);
        ForecastQuestion question = asked.question();
        question.basis().forEach(working::from);
        working.step(
                FiguresRules.FROM_FIGURES,
                question.placements().get(0).unitCost(),
                () -> "A plan cost £" + question.placements().get(0).unitCost() + " in " + FigureMaking.BASE_YEAR
                        + ".");
        if (options.growth().isEmpty() && options.years() > KNOWN_YEARS) {
            working.step(
                    FiguresRules.OWN_RATE,
                    question.placements().get(0).growth().get(KNOWN_YEARS).net(),
                    () -> "Plans are expected to grow by "
                            + question.placements()
                                    .get(0)
                                    .growth()
                                    .get(KNOWN_YEARS)
                                    .net()
                                    .inWords() + " a year from " + question.year(KNOWN_YEARS) + ".");
        }
        return new Answer.Determined<>(asked, working.derivation());
    }

    /** Returns the question of an authority whose figures are complete. */
    static QuestionFromFigures asked(AuthorityFigures figures, ForecastOptions options) {
        return new FigureMaking(figures, options).asked();
    }

    /** Returns the questions of every authority of which one can be made from figures alone. */
    public List<QuestionFromFigures> all(ForecastOptions options) {
        return authorities().stream().map(figures -> asked(figures, options)).toList();
    }

    private List<String> whyNot(CouncilCode council) {
        List<String> reasons = new ArrayList<>(List.of(data.whyLeftOut(council)
                .map(CompleteData.LeftOut::toString)
                .orElse("No figures of " + name(council) + " are held.")));
        if (toBeTold.stream().anyMatch(each -> each.council().equals(council))) {
            reasons.add("The in-year figure of " + FigureMaking.BASE_YEAR
                    + " before such money is needed, a deficit positive.");
        }
        return reasons;
    }

    private String name(CouncilCode council) {
        return Stream.concat(data.complete().stream(), toBeTold.stream())
                .filter(each -> each.council().equals(council))
                .map(AuthorityFigures::name)
                .findFirst()
                .or(() -> data.whyLeftOut(council).map(CompleteData.LeftOut::name))
                .or(() -> EnglishCouncils.register().find(council).map(RegisteredCouncil::name))
                .orElse(council.value());
    }

    private static CompleteData.LeftOut leftOut(AuthorityFigures figures, CompleteData.Cause cause, String sentence) {
        return new CompleteData.LeftOut(
                figures.council(), figures.name(), List.of(new CompleteData.Reason(cause, sentence)));
    }
}
