package uk.sharedservices.partnership.reporting.committee.material;

import static uk.sharedservices.partnership.calendar.DayInWords.withWeekday;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.function.Function;
import org.joda.money.Money;
import uk.sharedservices.partnership.money.MoneyInWords;
import uk.sharedservices.partnership.period.clear.Deadline;
import uk.sharedservices.partnership.reporting.document.line.Line;
import uk.sharedservices.partnership.reporting.document.line.Piece.Figure;
import uk.sharedservices.partnership.rule.Answer;
import uk.sharedservices.partnership.rule.Reading;
import uk.sharedservices.partnership.rule.WhatIf;

/** Answers as lines: the value with how it was reached, other readings beside it, and what is missing where there is none. */
public final class Told {

    private Told() {}

    /** Returns a day, {@code Thursday 22 December 2022 (or Friday 23 December 2022: clear reading)}. */
    public static Line day(Answer<LocalDate> answer) {
        return of(answer, Figure::day);
    }

    /**
     * Returns one day alone where there is one, that of the default reading, with how it was reached. For a place that must name
     * one day, such as the end in a notice; the other readings are told elsewhere.
     */
    public static Line oneDay(Answer<LocalDate> answer) {
        return answer.isAnswered() ? Line.of(Figure.day(answer.orThrow()).reachedBy(answer.derivation())) : day(answer);
    }

    /** Returns the other readings than the default, {@code " (or Friday 23 December 2022: clear reading)"}; empty if there are none. */
    public static Line otherDays(Answer<LocalDate> answer) {
        return answer instanceof Answer.Readings<LocalDate> several
                ? others(several, Figure::day, day -> Line.EMPTY)
                : Line.EMPTY;
    }

    /**
     * Returns the latest day of a step and, where offices are shut on it, the day by which they must have done it; and so of each
     * other reading, and of what would follow on an assumption.
     */
    public static Line deadline(Answer<Deadline> latest) {
        return of(latest, deadline -> Figure.day(deadline.latest()), Told::inOfficeHours);
    }

    private static Line inOfficeHours(Deadline deadline) {
        return deadline.officesShut()
                ? Line.of(", in office hours by ")
                        .then(Figure.day(deadline.latestOfficeDay().orElseThrow()))
                : Line.EMPTY;
    }

    /** Returns a day, or what is missing without what would follow on assumptions, which are told elsewhere. */
    public static Line withoutWhatIfs(Answer<LocalDate> answer) {
        return answer instanceof Answer.CannotSay<LocalDate> unknown
                ? Line.of("cannot be said. " + String.join(" ", unknown.missing()))
                : day(answer);
    }

    /** Returns an answer as a line, and where there is none, that alone: the reasons are told elsewhere. */
    public static <T> Line briefly(Answer<T> answer, Function<? super T, Figure> figure) {
        return answer.isAnswered()
                ? of(answer, figure)
                : Line.of(answer instanceof Answer.CannotSay ? "cannot be said" : "not permitted");
    }

    /** Returns a sum of money in whole words, {@code £5,500,000}. */
    public static Line pounds(Answer<Money> answer) {
        return of(answer, Told::pounds);
    }

    /** Returns a percentage, {@code 2.27 %}. */
    public static Line percent(Answer<BigDecimal> answer) {
        return of(answer, percent -> Figure.percent(percent.toPlainString() + " %", percent));
    }

    /** Returns a sum of money as a figure. */
    public static Figure pounds(Money amount) {
        return Figure.pounds(MoneyInWords.pounds(amount), amount.getAmount());
    }

    /** Returns an answer as a line, the values as {@code figure} prints them. */
    public static <T> Line of(Answer<T> answer, Function<? super T, Figure> figure) {
        return of(answer, figure, value -> Line.EMPTY);
    }

    private static <T> Line of(Answer<T> answer, Function<? super T, Figure> figure, Function<? super T, Line> beside) {
        return answer.match(
                one -> Line.of(figure.apply(one.value()).reachedBy(one.derivation()))
                        .then(beside.apply(one.value())),
                several -> readings(several, figure, beside),
                missing -> cannotSay(missing, figure, beside),
                refused -> Line.of("not permitted: " + refused.reason() + " ["
                        + refused.rule().id() + "]"));
    }

    private static <T> Line readings(
            Answer.Readings<T> several, Function<? super T, Figure> figure, Function<? super T, Line> beside) {
        Reading<T> theDefault = several.theDefault();
        return Line.of(figure.apply(theDefault.value()).reachedBy(several.derivation()))
                .then(beside.apply(theDefault.value()))
                .then(others(several, figure, beside));
    }

    private static <T> Line others(
            Answer.Readings<T> several, Function<? super T, Figure> figure, Function<? super T, Line> beside) {
        Line line = Line.EMPTY;
        for (Reading<T> other : several.readings()) {
            if (!other.value().equals(several.theDefault().value())) {
                line = line.then(" (or ")
                        .then(figure.apply(other.value()))
                        .then(beside.apply(other.value()))
                        .then(": " + shortly(other.meaning()) + ")");
            }
        }
        return line;
    }

    /** Returns a meaning up to its first comma, as it stands in the middle of a sentence: {@code clear reading}. */
    public static String shortly(String meaning) {
        return uncapital(meaning.contains(",") ? meaning.substring(0, meaning.indexOf(',')) : meaning);
    }

    private static <T> Line cannotSay(
            Answer.CannotSay<T> missing, Function<? super T, Figure> figure, Function<? super T, Line> beside) {
        Line line = Line.of("cannot be said. " + String.join(" ", missing.missing()));
        for (WhatIf<T> whatIf : missing.whatIfs()) {
            line = line.then(" " + whatIf.assumption() + ": ")
                    .then(figure.apply(whatIf.value()))
                    .then(beside.apply(whatIf.value()))
                    .then(".");
        }
        return line;
    }

    /** Returns the day in words where no figure can stand. */
    public static String words(LocalDate day) {
        return withWeekday(day);
    }

    /** Returns words as a sentence: a capital at its beginning and a full stop at its end. */
    public static String sentence(String words) {
        String capital = capital(words.strip());
        return capital.endsWith(".") ? capital : capital + ".";
    }

    /** Returns words as they stand in the middle of a sentence, {@code if there were no call-in}. */
    public static String uncapital(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toLowerCase(Locale.UK) + words.substring(1);
    }

    /** Returns words with a capital at their beginning. */
    public static String capital(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
    }
}
