package uk.sharedservices.partnership.agreement.life;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import uk.sharedservices.partnership.agreement.ServiceLevelAgreement;
import uk.sharedservices.partnership.agreement.history.NoticeGiven;
import uk.sharedservices.partnership.agreement.notice.NoticeReading;
import uk.sharedservices.partnership.agreement.term.Term;
import uk.sharedservices.partnership.calendar.WorkingDayCalendar;
import uk.sharedservices.partnership.rule.RecordedWorking;
import uk.sharedservices.partnership.rule.Working;

/**
 * An agreement followed to a day, on each reading.
 *
 * @param prospects  what is set to end it, by reading, if nothing in doubt counts
 * @param doubtful  the same on the better reading, if all that is in doubt counts
 * @param missing  facts without which nothing can be said, a sentence each
 * @param doubts  what is not recorded as done or as agreed by everyone it takes, a sentence each
 */
record Followed(Map<NoticeReading, Prospect> prospects, Prospect doubtful, List<String> missing, List<String> doubts) {

    static Followed upTo(
            LocalDate asAt,
            ServiceLevelAgreement agreement,
            WorkingDayCalendar calendar,
            UnaryOperator<String> nameOf,
            RecordedWorking working) {
        RenewedTerm term = new RenewedTerm(agreement, calendar);
        Consents consents = new Consents(agreement, nameOf);
        Map<NoticeGiven, NoticeEffect> effects = new LinkedHashMap<>();
        agreement.notices().stream()
                .filter(notice -> !notice.given().isAfter(asAt))
                .sorted(Comparator.comparing(NoticeGiven::given))
                .forEach(notice -> effects.put(notice, NoticeEffect.of(notice, term, working)));
        Map<NoticeReading, Prospect> prospects = new EnumMap<>(NoticeReading.class);
        Working once = once(working);
        for (NoticeReading reading : NoticeReading.values()) {
            prospects.put(reading, new Course(term, consents, on(reading, effects), false, once).upTo(asAt));
        }
        Prospect doubtful = new Course(
                        term, consents, on(NoticeReading.CORRESPONDING_DATE, effects), true, Working.none())
                .upTo(asAt);
        return new Followed(prospects, doubtful, missing(term, effects, consents, asAt), consents.doubtsOn(asAt));
    }

    Prospect prospects(NoticeReading reading) {
        return Objects.requireNonNull(prospects.get(reading));
    }

    /** What is set on the corresponding-date reading, the better view. */
    Prospect better() {
        return prospects(NoticeReading.CORRESPONDING_DATE);
    }

    AgreementStanding ifDoubtful(LocalDate asAt) {
        return doubtful.ifOneEndsItForAll(asAt);
    }

    List<String> afterEnd() {
        return prospects.values().stream()
                .flatMap(prospect -> prospect.afterEnd().stream())
                .distinct()
                .toList();
    }

    private static Map<NoticeGiven, Optional<LocalDate>> on(
            NoticeReading reading, Map<NoticeGiven, NoticeEffect> effects) {
        Map<NoticeGiven, Optional<LocalDate>> ends = new LinkedHashMap<>();
        effects.forEach((notice, effect) ->
                ends.put(notice, Optional.ofNullable(effect.ends().get(reading))));
        return ends;
    }

    private static List<String> missing(
            RenewedTerm term, Map<NoticeGiven, NoticeEffect> effects, Consents consents, LocalDate asAt) {
        ServiceLevelAgreement agreement = term.agreement();
        List<String> missing = new ArrayList<>();
        if (agreement.renewal().isPresent()
                && agreement.term().flatMap(Term::lastDay).isEmpty()
                && agreement.variationsBy(asAt).stream()
                        .noneMatch(variation -> variation.lastDay().isPresent())) {
            missing.add(term.unknownLastDay());
        }
        effects.forEach((notice, effect) -> {
            boolean agreedInstead = notice.agreements().stream()
                    .anyMatch(about -> !about.agreedOn().isAfter(asAt) && consents.counts(notice, about));
            if (!agreedInstead) {
                missing.addAll(effect.missing());
            }
        });
        return missing;
    }

    /** Returns working that notes a step only once, for the readings share most of theirs. */
    private static Working once(Working working) {
        Set<List<Object>> noted = new HashSet<>();
        return (rule, result, sentence) -> {
            String words = sentence.get();
            if (noted.add(List.of(rule, words))) {
                working.step(rule, result, () -> words);
            }
        };
    }
}
