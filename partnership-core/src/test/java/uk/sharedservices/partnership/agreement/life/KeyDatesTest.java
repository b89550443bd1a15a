package uk.sharedservices.partnership.agreement.life;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.sharedservices.partnership.agreement.life.Samples.SOURCE;
import static uk.sharedservices.partnership.agreement.life.Samples.STOCKPORT;
import static uk.sharedservices.partnership.agreement.life.Samples.TAMESIDE;
import static uk.sharedservices.partnership.agreement.life.Samples.byItself;
import static uk.sharedservices.partnership.agreement.life.Samples.day;
import static uk.sharedservices.partnership.agreement.life.Samples.fourWeeks;
import static uk.sharedservices.partnership.agreement.life.Samples.notice;
import static uk.sharedservices.partnership.agreement.life.Samples.term;
import static uk.sharedservices.partnership.agreement.life.Samples.variation;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.sharedservices.partnership.agreement.ServiceLevelAgreement;
import uk.sharedservices.partnership.agreement.term.BreakPoint;
import uk.sharedservices.partnership.agreement.term.ReviewPoint;
import uk.sharedservices.partnership.fact.FactStatus;
import uk.sharedservices.partnership.period.NoticePeriod;
import uk.sharedservices.partnership.period.PeriodUnit;
import uk.sharedservices.partnership.published.BankHolidays;
import uk.sharedservices.partnership.rule.Answer;

@DisplayName("The dates to watch")
class KeyDatesTest {

    @Test
    @DisplayName("are sorted by the day to act on, notice before the date it is for (A-REVIEW)")
    void sorted() {
        assertThat(lines(full().build(), "2022-01-01"))
                .containsExactly(
                        "act by 2022-03-31 REVIEW 2022-03-31",
                        "act by 2022-06-29 BREAK_POINT 2022-09-30",
                        "act by 2022-12-30 RENEWAL 2023-03-31",
                        "act by 2023-09-30 BREAK_POINT 2023-12-31",
                        "act by 2024-03-31 END_OF_TERM 2024-03-31");
    }

    @Test
    @DisplayName(
            "give the latest day of notice by reading, and keep a break point whose day of notice has passed (A-BREAK)")
    void latestNotice() {
        List<KeyDate> dates = dates(full().build(), "2022-07-01").orThrow();

        assertThat(dates.get(0).kind()).isEqualTo(KeyDate.Kind.BREAK_POINT);
        assertThat(dates.get(0).actBy(day("2022-07-01"))).isEqualTo("2022-09-30");
        Answer.Readings<LocalDate> latest =
                (Answer.Readings<LocalDate>) dates.get(0).latestNotice().orElseThrow();
        assertThat(latest.reading("CORRESPONDING_DATE").value()).isEqualTo("2022-06-30");
        assertThat(latest.reading("CLEAR").value()).isEqualTo("2022-06-29");
        assertThat(dates)
                .allSatisfy(date -> assertThat(date.derivation().steps()).isNotEmpty());
    }

    @Test
    @DisplayName("leave out what comes after the agreement's end")
    void nothingAfterTheEnd() {
        ServiceLevelAgreement agreement = full().addNotices(notice(TAMESIDE, "2022-03-01")
                        .endNamed(day("2022-08-31"))
                        .build())
                .build();

        assertThat(lines(agreement, "2022-03-15"))
                .containsExactly("act by 2022-03-31 REVIEW 2022-03-31", "act by 2022-08-31 END_OF_NOTICE 2022-08-31");
        assertThat(dates(agreement, "2022-09-01").orThrow()).isEmpty();
    }

    @Test
    @DisplayName("say what notice is not known")
    void unknownNotice() {
        ServiceLevelAgreement agreement = fourWeeks()
                .addBreakPoints(breakPoint("2022-09-30", Optional.empty()))
                .build();

        assertThat(dates(agreement, "2022-01-01")
                        .orThrow()
                        .get(0)
                        .latestNotice()
                        .orElseThrow()
                        .inWords(Object::toString))
                .isEqualTo(
                        "Cannot say. How much notice a party must give to end the agreement at its break point is not"
                                + " known.");
    }

    @Test
    @DisplayName("cannot be said where the standing cannot")
    void inDoubt() {
        ServiceLevelAgreement agreement = full().addVariations(variation("2021-12-01", STOCKPORT)
                        .lastDay(day("2022-06-30"))
                        .build())
                .build();

        assertThat(dates(agreement, "2022-01-01")).isInstanceOf(Answer.CannotSay.class);
    }

    private static ServiceLevelAgreement.Builder full() {
        return fourWeeks()
                .term(term("2021-04-01", "2023-03-31"))
                .renewal(byItself(Period.ofYears(1), Optional.of(1)))
                .addReviewPoints(ReviewPoint.builder()
                        .due(day("2022-03-31"))
                        .status(FactStatus.RECORDED)
                        .source(SOURCE)
                        .build())
                .addBreakPoints(
                        breakPoint("2023-12-31", Optional.of(NoticePeriod.of(3, PeriodUnit.MONTHS))),
                        breakPoint("2022-09-30", Optional.of(NoticePeriod.of(3, PeriodUnit.MONTHS))));
    }

    private static BreakPoint breakPoint(String lastDay, Optional<NoticePeriod> notice) {
        return BreakPoint.builder()
                .lastDay(day(lastDay))
                .notice(notice)
                .status(FactStatus.RECORDED)
                .source(SOURCE)
                .build();
    }

    private static List<String> lines(ServiceLevelAgreement agreement, String from) {
        return dates(agreement, from).orThrow().stream()
                .map(date -> "act by " + date.actBy(day(from)) + " " + date.kind() + " " + date.day())
                .toList();
    }

    private static Answer<List<KeyDate>> dates(ServiceLevelAgreement agreement, String from) {
        return AgreementLife.of(agreement, BankHolidays.englandAndWales()).keyDatesFrom(day(from));
    }
}
