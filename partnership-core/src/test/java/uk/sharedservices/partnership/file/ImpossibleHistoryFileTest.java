package uk.sharedservices.partnership.file;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.sharedservices.partnership.published.ReferencePartnership;
import uk.sharedservices.partnership.validation.Fault;

@DisplayName("A partnership file whose history cannot have happened is refused")
class ImpossibleHistoryFileTest {

    private static final String LEADS_BACK =
            " must not supersede or revisit a decision that leads back to it, but goes from ";

    @Test
    @DisplayName("where two decisions supersede each other")
    void twoSupersedeEachOther() {
        assertThat(faultsOf(file -> add(
                        file,
                        decision("a").put("supersedes", "b"),
                        decision("b").put("supersedes", "a"))))
                .containsExactly("$.decisions[5].supersedes" + LEADS_BACK + "a to b to a.");
    }

    @Test
    @DisplayName("where a decision supersedes or revisits itself")
    void itself() {
        assertThat(faultsOf(file -> add(
                        file,
                        decision("a").put("supersedes", "a"),
                        decision("b").put("revisits", "b"))))
                .containsExactly(
                        "$.decisions[4].supersedes must be another decision, but was 'a'.",
                        "$.decisions[5].revisits must be another decision, but was 'b'.");
    }

    @Test
    @DisplayName("where three decisions supersede or revisit each other in a circle, two such circles both told")
    void threeInACircle() {
        assertThat(faultsOf(file -> add(
                        file,
                        decision("a").put("supersedes", "b"),
                        decision("b").put("supersedes", "c"),
                        decision("c").put("supersedes", "a"),
                        decision("x").put("revisits", "y"),
                        decision("y").put("supersedes", "z"),
                        decision("z").put("revisits", "x"))))
                .containsExactly(
                        "$.decisions[6].supersedes" + LEADS_BACK + "a to b to c to a.",
                        "$.decisions[9].revisits" + LEADS_BACK + "x to y to z to x.");
    }

    @Test
    @DisplayName("where a council supersedes another's decision, or one that was made later")
    void anothersOrLater() {
        assertThat(faultsOf(file -> add(
                        file,
                        decision("a").put("supersedes", "stockport-cab395"),
                        decision("b").put("decided", "2021-03-23").put("revisits", "tameside-2021-03-24"))))
                .containsExactly(
                        "$.decisions[4].supersedes must be a decision of the same council, E08000008, but"
                                + " 'stockport-cab395' is of E08000007.",
                        "$.decisions[5].revisits must be a decision no later than 23 March 2021, but"
                                + " 'tameside-2021-03-24' is of 24 March 2021.");
    }

    @Test
    @DisplayName("where it supersedes what is not listed")
    void notListed() {
        assertThat(faultsOf(file -> add(file, decision("a").put("supersedes", "nowhere"))))
                .containsExactly(
                        "$.decisions[4].supersedes must be the id of a decision that the partnership lists, but was"
                                + " 'nowhere'.");
    }

    @Test
    @DisplayName("where a phase ends before it begins")
    void phase() {
        assertThat(faultsOf(ImpossibleHistoryFileTest::endPhaseTooSoon))
                .containsExactly("$.phases[0].lastYear must not end before it begins, in 2021/22, but was 2020/21.");
    }

    @Test
    @DisplayName("where a workstream is led by a council that does not take part")
    void strangersLead() {
        assertThat(faultsOf(ImpossibleHistoryFileTest::letAStrangerLead))
                .containsExactly("$.workstreams[0].leads[1].council must be the code of a council that the partnership"
                        + " lists, but was 'E08000004'.");
    }

    @Test
    @DisplayName("where the weights of an appraisal sum to 0.99, or to more than 1 while one is not given")
    void weights() {
        assertThat(faultsOf(file -> weigh(file, "0.33", "0.33", "0.33")))
                .containsExactly("$.appraisals[0].criteria must sum to exactly 1, but was 0.99.");
        assertThat(faultsOf(file -> weigh(file, "0.5", "0.51")))
                .containsExactly(
                        "$.appraisals[0].criteria must not sum to more than 1, even if some are not given, but was 1.01.");
        assertThat(faultsOf(file -> weigh(file, "0.33", "0.33", "0.34"))).isEmpty();
    }

