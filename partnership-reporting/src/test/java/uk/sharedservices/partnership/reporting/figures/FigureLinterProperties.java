package uk.sharedservices.partnership.reporting.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.time.api.Dates;
import uk.sharedservices.partnership.calendar.DayInWords;
import uk.sharedservices.partnership.reporting.figures.finding.Grade;
import uk.sharedservices.partnership.reporting.figures.finding.Relation;

@Label("The figure linter")
class FigureLinterProperties {

    @Property(tries = 300)
    @Label("finds any balance that adds up exact, and one altered by more than rounding allows not to agree")
    void balances(
            @ForAll @IntRange(min = 1, max = 99_999) int opening,
            @ForAll @IntRange(min = 1, max = 99_999) int inYear,
            @ForAll @IntRange(min = 0, max = 3) int places,
            @ForAll @IntRange(min = -500, max = 500) int altered) {
        String text = "The deficit brought forward of " + millions(opening, places) + " and an overspend in-year of "
                + millions(inYear, places) + " make a deficit carried forward of ";
        int off = opening + inYear + altered < 0 ? 0 : altered;

        // Three printed figures: rounding explains one and a half of the last place, so one but not two.
        assertThat(grade(Relation.BALANCE, text + millions(opening + inYear + off, places) + "."))
                .isEqualTo(off == 0 ? Grade.EXACT : Math.abs(off) == 1 ? Grade.WITHIN_ROUNDING : Grade.DOES_NOT_AGREE);
    }

    @Property(tries = 300)
    @Label("finds a rise that is the difference exact, and another not to agree")
    void changes(
            @ForAll @IntRange(min = 1, max = 99_999) int from,
            @ForAll @IntRange(min = 1, max = 99_999) int by,
            @ForAll @IntRange(min = 2, max = 500) int altered) {
        String fromTo = " from " + millions(from, 3) + " in 2020-21 to " + millions(from + by, 3) + " in 2021-22.";

        assertThat(grade(Relation.CHANGE, "It rose by " + millions(by, 3) + fromTo))
                .isEqualTo(Grade.EXACT);
        assertThat(grade(Relation.CHANGE, "It rose by " + millions(by + altered, 3) + fromTo))
                .isEqualTo(Grade.DOES_NOT_AGREE);
    }

    @Property(tries = 300)
    @Label("finds what income less expenditure leaves exact as a deficit or a surplus, and another not to agree")
    void signedResults(
            @ForAll @IntRange(min = 1, max = 99_999) int income,
            @ForAll @IntRange(min = 1, max = 99_999) int spent,
            @ForAll @IntRange(min = 2, max = 500) int altered) {
        String text = "Income of " + millions(income, 3) + " less expenditure of " + millions(spent, 3) + " leaves a "
                + (spent > income ? "deficit" : "surplus") + " of ";
        int left = Math.abs(income - spent);

        assertThat(grade(Relation.SUM, text + millions(left, 3) + ".")).isEqualTo(Grade.EXACT);
        assertThat(grade(Relation.SUM, text + millions(left + altered, 3) + "."))
                .isEqualTo(Grade.DOES_NOT_AGREE);
    }

    @Property(tries = 300)
    @Label("finds a whole exact that is the sum of what it comprises, and another not to agree")
    void wholes(
            @ForAll @Size(min = 2, max = 6) List<@IntRange(min = 1, max = 99_999) Integer> parts,
            @ForAll @IntRange(min = 4, max = 500) int altered) {
        int whole = parts.stream().mapToInt(Integer::intValue).sum();
        String listed =
                parts.stream().map(part -> millions(part, 3) + " on one thing").collect(Collectors.joining(" and "))
                        + ".";

        assertThat(grade(Relation.SUM, millions(whole, 3) + " comprises " + listed))
                .isEqualTo(Grade.EXACT);
        assertThat(grade(Relation.SUM, millions(whole + altered, 3) + " comprises " + listed))
                .isEqualTo(Grade.DOES_NOT_AGREE);
    }

