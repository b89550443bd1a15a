package uk.sharedservices.partnership.conformance.chapter.programme;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import uk.sharedservices.partnership.arrangement.Partnership;
import uk.sharedservices.partnership.arrangement.PartnershipState;
import uk.sharedservices.partnership.arrangement.Standing;
import uk.sharedservices.partnership.calendar.WorkingDayCalendar;
import uk.sharedservices.partnership.conformance.kind.Findings;
import uk.sharedservices.partnership.conformance.kind.Got;
import uk.sharedservices.partnership.conformance.kind.Kind;
import uk.sharedservices.partnership.fact.Fact;
import uk.sharedservices.partnership.programme.workstream.phase.Phase;
import uk.sharedservices.partnership.published.BankHolidays;
import uk.sharedservices.partnership.validation.Checked;

/** The kind of case about how everything in a partnership stands on a day. */
final class StateKinds {

    static final Map<String, Kind> KINDS = Map.of("as-at", Kind.ofPartnership(OnADay.class, StateKinds::asAt));

    private static final WorkingDayCalendar CALENDAR = BankHolidays.englandAndWales();

    private StateKinds() {}

    /** Given to {@code as-at} beside the partnership. */
    record OnADay(LocalDate asAt) {}

    static Checked<Got> asAt(Partnership partnership, OnADay given) {
        PartnershipState state = partnership.asAt(given.asAt(), CALENDAR);
        Findings findings = new Findings();
        Map<String, Object> value = new LinkedHashMap<>();
        value.put("agreements", byId(findings, state.agreements(), agreement -> agreement.id()));
        value.put("sharedPosts", byId(findings, state.sharedPosts(), post -> post.id()));
        value.put("boards", byId(findings, state.boards(), board -> board.id()));
        value.put(
                "currentPhases",
                findings.answer(
                        state.currentPhases(),
                        phases -> phases.stream().map(Phase::id).toList()));
        value.put("workstreams", byId(findings, state.workstreams(), workstream -> workstream.id()));
        value.put("proposals", byId(findings, state.proposals(), proposal -> proposal.id()));
        value.put("commitments", byId(findings, state.commitments(), commitment -> commitment.id()));
        return Checked.clean(findings.got(value));
    }

    private static <F extends Fact, S> Map<String, JsonNode> byId(
            Findings findings, List<Standing<F, S>> standings, Function<F, Object> id) {
        Map<String, JsonNode> answers = new LinkedHashMap<>();
        standings.forEach(each -> answers.put(id.apply(each.of()).toString(), findings.answer(each.standing())));
        return answers;
    }
}
