package uk.sharedservices.partnership.programme.workstream.phase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.sharedservices.partnership.programme.workstream.phase.PhaseRules.CURRENT;
import static uk.sharedservices.partnership.programme.workstream.phase.PhaseRules.MEMBER;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.sharedservices.partnership.InvalidValueException;
import uk.sharedservices.partnership.calendar.FinancialYear;
import uk.sharedservices.partnership.calendar.When;
import uk.sharedservices.partnership.fact.FactStatus;
import uk.sharedservices.partnership.fact.Source;
import uk.sharedservices.partnership.programme.workstream.Workstream;
import uk.sharedservices.partnership.programme.workstream.WorkstreamId;
import uk.sharedservices.partnership.rule.Answer;

@DisplayName("The phases of a programme")
class PhasesTest {

    private static final LocalDate REPORT = LocalDate.of(2021, 11, 23);
    private static final String SETTLED = "2021-06..2021-11-22";

    private static final Phase FIRST = phase(
                    "phase-1", "2021/22", "school-improvement", "quality-improvement", "out-of-hours")
            .lastYear(FinancialYear.parse("2021/22"))
            .agreed(When.parse(SETTLED))
            .build();
    private static final Phase SECOND = phase("phase-2", "2022/23", "send", "virtual-school", "school-place-planning")
            .agreed(When.parse(SETTLED))
            .build();
    private static final Phases PHASES = Phases.of(List.of(FIRST, SECOND));

    @ParameterizedTest(name = "on {0}: {1}")
    @CsvSource({
        "2021-11-23, phase-1",
        "2022-03-31, phase-1",
        "2022-04-01, phase-2",
        "2022-11-23, phase-2",
        "2041-01-01, phase-2"
    })
    @DisplayName(
            "follow each other at the turn of the financial year, the open-ended one without end (W-PHASE-CURRENT)")
    void current(LocalDate day, String id) {
        Answer<List<Phase>> current = PHASES.currentOn(day);

        assertThat(current.orThrow()).extracting(phase -> phase.id().value()).containsExactly(id);
        assertThat(current.derivation().rules()).containsExactly(CURRENT);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"out-of-hours, phase-1", "quality-improvement, phase-1", "send, phase-2", "external-places, "})
    @DisplayName("hold the workstreams that they name; one in the programme may be in none (W-PHASE)")
    void members(String workstream, String phase) {
        Answer<List<Phase>> phases = PHASES.of(workstream(workstream), REPORT);

        assertThat(phases.orThrow())
                .extracting(in -> in.id().value())
                .containsExactlyElementsOf(Stream.ofNullable(phase).toList());
        assertThat(phases.derivation().rules()).containsExactly(MEMBER);
        assertThat(phases.derivation().steps().get(0).sentence())
                .isEqualTo("The workstream " + workstream + " is in the programme and in "
                        + (phase == null
                                ? "no phase."
                                : phase + (phase.equals("phase-1") ? " (2021/22)." : " (2022/23 onwards).")));
    }

    @Test
    @DisplayName("are not yet phases before they were settled, and it cannot be said while that is open")
    void notYetSettled() {
        assertThat(PHASES.currentOn(LocalDate.of(2021, 5, 31)).orThrow()).isEmpty();
        assertThat(PHASES.of(workstream("send"), LocalDate.of(2021, 5, 31)).orThrow())
                .isEmpty();

        Answer<List<Phase>> open = PHASES.currentOn(LocalDate.of(2021, 9, 1));
        assertThat(open.isAnswered()).isFalse();
        assertThat(open.inWords(phases -> phases.size() + " current"))
                .isEqualTo(
                        "Cannot say. Whether phase-1 was settled by 1 September 2021 cannot be told: the time known is"
                                + " June 2021 to 22 November 2021. If all of these were settled by then: 1 current. If none of"
                                + " them was: 0 current.");
        assertThat(PHASES.of(workstream("send"), LocalDate.of(2021, 9, 1)).isAnswered())
                .isFalse();
    }

    @Test
    @DisplayName("count from when nobody says they were settled later, and not where they are only proposed")
    void settledAllAlongOrOnlyProposed() {
        Phase plain = phase("plain", "2020/21", "send").build();
        Phase proposed =
                phase("proposed", "2020/21", "send").status(FactStatus.PROPOSED).build();
        Answer<List<Phase>> current = Phases.of(List.of(proposed, plain)).currentOn(LocalDate.of(2020, 4, 1));

        assertThat(current.orThrow()).containsExactly(plain);
        assertThat(current.derivation().inputs())
                .extracting(Object::toString)
                .contains("proposed: 2020/21 onwards (proposed, A, paragraph 3.7).");
    }

    @ParameterizedTest(name = "{0} to {1}: {2}")
    @CsvSource({
        "2021/22, 2021/22, 2021/22",
        "2021/22, 2023/24, 2021/22 to 2023/24",
        "2022/23, , 2022/23 onwards",
        "2199/00, 2199/00, 2199/00"
    })
    @DisplayName("say their years as reports do")
    void years(String first, String last, String years) {
        Phase.Builder phase = phase("p", first);
        Stream.ofNullable(last).map(FinancialYear::parse).forEach(phase::lastYear);

        assertThat(phase.build().years()).isEqualTo(years);
    }

    @Test
    @DisplayName("are refused where they end before they begin or name a workstream twice")
    void refused() {
        assertThatThrownBy(() -> phase("p", "2022/23")
                        .lastYear(FinancialYear.parse("2021/22"))
                        .build())
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("phase p must not end before it begins, in 2022/23, but was 2021/22");
        assertThatThrownBy(() -> phase("p", "2022/23", "send", "send").build())
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("must name each workstream once");
    }

    private static Phase.Builder phase(String id, String firstYear, String... workstreams) {
        return Phase.builder()
                .id(PhaseId.of(id))
                .name(id)
                .firstYear(FinancialYear.parse(firstYear))
                .workstreams(Stream.of(workstreams).map(WorkstreamId::of).toList())
                .status(FactStatus.RECORDED)
                .source(Source.of("A", "paragraph 3.7"));
    }

    private static Workstream workstream(String id) {
        return Workstream.builder()
                .id(WorkstreamId.of(id))
                .name(id)
                .status(FactStatus.RECORDED)
                .source(Source.of("A", "paragraph 3.3"))
                .build();
    }
}