    @Property(tries = 300)
    @Label(
            "finds a variance exact that is the difference of spending and budget, in words and in a table, and another not to agree")
    void variances(
            @ForAll @IntRange(min = 1, max = 99_999) int spent,
            @ForAll @IntRange(min = 1, max = 99_999) int budget,
            @ForAll @IntRange(min = 2, max = 500) int altered) {
        int varied = Math.abs(spent - budget);
        String text = millions(spent, 3) + " against a budget of " + millions(budget, 3) + " is an "
                + (spent < budget ? "underspend" : "overspend") + " of ";
        String table = "| Line | Budget | Actual | Variance |\n|---|---|---|---|\n| A | " + millions(budget, 3) + " | "
                + millions(spent, 3) + " | ";

        assertThat(grade(Relation.VARIANCE, text + millions(varied, 3))).isEqualTo(Grade.EXACT);
        assertThat(grade(Relation.VARIANCE, text + millions(varied + altered, 3)))
                .isEqualTo(Grade.DOES_NOT_AGREE);
        assertThat(grade(Relation.VARIANCE, table + millions(varied, 3) + " |")).isEqualTo(Grade.EXACT);
        assertThat(grade(Relation.VARIANCE, table + millions(varied + altered, 3) + " |"))
                .isEqualTo(Grade.DOES_NOT_AGREE);
    }

    @Property(tries = 300)
    @Label("finds the rise of a number in per cent, rounded, to agree, and one more or less by a whole per cent not to")
    void counts(@ForAll @IntRange(min = 20, max = 1_899) int from, @ForAll @IntRange(min = 1, max = 99_999) int more) {
        BigDecimal percent = new BigDecimal(more)
                .multiply(new BigDecimal(100))
                .divide(new BigDecimal(from), 1, RoundingMode.HALF_UP);
        String text = "Plans rose from " + from + " plans to " + (from + more) + " plans, an increase of ";

        assertThat(grade(Relation.CHANGE, text + percent.toPlainString() + "%"))
                .isIn(Grade.EXACT, Grade.WITHIN_ROUNDING);
        assertThat(grade(Relation.CHANGE, text + percent.add(BigDecimal.ONE).toPlainString() + "%"))
                .isIn(
                        from % 100 == 0 || (from + more) % 100 == 0 ? Grade.NOT_CHECKABLE : Grade.DOES_NOT_AGREE,
                        Grade.DOES_NOT_AGREE);
    }

    @Property(tries = 300)
    @Label("finds a percentage rounded from its sums within rounding or exact")
    void shares(@ForAll @IntRange(min = 1, max = 99_999) int part, @ForAll @IntRange(min = 1, max = 999_999) int more) {
        int whole = part + more;
        BigDecimal percent = new BigDecimal(part)
                .multiply(new BigDecimal(100))
                .divide(new BigDecimal(whole), 2, RoundingMode.HALF_UP);

        assertThat(grade(
                        Relation.SHARE,
                        "It is " + millions(part, 3) + " (" + percent.toPlainString() + "% of " + millions(whole, 3)
                                + ")."))
                .isIn(Grade.EXACT, Grade.WITHIN_ROUNDING);
    }

    @Property(tries = 300)
    @Label("finds any date with its weekday exact, and with another not to agree")
    void weekdays(@ForAll("days") LocalDate day, @ForAll @IntRange(min = 1, max = 6) int later) {
        String date = DayInWords.day(day);
        DayOfWeek wrong = day.getDayOfWeek().plus(later);

        assertThat(grade(Relation.WEEKDAY, "on " + DayInWords.weekday(day) + " " + date))
                .isEqualTo(Grade.EXACT);
        assertThat(grade(Relation.WEEKDAY, "on " + DayInWords.weekday(day.plusDays(later)) + ", " + date))
                .as(wrong.toString())
                .isEqualTo(Grade.DOES_NOT_AGREE);
    }

