package uk.sharedservices.partnership.file;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.sharedservices.partnership.validation.Fault;

@DisplayName("A partnership file is refused")
class BadPartnershipFileTest {

    @Test
    @DisplayName("of another format, or of none")
    void anotherFormat() {
        assertThat(faultsOf(file -> file.put("format", "partnership/3")))
                .containsExactly("$.format must be 'partnership/2', but was 'partnership/3'.");
        assertThat(faultsOf(file -> file.remove("format")))
                .containsExactly("$.format must be 'partnership/2', but is missing.");
    }

    @Test
    @DisplayName("with an unknown field, at any depth")
    void unknownField() {
        assertThat(faultsOf(file -> period(file).put("months", 1)))
                .containsExactly(
                        "$.agreements[0].noticeClause.period.months must be one of the fields amount, start, unit, but is"
                                + " unknown.");
    }

    @Test
    @DisplayName("with a council twice")
    void duplicateCouncil() {
        assertThat(faultsOf(file -> councils(file).add(councils(file).get(0).deepCopy())))
                .containsExactly(
                        "$.councils[2].code must be listed once, but 'E08000008' is at $.councils[0].code too.");
    }

    @Test
    @DisplayName("with a council code that is not English, told once and not where the council is referred to")
    void councilCodeNotEnglish() {
        assertThat(faultsOf(file -> ((ObjectNode) councils(file).get(1)).put("code", "W06000015")))
                .containsExactly(
                        "$.councils[1].code must be the GSS code of an English local authority, E06 to E10, E47"
                                + " or E61 and six digits, such as E08000008, but was 'W06000015'.");
    }

    @Test
    @DisplayName("with an id that is no id, missing or in no list, told once and not as naming nothing")
    void noId() {
        String noSlug =
                " must be small letters and digits joined by hyphens, 80 characters at most, but was 'Early Years'.";
        assertThat(faultsOf(file -> ((ObjectNode) file.at("/sharedPosts/0")).put("agreement", "Early Years")))
                .containsExactly("$.sharedPosts[0].agreement" + noSlug);
        assertThat(faultsOf(file -> agreement(file).put("id", "Early Years")))
                .containsExactly("$.agreements[0].id" + noSlug);
        assertThat(faultsOf(file -> agreement(file).remove("id")))
                .containsExactly("$.agreements[0].id must be given, but is missing.");
        assertThat(faultsOf(file -> file.putObject("documents")))
                .containsExactly("$.documents must be a list, but was an object.");
        assertThat(faultsOf(file -> {
                    file.putObject("dsgPositions");
                    ((ObjectNode) file.at("/sharedPosts/0")).put("employer", "E08000001");
                }))
                .as("positions that cannot be read list no council")
                .hasSize(2);
        assertThat(faultsOf(file -> {
                    agreement(file).put("id", "Early Years");
                    ((ObjectNode) file.at("/sharedPosts/0")).put("employer", "E08000001");
                }))
                .as("of other kinds every reference is still looked at")
                .containsExactly(
                        "$.agreements[0].id" + noSlug,
                        "$.sharedPosts[0].employer must be the code of a council that the partnership lists, but was"
                                + " 'E08000001'.");
    }

    @Test
    @DisplayName("with a record of what became of an agreement that names a council or a document not listed")
    void recordsReferToTheListed() {
        assertThat(faultsOf(file -> agreement(file).set("notices", tree("""
                                [{"by": "E08000004", "given": "2022-11-23", "purpose": "TO_END", "reason": "r",
                                  "waiver": {"agreedOn": "2022-11-23", "agreedBy": ["E08000005"],
                                    "lastDay": "2022-11-30", "reason": "r", "status": "RECORDED",
                                    "source": {"document": "X"}},
                                  "status": "RECORDED", "source": {"document": "B"}}]"""))))
                .contains(
                        "$.agreements[0].notices[0].by must be the code of a council that the partnership lists, but was"
                                + " 'E08000004'.",
                        "$.agreements[0].notices[0].waiver.agreedBy[0] must be the code of a council that the partnership"
                                + " lists, but was 'E08000005'.",
                        "$.agreements[0].notices[0].waiver.source.document must be the id of a document that the"
                                + " partnership lists, but was 'X'.");
    }

