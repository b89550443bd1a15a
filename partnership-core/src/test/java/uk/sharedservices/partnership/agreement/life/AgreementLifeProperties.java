package uk.sharedservices.partnership.agreement.life;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.sharedservices.partnership.agreement.life.Samples.OLDHAM;
import static uk.sharedservices.partnership.agreement.life.Samples.SOURCE;
import static uk.sharedservices.partnership.agreement.life.Samples.STOCKPORT;
import static uk.sharedservices.partnership.agreement.life.Samples.TAMESIDE;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import uk.sharedservices.partnership.agreement.ServiceLevelAgreement;
import uk.sharedservices.partnership.agreement.Variation;
import uk.sharedservices.partnership.agreement.history.NoticeGiven;
import uk.sharedservices.partnership.agreement.history.NoticePurpose;
import uk.sharedservices.partnership.agreement.history.NoticeWaiver;
import uk.sharedservices.partnership.agreement.term.Renewal;
import uk.sharedservices.partnership.agreement.term.Term;
import uk.sharedservices.partnership.council.CouncilCode;
import uk.sharedservices.partnership.fact.FactStatus;
import uk.sharedservices.partnership.period.PeriodUnit;
import uk.sharedservices.partnership.published.BankHolidays;
import uk.sharedservices.partnership.rule.Answer;

@Label("An agreement")
class AgreementLifeProperties {

    private static final LocalDate FIRST = LocalDate.of(2020, 4, 1);

    @Property(tries = 1000)
    @Label("once over is never in force again, on any reading")
    void neverGoesBack(@ForAll("agreements") ServiceLevelAgreement agreement) {
        AgreementLife life = AgreementLife.of(agreement, BankHolidays.englandAndWales());
        AgreementState[] reached = {AgreementState.NOT_BEGUN, AgreementState.NOT_BEGUN};
        for (LocalDate day : daysThatMatter(agreement)) {
            List<AgreementStanding> standings = standings(life.standingOn(day));
            for (int reading = 0; reading < standings.size(); reading++) {
                AgreementState state = standings.get(reading).state();
                if (reached[reading].isOver()) {
                    assertThat(state).as("on %s, reading %s", day, reading).isEqualTo(reached[reading]);
                }
                reached[reading] = state;
            }
        }
    }

    /** Each day on which something is recorded or ends, and the day after. */
    private static NavigableSet<LocalDate> daysThatMatter(ServiceLevelAgreement agreement) {
        NavigableSet<LocalDate> days = new TreeSet<>();
        agreement.term().flatMap(Term::lastDay).ifPresent(days::add);
        for (NoticeGiven notice : agreement.notices()) {
            days.add(notice.given());
            days.add(notice.given().plusMonths(3));
            notice.endNamed().ifPresent(days::add);
            notice.waiver().ifPresent(waiver -> days.add(waiver.lastDay()));
            notice.agreements().forEach(about -> days.add(about.agreedOn()));
        }
        for (Variation variation : agreement.variations()) {
            days.add(variation.agreedOn());
            variation.lastDay().ifPresent(days::add);
        }
        new TreeSet<>(days).forEach(day -> days.add(day.plusDays(1)));
        days.removeIf(day -> day.isBefore(FIRST));
        return days;
    }

    @Property(tries = 1000)
    @Label("is over exactly when its last day has passed")
    void overAfterItsLastDay(
            @ForAll("agreements") ServiceLevelAgreement agreement, @ForAll @IntRange(max = 1500) int after) {
        LocalDate asAt = FIRST.plusDays(after);

        assertThat(standings(AgreementLife.of(agreement, BankHolidays.englandAndWales())
                        .standingOn(asAt)))
                .allSatisfy(standing -> assertThat(standing.state().isOver())
                        .isEqualTo(standing.lastDay().filter(asAt::isAfter).isPresent()));
    }

    @Property(tries = 1000)
    @Label("on a clear reading never ends sooner than on the corresponding-date one, notices only")
    void clearNeverEndsSooner(
            @ForAll("noticed") ServiceLevelAgreement agreement, @ForAll @IntRange(max = 1500) int after) {
        List<AgreementStanding> standings = standings(
                AgreementLife.of(agreement, BankHolidays.englandAndWales()).standingOn(FIRST.plusDays(after)));

        if (standings.size() == 2 && standings.get(1).state().isOver()) {
            assertThat(standings.get(0).state().isOver()).isTrue();
        }
    }

