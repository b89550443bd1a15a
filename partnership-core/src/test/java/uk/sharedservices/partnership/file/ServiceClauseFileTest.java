package uk.sharedservices.partnership.file;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.sharedservices.partnership.agreement.service.DeemingModels;
import uk.sharedservices.partnership.agreement.service.ServiceClause;
import uk.sharedservices.partnership.agreement.service.ServiceTerms;
import uk.sharedservices.partnership.published.ReferencePartnership;
import uk.sharedservices.partnership.validation.Checked;
import uk.sharedservices.partnership.validation.Fault;

@DisplayName("A clause on service in a file")
class ServiceClauseFileTest {

    private static final String CLAUSE = """
            {"wording": "Notices shall be in writing",
             "methods": [
               {"method": "BY_HAND", "deeming": {"kind": "WHEN_DELIVERED"}},
               {"method": "POST", "deeming": {"kind": "POST_DAYS_ROLLED", "days": 2}, "address": "the Town Hall"},
               {"method": "EMAIL", "deeming": {"kind": "ELECTRONIC", "before": "16:30"}}],
             "conclusive": false,
             "addressee": "the Chief Executive",
             "status": "RECORDED",
             "source": {"document": "B", "at": "clause 20"}}""";

    @Test
    @DisplayName("is read as it says, and written as it was read")
    void isReadAsItSays() {
        ServiceClause clause =
                PartnershipJson.read(tree(CLAUSE), ServiceClause.class).orThrow();

        assertThat(clause.methods())
                .contains(
                        ServiceTerms.of(DeemingModels.CPR_6_26_POST).to("the Town Hall"),
                        ServiceTerms.of(DeemingModels.CPR_6_26_ELECTRONIC));
        assertThat(clause.conclusive()).contains(false);
        assertThat(tree(PartnershipJson.write(clause))).isEqualTo(tree(CLAUSE));
    }

    @Test
    @DisplayName("may leave out what is not known")
    void mayLeaveOut() {
        ServiceClause clause = PartnershipJson.read(
                        tree("{\"wording\": \"by hand\", \"methods\": [{\"method\": \"BY_HAND\"}], \"status\":"
                                + " \"RECORDED\", \"source\": {\"document\": \"B\"}}"),
                        ServiceClause.class)
                .orThrow();

        assertThat(clause.conclusive()).isEmpty();
        assertThat(clause.addressee()).isEmpty();
    }

    @ParameterizedTest(name = "{0} for {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "\"EMAIL\" | \"PIGEON\" | $.methods[2].method must be one of BY_HAND, POST, EMAIL, but was 'PIGEON'.",
                "\"EMAIL\" | \"POST\" | $.methods[2] must have a deeming rule for that method, but was 'ELECTRONIC'.",
                "\"ELECTRONIC\" | \"TELEPATHY\" | $.methods[2].deeming.kind must be one of HAND, ELECTRONIC, POST_BUSINESS_DAYS, POST_DAYS_ROLLED, WHEN_DELIVERED, but was 'TELEPATHY'.",
                "16:30 | 24:00 | $.methods[2].deeming.before must be a time of day from 00:00 to 23:59, written HH:MM, but was '24:00'.",
                "16:30 | 4.30pm | $.methods[2].deeming.before must be a time of day from 00:00 to 23:59, written HH:MM, but was '4.30pm'.",
                "16:30 | 16:30:00 | $.methods[2].deeming.before must be a time of day from 00:00 to 23:59, written HH:MM, but was '16:30:00'.",
                "\"16:30\" | 16 | $.methods[2].deeming.before must be a time of day from 00:00 to 23:59, written HH:MM, but was 16.",
                "16:30 | 00:00 | $.methods[2].deeming must have a cut-off after 00:00, or none where the whole day counts, but was 00:00.",
                "\"days\": 2 | \"days\": 0 | $.methods[1].deeming.days must be at least 1, but was '0'.",
                "\"days\": 2 | \"days\": 31 | $.methods[1].deeming.days must be at most 30, but was '31'.",
                "\"days\": 2 | \"days\": 2.5 | $.methods[1].deeming.days must be a whole number of at most nine digits, but was 2.5.",
                "\"days\": 2 | \"days\": 99999999999 | $.methods[1].deeming.days must be a whole number of at most nine digits, but was 99999999999.",
                "\"days\": 2 | \"before\": \"16:30\" | $.methods[1].deeming must say how many days after posting, but was POST_DAYS_ROLLED.",
                "\"conclusive\": false | \"conclusive\": \"no\" | $.conclusive must be true or false, but was 'no'.",
                "the Chief Executive | ' ' | $.addressee must not be blank, but was ' '.",
                "the Town Hall | ' ' | $.methods[1].address must not be blank, but was ' '.",
            })
    @DisplayName("that cannot be is refused at its place")
    void refused(String from, String to, String fault) {
        assertThat(CLAUSE).contains(from);
        assertThat(faults(CLAUSE.replace(from, to))).containsExactly(fault);
    }

    @Test
    @DisplayName("must allow a method, and each once")
    void mustAllowAMethod() {
        ObjectNode none = (ObjectNode) tree(CLAUSE);
        none.putArray("methods");

        assertThat(faults(none.toString())).containsExactly("$.methods must allow a method or more, but holds 0.");
        assertThat(faults(CLAUSE.replace(
                        "\"EMAIL\", \"deeming\": {\"kind\": \"ELECTRONIC\"",
                        "\"BY_HAND\", \"deeming\": {\"kind\": \"HAND\"")))
                .containsExactly("$ must list each method once, but was [BY_HAND, POST, BY_HAND].");
    }

    @Test
    @DisplayName("of an agreement is part of the partnership, and its source must be a document listed")
    void ofAnAgreement() {
        ObjectNode file = (ObjectNode) tree(new String(ReferencePartnership.file(), UTF_8));
        ((ObjectNode) file.at("/agreements/0")).set("serviceClause", tree(CLAUSE));

        assertThat(PartnershipFile.read(file).orThrow().agreements().get(0).serviceClause())
                .isPresent();
        ((ObjectNode) file.at("/agreements/0/serviceClause/source")).put("document", "Z");
        assertThat(PartnershipFile.read(file).faults())
                .extracting(Fault::path)
                .containsExactly("$.agreements[0].serviceClause.source.document");
    }

    private static List<String> faults(String clause) {
        Checked<ServiceClause> read = PartnershipJson.read(tree(clause), ServiceClause.class);
        return read.faults().stream().map(Fault::toString).toList();
    }

    private static JsonNode tree(String json) {
        return PartnershipJson.tree(json.getBytes(UTF_8), PartnershipFile.MOST_BYTES)
                .orThrow();
    }
}
