package uk.sharedservices.partnership.governance.implication;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.sharedservices.partnership.calendar.When;
import uk.sharedservices.partnership.council.CouncilCode;
import uk.sharedservices.partnership.fact.FactStatus;
import uk.sharedservices.partnership.fact.Source;
import uk.sharedservices.partnership.post.Post;
import uk.sharedservices.partnership.post.PostId;
import uk.sharedservices.partnership.post.StatutoryPost;
import uk.sharedservices.partnership.rule.RuleOutcome;

@DisplayName("The implications of a report to Tameside (G-CLEARED)")
class ClearanceCheckTest {

    private static final CouncilCode TAMESIDE = CouncilCode.of("E08000008");
    private static final CouncilCode STOCKPORT = CouncilCode.of("E08000007");
    private static final Source SOURCE = Source.of("B", "front sheet");

    private static final List<Post> POSTS = List.of(
            post("tameside-section-151-officer", TAMESIDE, Optional.of(StatutoryPost.SECTION_151_OFFICER)),
            post("tameside-borough-solicitor", TAMESIDE, Optional.empty()),
            post("tameside-monitoring-officer", TAMESIDE, Optional.of(StatutoryPost.MONITORING_OFFICER)),
            post("tameside-dcs", TAMESIDE, Optional.of(StatutoryPost.DIRECTOR_OF_CHILDRENS_SERVICES)),
            post("tameside-head-of-service", TAMESIDE, Optional.empty()),
            post("stockport-section-151-officer", STOCKPORT, Optional.of(StatutoryPost.SECTION_151_OFFICER)));

    @Test
    @DisplayName("are well cleared by its Section 151 officer and its Borough Solicitor")
    void ofTheRightPosts() {
        RuleOutcome outcome =
                check(financialBy("tameside-section-151-officer"), legalBy("tameside-borough-solicitor"), policy());

        assertThat(outcome).isInstanceOf(RuleOutcome.Met.class);
        assertThat(outcome.reason())
                .isEqualTo("Cleared: the financial implications by the tameside section 151 officer, the legal"
                        + " implications by the tameside borough solicitor.");
    }

    @Test
    @DisplayName(
            "are not cleared by the other council's Section 151 officer, nor the financial ones by its own solicitor")
    void ofTheWrongPosts() {
        assertThat(check(financialBy("stockport-section-151-officer"), legalBy("tameside-borough-solicitor")))
                .isInstanceOf(RuleOutcome.Breached.class);
        assertThat(check(financialBy("tameside-borough-solicitor"), legalBy("tameside-borough-solicitor")))
                .isInstanceOf(RuleOutcome.Breached.class)
                .extracting(RuleOutcome::reason)
                .asString()
                .startsWith("Cleared by a post that may not: the financial implications by the tameside borough"
                        + " solicitor.");
    }

    @Test
    @DisplayName("in law are cleared by the monitoring officer or another legal post, and by no other office")
    void legal() {
        Implication financial = financialBy("tameside-section-151-officer");

        assertThat(check(financial, legalBy("tameside-monitoring-officer"))).isInstanceOf(RuleOutcome.Met.class);
        assertThat(check(financial, legalBy("tameside-dcs")))
                .isInstanceOf(RuleOutcome.Breached.class)
                .extracting(RuleOutcome::reason)
                .asString()
                .contains("the legal implications by the tameside dcs");
        assertThat(check(financial, legalBy("tameside-head-of-service")))
                .isEqualTo(new RuleOutcome.Undetermined(
                        ImplicationRules.CLEARED,
                        "Recorded as cleared: the legal implications by the tameside head of service; whether that is a"
                                + " legal post is not said."));
    }

