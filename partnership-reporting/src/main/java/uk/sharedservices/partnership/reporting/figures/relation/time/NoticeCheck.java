package uk.sharedservices.partnership.reporting.figures.relation.time;

import static uk.sharedservices.partnership.calendar.DayInWords.withWeekday;
import static uk.sharedservices.partnership.reporting.figures.finding.Relation.NOTICE;
import static uk.sharedservices.partnership.reporting.figures.relation.Patterns.gap;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.sharedservices.partnership.agreement.notice.NoticeExpiry;
import uk.sharedservices.partnership.agreement.notice.NoticeTerms;
import uk.sharedservices.partnership.calendar.WorkingDayCalendar;
import uk.sharedservices.partnership.period.NoticePeriod;
import uk.sharedservices.partnership.reporting.figures.figure.Length;
import uk.sharedservices.partnership.reporting.figures.figure.Told;
import uk.sharedservices.partnership.reporting.figures.figure.WrittenDay;
import uk.sharedservices.partnership.reporting.figures.found.Reading;
import uk.sharedservices.partnership.reporting.figures.relation.Check;
import uk.sharedservices.partnership.reporting.figures.relation.Findings;
import uk.sharedservices.partnership.reporting.figures.relation.Scene;
import uk.sharedservices.partnership.reporting.figures.relation.Verdict;
import uk.sharedservices.partnership.rule.Answer;

/** Checks when notice of a length, given on a day, ends: "four weeks' notice given on 23 November 2022 ends on 21 December 2022". */
final class NoticeCheck implements Check {

    private static final String KIND = "(?:(?:prior|written|clear|formal|calendar|advance) ){0,3}";
    private static final String GIVEN = "(?:given|served|giving|serving|dated|issued)";
    private static final String ENDS =
            "(?:ends?|ending|expir\\w{1,5}|runs? out|terminat\\w{1,5}|last day|ceases?|concludes?)";

    private static final Pattern LENGTH_FIRST = Pattern.compile(Reading.LENGTH + " ?" + KIND + "notice" + gap(60)
            + GIVEN + gap(25) + Reading.DAY + gap(60) + ENDS + gap(40) + Reading.DAY);
    private static final Pattern DAY_FIRST = Pattern.compile("notice" + gap(25) + GIVEN + gap(25) + Reading.DAY
            + gap(60) + Reading.LENGTH + gap(50) + ENDS + gap(40) + Reading.DAY);
    private static final Pattern LENGTH_LAST = Pattern.compile("notice" + gap(25) + GIVEN + gap(25) + Reading.DAY
            + gap(60) + ENDS + gap(40) + Reading.DAY
            + "(?:,| \\(| –| -)? ?(?:(?:being|which is|that is|giving|after) )?" + Reading.LENGTH
            + "(?= ?" + KIND + "notice ?(?:[#),]|$)| later| afterwards|\\)|#|$)");
    private static final Pattern MENTIONED = Pattern.compile(
            Reading.LENGTH + " ?" + KIND + "notice|notice (?:period )?of (?:[a-z]{1,10} ){0,4}" + Reading.LENGTH);

    private static final Pattern ANY_DAY = Pattern.compile("<d\\d");
    private static final Verdict UNREAD = Verdict.open(
            "Which of the days told with it is that of its giving and which that of its end cannot be read.");
    private static final Verdict UNDATED =
            Verdict.open("The day on which it is given and the day on which it ends are not both told with it.");

    @Override
    public void check(Scene scene, Findings findings) {
        for (Reading reading : scene.readings()) {
            Set<Integer> checked = new HashSet<>();
            Matcher lengthFirst = LENGTH_FIRST.matcher(reading.wording());
            while (lengthFirst.find()) {
                checked.add(stated(reading, lengthFirst, List.of(1, 2, 3), scene.calendar(), findings));
            }
            Matcher dayFirst = DAY_FIRST.matcher(reading.wording());
            while (dayFirst.find()) {
                checked.add(stated(reading, dayFirst, List.of(2, 1, 3), scene.calendar(), findings));
            }
            Matcher lengthLast = LENGTH_LAST.matcher(reading.wording());
            while (lengthLast.find()) {
                checked.add(stated(reading, lengthLast, List.of(3, 1, 2), scene.calendar(), findings));
            }
            Matcher mentioned = MENTIONED.matcher(reading.wording());
            while (mentioned.find()) {
                Length length = reading.figure(Length.class, mentioned, Reading.caught(mentioned, 1) ? 1 : 2);
                if (!checked.contains(length.span().start())) {
                    boolean first = Reading.caught(mentioned, 1);
                    int before = first ? 0 : mentioned.start(2) - mentioned.start() - "<l".length();
                    int after = first ? mentioned.end() - mentioned.end(1) - ">".length() : 0;
                    findings.add(
                            reading,
                            NOTICE,
                            open(reading.sentence(mentioned.start())),
                            length.span().start() - before,
                            length.span().end() + after);
                }
            }
        }
    }

    private static Verdict open(String sentence) {
        return ANY_DAY.matcher(sentence).results().count() > 1 ? UNREAD : UNDATED;
    }

    /** Adds what is found and returns where the length stands. */
    private static int stated(
            Reading reading, MatchResult match, List<Integer> groups, WorkingDayCalendar calendar, Findings findings) {
        Length length = reading.figure(Length.class, match, groups.get(0));
        WrittenDay given = reading.figure(WrittenDay.class, match, groups.get(1));
        WrittenDay end = reading.figure(WrittenDay.class, match, groups.get(2));
        Verdict verdict = length.asNotice()
                .map(period -> verdict(period, length.told(), given.day(), end.day(), calendar))
                .orElse(Verdict.open("No period of notice is so long, or of several units."));
        findings.add(reading, NOTICE, verdict, List.of(length, given, end));
        return length.span().start();
    }

    private static Verdict verdict(
            NoticePeriod period, Told told, LocalDate given, LocalDate end, WorkingDayCalendar calendar) {
        Answer<LocalDate> counted =
                NoticeExpiry.of(NoticeTerms.of(period), given, calendar).lastDay();
        Optional<LocalDate> known = counted.match(
                determined -> Optional.of(determined.value()),
                readings -> Optional.of(readings.theDefault().value()),
                cannotSay -> Optional.empty(),
                notPermitted -> Optional.empty());
        return known.map(lastDay -> verdict(period, told, given, end, lastDay))
                .orElse(Verdict.open("It needs a day that the calendar of working days does not know."));
    }

    private static Verdict verdict(NoticePeriod period, Told told, LocalDate given, LocalDate end, LocalDate lastDay) {
        String counted = period + " from notice given on " + withWeekday(given) + " end on " + withWeekday(lastDay);
        if (end.equals(lastDay)) {
            return Verdict.exact(counted + ": the end told is the last day, as on the corresponding-date reading.");
        }
        if (end.equals(lastDay.plusDays(1))) {
            return Verdict.exact(counted + ": the end told is the day after, as on the clear reading.");
        }
        if (end.isBefore(lastDay)) {
            return Verdict.wrong(counted + ", not on " + withWeekday(end) + ": too short on both readings.");
        }
        if (told == Told.AT_LEAST) {
            return Verdict.exact(counted + ": the end told is later, which \"not less than\" allows.");
        }
        Verdict wrong = Verdict.wrong(counted + ", not on " + withWeekday(end) + ".");
        boolean endOfMonth = end.plusDays(1).getDayOfMonth() == 1;
        return told == Told.ROUGHLY || endOfMonth
                ? wrong.orOpen("It may have to end with a month, or be longer.")
                : wrong;
    }
}
