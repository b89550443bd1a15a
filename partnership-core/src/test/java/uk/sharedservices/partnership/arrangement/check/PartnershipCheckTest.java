package uk.sharedservices.partnership.arrangement.check;

import static org.assertj.core.api.Assertions.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.sharedservices.partnership.agreement.AgreementId;
import uk.sharedservices.partnership.agreement.NoticeClause;
import uk.sharedservices.partnership.agreement.ServiceLevelAgreement;
import uk.sharedservices.partnership.agreement.Variation;
import uk.sharedservices.partnership.agreement.history.NoticeGiven;
import uk.sharedservices.partnership.agreement.history.NoticePurpose;
import uk.sharedservices.partnership.arrangement.Assuming;
import uk.sharedservices.partnership.arrangement.Partnership;
import uk.sharedservices.partnership.council.CouncilCode;
import uk.sharedservices.partnership.fact.FactStatus;
import uk.sharedservices.partnership.published.BankHolidays;
import uk.sharedservices.partnership.published.Constitutions;
import uk.sharedservices.partnership.published.EnglishCouncils;
import uk.sharedservices.partnership.published.ReferencePartnership;
import uk.sharedservices.partnership.published.TriBorough;
import uk.sharedservices.partnership.rule.RuleOutcome;

@DisplayName("Every rule put to")
class PartnershipCheckTest {

    private static final LocalDate REPORT_B = LocalDate.of(2022, 11, 23);

    @Test
    @DisplayName("the partnership of Tameside and Stockport tells what the reports leave unsaid")
    void reference() {
        List<RuleFinding> findings = check(ReferencePartnership.tamesideAndStockport(), REPORT_B);

        assertThat(told(findings, "P-LENGTH"))
                .containsExactly(
                        "18 months is stated in B, paragraph 2.9; from 1 April 2021 to 23 November 2022 are 19 months"
                                + " and 22 days.");
        assertThat(told(findings, "T-NOTICE")).singleElement().asString().contains("cannot be said");
        assertThat(at(findings, "commitments[report-within-12-months]", "PC-KEPT"))
                .contains("no evidence")
                .contains("24 March 2022")
                .contains("31 March 2022");
        assertThat(at(findings, "savings[stockport-shared-and-traded-services]", "M-TARGET"))
                .contains("£270,000")
                .contains("£48,000");
        assertThat(at(findings, "outcomes[outcomes-for-children]", "O-ATTRIBUTION"))
                .contains("annot be said");
        assertThat(at(findings, "appraisals[out-of-hours]", "P-RANKING")).contains("Cannot say");
        assertThat(at(findings, "proposals[end-shared-director]", "J-OUTCOME")).contains("only proposed");
    }

    @Test
    @DisplayName("each bundled partnership gives a reason and a rule for every outcome")
    void everyOutcomeHasAReason() {
        for (Partnership partnership : List.of(ReferencePartnership.tamesideAndStockport(), TriBorough.partnership())) {
            List<RuleFinding> findings = check(partnership, REPORT_B);

            assertThat(findings).isNotEmpty().allSatisfy(finding -> {
                assertThat(finding.path()).isNotBlank();
                assertThat(finding.outcome().reason()).endsWith(".");
                assertThat(finding.outcome().rule().authorities()).isNotBlank();
            });
        }
    }

    @Test
    @DisplayName("an agreement stands as at the day asked, and not as at a notice given later")
    void asAtTheDayAsked() {
        String path = "agreements[public-health]";

        assertThat(at(check(TriBorough.partnership(), LocalDate.of(2017, 3, 26)), path, "A-STANDING"))
                .contains("in force");
        assertThat(at(check(TriBorough.partnership(), LocalDate.of(2017, 3, 27)), path, "A-STANDING"))
                .contains("under notice");
        assertThat(at(check(TriBorough.partnership(), LocalDate.of(2018, 4, 1)), path, "A-STANDING"))
                .contains("terminated");
    }

    @Test
    @DisplayName("a post is not told as shared once the agreement that governs it has ended")
    void postOfAnEndedAgreement() {
        String path = "sharedPosts[director-of-public-health]";

        assertThat(at(check(TriBorough.partnership(), LocalDate.of(2018, 3, 31)), path, "P-SHARED"))
                .contains("Director of Public Health: shared.");
        assertThat(outcome(check(TriBorough.partnership(), LocalDate.of(2018, 4, 1)), path, "P-SHARED"))
                .isInstanceOf(RuleOutcome.Undetermined.class)
                .extracting(RuleOutcome::reason, as(STRING))
                .contains("The agreement that governs it ended on Saturday 31 March 2018")
                .contains("whether the holder returned then or stayed is not recorded");
    }