    @Test
    @DisplayName("with a renewal that no agreement can have, at its place")
    void absurdRenewal() {
        assertThat(faultsOf(file -> agreement(file).set("renewal", tree("""
                                {"byItself": true, "length": "P400Y", "atMost": 2, "status": "RECORDED",
                                  "source": {"document": "B"}}"""))))
                .containsExactly("$.agreements[0].renewal must come to a century at most, but was '2 of P400Y'.");
        assertThat(faultsOf(file -> agreement(file).set("renewal", tree("""
                                {"byItself": true, "length": "P1Y", "atMost": "two", "status": "RECORDED",
                                  "source": {"document": "B"}}"""))))
                .containsExactly(
                        "$.agreements[0].renewal.atMost must be a whole number of at most nine digits, but was 'two'.");
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({"agreedTerm, P999999999Y", "reviewWithin, P101Y", "agreedTerm, P36526D"})
    @DisplayName("with a shared post of a length that no calendar reaches, at its place")
    void absurdLength(String field, String length) {
        assertThat(faultsOf(file -> ((ObjectNode) file.at("/sharedPosts/0")).put(field, length)))
                .containsExactly("$.sharedPosts[0] must have lengths of a century at most, but was " + length + ".");
    }

    private static ObjectNode agreement(ObjectNode file) {
        return (ObjectNode) file.path("agreements").get(0);
    }

    private static JsonNode tree(String json) {
        return PartnershipJson.tree(json.getBytes(UTF_8), PartnershipFile.MOST_BYTES)
                .orThrow();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"0, 0", "-4, -4"})
    @DisplayName("with a period of notice of no length or less")
    void impossiblePeriod(int amount, String found) {
        assertThat(faultsOf(file -> period(file).put("amount", amount)))
                .containsExactly(
                        "$.agreements[0].noticeClause.period.amount must be at least 1, but was '" + found + "'.");
    }

    @Test
    @DisplayName("with a value of the wrong kind, each named")
    void wrongKind() {
        assertThat(faultsOf(file -> {
                    file.put("title", 3);
                    file.putObject("documents");
                    ((ObjectNode) file.at("/sharedPosts/0")).put("interim", "yes");
                    ((ObjectNode) file.at("/sharedPosts/0")).put("agreedTerm", "two years");
                    period(file).put("amount", 4.5).put("unit", "FORTNIGHTS");
                    ((ArrayNode) file.at("/agreements/0/parties")).set(0, 8);
                    ((ObjectNode) file.at("/agreements/0/noticeClause")).put("expiresOn", "--02-31");
                    ((ObjectNode) file.at("/dsgPositions/0/grant"))
                            .put("unit", "m")
                            .put("figure", 242.095);
                }))
                .contains(
                        "$.title must be text, but was 3.",
                        "$.documents must be a list, but was an object.",
                        "$.sharedPosts[0].interim must be true or false, but was 'yes'.",
                        "$.sharedPosts[0].agreedTerm must be a length of time above nothing, written P2Y, P18M or P28D, but was 'two"
                                + " years'.",
                        "$.agreements[0].noticeClause.period.amount must be a whole number of at most nine digits, but was 4.5.",
                        "$.agreements[0].noticeClause.period.unit must be one of DAYS, WEEKS, MONTHS, YEARS,"
                                + " WORKING_DAYS, but was 'FORTNIGHTS'.",
                        "$.agreements[0].noticeClause.expiresOn must be a day that every year has, written --MM-DD, but was"
                                + " '--02-31'.",
                        "$.agreements[0].parties[0] must be text, but was 8.",
                        "$.dsgPositions[0].grant.unit must be one of £, £000, £m, but was 'm'.",
                        "$.dsgPositions[0].grant.figure must be text, but was 242.095.");
    }

