package uk.sharedservices.partnership.arrangement.twin;

import static uk.sharedservices.partnership.calendar.DayInWords.day;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.sharedservices.partnership.agreement.ServiceLevelAgreement;
import uk.sharedservices.partnership.agreement.history.NoticeGiven;
import uk.sharedservices.partnership.agreement.life.AgreementLife;
import uk.sharedservices.partnership.agreement.life.AgreementStanding;
import uk.sharedservices.partnership.calendar.WorkingDayCalendar;
import uk.sharedservices.partnership.fact.Fact;
import uk.sharedservices.partnership.rule.Answer;

/**
 * The last day of an agreement as it stands on a day, with notices given by then.
 *
 * @param days  the last day; several where it can be read in more ways than one, the default first; none if none is known
 * @param standing  how it is known and from where
 * @param onEveryReading  whether one of the days is the last on every reading, whichever it is
 * @param doubts  why it cannot be said for sure, a sentence each
 */
record AgreementEnd(List<LocalDate> days, String standing, boolean onEveryReading, List<String> doubts) {

    static AgreementEnd of(
            ServiceLevelAgreement agreement,
            LocalDate asAt,
            WorkingDayCalendar calendar,
            UnaryOperator<String> nameOf) {
        AgreementLife life = AgreementLife.of(agreement, calendar).naming(nameOf);
        Answer<AgreementStanding> standing = life.standingOn(asAt);
        List<Optional<LocalDate>> readings = standing.match(
                one -> List.of(one.value().lastDay()),
                several -> Stream.concat(Stream.of(several.theDefault()), several.readings().stream())
                        .map(reading -> reading.value().lastDay())
                        .distinct()
                        .toList(),
                missing -> List.of(),
                refused -> List.of());
        List<String> doubts = standing.match(
                one -> List.of(),
                several -> readings.size() < 2
                        ? List.of()
                        : List.of("The last day of " + agreement.name() + " can be read in more ways than one."),
                Answer.CannotSay::missing,
                refused -> List.of(refused.reason()));
        List<LocalDate> set = readings.stream().flatMap(Optional::stream).toList();
        Optional<LocalDate> endOfTerm =
                life.doubtsAboutTermsOn(asAt).isEmpty() ? life.endOfTermOn(asAt) : Optional.empty();
        List<LocalDate> days = set.isEmpty() ? endOfTerm.stream().toList() : set;
        return new AgreementEnd(
                days,
                standing(agreement, asAt, days, endOfTerm),
                standing.isAnswered() && readings.stream().allMatch(Optional::isPresent),
                doubts);
    }

    /** The last day, if there is one on every reading and nothing is in doubt. */
    Optional<LocalDate> only() {
        return doubts.isEmpty() ? days.stream().findFirst() : Optional.empty();
    }

    String inWords(LocalDate asAt) {
        return (days.stream().allMatch(last -> last.isBefore(asAt)) ? "ended on " : "ends on ")
                + days.stream().map(last -> day(last)).collect(Collectors.joining(" or "));
    }

    /** That of the notice or the variation that fixes the day; otherwise that of the term. */
    private static String standing(
            ServiceLevelAgreement agreement, LocalDate asAt, List<LocalDate> days, Optional<LocalDate> endOfTerm) {
        List<NoticeGiven> notices = agreement.notices().stream()
                .filter(notice -> !notice.given().isAfter(asAt))
                .toList();
        Stream<Fact> naming = Stream.concat(
                agreement.variationsBy(asAt).stream()
                        .filter(variation -> variation.lastDay().stream().anyMatch(days::contains)),
                notices.stream().filter(notice -> notice.endNamed().stream().anyMatch(days::contains)));
        Stream<Fact> bySomeNotice = endOfTerm.stream().anyMatch(days::contains)
                ? Stream.of()
                : notices.stream().map(Fact.class::cast);
        Stream<Fact> byTerm = Stream.concat(agreement.term().stream(), Stream.of(agreement));
        return Stream.of(naming, bySomeNotice, byTerm)
                .flatMap(facts -> facts)
                .map(Fact::standing)
                .findFirst()
                .orElseThrow();
    }
}