    @Test
    @DisplayName("a decision that is only planned for later is not asked how far it was carried out")
    void decisionStillToBeMade() {
        assertThat(outcome(
                        check(ReferencePartnership.tamesideAndStockport(), REPORT_B),
                        "decisions[tameside-early-years-2023]",
                        "J-IMPLEMENTED"))
                .isInstanceOf(RuleOutcome.NotApplicable.class)
                .extracting(RuleOutcome::reason)
                .isEqualTo("The decision of Tameside had not been made by 23 November 2022.");
    }

    @Test
    @DisplayName("readings that differ are no answer to how an agreement stands")
    void readingsThatDiffer() {
        AgreementId agreement = AgreementId.of("shared-director-of-education");
        Partnership given = Assuming.in(ReferencePartnership.tamesideAndStockport())
                .noticeGiven(agreement, CouncilCode.of("E08000008"), REPORT_B)
                .partnership();
        String path = "agreements[shared-director-of-education]";

        assertThat(outcome(check(given, REPORT_B.minusDays(1)), path, "A-STANDING"))
                .isInstanceOf(RuleOutcome.Met.class);
        for (LocalDate clear : List.of(LocalDate.of(2022, 12, 21), LocalDate.of(2022, 12, 23))) {
            assertThat(outcome(check(given, clear), path, "A-STANDING"))
                    .as("the state is the same on both readings of %s", clear)
                    .isInstanceOf(RuleOutcome.Met.class);
        }
        assertThat(outcome(check(given, LocalDate.of(2022, 12, 22)), path, "A-STANDING"))
                .isInstanceOf(RuleOutcome.Undetermined.class)
                .extracting(RuleOutcome::reason, as(STRING))
                .contains("21 December 2022")
                .contains("22 December 2022");
    }

    @Test
    @DisplayName("what the second report says is told from its day on")
    void toldFromItsDayOn() {
        Partnership reference = ReferencePartnership.tamesideAndStockport();

        List<RuleFinding> before = check(reference, REPORT_B.minusDays(1));
        List<RuleFinding> onTheDay = check(reference, REPORT_B);

        assertThat(told(before, "P-LENGTH")).isEmpty();
        assertThat(told(onTheDay, "P-LENGTH")).hasSize(1);
        assertThat(before).noneMatch(PartnershipCheckTest::isClearanceOfTheSecondReport);
        assertThat(onTheDay).anyMatch(PartnershipCheckTest::isClearanceOfTheSecondReport);
    }

    @Test
    @DisplayName("the day of the first report tells nothing that only the second says")
    void nothingOfTheSecondReport() {
        List<RuleFinding> findings = check(ReferencePartnership.tamesideAndStockport(), LocalDate.of(2021, 11, 23));

        assertThat(findings)
                .extracting(RuleFinding::path)
                .doesNotContain(
                        "events[improvement-notice-2022]",
                        "events[ofsted-focused-visit-2022]",
                        "commitments[early-years-report]",
                        "proposals[end-shared-director]",
                        "proposals[early-years-quality-service]",
                        "proposals[early-years-leadership-posts]",
                        "decisions[tameside-2022-11-23]",
                        "workstreams[early-years]",
                        "risks[shared-leadership-capacity]",
                        "outcomes[outcomes-for-children]",
                        "dsgPositions[E08000008, 2022/23]")
                .contains("agreements[shared-director-of-education]", "commitments[report-within-12-months]");
        assertThat(at(findings, "sharedPosts[director-of-education]", "T-END"))
                .contains("31 March 2023")
                .doesNotContain("January 2023", "board");
        assertThat(findings)
                .extracting(finding -> finding.outcome().reason())
                .noneMatch(reason -> reason.contains("November 2022"));
    }

    @Test
    @DisplayName("the day of the second report tells of the board's end, and that it is only proposed")
    void toldOnTheDay() {
        List<RuleFinding> findings = check(ReferencePartnership.tamesideAndStockport(), REPORT_B);

        assertThat(at(findings, "sharedPosts[director-of-education]", "T-END"))
                .startsWith("The papers of the Director of Education of Tameside (shared under")
                .contains(
                        "between Tameside and Stockport) do not agree on when it ends. The shared services programme board"
                                + " would end (January 2023)")
                .contains("It rests on what no document records as done", "(proposed, B, paragraph 2.10)");
        assertThat(at(findings, "events[improvement-notice-2022]", "X-REVIEW"))
                .contains("each part of the partnership that the file says it touches");
        assertThat(at(findings, "dsgPositions[E08000008, 2022/23]", "DSG-SHARE-OF-GRANT"))
                .contains("2.27 %");
    }

