package uk.sharedservices.partnership.conformance.chapter.decision;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import uk.sharedservices.partnership.arrangement.Partnership;
import uk.sharedservices.partnership.conformance.kind.Findings;
import uk.sharedservices.partnership.conformance.kind.Got;
import uk.sharedservices.partnership.conformance.kind.Kind;
import uk.sharedservices.partnership.council.Council;
import uk.sharedservices.partnership.council.DecisionMaker;
import uk.sharedservices.partnership.governance.committee.JointCommittee;
import uk.sharedservices.partnership.governance.committee.ScrutinyCommittee;
import uk.sharedservices.partnership.programme.board.AdvisoryBoard;
import uk.sharedservices.partnership.rule.Answer;
import uk.sharedservices.partnership.validation.Checked;

/** The kind of case about what the bodies of a partnership may do: boards, joint committees, scrutiny committees. */
final class BodyKinds {

    static final Map<String, Kind> KINDS = Map.of("bodies", Kind.ofPartnership(OnADay.class, BodyKinds::bodies));

    /** Any decision: a board takes none of them. */
    private static final String MATTER = "a decision of its own";

    private final List<Council> councils;
    private final LocalDate asAt;
    private final Findings findings = new Findings();

    private BodyKinds(List<Council> councils, LocalDate asAt) {
        this.councils = councils;
        this.asAt = asAt;
    }

    /** Given to {@code bodies} beside the partnership. */
    record OnADay(LocalDate asAt) {}

    static Checked<Got> bodies(Partnership partnership, OnADay given) {
        return Checked.clean(new BodyKinds(partnership.councils(), given.asAt()).all(partnership));
    }

    private Got all(Partnership partnership) {
        return findings.got(Map.of(
                "boards", by(partnership.boards(), AdvisoryBoard::id, this::board),
                "jointCommittees", by(partnership.jointCommittees(), JointCommittee::id, this::jointCommittee),
                "scrutinyCommittees",
                        by(partnership.scrutinyCommittees(), ScrutinyCommittee::id, this::scrutinyCommittee)));
    }

    private Map<String, ?> board(AdvisoryBoard board) {
        return Map.of("decidesFor", byCouncil(council -> board.decideFor(council, MATTER)));
    }

    private Map<String, ?> jointCommittee(JointCommittee committee) {
        Function<Council, Answer<DecisionMaker>> decidesFor = council -> committee.decidesFor(council, asAt);
        return Map.of("appointedBy", byCouncil(committee::appointedBy), "decidesFor", byCouncil(decidesFor));
    }

    private Map<String, ?> scrutinyCommittee(ScrutinyCommittee committee) {
        return Map.of(
                "powersOver",
                by(
                        Arrays.asList(ScrutinyCommittee.Matter.values()),
                        ScrutinyCommittee.Matter::name,
                        matter -> findings.answer(committee.powersOver(matter))));
    }

    private Map<String, JsonNode> byCouncil(Function<Council, ? extends Answer<?>> answer) {
        return by(councils, Council::code, council -> findings.answer(answer.apply(council)));
    }

    private static <T, V> Map<String, V> by(Collection<T> entries, Function<T, ?> key, Function<T, V> value) {
        Map<String, V> values = new LinkedHashMap<>();
        entries.forEach(entry -> values.put(String.valueOf(key.apply(entry)), value.apply(entry)));
        return values;
    }
}
