package uk.sharedservices.partnership.finance.provision;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import uk.sharedservices.partnership.InvalidValueException;
import uk.sharedservices.partnership.calendar.FinancialYear;
import uk.sharedservices.partnership.rule.Certainty;
import uk.sharedservices.partnership.rule.Citation;

/**
 * What is laid down for some financial years, and since when it has been known.
 *
 * @param parameter  what it lays down
 * @param firstYear  first financial year
 * @param lastYear  last financial year; empty while it goes on
 * @param percent  its number, per cent, if it has one
 * @param effect  what it brings about, by the name that its question gives the answer, such as {@code RECOVERY_PLAN}; if it has one
 * @param says  what it says, as an officer would put it, without a full stop
 * @param announced  the day on which it was announced, if that came first
 * @param made  the day on which its instrument was made, if there is one
 * @param inForce  the day from which it is in force, if it is
 * @param authority  where it is laid down
 * @param certainty  how far this can be relied on
 * @param note  what a reader should know of it, such as a day that stands for one that is not held
 * @param later  what came to be known of it later, each from its day; an answer as on an earlier day does not tell it
 */
public record Provision(
        GrantParameter parameter,
        FinancialYear firstYear,
        Optional<FinancialYear> lastYear,
        Optional<BigDecimal> percent,
        Optional<String> effect,
        String says,
        Optional<LocalDate> announced,
        Optional<LocalDate> made,
        Optional<LocalDate> inForce,
        Citation authority,
        Certainty certainty,
        Optional<String> note,
        List<LaterNote> later) {

    /**
     * A note that could not be made before a day.
     *
     * @param from  the day, included
     * @param says  the note, without a full stop
     */
    public record LaterNote(LocalDate from, String says) {}

    /** Refuses years or days the wrong way round, and a provision that nobody could have known. */
    public Provision {
        later = List.copyOf(later);
        if (lastYear.filter(last -> last.compareTo(firstYear) < 0).isPresent()) {
            throw InvalidValueException.of(
                    "last year of a provision", "must not be before the first, " + firstYear, lastYear.orElseThrow());
        }
        if (announced.or(() -> made).or(() -> inForce).isEmpty()) {
            throw InvalidValueException.of(
                    "provision", "must have a day on which it was announced, made or came into force", parameter);
        }
        notBefore("day in force", inForce, made);
        notBefore("day made", made, announced);
    }

    private static void notBefore(String subject, Optional<LocalDate> later, Optional<LocalDate> earlier) {
        if (later.isPresent() && earlier.filter(later.get()::isBefore).isPresent()) {
            throw InvalidValueException.of(
                    subject + " of a provision", "must not be before " + earlier.orElseThrow(), later.get());
        }
    }

    /** Returns whether it bears on a year. */
    public boolean covers(FinancialYear year) {
        return year.compareTo(firstYear) >= 0
                && lastYear.map(last -> year.compareTo(last) <= 0).orElse(true);
    }

    /**
     * Returns how it stood for a year on a day, that day included.
     *
     * <p>What is laid down anew each year is only expected for a year that had not begun on that day, but for the first.
     */
    public LegalForce forceFor(FinancialYear year, LocalDate day) {
        LegalForce force = forceOn(day);
        boolean laidDownAnew = parameter.isLaidDownEachYear()
                && year.compareTo(firstYear) > 0
                && year.compareTo(FinancialYear.of(day)) > 0;
        return laidDownAnew && force == LegalForce.IN_FORCE ? LegalForce.EXPECTED : force;
    }

    /** Returns how it stood on a day, that day included. */
    LegalForce forceOn(LocalDate day) {
        if (by(day, inForce)) {
            return LegalForce.IN_FORCE;
        }
        if (by(day, made)) {
            return LegalForce.MADE;
        }
        return by(day, announced) ? LegalForce.ANNOUNCED : LegalForce.NOT_KNOWN;
    }

    private static boolean by(LocalDate day, Optional<LocalDate> when) {
        return when.filter(on -> !on.isAfter(day)).isPresent();
    }

    /** Returns what a reader should know of it, as far as it was known on a day, that day included. */
    List<String> notesBy(LocalDate day) {
        return Stream.concat(
                        note.stream(),
                        later.stream().filter(note -> !note.from().isAfter(day)).map(LaterNote::says))
                .toList();
    }

    /** The years that it bears on: {@code 2020/21 to 2022/23}, {@code 2020/21 onwards}. */
    public String years() {
        return years(lastYear);
    }

    /**
     * The years that it bears on, as told of a year on a day.
     *
     * <p>What is laid down anew each year is told up to the year asked, and no further than the year of the day: that it went on
     * longer was not laid down by then.
     */
    String years(FinancialYear year, LocalDate day) {
        Optional<FinancialYear> last = lastYear;
        if (parameter.isLaidDownEachYear()) {
            FinancialYear known = earlier(year, FinancialYear.of(day));
            FinancialYear told = known.compareTo(firstYear) < 0 ? firstYear : known;
            last = Optional.of(lastYear.map(end -> earlier(end, told)).orElse(told));
        }
        return years(last);
    }

    private String years(Optional<FinancialYear> last) {
        return last.map(end -> end.equals(firstYear) ? firstYear.toString() : firstYear + " to " + end)
                .orElse(firstYear + " onwards");
    }

    private static FinancialYear earlier(FinancialYear one, FinancialYear other) {
        return one.compareTo(other) <= 0 ? one : other;
    }

    /** The number, for a provision that has one. */
    public BigDecimal number() {
        return percent.orElseThrow(
                () -> InvalidValueException.of("provision on the " + parameter.words(), "must have a number", "none"));
    }
}