    @Test
    @DisplayName("cleared by a shared post are told as cleared by it, and left open")
    void bySharedPost() {
        assertThat(check(financialBy("a-shared-post"), legalBy("tameside-borough-solicitor")))
                .isEqualTo(new RuleOutcome.Undetermined(
                        ImplicationRules.CLEARED,
                        "Recorded as cleared: the financial implications by the shared Director of Finance; whether it"
                                + " holds the office for this council is not said."));
        assertThat(check(financialBy("a-stranger"), legalBy("tameside-borough-solicitor"))
                        .reason())
                .contains("the financial implications by a post that is not listed");
    }

    @Test
    @DisplayName("are left open where a clearance is not recorded, is only planned, or is of a shared post")
    void notRecorded() {
        assertThat(check(financialBy("tameside-section-151-officer")).reason())
                .isEqualTo("That posts of the council cleared the legal implications is not recorded.");
        assertThat(check(policy()).reason())
                .isEqualTo(
                        "That posts of the council cleared the financial and the legal implications is not recorded.");
        Implication planned = Implication.builder()
                .from(financialBy("stockport-section-151-officer"))
                .clearance(clearance("stockport-section-151-officer", FactStatus.PLANNED))
                .build();
        assertThat(check(planned, legalBy("tameside-borough-solicitor"))).isInstanceOf(RuleOutcome.Undetermined.class);
        assertThat(check(financialBy("a-shared-post"), legalBy("tameside-borough-solicitor")))
                .isInstanceOf(RuleOutcome.Undetermined.class);
    }

    @Test
    @DisplayName("are not cleared by what is recorded for a later day, and tell how a clearance is known")
    void asAtTheDay() {
        Implication onTheDay = financialOn("2022-11-23");
        Implication later = financialOn("2022-11-24");
        Implication inferred = Implication.builder()
                .from(financialBy("tameside-section-151-officer"))
                .clearance(clearance("tameside-section-151-officer", FactStatus.INFERRED))
                .build();

        assertThat(check(onTheDay, legalBy("tameside-borough-solicitor"))).isInstanceOf(RuleOutcome.Met.class);
        assertThat(check(later, legalBy("tameside-borough-solicitor"))).isInstanceOf(RuleOutcome.Undetermined.class);
        assertThat(check(inferred, legalBy("tameside-borough-solicitor")).reason())
                .contains("officer (inferred from records)");
    }

    private static RuleOutcome check(Implication... implications) {
        return ClearanceCheck.to(
                        TAMESIDE,
                        id -> POSTS.stream()
                                .filter(post -> post.id().equals(id))
                                .findFirst(),
                        id -> Optional.of("Director of Finance")
                                .filter(title -> id.value().equals("a-shared-post")))
                .of(Stream.of(implications).toList(), LocalDate.of(2022, 11, 23));
    }

    private static Implication financialBy(String post) {
        return implication(ImplicationKind.FINANCIAL)
                .clearance(clearance(post, FactStatus.RECORDED))
                .build();
    }

    private static Implication financialOn(String day) {
        return Implication.builder()
                .from(financialBy("tameside-section-151-officer"))
                .clearance(Clearance.builder()
                        .from(clearance("tameside-section-151-officer", FactStatus.RECORDED))
                        .on(When.parse(day))
                        .build())
                .build();
    }

    private static Implication legalBy(String post) {
        return implication(ImplicationKind.LEGAL)
                .clearance(clearance(post, FactStatus.RECORDED))
                .build();
    }

    private static Implication policy() {
        return implication(ImplicationKind.POLICY).build();
    }

    private static Implication.Builder implication(ImplicationKind kind) {
        return Implication.builder().kind(kind).status(FactStatus.RECORDED).source(SOURCE);
    }

    private static Clearance clearance(String post, FactStatus status) {
        return Clearance.builder()
                .by(PostId.of(post))
                .status(status)
                .source(SOURCE)
                .build();
    }

    private static Post post(String id, CouncilCode council, Optional<StatutoryPost> statutory) {
        return Post.builder()
                .id(PostId.of(id))
                .title(id.replace('-', ' '))
                .council(council)
                .statutory(statutory)
                .status(FactStatus.RECORDED)
                .source(SOURCE)
                .build();
    }
}