    @Property(tries = 300)
    @Label("finds notice exact on its last day and on the day after, and too short before")
    void notice(@ForAll("days") LocalDate given, @ForAll @IntRange(min = 1, max = 52) int weeks) {
        String text = weeks + " weeks' notice given on " + DayInWords.day(given) + " ends on ";
        LocalDate last = given.plusWeeks(weeks);

        assertThat(grade(Relation.NOTICE, text + DayInWords.day(last))).isEqualTo(Grade.EXACT);
        assertThat(grade(Relation.NOTICE, text + DayInWords.day(last.plusDays(1))))
                .isEqualTo(Grade.EXACT);
        assertThat(grade(Relation.NOTICE, text + DayInWords.day(last.minusDays(1))))
                .isEqualTo(Grade.DOES_NOT_AGREE);
    }

    @Property(tries = 300)
    @Label("reads any text without failing, and quotes only what stands in it")
    void anything(@ForAll("texts") String text) {
        assertThatCode(() -> FigureLinter.ofText(text).json()).doesNotThrowAnyException();

        LintReport report = FigureLinter.ofText(text, LocalDate.of(2022, 11, 23));
        long lines = text.chars().filter(each -> each == '\n').count() + 1;
        assertThat(report.figures())
                .allSatisfy(figure -> assertThat(figure.place().spot())
                        .hasValueSatisfying(
                                spot -> assertThat((long) spot.line()).isBetween(1L, lines)));
        assertThat(report.isClean()).isEqualTo(report.with(Grade.DOES_NOT_AGREE).isEmpty());
    }

    private static Grade grade(Relation relation, String text) {
        return Lint.one(relation, text).grade();
    }

    private static String millions(int units, int places) {
        return "£" + BigDecimal.valueOf(units, places).toPlainString() + "m";
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Dates.dates().between(LocalDate.of(1990, 1, 1), LocalDate.of(2100, 12, 31));
    }

    /** Bits of what is looked for, among any characters. */
    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> bits = Arbitraries.of(
                "£3.243m",
                "£1,1,1",
                "£",
                "(£1.2m)",
                "-£5bn",
                "2.27%",
                "per cent",
                " of ",
                "total of ",
                " plus ",
                " is ",
                " comprises ",
                " and ",
                " less ",
                "leaves a deficit of ",
                "against a budget of ",
                "an overspend of ",
                "rose from 1,234 to 5,678",
                "Of the ",
                "| Budget | Actual | Variance |\n|--|--|--|\n",
                "=",
                "brought forward ",
                "in-year ",
                "carried forward ",
                "surplus ",
                "deficit ",
                "an increase of ",
                " from ",
                " to ",
                "2020-21",
                "22- 23",
                "at the end of ",
                "Wednesday 23 November 2022",
                "31 November 2022",
                "29 February",
                "23/11/2022",
                "April 22",
                "four weeks' notice ",
                "given on ",
                "ends on ",
                "18 months",
                " since ",
                "the agreement",
                "5 clear days before ",
                "99999 years",
                "0 days",
                "| ",
                "|---|",
                "\n",
                "\n\n",
                "# ",
                "- 2.1 ",
                "\t",
                "**",
                "](",
                "[",
                ". ",
                "#",
                "<s0>",
                "<l1>",
                "\u202E",
                "\u0000",
                "\uD800",
                "😀",
                "שלום",
                "Date: ",
                "http://x.y/£1m",
                "&pound;5",
                "\\");
        return Combinators.combine(
                        Arbitraries.frequencyOf(
                                        Tuple.of(8, bits),
                                        Tuple.of(1, Arbitraries.strings().ofMaxLength(6)))
                                .list()
                                .ofMaxSize(40),
                        Arbitraries.of("", " "))
                .as((List<String> parts, String between) -> String.join(between, parts));
    }
}