    @Test
    @DisplayName("what rests on an assumed day says so in its own sentence")
    void restsOn() {
        List<RuleFinding> findings = check(ReferencePartnership.tamesideAndStockport(), REPORT_B);
        String path = "agreements[shared-director-of-education]";

        assertThat(at(findings, path, "A-STANDING"))
                .contains("in force. It rests on what no document records as done: Term, from Thursday 1 April 2021"
                        + " (assumed, A, paragraph 2.1).");
        assertThat(at(findings, path, "C-PARTY")).contains("Term, from 1 April 2021 (assumed, A, paragraph 2.1)");
        assertThat(at(findings, path + ".noticeClause", "A-CLAUSE-READ")).doesNotContain("It rests on");
    }

    @Test
    @DisplayName(
            "what is only proposed is looked at, and a post that is shared does not rest on a return that is proposed")
    void lookedAt() {
        List<RuleFinding> findings = check(ReferencePartnership.tamesideAndStockport(), REPORT_B);

        assertThat(at(findings, "sharedPosts[director-of-education]", "P-SHARED"))
                .contains("Looked at, and not recorded as done: Return, day not known (proposed, B,")
                .doesNotContain("It rests on what no document records as done: Return");
    }

    @Test
    @DisplayName("what cannot be said is an outcome of its own, and no rule that does not apply")
    void cannotSay() {
        List<RuleFinding> findings = check(ReferencePartnership.tamesideAndStockport(), REPORT_B);

        assertThat(outcome(findings, "appraisals[out-of-hours]", "P-RANKING"))
                .isInstanceOf(RuleOutcome.Undetermined.class);
        assertThat(outcome(findings, "sharedPosts[director-of-education]", "T-NOTICE"))
                .isInstanceOf(RuleOutcome.Undetermined.class);
        assertThat(outcome(findings, "workstreams[send]", "W-FINDING")).isInstanceOf(RuleOutcome.Undetermined.class);
        assertThat(outcome(findings, "sharedPosts[director-of-education]", "R12"))
                .isInstanceOf(RuleOutcome.NotApplicable.class);
        assertThat(findings.stream()
                        .map(RuleFinding::outcome)
                        .filter(RuleOutcome.NotApplicable.class::isInstance)
                        .map(RuleOutcome::reason))
                .noneMatch(reason -> reason.contains("Cannot say"));
    }

    @Test
    @DisplayName("the days that councils recorded of their decisions are held against their constitutions")
    void recordedDays() {
        List<RuleFinding> findings = PartnershipCheck.of(
                ReferencePartnership.tamesideAndStockport(),
                REPORT_B,
                BankHolidays.englandAndWales(),
                EnglishCouncils.register(),
                Constitutions.profiles());

        assertThat(findings.stream()
                        .filter(finding -> finding.path().equals("decisions[stockport-cab395]"))
                        .map(finding -> finding.outcome().rule().id()))
                .contains("G-RECORDED", "R11");
    }

    @Test
    @DisplayName(
            "a council with an \"and\" in its name is told apart from the next, and parts of a file by their names")
    void namesInSentences() {
        List<RuleFinding> findings = check(TriBorough.partnership(), LocalDate.of(2020, 1, 1));

        assertThat(at(findings, "sharedPosts[director-of-public-health]", "T-NOTICE"))
                .contains("between Westminster; Kensington and Chelsea; and Hammersmith and Fulham)");
        assertThat(at(findings, "events[inspections-2016]", "X-REVIEW"))
                .startsWith("The inspection on 29 March 2016 (\"reports on children's services")
                .contains("calls for a review of: the tri-borough section 113 agreement for")
                .doesNotContain("inspections-2016", "agreement childrens-services");
        assertThat(told(check(TriBorough.partnership(), LocalDate.of(2013, 1, 1)), "J-OUTCOME"))
                .noneMatch(reason -> reason.contains("Westminster and Kensington"));
    }

    @Test
    @DisplayName("the end of a notice is the end that papers are compared by, and what is known of neither is told so")
    void endedByNotice() {
        List<RuleFinding> findings = check(TriBorough.partnership(), LocalDate.of(2020, 1, 1));
        String path = "sharedPosts[director-of-public-health]";

        assertThat(outcome(findings, path, "T-END")).isInstanceOf(RuleOutcome.Undetermined.class);
        assertThat(at(findings, path, "T-END"))
                .contains("Whether the placement ends with the", "no agreed length of it is known")
                .contains("ended on 31 March 2018 (assumed")
                .doesNotContain("No last day");
        assertThat(at(findings, path, "T-REVIEW")).contains("No review of either is known.");
    }