    @Test
    @DisplayName("where a board that ended met later; one whose end is only proposed may meet")
    void boardMetAfterItsEnd() {
        assertThat(faultsOf(file -> endBoard(file, "RECORDED")))
                .containsExactly(
                        "$.boards[0].meetings[0].on must not be after the board's end, 30 September 2021, but was '23 November 2021'.");
        assertThat(faultsOf(file -> endBoard(file, "PROPOSED"))).isEmpty();
    }

    @Test
    @DisplayName("with every such fault at once, each at its place")
    void allAtOnce() {
        assertThat(faultsOf(file -> {
                    add(
                            file,
                            decision("a").put("supersedes", "b"),
                            decision("b").put("supersedes", "a"),
                            decision("c").put("revisits", "c"),
                            decision("d").put("supersedes", "stockport-cab395"));
                    endPhaseTooSoon(file);
                    letAStrangerLead(file);
                    weigh(file, "0.33", "0.33", "0.33");
                    endBoard(file, "RECORDED");
                }))
                .extracting(fault -> fault.split(" ", 2)[0])
                .containsExactly(
                        "$.appraisals[0].criteria",
                        "$.boards[0].meetings[0].on",
                        "$.decisions[5].supersedes",
                        "$.decisions[6].revisits",
                        "$.decisions[7].supersedes",
                        "$.phases[0].lastYear",
                        "$.workstreams[0].leads[1].council");
    }

    @Test
    @DisplayName("where a decision cannot be read, with what is wrong between the others")
    void besideOneThatCannotBeRead() {
        assertThat(faultsOf(file -> add(
                        file,
                        decision("x").put("outcome", "PERHAPS").put("supersedes", "a"),
                        decision("a").put("supersedes", "b"),
                        decision("b").put("supersedes", "a"))))
                .extracting(fault -> fault.split(" ", 2)[0])
                .containsExactly("$.decisions[4].outcome", "$.decisions[6].supersedes");
    }

    private static void endPhaseTooSoon(ObjectNode file) {
        ((ObjectNode) file.at("/phases/0")).put("lastYear", "2020/21");
    }

    private static void letAStrangerLead(ObjectNode file) {
        ((ObjectNode) file.at("/workstreams/0/leads/1")).put("council", "E08000004");
    }

    private static void weigh(ObjectNode file, String... weights) {
        for (int index = 0; index < weights.length; index++) {
            ((ObjectNode) file.at("/appraisals/0/criteria/" + index)).put("weight", weights[index]);
        }
    }

    private static void endBoard(ObjectNode file, String status) {
        ObjectNode board = (ObjectNode) file.at("/boards/0");
        ArrayNode meetings = board.putArray("meetings");
        entry(meetings.addObject().put("on", "2021-11-23"), "RECORDED");
        entry(board.putObject("end").put("on", "2021-09-30").put("reason", "its work was done"), status);
    }

    private static ObjectNode decision(String id) {
        ObjectNode decision = PartnershipJson.mapper()
                .createObjectNode()
                .put("id", id)
                .put("proposal", "end-shared-director")
                .put("council", "E08000008")
                .put("maker", "EXECUTIVE")
                .put("decided", "2022-11-23")
                .put("outcome", "AGREED")
                .put("resolved", "to give notice");
        return entry(decision, "RECORDED");
    }

    private static ObjectNode entry(ObjectNode fact, String status) {
        fact.put("status", status).putObject("source").put("document", "B");
        return fact;
    }

    private static void add(ObjectNode file, ObjectNode... decisions) {
        for (ObjectNode decision : decisions) {
            ((ArrayNode) file.path("decisions")).add(decision);
        }
    }

    private static List<String> faultsOf(Consumer<ObjectNode> spoil) {
        JsonNode file = PartnershipJson.tree(ReferencePartnership.file(), PartnershipFile.MOST_BYTES)
                .orThrow();
        spoil.accept((ObjectNode) file);
        return PartnershipFile.read(file.toString().getBytes(UTF_8)).faults().stream()
                .map(Fault::toString)
                .toList();
    }
}
