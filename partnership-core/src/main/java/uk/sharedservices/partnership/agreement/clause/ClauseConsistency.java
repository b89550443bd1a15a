package uk.sharedservices.partnership.agreement.clause;

import static uk.sharedservices.partnership.agreement.clause.ClauseRules.AS_READ;
import static uk.sharedservices.partnership.agreement.clause.ClauseRules.END_AS_READ;
import static uk.sharedservices.partnership.agreement.clause.ClauseRules.ONE_LENGTH;
import static uk.sharedservices.partnership.calendar.DayInWords.dayOfYear;

import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.sharedservices.partnership.agreement.NoticeClause;
import uk.sharedservices.partnership.calendar.WorkingDayCalendar;
import uk.sharedservices.partnership.period.NoticePeriod;
import uk.sharedservices.partnership.rule.RuleOutcome;

/**
 * Whether the wording of a notice clause agrees with itself, and with the period and the expiry day it is read as.
 *
 * <p>"Not less than 90 days (three months) notice by 31 December to end 31 March" does not. In a leap year 90 days to end
 * 31 March reach back to 1 January and three months to 31 December; and on the clear reading notice by 31 December is a
 * day too late for three months in every year.
 *
 * <p>Only what the words state in a common form is understood. What is found is a warning for whoever reads the clause.
 */
public final class ClauseConsistency {

    private static final MonthDay LEAP_DAY = MonthDay.of(2, 29);

    private final NoticeClause clause;
    private final ClauseWording wording;
    private final ClauseExamples examples;

    private ClauseConsistency(NoticeClause clause, WorkingDayCalendar calendar) {
        this.clause = clause;
        this.wording = ClauseWording.of(clause.wording());
        this.examples = new ClauseExamples(calendar);
    }

    /**
     * Returns what each rule says of a clause: of the period read, the expiry day read, lengths stated twice, and a day to
     * give notice by.
     *
     * @param clause  the clause
     * @param calendar  the working days, used only by periods counted in them
     * @return an outcome for each rule; one that is breached says how, with dates in a common and in a leap year
     */
    public static List<RuleOutcome> of(NoticeClause clause, WorkingDayCalendar calendar) {
        ClauseConsistency check = new ClauseConsistency(clause, calendar);
        return List.of(check.asRead(), check.endAsRead(), check.oneLength(), check.byInTime());
    }

    private RuleOutcome asRead() {
        List<StatedLength> lengths = wording.lengths();
        if (lengths.isEmpty()) {
            return new RuleOutcome.Undetermined(AS_READ, "The wording states no length that is understood.");
        }
        String stated = quoted(lengths.stream().map(StatedLength::words));
        boolean found = lengths.stream()
                .flatMap(length -> length.period().stream())
                .anyMatch(period -> StatedLength.same(period, clause.period()));
        return found
                ? new RuleOutcome.Met(
                        AS_READ, "The wording states " + stated + ", and is read as " + clause.period() + ".")
                : new RuleOutcome.Breached(
                        AS_READ, "The wording states " + stated + ", but is read as " + clause.period() + ".");
    }

    private RuleOutcome endAsRead() {
        List<StatedDay> ends = wording.ends();
        if (ends.isEmpty()) {
            return clause.expiresOn()
                    .<RuleOutcome>map(day -> new RuleOutcome.Undetermined(
                            END_AS_READ,
                            "The wording as known names no day on which notice expires, so that the day read, "
                                    + dayOfYear(day) + ", cannot be held against it."))
                    .orElseGet(() -> new RuleOutcome.NotApplicable(
                            END_AS_READ, "The wording names no day on which notice expires."));
        }
        String stated = quoted(ends.stream().map(StatedDay::words));
        String read = clause.expiresOn()
                .map(day -> "notice that may expire only on " + dayOfYear(day))
                .orElse("notice that may expire on any day");
        return ends.stream()
                        .map(StatedDay::day)
                        .allMatch(day -> clause.expiresOn().filter(day::equals).isPresent())
                ? new RuleOutcome.Met(END_AS_READ, "The wording says " + stated + ", and is read as " + read + ".")
                : new RuleOutcome.Breached(
                        END_AS_READ, "The wording says " + stated + ", but is read as " + read + ".");
    }

    private RuleOutcome oneLength() {
        List<String> differences = new ArrayList<>();
        List<StatedLength> lengths = wording.lengths();
        boolean twice = false;
        for (int index = 1; index < lengths.size(); index++) {
            StatedLength earlier = lengths.get(index - 1);
            StatedLength later = lengths.get(index);
            if (later.restates()
                    && earlier.period().isPresent()
                    && later.period().isPresent()) {
                twice = true;
                if (!StatedLength.same(earlier.period().get(), later.period().get())) {
                    differences.add(quoted(Stream.of(earlier.words(), later.words())) + " are not the same length. "
                            + examples.difference(List.of(earlier, later), fixedEnds()));
                }
            }
        }
        if (!twice) {
            return new RuleOutcome.NotApplicable(ONE_LENGTH, "The wording states no length in two forms.");
        }
        return differences.isEmpty()
                ? new RuleOutcome.Met(
                        ONE_LENGTH,
                        "The lengths stated, " + quoted(lengths.stream().map(StatedLength::words)) + ", are the same.")
                : new RuleOutcome.Breached(ONE_LENGTH, String.join(" ", differences));
    }

    private RuleOutcome byInTime() {
        List<StatedLength> lengths = wording.lengths().stream()
                .filter(length -> length.period().isPresent())
                .toList();
        return examples.byInTime(wording.byDays(), lengths.isEmpty() ? List.of(asReadLength()) : lengths, fixedEnds());
    }

    private StatedLength asReadLength() {
        NoticePeriod period = clause.period();
        return new StatedLength(period.toString(), Optional.of(period), false);
    }

    /** The days on which notice expires, as worded or, if the words name none, as read. */
    private List<MonthDay> fixedEnds() {
        List<MonthDay> stated = wording.ends().stream().map(StatedDay::day).toList();
        return (stated.isEmpty() ? clause.expiresOn().stream().toList() : stated)
                .stream().filter(day -> !day.equals(LEAP_DAY)).toList();
    }

    static String quoted(Stream<String> words) {
        return words.map(each -> "\"" + each + "\"").collect(Collectors.joining(" and "));
    }
}
