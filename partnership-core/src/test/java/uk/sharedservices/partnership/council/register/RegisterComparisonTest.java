package uk.sharedservices.partnership.council.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.sharedservices.partnership.council.Council;
import uk.sharedservices.partnership.council.CouncilCode;
import uk.sharedservices.partnership.fact.FactStatus;
import uk.sharedservices.partnership.fact.Source;
import uk.sharedservices.partnership.published.EnglishCouncils;
import uk.sharedservices.partnership.published.ReferencePartnership;
import uk.sharedservices.partnership.rule.RuleOutcome;

@DisplayName("A council beside the register (C-REGISTER)")
class RegisterComparisonTest {

    private static final RegisterComparison REGISTER = RegisterComparison.with(EnglishCouncils.register());

    @Test
    @DisplayName("is as the register has it in the reference partnership")
    void referencePartnership() {
        assertThat(ReferencePartnership.tamesideAndStockport().councils())
                .hasSize(2)
                .allSatisfy(council -> assertThat(REGISTER.of(council)).isInstanceOf(RuleOutcome.Met.class));
        assertThat(CouncilRules.REGISTER.id()).isEqualTo("C-REGISTER");
    }

    @Test
    @DisplayName("may go by its short or its official name, in any capitals, and without a DfE code")
    void names() {
        assertThat(compare("E08000008", "Tameside", "357"))
                .isEqualTo(new RuleOutcome.Met(
                        CouncilRules.REGISTER,
                        "The register has Tameside Metropolitan Borough Council by that name, under E08000008 and with the"
                                + " DfE code 357."));
        assertThat(compare("E08000008", "TAMESIDE METROPOLITAN BOROUGH COUNCIL", null))
                .isEqualTo(new RuleOutcome.Met(
                        CouncilRules.REGISTER,
                        "The register has Tameside Metropolitan Borough Council by that name, under E08000008."));
        assertThat(compare("E07000190", "Taunton Deane", null))
                .as("one that has ended")
                .isInstanceOf(RuleOutcome.Met.class);
    }

    @Test
    @DisplayName("differs by name, by DfE code or by both, each told with both sides")
    void differs() {
        assertThat(compare("E08000008", "Stockport", "356"))
                .isEqualTo(new RuleOutcome.Breached(
                        CouncilRules.REGISTER,
                        "The name of E08000008 is 'Stockport'; the register has 'Tameside', 'Tameside Metropolitan Borough"
                                + " Council' in full. The DfE code of Stockport is 356; the register has 357."));
        assertThat(compare("E07000033", "Bolsover", "830"))
                .isEqualTo(new RuleOutcome.Breached(
                        CouncilRules.REGISTER, "The DfE code of Bolsover is 830; the register has none."));
    }

    @Test
    @DisplayName("differs by a code that it had formerly")
    void formerCode() {
        assertThat(compare("E08000020", "Gateshead", "390"))
                .isEqualTo(new RuleOutcome.Breached(
                        CouncilRules.REGISTER,
                        "The code is E08000020, a former code of Gateshead Metropolitan Borough Council; the register has"
                                + " E08000037."));
    }

    @Test
    @DisplayName("cannot be compared under a code that the register does not have")
    void notInTheRegister() {
        assertThat(compare("E06000067", "East Surrey", null))
                .isEqualTo(new RuleOutcome.Undetermined(
                        CouncilRules.REGISTER,
                        "E06000067 is not in the register: it is a slip, a council that ended before 1 April 2009, or one"
                                + " made after 10 July 2025."));
    }

    private static RuleOutcome compare(String code, String name, @Nullable String dfeCode) {
        return REGISTER.of(Council.builder()
                .code(CouncilCode.of(code))
                .name(name)
                .dfeCode(Optional.ofNullable(dfeCode))
                .status(FactStatus.RECORDED)
                .source(Source.of("A", "paragraph 1"))
                .build());
    }
}