    @Test
    @DisplayName("an end that is not known on one side is no mismatch")
    void unknownEnd() {
        String path = "sharedPosts[director-of-education]";

        assertThat(outcome(
                        check(ReferencePartnership.tamesideAndStockport(), LocalDate.of(2021, 11, 23)), path, "T-END"))
                .isInstanceOf(RuleOutcome.Undetermined.class);
        assertThat(outcome(check(ReferencePartnership.tamesideAndStockport(), REPORT_B), path, "T-END"))
                .isInstanceOf(RuleOutcome.Breached.class);
    }

    @Test
    @DisplayName("a notice held against an assumed clause says so, and a varied clause is reported where it stands")
    void assumedClause() {
        Partnership reference = ReferencePartnership.tamesideAndStockport();
        ServiceLevelAgreement agreement = reference.agreements().get(0);
        NoticeClause assumed = NoticeClause.builder()
                .from(agreement.noticeClause().orElseThrow())
                .status(FactStatus.ASSUMED)
                .build();
        List<RuleFinding> findings =
                check(with(reference, agreement, Optional.of(assumed), Optional.empty()), REPORT_B);
        List<RuleFinding> varied =
                check(with(reference, agreement, agreement.noticeClause(), Optional.of(assumed)), REPORT_B);
        String path = "agreements[shared-director-of-education]";

        assertThat(outcome(findings, path + ".notices[0]", "A-NOTICE")).isInstanceOf(RuleOutcome.Met.class);
        assertThat(at(findings, path + ".notices[0]", "A-NOTICE"))
                .contains("It rests on what no document records as done: Notice clause, \"not less than four weeks")
                .contains("(assumed");
        assertThat(at(varied, path + ".notices[0]", "A-NOTICE"))
                .contains("Notice clause, \"not less than four weeks", "Variation, Thursday 1 April 2021", "(inferred");
        assertThat(at(varied, path + ".variations[0].noticeClause", "A-CLAUSE-READ"))
                .contains("(assumed, ");
        assertThat(at(varied, path + ".noticeClause", "A-CLAUSE-READ")).doesNotContain("(assumed, ");
    }

    private static Partnership with(
            Partnership partnership,
            ServiceLevelAgreement agreement,
            Optional<NoticeClause> clause,
            Optional<NoticeClause> varied) {
        ServiceLevelAgreement.Builder changed = ServiceLevelAgreement.builder()
                .from(agreement)
                .noticeClause(clause)
                .addNotices(NoticeGiven.builder()
                        .by(agreement.parties().get(0))
                        .given(REPORT_B)
                        .purpose(NoticePurpose.TO_END)
                        .endNamed(LocalDate.of(2022, 12, 31))
                        .reason("for this test")
                        .status(FactStatus.RECORDED)
                        .source(agreement.source())
                        .build());
        varied.ifPresent(other -> changed.addVariations(Variation.builder()
                .agreedOn(LocalDate.of(2021, 4, 1))
                .agreedBy(agreement.parties())
                .noticeClause(other)
                .reason("for this test")
                .status(FactStatus.INFERRED)
                .source(agreement.source())
                .build()));
        return Partnership.builder()
                .from(partnership)
                .agreements(List.of(changed.build()))
                .build();
    }

    private static RuleOutcome outcome(List<RuleFinding> findings, String path, String rule) {
        return findings.stream()
                .filter(finding -> finding.path().equals(path)
                        && finding.outcome().rule().id().equals(rule))
                .map(RuleFinding::outcome)
                .findFirst()
                .orElseThrow();
    }

    private static boolean isClearanceOfTheSecondReport(RuleFinding finding) {
        return finding.path().equals("proposals[end-shared-director].recommendations[0]")
                && finding.outcome().rule().id().equals("G-CLEARED");
    }

    private static String at(List<RuleFinding> findings, String path, String rule) {
        return findings.stream()
                .filter(finding -> finding.path().equals(path))
                .map(RuleFinding::outcome)
                .filter(outcome -> outcome.rule().id().equals(rule))
                .map(RuleOutcome::reason)
                .findFirst()
                .orElseThrow();
    }

    private static List<String> told(List<RuleFinding> findings, String rule) {
        return findings.stream()
                .map(RuleFinding::outcome)
                .filter(outcome -> outcome.rule().id().equals(rule))
                .map(RuleOutcome::reason)
                .toList();
    }

    private static List<RuleFinding> check(Partnership partnership, LocalDate asAt) {
        return PartnershipCheck.of(partnership, asAt, BankHolidays.englandAndWales(), EnglishCouncils.register());
    }
}
