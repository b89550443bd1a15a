package uk.sharedservices.partnership.reporting.exit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.sharedservices.partnership.agreement.AgreementId;
import uk.sharedservices.partnership.agreement.NoticeClause;
import uk.sharedservices.partnership.agreement.ServiceLevelAgreement;
import uk.sharedservices.partnership.agreement.service.ServiceMethod;
import uk.sharedservices.partnership.agreement.term.Term;
import uk.sharedservices.partnership.arrangement.ExitQuestion;
import uk.sharedservices.partnership.arrangement.Partnership;
import uk.sharedservices.partnership.council.CouncilCode;
import uk.sharedservices.partnership.dsg.DsgPosition;
import uk.sharedservices.partnership.money.PublishedFigure;
import uk.sharedservices.partnership.period.NoticePeriod;
import uk.sharedservices.partnership.period.PeriodUnit;
import uk.sharedservices.partnership.published.BankHolidays;
import uk.sharedservices.partnership.published.ReferencePartnership;
import uk.sharedservices.partnership.rule.Rule;

@DisplayName("The exit report")
class ExitReportTest {

    private static final Partnership PARTNERSHIP = ReferencePartnership.tamesideAndStockport();
    private static final AgreementId AGREEMENT = AgreementId.of("shared-director-of-education");
    private static final CouncilCode TAMESIDE = CouncilCode.of("E08000008");

    @Test
    @DisplayName("of the reference question reads, as text, as it has been read and approved")
    void asText() throws IOException {
        assertThat(ExitReportText.print(reference())).isEqualToNormalizingNewlines(golden("exit-report.txt"));
    }

    @Test
    @DisplayName("gives the figures as text")
    void figures() {
        String text = ExitReportText.print(reference()).replaceAll("\\s+", " ");

        assertThat(List.of(
                        "Wednesday 21 December 2022",
                        "Thursday 22 December 2022",
                        "£5,500,000 deficit",
                        "2.27 %",
                        "£3.243m + £2.257m = £5.500m agrees exactly",
                        ExitReport.NOT_LEGAL_ADVICE))
                .allSatisfy(figure -> {
                    assertThat(text).contains(figure);
                });
    }

    @Test
    @DisplayName("says first that there is no date, when there is none")
    void withoutADate() {
        ExitReport report = report(PARTNERSHIP, LocalDate.of(2022, 11, 23), ServiceMethod.EMAIL);

        assertThat(report.answered()).isFalse();
        assertThat(report.headline()).startsWith("Cannot say. ");
        assertThat(report.readings()).isEmpty();
        assertThat(report.posts()).isEmpty();
        assertThat(ExitReportText.print(report)).doesNotContain("When are we out?");
    }

    @Test
    @DisplayName("tells a doubt about the day of giving beside the date")
    void cautions() {
        ExitReport report = report(PARTNERSHIP, LocalDate.of(2022, 12, 3), ServiceMethod.BY_HAND);

        assertThat(ExitReportText.print(report))
                .contains("Caution: Counted from Monday 5 December 2022, the earliest end is Monday 2 January 2023.");
    }

    @Test
    @DisplayName("on a closed day marks neither reading as ours, for ours is reckoned from the later day")
    void oursOnAClosedDay() {
        ExitReport report = report(PARTNERSHIP, LocalDate.of(2022, 12, 3), ServiceMethod.BY_HAND);

        assertThat(report.readings())
                .extracting(ExitReport.ReadingRow::use)
                .containsExactly("default for “when are we out?”", "");
        assertThat(report.toName()).startsWith("Tuesday 3 January 2023.");
        assertThat(report.derivations()).hasSize(2);
        assertThat(reference().derivations()).hasSize(1);
        assertThat(report.whenOut()).startsWith("Saturday 31 December 2022.").contains("the same whole days");
    }

    @Test
    @DisplayName("after the shared post's own agreed term says so, and after the year of the figures too")
    void afterThePostsTerm() {
        ExitReport report = report(PARTNERSHIP, LocalDate.of(2024, 5, 1), ServiceMethod.BY_HAND);

        assertThat(report.posts())
                .singleElement()
                .asString()
                .endsWith(
                        "was agreed to last to Friday 31 March 2023, before the agreement ends; whether it went on is not"
                                + " known.");
        assertThat(report.accounts())
                .singleElement()
                .satisfies(account -> assertThat(account.sentence())
                        .endsWith("That is the latest held; the agreement ends in 2024/25."));
    }

    @Test
    @DisplayName("shows by which rules the balance is the council's own and what share of the grant it is")
    void howTheBalanceWasReached() {
        assertThat(reference().accounts())
                .singleElement()
                .satisfies(account -> assertThat(account.derivation().rules())
                        .extracting(Rule::id)
                        .containsExactly("DSG-CARRIED-FORWARD", "DSG-OWN-ACCOUNT", "DSG-SHARE-OF-GRANT"));
    }

    @Test
    @DisplayName("gives both balances, and both shares, where the figures printed do not agree")
    void balancesThatDisagree() {
        Partnership disagreeing = Partnership.builder()
                .from(PARTNERSHIP)
                .dsgPositions(List.of(DsgPosition.builder()
                        .from(PARTNERSHIP.dsgPositions().get(0))
                        .carriedForward(PublishedFigure.millions("6.000"))
                        .build()))
                .build();

        assertThat(ExitReportText.print(report(disagreeing, LocalDate.of(2022, 11, 23), ServiceMethod.BY_HAND))
                        .replaceAll("\\s+", " "))
                .contains(
                        "Carried forward: £6,000,000 deficit (printed £6.000m)",
                        "Carried forward as a share of the grant: 2.48 %",
                        "Brought forward and every movement, as printed: a deficit of £5,500,000.",
                        "does not agree, and rounding does not explain it: the terms less the total are -£500,000");
    }

