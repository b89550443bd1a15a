package uk.sharedservices.partnership.file;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.Period;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.sharedservices.partnership.agreement.AgreementId;
import uk.sharedservices.partnership.agreement.LegalBasis;
import uk.sharedservices.partnership.agreement.NoticeClause;
import uk.sharedservices.partnership.agreement.ServiceLevelAgreement;
import uk.sharedservices.partnership.agreement.SharedPost;
import uk.sharedservices.partnership.arrangement.Partnership;
import uk.sharedservices.partnership.council.Council;
import uk.sharedservices.partnership.council.CouncilCode;
import uk.sharedservices.partnership.council.CouncilType;
import uk.sharedservices.partnership.council.Governance;
import uk.sharedservices.partnership.fact.FactStatus;
import uk.sharedservices.partnership.period.NoticePeriod;
import uk.sharedservices.partnership.period.PeriodUnit;
import uk.sharedservices.partnership.published.ReferencePartnership;
import uk.sharedservices.partnership.validation.InvalidInputException;

@DisplayName("The bundled partnership file")
class PartnershipFileTest {

    private static final Partnership PARTNERSHIP = ReferencePartnership.tamesideAndStockport();

    @Test
    @DisplayName("is written again byte for byte as it was read")
    void isWrittenAgainAsItWasRead() {
        assertThat(PartnershipFile.write(PARTNERSHIP)).isEqualTo(new String(ReferencePartnership.file(), UTF_8));
    }

    @Test
    @DisplayName("is not written when the partnership, built in code, holds what no file may")
    void isNotWrittenWhenItCouldNotBeRead() {
        Partnership untitled =
                Partnership.builder().from(PARTNERSHIP).title(" ").build();

        assertThatThrownBy(() -> PartnershipFile.write(untitled))
                .isInstanceOf(InvalidInputException.class)
                .hasMessage("$.title must not be blank, but was ' '.");
    }

    @Test
    @DisplayName("holds both councils as the register has them")
    void holdsBothCouncils() {
        Council tameside = PARTNERSHIP.council(CouncilCode.of("E08000008"));
        Council stockport = PARTNERSHIP.council(CouncilCode.of("E08000007"));

        assertThat(tameside.name()).isEqualTo("Tameside");
        assertThat(tameside.dfeCode()).contains("357");
        assertThat(stockport.name()).isEqualTo("Stockport");
        assertThat(stockport.dfeCode()).contains("356");
        assertThat(PARTNERSHIP.councils()).allSatisfy(council -> {
            assertThat(council.code().type()).isEqualTo(CouncilType.METROPOLITAN);
            assertThat(council.area()).contains("Greater Manchester");
            assertThat(council.governance()).contains(Governance.LEADER_AND_CABINET);
        });
    }

    @Test
    @DisplayName("holds the agreement with its notice clause recorded and its first day only assumed")
    void holdsTheAgreement() {
        ServiceLevelAgreement agreement = PARTNERSHIP
                .agreement(AgreementId.of("shared-director-of-education"))
                .orElseThrow();
        NoticeClause clause = agreement.noticeClause().orElseThrow();

        assertThat(clause.wording()).isEqualTo("not less than four weeks' prior written notice");
        assertThat(clause.period()).isEqualTo(NoticePeriod.of(4, PeriodUnit.WEEKS));
        assertThat(clause.standing()).isEqualTo("recorded, B, legal implications");
        assertThat(agreement.term().orElseThrow().firstDay()).isEqualTo("2021-04-01");
        assertThat(agreement.term().orElseThrow().status()).isEqualTo(FactStatus.ASSUMED);
        assertThat(agreement.term().orElseThrow().lastDay()).isEmpty();
    }

    @Test
    @DisplayName(
            "holds the shared post, a secondment of two years from 1 April 2021 to be reviewed within twelve months")
    void holdsTheSharedPost() {
        SharedPost post = PARTNERSHIP.sharedPosts().get(0);

        assertThat(post.title()).isEqualTo("Director of Education");
        assertThat(post.basis()).isEqualTo(LegalBasis.SECONDMENT);
        assertThat(post.interim()).isTrue();
        assertThat(post.firstDay()).isEqualTo(LocalDate.of(2021, 4, 1));
        assertThat(post.agreedTerm()).contains(Period.ofYears(2));
        assertThat(post.reviewWithin()).contains(Period.ofMonths(12));
        assertThat(post.substantivePost()).contains("Assistant Director for Education");
    }

    @Test
    @DisplayName("names posts and no person: no e-mail address, no telephone number")
    void namesNoPerson() {
        assertThat(new String(ReferencePartnership.file(), UTF_8))
                .doesNotContain("@")
                .doesNotContainPattern("\\d{4} \\d{3} \\d{4}")
                .doesNotContainPattern("\\b(Cllr|Mr|Mrs|Ms|Dr)\\b");
    }
}
