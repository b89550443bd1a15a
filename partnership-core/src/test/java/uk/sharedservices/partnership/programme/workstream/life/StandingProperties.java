package uk.sharedservices.partnership.programme.workstream.life;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import uk.sharedservices.partnership.calendar.FinancialYear;
import uk.sharedservices.partnership.fact.FactStatus;
import uk.sharedservices.partnership.file.PartnershipJson;
import uk.sharedservices.partnership.governance.proposal.ProposalId;
import uk.sharedservices.partnership.programme.workstream.ProgrammeFinding;
import uk.sharedservices.partnership.programme.workstream.Stage;
import uk.sharedservices.partnership.programme.workstream.StageMove;
import uk.sharedservices.partnership.programme.workstream.Workstream;
import uk.sharedservices.partnership.programme.workstream.WorkstreamId;
import uk.sharedservices.partnership.programme.workstream.phase.Phase;
import uk.sharedservices.partnership.programme.workstream.phase.Phases;
import uk.sharedservices.partnership.rule.Answer;
import uk.sharedservices.partnership.rule.WhatIf;
import uk.sharedservices.partnership.testkit.programme.WorkstreamArbitraries;
import uk.sharedservices.partnership.testkit.programme.WorkstreamArbitraries.History;
import uk.sharedservices.partnership.validation.Checked;

@Label("The standing of a workstream")
class StandingProperties {

    private static final List<WorkstreamId> IDS =
            List.of(WorkstreamId.of("send"), WorkstreamId.of("school-improvement"), WorkstreamId.of("out-of-hours"));

    @Property(tries = 2000)
    @Label("is never determined to be what it was not, and the truth is always among what is left open")
    void neverConfidentlyWrong(
            @ForAll("histories") History history,
            @ForAll @IntRange(min = -400, max = 400) int offset,
            @ForAll int pick) {
        LocalDate asAt = near(history, offset, pick);
        Optional<Stage> truth = Optional.empty();
        for (int index = 0; index < history.trueDays().size(); index++) {
            if (!history.trueDays().get(index).isAfter(asAt)) {
                truth = Optional.of(history.workstream().movesMade().get(index).stage());
            }
        }

        Answer<StageStanding> answer = standing(history.workstream(), List.of(), asAt);

        if (answer.isAnswered()) {
            assertThat(truth).contains(answer.orThrow().stage());
        } else {
            truth.ifPresent(stage -> assertThat(whatIfs(answer)).contains(stage));
        }
    }

    @Property(tries = 1000)
    @Label("once at an end stays at that end for good, whatever is found")
    void endsAreForGood(@ForAll("histories") History history, @ForAll("findings") ProgrammeFinding finding) {
        Optional<StageStanding> end = Optional.empty();
        for (LocalDate day : daysThatMatter(history, finding)) {
            Answer<StageStanding> answer = standing(history.workstream(), List.of(finding), day);
            if (end.isPresent()) {
                assertThat(answer.orThrow()).as("on %s", day).isEqualTo(end.get());
            } else if (answer.isAnswered() && answer.orThrow().stage().isEnd()) {
                end = Optional.of(answer.orThrow());
            }
        }
    }

    @Property(tries = 1000)
    @Label("does not change when every plan is taken away, and is the same however often it is asked")
    void plansChangeNothing(
            @ForAll("histories") History history,
            @ForAll @IntRange(min = -400, max = 400) int offset,
            @ForAll int pick) {
        LocalDate asAt = near(history, offset, pick);
        Workstream workstream = history.workstream();
        Workstream without = Workstream.builder()
                .from(workstream)
                .moves(workstream.movesMade())
                .build();

        Answer<StageStanding> answer = standing(workstream, List.of(), asAt);

        assertThat(standing(workstream, List.of(), asAt)).isEqualTo(answer);
        assertThat(standing(without, List.of(), asAt).inWords(String::valueOf))
                .isEqualTo(answer.inWords(String::valueOf));
    }

