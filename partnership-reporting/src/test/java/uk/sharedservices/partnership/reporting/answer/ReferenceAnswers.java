package uk.sharedservices.partnership.reporting.answer;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import uk.sharedservices.partnership.agreement.AgreementId;
import uk.sharedservices.partnership.agreement.service.ServiceMethod;
import uk.sharedservices.partnership.arrangement.ExitQuestion;
import uk.sharedservices.partnership.arrangement.Partnership;
import uk.sharedservices.partnership.council.CouncilCode;
import uk.sharedservices.partnership.published.BankHolidays;
import uk.sharedservices.partnership.published.ReferencePartnership;
import uk.sharedservices.partnership.reporting.answer.money.MoneyAnswers;
import uk.sharedservices.partnership.reporting.committee.material.ReportFacts;
import uk.sharedservices.partnership.reporting.committee.material.ReportRequest;
import uk.sharedservices.partnership.reporting.document.Report;

/** Answers on the reference partnership, each asked on the day on which it has most to tell. */
public final class ReferenceAnswers {

    static final CouncilCode TAMESIDE = CouncilCode.of("E08000008");
    static final CouncilCode STOCKPORT = CouncilCode.of("E08000007");
    static final LocalDate GIVEN = LocalDate.of(2022, 11, 23);
    static final AgreementId AGREEMENT = AgreementId.of("shared-director-of-education");

    private ReferenceAnswers() {}

    /** Returns the answers by name. */
    public static Map<String, Supplier<Report>> all() {
        Map<String, Supplier<Report>> all = new LinkedHashMap<>();
        all.put("notice-answer", () -> notice(GIVEN, Optional.empty(), request -> {}));
        all.put(
                "notice-answer-ends-in-mind",
                () -> notice(
                        LocalDate.of(2022, 12, 2),
                        Optional.of(LocalDate.of(2022, 12, 30)),
                        request ->
                                request.publishedOn(LocalDate.of(2022, 11, 24)).wantedEnd(LocalDate.of(2023, 1, 31))));
        all.putAll(MoneyAnswers.all());
        return all;
    }

    /** Returns the answer to a notice by hand of Tameside. */
    static Report notice(LocalDate given, Optional<LocalDate> named, Consumer<ReportRequest.Builder> more) {
        return notice(
                ReferencePartnership.tamesideAndStockport(),
                new ExitQuestion(
                        AGREEMENT,
                        Optional.of(TAMESIDE),
                        given,
                        ServiceMethod.BY_HAND,
                        Optional.empty(),
                        Optional.empty(),
                        named),
                more);
    }

    static Report notice(Partnership partnership, ExitQuestion question, Consumer<ReportRequest.Builder> more) {
        ReportRequest.Builder request = ReportRequest.builder().asAt(question.given());
        more.accept(request);
        return NoticeAnswer.of(
                ReportFacts.of(partnership),
                question.putTo(partnership, BankHolidays.englandAndWales()).orThrow(),
                request.build());
    }
}
