package uk.sharedservices.partnership.file;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.time.Period;
import java.util.Objects;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.sharedservices.partnership.agreement.AgreementId;
import uk.sharedservices.partnership.agreement.NoticeClause;
import uk.sharedservices.partnership.agreement.ServiceLevelAgreement;
import uk.sharedservices.partnership.arrangement.Partnership;
import uk.sharedservices.partnership.council.Council;
import uk.sharedservices.partnership.council.CouncilCode;
import uk.sharedservices.partnership.council.CouncilType;
import uk.sharedservices.partnership.council.Governance;
import uk.sharedservices.partnership.fact.FactStatus;
import uk.sharedservices.partnership.period.NoticePeriod;
import uk.sharedservices.partnership.period.PeriodUnit;
import uk.sharedservices.partnership.post.Placement;
import uk.sharedservices.partnership.post.PostId;
import uk.sharedservices.partnership.post.ServedCouncil;
import uk.sharedservices.partnership.post.SharedPost;
import uk.sharedservices.partnership.published.ReferencePartnership;
import uk.sharedservices.partnership.validation.Fault;
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
        assertThat(post.placement()).isEqualTo(Placement.SECONDMENT);
        assertThat(post.interim()).isTrue();
        assertThat(post.firstDay()).isEqualTo(LocalDate.of(2021, 4, 1));
        assertThat(post.agreedTerm()).contains(Period.ofYears(2));
        assertThat(post.reviewWithin()).contains(Period.ofMonths(12));
        assertThat(post.substantivePost().flatMap(PARTNERSHIP::titleOf)).contains("Assistant Director for Education");
    }

    @Test
    @DisplayName("of the format before is read as one of this")
    void formatBefore() throws IOException {
        byte[] before;
        try (InputStream file = Objects.requireNonNull(
                PartnershipFileTest.class.getResourceAsStream("tameside-and-stockport-1.json"))) {
            before = file.readAllBytes();
        }
        Partnership upgraded = PartnershipFile.read(before).orThrow();
        SharedPost post = upgraded.sharedPosts().get(0);

        assertThat(post.id()).isEqualTo(PostId.of("director-of-education-1"));
        assertThat(post.placement()).isEqualTo(Placement.SECONDMENT);
        assertThat(post.serves())
                .extracting(ServedCouncil::council)
                .extracting(CouncilCode::value)
                .containsExactly("E08000008", "E08000007");
        assertThat(post.substantivePost().flatMap(upgraded::titleOf)).contains("Assistant Director for Education");
        assertThat(upgraded.agreements().get(0).noticeClause()).isPresent();
        assertThat(PartnershipFile.read(PartnershipFile.write(upgraded).getBytes(UTF_8))
                        .orThrow())
                .isEqualTo(upgraded);
    }

    @Test
    @DisplayName("of the format before that is faulty is told so, in the terms of this")
    void faultyBefore() {
        String file = "{\"format\": \"partnership/1\", \"title\": \"x\", \"sharedPosts\": [3, {\"basis\": \"LOAN\"}]}";

        assertThat(PartnershipFile.read(file.getBytes(UTF_8)).faults())
                .extracting(Fault::toString)
                .contains(
                        "$.sharedPosts[0] must be an object, but was 3.",
                        "$.sharedPosts[1].placement must be one of SECONDMENT, LGA_1972_S113, NOT_STATED, but was 'LOAN'.");
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