    @Property(tries = 1000)
    @Label("is determined by a finding never, and left open by it only from its first day on")
    void findingsDetermineNothing(
            @ForAll("histories") History history,
            @ForAll("findings") ProgrammeFinding finding,
            @ForAll @IntRange(min = -400, max = 400) int offset,
            @ForAll int pick) {
        LocalDate asAt = near(history, offset, pick);
        Answer<StageStanding> without = standing(history.workstream(), List.of(), asAt);
        Answer<StageStanding> with = standing(history.workstream(), List.of(finding), asAt);

        if (with.isAnswered()) {
            assertThat(with.orThrow()).isEqualTo(without.orThrow());
        }
        if (finding.on().orElseThrow().firstDay().isAfter(asAt)) {
            assertThat(with).isEqualTo(without);
        }
    }

    @Property(tries = 1000)
    @Label("survives JSON unchanged, as do findings and phases")
    void survivesJson(
            @ForAll("histories") History history,
            @ForAll("findings") ProgrammeFinding finding,
            @ForAll("phases") Phase phase) {
        assertThat(reread(history.workstream(), Workstream.class)).isEqualTo(history.workstream());
        assertThat(reread(finding, ProgrammeFinding.class)).isEqualTo(finding);
        assertThat(reread(phase, Phase.class)).isEqualTo(phase);
    }

    @Property(tries = 1000)
    @Label("in phases: a phase is current exactly on the days of its years, and for ever where it has no last")
    void phases(
            @ForAll("phases") Phase phase, @ForAll @IntRange(min = 2010, max = 2060) int year, @ForAll boolean first) {
        Phase settled = Phase.builder()
                .from(phase)
                .agreed(Optional.empty())
                .status(FactStatus.RECORDED)
                .build();
        FinancialYear asked = FinancialYear.startingIn(year);
        boolean inside = year >= settled.firstYear().startYear()
                && (settled.lastYear().isEmpty()
                        || year <= settled.lastYear().get().startYear());

        assertThat(Phases.of(List.of(settled))
                        .currentOn(first ? asked.firstDay() : asked.lastDay())
                        .orThrow())
                .isEqualTo(inside ? List.of(settled) : List.of());
    }

    private static <T> T reread(T value, Class<T> type) {
        byte[] json = PartnershipJson.write(value).getBytes(UTF_8);
        Checked<T> read =
                PartnershipJson.read(PartnershipJson.tree(json, 1_000_000).orThrow(), type);
        return read.orThrow();
    }

    private static Answer<StageStanding> standing(
            Workstream workstream, List<ProgrammeFinding> findings, LocalDate asAt) {
        return WorkstreamLife.of(workstream, Findings.of(findings), Samples.standings(List.of()))
                .standingOn(asAt);
    }

    private static List<Stage> whatIfs(Answer<StageStanding> answer) {
        return answer.match(
                one -> List.<Stage>of(),
                several -> List.<Stage>of(),
                open -> open.whatIfs().stream()
                        .map(WhatIf::value)
                        .map(StageStanding::stage)
                        .toList(),
                refused -> List.<Stage>of());
    }

    /** A day near one on which something happened. */
    private static LocalDate near(History history, int offset, int pick) {
        LocalDate day = history.trueDays().isEmpty()
                ? LocalDate.of(2022, 11, 23)
                : history.trueDays().get(Math.floorMod(pick, history.trueDays().size()));
        return day.plusDays(Math.floorMod(pick, 3) == 0 ? 0 : offset);
    }

    private static NavigableSet<LocalDate> daysThatMatter(History history, ProgrammeFinding finding) {
        List<StageMove> made = history.workstream().movesMade();
        List<LocalDate> days = new ArrayList<>(history.trueDays());
        made.forEach(move -> days.addAll(List.of(
                move.on().orElseThrow().firstDay(), move.on().orElseThrow().lastDay())));
        days.addAll(List.of(
                finding.on().orElseThrow().firstDay(),
                finding.on().orElseThrow().lastDay()));
        NavigableSet<LocalDate> each = new TreeSet<>(days);
        days.forEach(day -> each.addAll(List.of(day.minusDays(1), day.plusDays(1), day.plusYears(3))));
        return each;
    }

    @Provide
    Arbitrary<History> histories() {
        return WorkstreamArbitraries.histories(Samples.BOTH, List.of(Samples.PROPOSAL, ProposalId.of("host-employer")));
    }

    @Provide
    Arbitrary<ProgrammeFinding> findings() {
        return WorkstreamArbitraries.findings(IDS);
    }

    @Provide
    Arbitrary<Phase> phases() {
        return WorkstreamArbitraries.phases(IDS);
    }
}
