package uk.sharedservices.partnership.reporting.committee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.sharedservices.partnership.agreement.AgreementId;
import uk.sharedservices.partnership.agreement.ServiceLevelAgreement;
import uk.sharedservices.partnership.agreement.service.ServiceClause;
import uk.sharedservices.partnership.agreement.service.ServiceMethod;
import uk.sharedservices.partnership.agreement.service.ServiceTerms;
import uk.sharedservices.partnership.arrangement.Partnership;
import uk.sharedservices.partnership.council.Capacity;
import uk.sharedservices.partnership.council.CouncilCode;
import uk.sharedservices.partnership.fact.FactStatus;
import uk.sharedservices.partnership.fact.Source;
import uk.sharedservices.partnership.governance.decided.CouncilDecision;
import uk.sharedservices.partnership.governance.proposal.NeededDecision;
import uk.sharedservices.partnership.governance.proposal.Proposal;
import uk.sharedservices.partnership.published.ReferencePartnership;
import uk.sharedservices.partnership.published.TriBorough;
import uk.sharedservices.partnership.reporting.document.DatedStep;
import uk.sharedservices.partnership.reporting.document.Report;
import uk.sharedservices.partnership.reporting.document.Stage;

@DisplayName("A notice of termination")
class NoticeDocumentTest {

    private static final String COVERING = "Covering note, not to be served";
    private static final LocalDate IN_EFFECT = LocalDate.of(2022, 12, 2);

    @Test
    @DisplayName("puts the day of service and the end that it names into a calendar, and no other end")
    void calendar() {
        assertThat(ReferenceDocuments.of("notice").dates())
                .extracting(DatedStep::id, DatedStep::day)
                .containsExactly(
                        tuple("shared-director-of-education.E08000008.service", LocalDate.of(2022, 11, 24)),
                        tuple("shared-director-of-education.E08000008.end", LocalDate.of(2022, 12, 23)));
    }

    @Test
    @DisplayName(
            "is a draft while it is not known to whom and how it may be served, and says so in the covering note alone")
    void service() {
        Report notice = ReferenceDocuments.of("notice");
        assertThat(notice.stage()).isEqualTo(Stage.DRAFT);
        assertThat(Asked.section(notice, COVERING))
                .contains("To whom the agreement has notices addressed is not held")
                .contains(
                        "Which methods of service the agreement allows is not held; look it up before it is served by hand.");
        assertThat(Asked.section(notice, "Notice")).doesNotContain("not held");
    }

    @Test
    @DisplayName("is final where the agreement tells how it is served and a decision to give it is in effect that day")
    void whole() {
        Report notice = given(Asked.TAMESIDE, IN_EFFECT, partnership -> decided(withServiceClause(partnership)));
        assertThat(notice.stage()).isEqualTo(Stage.FINAL);
        assertThat(Asked.section(notice, COVERING)).doesNotContain("Before it is served");
        assertThat(Asked.section(notice, "Particulars")).contains("The Chief Executive", "by hand");
    }

    @Test
    @DisplayName("has no leave in a decision that is not yet in effect, nor in another council's")
    void leave() {
        assertThat(Asked.section(given(Asked.TAMESIDE, IN_EFFECT.minusDays(1), NoticeDocumentTest::decided), COVERING))
                .contains(
                        "That the decision of Tameside to give notice is in effect by the day of service is not recorded",
                        "Do not serve it before Friday 2 December 2022: until then the decision has not taken effect");
        assertThat(Asked.section(given(Asked.TAMESIDE, IN_EFFECT, NoticeDocumentTest::decided), COVERING))
                .doesNotContain("is not recorded; see its call-in", "No decision of Tameside");
        assertThat(Asked.section(given(Asked.STOCKPORT, IN_EFFECT, NoticeDocumentTest::decided), COVERING))
                .contains("No decision of Stockport to give notice is recorded by Friday 2 December 2022");
    }

    @Test
    @DisplayName("has no leave until every council that was to decide on the end has agreed to it")
    void everyCouncil() {
        assertThat(Asked.section(
                        given(Asked.TAMESIDE, IN_EFFECT, partnership -> stockportIsToDecide(decided(partnership))),
                        COVERING))
                .contains("Not every council that was to decide on the end is recorded as agreeing to it.");
    }

    @Test
    @DisplayName("beside another that runs already says so before it is served")
    void besideAnother() {
        LocalDate served = LocalDate.of(2017, 6, 1);
        Report notice = Asked.of(
                TriBorough.partnership(),
                ReportKind.NOTICE,
                served,
                request -> request.agreement(AgreementId.of("adult-social-care"))
                        .by(CouncilCode.of("E09000033"))
                        .serveOn(served));
        assertThat(Asked.section(notice, COVERING))
                .contains("a notice beside that may have no effect, or another than is meant");
    }

    private static Report given(CouncilCode by, LocalDate served, UnaryOperator<Partnership> change) {
        return Asked.of(
                change.apply(ReferencePartnership.tamesideAndStockport()),
                ReportKind.NOTICE,
                served,
                request -> request.by(by).serveOn(served));
    }

    private static Partnership decided(Partnership partnership) {
        return Partnership.builder()
                .from(partnership)
                .decisions(partnership.decisions().stream()
                        .map(decision -> decision.id().value().equals("tameside-2022-11-23")
                                ? CouncilDecision.builder()
                                        .from(decision)
                                        .status(FactStatus.RECORDED)
                                        .publishedOn(LocalDate.of(2022, 11, 24))
                                        .effectiveFrom(IN_EFFECT)
                                        .build()
                                : decision)
                        .toList())
                .build();
    }

    private static Partnership stockportIsToDecide(Partnership partnership) {
        return Partnership.builder()
                .from(partnership)
                .proposals(partnership.proposals().stream()
                        .map(proposal -> proposal.id().value().equals("end-shared-director")
                                ? Proposal.builder()
                                        .from(proposal)
                                        .addToDecide(NeededDecision.of(Asked.STOCKPORT, Capacity.EXECUTIVE))
                                        .build()
                                : proposal)
                        .toList())
                .build();
    }

    private static Partnership withServiceClause(Partnership partnership) {
        return Partnership.builder()
                .from(partnership)
                .agreements(List.of(ServiceLevelAgreement.builder()
                        .from(partnership.agreements().get(0))
                        .serviceClause(ServiceClause.builder()
                                .wording("Notice is given by hand, for the attention of the Chief Executive")
                                .addMethods(ServiceTerms.of(ServiceMethod.BY_HAND))
                                .addressee(Optional.of("The Chief Executive"))
                                .status(FactStatus.RECORDED)
                                .source(Source.of("A", "made up for this test"))
                                .build())
                        .build()))
                .build();
    }
}