    @Test
    @DisplayName("with blank, missing or null values, or too few councils")
    void blankMissingOrNull() {
        assertThat(faultsOf(file -> {
                    file.put("title", " ");
                    ((ObjectNode) file.at("/councils/0")).put("dfeCode", "35");
                    ((ObjectNode) file.at("/councils/1")).remove("name");
                    ((ObjectNode) file.at("/sharedPosts/0")).put("title", "");
                    ((ObjectNode) file.at("/dsgPositions/0")).putNull("inYear");
                }))
                .containsExactly(
                        "$.councils[0].dfeCode must be three digits, but was '35'.",
                        "$.councils[1].name must be given, but is missing.",
                        "$.dsgPositions[0].inYear must be left out when it is not known, but was null.",
                        "$.sharedPosts[0].title must not be blank, but was ''.",
                        "$.title must not be blank, but was ' '.");
        assertThat(faultsOf(file -> {
                    file.remove("sharedPosts");
                    file.remove("dsgPositions");
                    file.remove("agreements");
                    councils(file).remove(1);
                }))
                .containsExactly("$.councils must hold two councils or more, but holds 1.");
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        "/agreements/0/noticeClause/period, unit, 2, must be one of DAYS",
        "/agreements/0/noticeClause/period, unit, ' WEEKS ', must be one of DAYS",
        "/agreements/0/noticeClause/period, unit, weeks, must be one of DAYS",
        "/agreements/0, status, 0, must be one of RECORDED",
        "/dsgPositions/0/grant, unit, 2, must be one of £",
        "/sharedPosts/0, agreedTerm, P-2Y, must be a length of time above nothing",
        "/sharedPosts/0, agreedTerm, P0D, must be a length of time above nothing",
        "/sharedPosts/0, agreedTerm, P2147483647W, must be a length of time above nothing",
        "/agreements/0/noticeClause, expiresOn, --02-29, must be a day that every year has",
        "/agreements/0, name, ' ', must not be blank",
        "/agreements/0, note, ' ', must not be blank",
        "/dsgPositions/0, year, 2022/24, must be two years in a row",
        "/dsgPositions/0/inYear, figure, 2.2570000001, must be digits as printed",
        "/dsgPositions/0/inYear, figure, 2.257000001, must not be finer than a penny",
    })
    @DisplayName("with a value that is nearly one")
    void nearlyAValue(String object, String field, String value, String mustHold) {
        assertThat(faultsOf(file -> ((ObjectNode) file.at(object)).put(field, value)))
                .singleElement()
                .asString()
                .startsWith(
                        "$." + object.substring(1).replaceAll("/(\\d+)", "[$1]").replace('/', '.'))
                .contains(mustHold);
    }

    @Test
    @DisplayName("with a number or a name beyond all reckoning")
    void beyondReckoning() {
        assertThat(faultsOf(file -> period(file).put("amount", 2_147_483_648L)))
                .containsExactly("$.agreements[0].noticeClause.period.amount must be a whole number of at most nine"
                        + " digits, but was 2147483648.");
        assertThat(faultsOf(file -> ((ObjectNode) file.at("/agreements/0")).put("id", "a-".repeat(5000) + "a")))
                .anySatisfy(fault -> assertThat(fault).contains("80 characters at most"));
    }

    @Test
    @DisplayName("with a grant of nothing")
    void grantOfNothing() {
        assertThat(faultsOf(file -> ((ObjectNode) file.at("/dsgPositions/0/grant")).put("figure", "0")))
                .containsExactly("$.dsgPositions[0] must be a grant above nothing, but was '£0m'.");
    }

    @Test
    @DisplayName("with nulls in its lists")
    void nullsInLists() {
        assertThat(faultsOf(file -> {
                    councils(file).addNull();
                    ((ArrayNode) file.at("/agreements/0/parties")).addNull();
                }))
                .containsExactly(
                        "$.agreements[0].parties[2] must be text, but was null.",
                        "$.councils[2] must be an object, but was null.");
        assertThat(faultsOf(file -> ((ObjectNode) file.at("/councils/0")).putNull("source")))
                .containsExactly("$.councils[0].source must be given, but was null.");
    }

    @Test
    @DisplayName("with an agreement of a council with itself, or one served twice")
    void withItself() {
        assertThat(faultsOf(file -> {
                    ((ArrayNode) file.at("/agreements/0/parties")).set(1, "E08000008");
                    ((ObjectNode) file.at("/sharedPosts/0/serves/1")).put("council", "E08000008");
                }))
                .containsExactly(
                        "$.agreements[0] must name each council once among its parties, but was [E08000008, E08000008].",
                        "$.sharedPosts[0] must name each council it serves once, but was [E08000008, E08000008].");
    }

    @Test
    @DisplayName("with field names that try to forge a line of their own, on one line and shortened")
    void forgedNames() {
        assertThat(faultsOf(file -> file.put("a.b\"c\n$.title must be text", 1)))
                .singleElement()
                .asString()
                .startsWith("$['a.b\"c $.title must be text'] must be one of the fields")
                .doesNotContain("\n");
        assertThat(faultsOf(file -> ((ObjectNode) file.at("/documents/0")).put("id", "x".repeat(1_000_000))))
                .allSatisfy(fault -> assertThat(fault).hasSizeLessThan(1000));
    }

    @Test
    @DisplayName("with a reversed term beside an unknown field, both told")
    void reversedBesideUnknown() {
        assertThat(faultsOf(file -> ((ObjectNode) file.at("/agreements/0/term"))
                        .put("lastDay", "2021-03-31")
                        .put("colour", "red")))
                .extracting(fault -> fault.split(" ", -1)[0])
                .containsExactly("$.agreements[0].term.colour", "$.agreements[0].term.lastDay");
    }

    @Test
    @DisplayName("with references to what it does not list")
    void unknownReferences() {
        assertThat(faultsOf(file -> {
                    // Broken elsewhere too, so that no partnership can be built to look into.
                    file.put("title", " ");
                    ((ObjectNode) file.at("/councils/0/source")).put("document", "C");
                    ((ObjectNode) file.at("/agreements/0/term/source")).put("document", "D");
                    ((ObjectNode) file.at("/sharedPosts/0")).put("agreement", "payroll");
                    ((ObjectNode) file.at("/sharedPosts/0")).put("employer", "E08000001");
                    ((ObjectNode) file.at("/dsgPositions/0")).put("council", "E08000002");
                }))
                .containsExactly(
                        "$.agreements[0].term.source.document must be the id of a document that the partnership lists,"
                                + " but was 'D'.",
                        "$.councils[0].source.document must be the id of a document that the partnership lists, but was"
                                + " 'C'.",
                        "$.dsgPositions[0].council must be the code of a council that the partnership lists, but was"
                                + " 'E08000002'.",
                        "$.sharedPosts[0].agreement must be the id of an agreement that the partnership lists, but was"
                                + " 'payroll'.",
                        "$.sharedPosts[0].employer must be the code of a council that the partnership lists, but was"
                                + " 'E08000001'.",
                        "$.title must not be blank, but was ' '.");
    }

    @Test
    @DisplayName("with a position published twice")
    void positionTwice() {
        assertThat(faultsOf(file -> ((ArrayNode) file.at("/dsgPositions"))
                        .add(file.at("/dsgPositions/0").deepCopy())))
                .containsExactly("$.dsgPositions[1] must be listed once, but 'E08000008, 2022/23, FORECAST,"
                        + " 2022-11-23' is at $.dsgPositions[0] too.");
        assertThat(faultsOf(file -> {
                    file.put("title", " ");
                    ((ArrayNode) file.at("/dsgPositions"))
                            .add(((ObjectNode) file.at("/dsgPositions/0").deepCopy()).put("year", "22-23"));
                }))
                .hasSize(2);
    }

    @Test
    @DisplayName("with every fault at once, of whatever kind, sorted by path")
    void everyFaultAtOnce() {
        assertThat(faultsOf(file -> {
                    file.put("format", "partnership/9").put("colour", "red");
                    councils(file).add(councils(file).get(0).deepCopy());
                    ((ObjectNode) councils(file).get(1)).put("governance", "MONARCHY");
                    period(file).put("amount", 0);
                    ((ObjectNode) file.at("/agreements/0/term")).put("lastDay", "2021-02-01");
                    ((ObjectNode) file.at("/agreements/0/source")).put("document", "Z");
                    ((ObjectNode) file.at("/dsgPositions/0"))
                            .put("asAt", "2022-11-31")
                            .put("year", "2022/24");
                }))
                .containsExactly(
                        "$.agreements[0].noticeClause.period.amount must be at least 1, but was '0'.",
                        "$.agreements[0].source.document must be the id of a document that the partnership lists, but was"
                                + " 'Z'.",
                        "$.agreements[0].term.lastDay must not end before its first day 2021-04-01, but was 2021-02-01.",
                        "$.colour must be one of the fields agreements, aims, appraisals, background, boards, commitments,"
                                + " councils, decisions, documents, dsgPositions, events, jointCommittees, outcomes, phases, posts,"
                                + " programmeFindings, proposals, risks, savings, scrutinyCommittees, sharedPosts, title, workstreams,"
                                + " but is unknown.",
                        "$.councils[1].governance must be one of LEADER_AND_CABINET, MAYOR_AND_CABINET,"
                                + " COMMITTEE_SYSTEM, but was 'MONARCHY'.",
                        "$.councils[2].code must be listed once, but 'E08000008' is at $.councils[0].code too.",
                        "$.dsgPositions[0].asAt must be a day, month, year or financial year of 1900 to 2199, written YYYY-MM-DD, YYYY-MM,"
                                + " YYYY or YYYY/YY, or two of these with .. between, but was '2022-11-31'.",
                        "$.dsgPositions[0].year must be two years in a row such as 2022/23, 2022-23 or 22/23, but was"
                                + " '2022/24'.",
                        "$.format must be 'partnership/2', but was 'partnership/9'.");
    }

    private static ArrayNode councils(JsonNode file) {
        return (ArrayNode) file.get("councils");
    }

    private static ObjectNode period(JsonNode file) {
        return (ObjectNode) file.at("/agreements/0/noticeClause/period");
    }

    static List<String> faultsOf(Consumer<ObjectNode> spoil) {
        ObjectNode file = (ObjectNode)
                PartnershipJson.tree(twoCouncils(), PartnershipFile.MOST_BYTES).orThrow();
        spoil.accept(file);
        return faults(file.toString());
    }

    private static byte[] twoCouncils() {
        try (InputStream file =
                Objects.requireNonNull(BadPartnershipFileTest.class.getResourceAsStream("two-councils.json"))) {
            return file.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<String> faults(String file) {
        return PartnershipFile.read(file.getBytes(UTF_8)).faults().stream()
                .map(Fault::toString)
                .toList();
    }
}