    @Property(tries = 1000)
    @Label("has key dates in the order to act on them, none before the day asked from")
    void keyDatesInOrder(
            @ForAll("agreements") ServiceLevelAgreement agreement, @ForAll @IntRange(max = 1500) int after) {
        LocalDate from = FIRST.plusDays(after);
        Answer<List<KeyDate>> dates =
                AgreementLife.of(agreement, BankHolidays.englandAndWales()).keyDatesFrom(from);

        if (dates.isAnswered()) {
            assertThat(dates.orThrow()).extracting(date -> date.actBy(from)).isSorted();
            assertThat(dates.orThrow()).noneMatch(date -> date.day().isBefore(from));
        }
    }

    /** The standing on each reading, the same twice if there is one; none if it cannot be said. */
    private static List<AgreementStanding> standings(Answer<AgreementStanding> answer) {
        return answer.match(
                one -> List.of(one.value(), one.value()),
                several -> List.of(
                        several.reading("CORRESPONDING_DATE").value(),
                        several.reading("CLEAR").value()),
                missing -> List.of(),
                refused -> List.of());
    }

    @Provide
    Arbitrary<ServiceLevelAgreement> noticed() {
        return notices()
                .list()
                .ofMaxSize(3)
                .map(notices -> base().addAllNotices(notices.stream()
                                .filter(notice -> notice.purpose() == NoticePurpose.TO_END)
                                .toList())
                        .build());
    }

    @Provide
    Arbitrary<ServiceLevelAgreement> agreements() {
        Arbitrary<Optional<Integer>> terms =
                Arbitraries.integers().between(100, 900).optional();
        Arbitrary<Optional<Integer>> limits =
                Arbitraries.integers().between(1, 3).optional();
        Arbitrary<Period> lengths =
                Arbitraries.of(Period.ofMonths(1), Period.ofMonths(6), Period.ofYears(1), Period.ofDays(28));
        return Combinators.combine(
                        terms,
                        lengths,
                        limits,
                        Arbitraries.of(true, false),
                        notices().list().ofMaxSize(3),
                        variations().list().ofMaxSize(2),
                        Arbitraries.of(true, false))
                .as((term, length, limit, renews, notices, variations, three) -> {
                    boolean renewing = renews && term.isPresent();
                    ServiceLevelAgreement.Builder agreement = base().parties(
                                    three ? List.of(TAMESIDE, STOCKPORT, OLDHAM) : List.of(TAMESIDE, STOCKPORT))
                            .term(Term.builder()
                                    .firstDay(FIRST)
                                    .lastDay(term.map(FIRST::plusDays))
                                    .status(FactStatus.RECORDED)
                                    .source(SOURCE)
                                    .build())
                            .addAllNotices(notices.stream()
                                    .filter(notice -> renewing || notice.purpose() == NoticePurpose.TO_END)
                                    .toList())
                            .addAllVariations(variations);
                    Renewal renewal = Samples.byItself(length, limit);
                    return (renewing ? agreement.renewal(renewal) : agreement).build();
                });
    }

    private static ServiceLevelAgreement.Builder base() {
        return Samples.between(List.of(TAMESIDE, STOCKPORT), 3, PeriodUnit.MONTHS)
                .term(Samples.term(FIRST.toString(), null));
    }

    private static Arbitrary<NoticeGiven> notices() {
        Arbitrary<Optional<Integer>> named =
                Arbitraries.integers().between(-5, 200).optional();
        Arbitrary<Optional<Integer>> waived =
                Arbitraries.integers().between(0, 150).optional(0.3);
        Arbitrary<Optional<Integer>> withdrawn =
                Arbitraries.integers().between(0, 150).optional(0.3);
        return Combinators.combine(
                        Arbitraries.of(TAMESIDE, STOCKPORT),
                        Arbitraries.integers().between(0, 1200),
                        Arbitraries.of(NoticePurpose.TO_END, NoticePurpose.NOT_TO_RENEW),
                        named,
                        waived,
                        withdrawn)
                .as((by, after, purpose, end, waiver, withdrawal) -> {
                    LocalDate given = FIRST.plusDays(after);
                    CouncilCode other = by.equals(TAMESIDE) ? STOCKPORT : TAMESIDE;
                    return Samples.notice(by, given.toString())
                            .purpose(purpose)
                            .endNamed(end.map(given::plusDays))
                            .waiver(waiver.map(days -> waiver(given, days, other)))
                            .withdrawal(withdrawal.map(days ->
                                    Samples.withdrawal(given.plusDays(days).toString(), other)))
                            .build();
                });
    }

    private static NoticeWaiver waiver(LocalDate given, int days, CouncilCode other) {
        return Samples.waiver(
                given.plusDays(days).toString(), given.plusDays(days + 10L).toString(), other);
    }

    private static Arbitrary<Variation> variations() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 1200),
                        Arbitraries.integers().between(0, 600))
                .as((on, length) -> Samples.variation(FIRST.plusDays(on).toString(), TAMESIDE, STOCKPORT)
                        .lastDay(FIRST.plusDays((long) on + length))
                        .build());
    }
}
