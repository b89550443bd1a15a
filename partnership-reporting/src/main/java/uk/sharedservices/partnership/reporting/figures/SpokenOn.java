package uk.sharedservices.partnership.reporting.figures;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import uk.sharedservices.partnership.reporting.figures.figure.WrittenDay;
import uk.sharedservices.partnership.reporting.figures.found.Reading;

/** The day on which a text says that it speaks: "Date: 23 November 2022". */
final class SpokenOn {

    private static final Pattern TOLD =
            Pattern.compile("(?<![a-z])date(?: of (?:the )?(?:meeting|report|decision))? ?: ?" + Reading.DAY);
    private static final Pattern ALONE = Pattern.compile(" ?" + Reading.DAY + " ?");
    private static final Pattern LABEL =
            Pattern.compile(" ?(?:meeting )?date(?: of (?:the )?(?:meeting|report))? ?:? ?");

    private SpokenOn() {}

    static Optional<LocalDate> in(List<Reading> readings) {
        return readings.stream()
                .flatMap(reading -> first(reading, TOLD.matcher(reading.wording())))
                .findFirst()
                .or(() -> beside(readings));
    }

    private static Stream<LocalDate> first(Reading reading, Matcher matcher) {
        return matcher.find()
                ? Stream.of(reading.figure(WrittenDay.class, matcher, 1).day())
                : Stream.empty();
    }

    /** In a table the word and the day stand in cells of their own. */
    private static Optional<LocalDate> beside(List<Reading> readings) {
        for (int next = 1; next < readings.size(); next++) {
            Matcher day = ALONE.matcher(readings.get(next).wording());
            if (LABEL.matcher(readings.get(next - 1).wording()).matches() && day.matches()) {
                return Optional.of(
                        readings.get(next).figure(WrittenDay.class, day, 1).day());
            }
        }
        return Optional.empty();
    }
}