    @Test
    @DisplayName("by either party lists the accounts side by side and says which it does not hold")
    void byEitherParty() {
        ExitReport report = ExitReport.of(
                PARTNERSHIP,
                new ExitQuestion(AGREEMENT, Optional.empty(), LocalDate.of(2022, 11, 23), ServiceMethod.BY_HAND)
                        .putTo(PARTNERSHIP, BankHolidays.englandAndWales())
                        .orThrow());

        assertThat(report.title()).isEqualTo("If either party gives notice on 23 November 2022");
        assertThat(report.accounts())
                .extracting(GrantTable::sentence)
                .containsExactly(
                        "By these figures (forecast) Tameside carries into 2023/24, as its own: a deficit of £5,500,000.",
                        "Cannot say. No Dedicated Schools Grant position of Stockport for 2022/23 or before is held.");
    }

    @Test
    @DisplayName(
            "headlines the fixed day of the year on which alone notice may expire, and where the post goes is undated")
    void fixedExpiryDay() {
        ExitReport report = report(
                withClause(clause -> clause.expiresOn(MonthDay.of(3, 31))),
                LocalDate.of(2022, 11, 23),
                ServiceMethod.BY_HAND);

        assertThat(report.headline())
                .isEqualTo(
                        "The last day is Friday 31 March 2023, the earliest end that the notice may name. The period of"
                                + " notice itself runs out on Wednesday 21 December 2022.");
        assertThat(report.posts()).singleElement().asString().contains("; then the post holder returns");
    }

    @Test
    @DisplayName("says that the readings differ, where a day of reading moves the end by a year")
    void readingsAYearApart() {
        ExitReport report = report(
                withClause(clause ->
                        clause.period(NoticePeriod.of(12, PeriodUnit.MONTHS)).expiresOn(MonthDay.of(3, 31))),
                LocalDate.of(2022, 3, 31),
                ServiceMethod.BY_HAND);

        assertThat(report.headline())
                .startsWith(
                        "The last day is Friday 31 March 2023, the earliest end that the notice may name on the better"
                                + " view; the readings below differ.");
        assertThat(report.readings())
                .extracting(ExitReport.ReadingRow::earliestEnd)
                .containsExactly("Friday 31 March 2023", "Sunday 31 March 2024");
        assertThat(report.whenOut()).doesNotContain("the same whole days");
    }

    @Test
    @DisplayName("headlines the end of the agreement's own term, where that comes first, and names no other")
    void ownTerm() {
        Partnership limited = withAgreement(agreement -> agreement.term(Term.builder()
                .from(PARTNERSHIP.agreement(AGREEMENT).orElseThrow().term().orElseThrow())
                .lastDay(LocalDate.of(2022, 12, 10))
                .build()));
        ExitReport report = report(limited, LocalDate.of(2022, 11, 23), ServiceMethod.BY_HAND);

        assertThat(report.headline())
                .isEqualTo("The last day is Saturday 10 December 2022, the last of the agreement's own term: it expires"
                        + " before the notice would end it. The period of notice itself runs out on Wednesday 21"
                        + " December 2022.");
        assertThat(report.toName())
                .startsWith("Not permitted. The agreement's own term ends on Saturday 10 December 2022");
        assertThat(ExitReportText.print(report)).contains("[A-TERM]");
    }

    @Test
    @DisplayName("in JSON carries the checks and the warning too")
    void inJson() {
        assertThat(ExitReportJson.print(ExitQuestion.byHand(AGREEMENT, TAMESIDE, LocalDate.of(2022, 11, 23))
                        .putTo(PARTNERSHIP, BankHolidays.englandAndWales())
                        .orThrow()))
                .contains(
                        "\"outcome\": \"met\"",
                        "£3.243m + £2.257m = £5.500m agrees exactly.",
                        "\"warning\": \"This is not legal advice.");
    }

    @Test
    @DisplayName("marks each fact with its status: the shared post recorded, what is assumed as assumed")
    void marksEachFact() {
        assertThat(ExitReportText.print(reference()).replaceAll("\\s+", " "))
                .contains(
                        "Term: from Thursday 1 April 2021 (assumed, A, paragraph 2.1).",
                        "(secondment, recorded, B, paragraphs 2.8 and 2.9)",
                        "it is taken as the day on which the shared post began",
                        "The report does not say whether the grant is gross; that it is, is inferred",
                        "Tameside is taken to be the employer");
    }

    private static Partnership withClause(UnaryOperator<NoticeClause.Builder> change) {
        NoticeClause clause =
                PARTNERSHIP.agreement(AGREEMENT).orElseThrow().noticeClause().orElseThrow();
        return withAgreement(agreement -> agreement.noticeClause(
                change.apply(NoticeClause.builder().from(clause)).build()));
    }

    private static Partnership withAgreement(UnaryOperator<ServiceLevelAgreement.Builder> change) {
        return Partnership.builder()
                .from(PARTNERSHIP)
                .agreements(List.of(change.apply(ServiceLevelAgreement.builder()
                                .from(PARTNERSHIP.agreement(AGREEMENT).orElseThrow()))
                        .build()))
                .build();
    }

    private static ExitReport reference() {
        return report(PARTNERSHIP, LocalDate.of(2022, 11, 23), ServiceMethod.BY_HAND);
    }

    private static ExitReport report(Partnership partnership, LocalDate given, ServiceMethod method) {
        return ExitReport.of(
                partnership,
                new ExitQuestion(AGREEMENT, Optional.of(TAMESIDE), given, method)
                        .putTo(partnership, BankHolidays.englandAndWales())
                        .orThrow());
    }

    private static String golden(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(ExitReportTest.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
