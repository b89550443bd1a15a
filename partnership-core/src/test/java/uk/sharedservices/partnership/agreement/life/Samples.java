package uk.sharedservices.partnership.agreement.life;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import uk.sharedservices.partnership.agreement.AgreementId;
import uk.sharedservices.partnership.agreement.NoticeClause;
import uk.sharedservices.partnership.agreement.ServiceLevelAgreement;
import uk.sharedservices.partnership.agreement.Variation;
import uk.sharedservices.partnership.agreement.history.NoticeGiven;
import uk.sharedservices.partnership.agreement.history.NoticePurpose;
import uk.sharedservices.partnership.agreement.history.NoticeWaiver;
import uk.sharedservices.partnership.agreement.history.NoticeWithdrawal;
import uk.sharedservices.partnership.agreement.term.Renewal;
import uk.sharedservices.partnership.agreement.term.Term;
import uk.sharedservices.partnership.council.CouncilCode;
import uk.sharedservices.partnership.fact.FactStatus;
import uk.sharedservices.partnership.fact.Source;
import uk.sharedservices.partnership.period.NoticePeriod;
import uk.sharedservices.partnership.period.PeriodUnit;

/** Agreements and records for tests. */
final class Samples {

    static final CouncilCode TAMESIDE = CouncilCode.of("E08000008");
    static final CouncilCode STOCKPORT = CouncilCode.of("E08000007");
    static final CouncilCode OLDHAM = CouncilCode.of("E08000004");
    static final Source SOURCE = Source.of("B", "clause 9");

    private Samples() {}

    static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    /** An agreement between Tameside and Stockport from 1 April 2021 on four weeks' notice. */
    static ServiceLevelAgreement.Builder fourWeeks() {
        return between(List.of(TAMESIDE, STOCKPORT), 4, PeriodUnit.WEEKS).term(term("2021-04-01", null));
    }

    static ServiceLevelAgreement.Builder between(List<CouncilCode> parties, int amount, PeriodUnit unit) {
        return ServiceLevelAgreement.builder()
                .id(AgreementId.of("sample"))
                .name("the sample agreement")
                .parties(parties)
                .subject("a shared service")
                .noticeClause(clause(amount, unit))
                .status(FactStatus.RECORDED)
                .source(SOURCE);
    }

    static NoticeClause clause(int amount, PeriodUnit unit) {
        return NoticeClause.builder()
                .wording("not less than " + amount + " " + unit)
                .period(NoticePeriod.of(amount, unit))
                .status(FactStatus.RECORDED)
                .source(SOURCE)
                .build();
    }

    static Term term(String firstDay, @org.jspecify.annotations.Nullable String lastDay) {
        return Term.builder()
                .firstDay(day(firstDay))
                .lastDay(Optional.ofNullable(lastDay).map(LocalDate::parse))
                .status(FactStatus.RECORDED)
                .source(SOURCE)
                .build();
    }

    static Renewal byItself(Period length, Optional<Integer> atMost) {
        return Renewal.builder()
                .byItself(true)
                .length(length)
                .atMost(atMost)
                .stopNotice(NoticePeriod.of(3, PeriodUnit.MONTHS))
                .status(FactStatus.RECORDED)
                .source(SOURCE)
                .build();
    }

    static NoticeGiven.Builder notice(CouncilCode by, String given) {
        return NoticeGiven.builder()
                .by(by)
                .given(day(given))
                .purpose(NoticePurpose.TO_END)
                .reason("the councils go separate ways")
                .status(FactStatus.RECORDED)
                .source(SOURCE);
    }

    static NoticeWaiver waiver(String agreedOn, String lastDay, CouncilCode... agreedBy) {
        return NoticeWaiver.builder()
                .agreedOn(day(agreedOn))
                .addAgreedBy(agreedBy)
                .lastDay(day(lastDay))
                .reason("the post is vacant")
                .status(FactStatus.RECORDED)
                .source(SOURCE)
                .build();
    }

    static NoticeWithdrawal withdrawal(String agreedOn, CouncilCode... agreedBy) {
        return NoticeWithdrawal.builder()
                .agreedOn(day(agreedOn))
                .addAgreedBy(agreedBy)
                .reason("the councils go on together")
                .status(FactStatus.RECORDED)
                .source(SOURCE)
                .build();
    }

    static Variation.Builder variation(String agreedOn, CouncilCode... agreedBy) {
        return Variation.builder()
                .agreedOn(day(agreedOn))
                .addAgreedBy(agreedBy)
                .reason("the councils agreed so")
                .status(FactStatus.RECORDED)
                .source(SOURCE);
    }
}
