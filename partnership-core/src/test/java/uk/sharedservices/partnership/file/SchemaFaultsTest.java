package uk.sharedservices.partnership.file;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.sharedservices.partnership.arrangement.Partnership;
import uk.sharedservices.partnership.governance.profile.GovernanceProfiles;
import uk.sharedservices.partnership.published.Constitutions;
import uk.sharedservices.partnership.published.ReferencePartnership;
import uk.sharedservices.partnership.published.TriBorough;

/** One fault at a time in every field of the files that ship, told by the schema and by the reader alike. */
@DisplayName("The schema and the reader")
class SchemaFaultsTest {

    @Test
    @DisplayName("refuse the same faults in a partnership file")
    void inAPartnershipFile() {
        Set<String> tried = new TreeSet<>();
        for (byte[] file : List.of(ReferencePartnership.file(), TriBorough.file())) {
            agree(file, PartnershipFile.FORMAT, Partnership.class, tried);
        }

        assertThat(tried)
                .hasSizeGreaterThan(1000)
                .contains(
                        "Partnership.councils empty",
                        "Partnership with a field unknown",
                        "NoticePeriod.amount beyond all numbers",
                        "SharedPost.title blank");
    }

    @Test
    @DisplayName("refuse the same faults in a file of governance profiles")
    void inAFileOfProfiles() {
        Set<String> tried = new TreeSet<>();
        agree(Constitutions.file(), GovernanceProfilesFile.FORMAT, GovernanceProfiles.class, tried);

        assertThat(tried).hasSizeGreaterThan(100).contains("GovernanceProfile.evidence empty");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "/format, partnership/3",
        "/sharedPosts/0/firstDay, 2022-13-01",
        "/sharedPosts/0/firstDay, 2022-1-01",
        "/dsgPositions/0/year, 2022",
        "/dsgPositions/0/grant/unit, m",
        "/dsgPositions/0/grant/figure, '24,20.95'",
        "/sharedPosts/0/agreedTerm, P0D",
        "/sharedPosts/0/agreedTerm, P-2Y",
        "/agreements/0/noticeClause/expiresOn, --02-29",
        "/agreements/0/noticeClause/period/unit, weeks",
        "/agreements/0/id, Upper-case",
        "/agreements/0/id, double--hyphen",
        "/councils/0/code, W06000015",
        "/councils/0/code, E0800000８",
        "/councils/0/dfeCode, 35",
        "/councils/0/dfeCode, 3577"
    })
    @DisplayName("refuse the same values")
    void refuseTheSameValues(String at, String value) {
        ObjectNode file = (ObjectNode) HeldAgainstSchema.tree(ReferencePartnership.file());
        int name = at.lastIndexOf('/');
        ((ObjectNode) file.at(at.substring(0, name))).put(at.substring(name + 1), value);

        assertThat(PartnershipFile.read(file).faults()).isNotEmpty();
        assertThat(HeldAgainstSchema.of(PartnershipFile.FORMAT).errors(file, false))
                .isNotEmpty();
    }

    @Test
    @DisplayName("refuse a day that no calendar has, the schema where its formats are held to")
    void dayThatDoesNotExist() {
        ObjectNode file = (ObjectNode) HeldAgainstSchema.tree(ReferencePartnership.file());
        ((ObjectNode) file.at("/sharedPosts/0")).put("firstDay", "2022-11-31");

        assertThat(PartnershipFile.read(file).faults()).hasSize(1);
        assertThat(HeldAgainstSchema.of(PartnershipFile.FORMAT).errors(file, true))
                .hasSize(1);
        assertThat(HeldAgainstSchema.of(PartnershipFile.FORMAT).errors(file, false))
                .isEmpty();
    }

    @Test
    @DisplayName(
            "differ where the schema's description says so: what is referred to, and what only a whole object shows")
    void differWhereTheDescriptionSaysSo() {
        ObjectNode file = (ObjectNode) HeldAgainstSchema.tree(ReferencePartnership.file());
        ((ObjectNode) file.at("/sharedPosts/0")).put("agreement", "of-another-file");
        ((ObjectNode) file.at("/agreements/0/term")).put("lastDay", "2021-03-31");

        assertThat(PartnershipFile.read(file).faults()).hasSize(2);
        assertThat(HeldAgainstSchema.of(PartnershipFile.FORMAT).errors(file)).isEmpty();
        ((ObjectNode) file.at("/dsgPositions/0")).put("year", "2022/24");
        ((ObjectNode) file.at("/agreements/0/noticeClause/period"))
                .set("amount", new DecimalNode(new BigDecimal("4.0")));
        assertThat(PartnershipFile.read(file).faults()).hasSizeGreaterThan(2);
        assertThat(HeldAgainstSchema.of(PartnershipFile.FORMAT).errors(file)).isEmpty();
        assertThat(HeldAgainstSchema.tree(FileSchema.of(PartnershipFile.FORMAT))
                        .path("description")
                        .asText())
                .contains("a reference to what the file does not list", "an end before its beginning", "partnership/1");
    }

    private static void agree(byte[] file, String format, Class<?> root, Set<String> tried) {
        HeldAgainstSchema schema = HeldAgainstSchema.of(format);
        JsonNode sound = HeldAgainstSchema.tree(file);
        for (OneFault fault : OneFault.of(sound, root)) {
            if (tried.add(fault.field())) {
                JsonNode spoilt = fault.in(sound);
                boolean refused = fault.isRefusedByTheReader(spoilt);

                assertThat(refused || !fault.isOneAnywhere())
                        .as("the reader refuses %s", fault)
                        .isTrue();
                assertThat(!schema.errors(spoilt).isEmpty())
                        .as("the schema refuses %s", fault)
                        .isEqualTo(refused);
            }
        }
    }
}
