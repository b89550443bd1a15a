package uk.sharedservices.partnership.programme.workstream.life;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.sharedservices.partnership.programme.workstream.life.Samples.made;
import static uk.sharedservices.partnership.programme.workstream.life.Samples.move;
import static uk.sharedservices.partnership.programme.workstream.life.Samples.outOfHours;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.sharedservices.partnership.fact.FactStatus;
import uk.sharedservices.partnership.fact.Source;
import uk.sharedservices.partnership.programme.workstream.ProgrammeFinding;
import uk.sharedservices.partnership.programme.workstream.Stage;
import uk.sharedservices.partnership.programme.workstream.StageMove;
import uk.sharedservices.partnership.programme.workstream.Workstream;
import uk.sharedservices.partnership.programme.workstream.WorkstreamId;
import uk.sharedservices.partnership.rule.Answer;

@DisplayName("The stage of a workstream on a day")
class StandingTest {

    /** As the report of November 2021 tells it: scoped over summer 2021, options appraisal to come. */
    private static final Workstream REPORTED = outOfHours(
                    made(Stage.SCOPING, "2021-06..2021-08"),
                    StageMove.builder()
                            .stage(Stage.OPTIONS_APPRAISAL)
                            .status(FactStatus.PLANNED)
                            .source(Source.of("A", "paragraph 3.4"))
                            .build())
            .build();

    private static final Findings NOT_NAMED = Findings.of(List.of(Samples.socialCareAreas()));

    @ParameterizedTest(name = "on {0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "2021-05-31|Cannot say. No stage is recorded to which the workstream Out of hours service had come by 31 May"
                        + " 2021.",
                "2021-07-15|Cannot say. Whether it had come to scoping by 15 July 2021 cannot be told: the time known is June"
                        + " 2021 to August 2021. If scoping is the last stage it had come to by then: scoping, since a day"
                        + " in June 2021 to August 2021.",
                "2021-08-31|scoping, since a day in June 2021 to August 2021.",
                "2021-11-23|scoping, since a day in June 2021 to August 2021."
            })
    @DisplayName(
            "is the last that it came to; a plan has not happened, and an open time leaves the stage open (W-STAGE)")
    void reported(LocalDate asAt, String expected) {
        assertThat(standing(REPORTED, Findings.none(), asAt).inWords(StageStanding::toString))
                .isEqualTo(expected);
    }

    @Test
    @DisplayName("rests on what the working shows: each move, how it is known and from where")
    void working() {
        Answer<StageStanding> answer = standing(REPORTED, Findings.none(), LocalDate.of(2021, 11, 23));

        assertThat(answer.derivation().sentences())
                .startsWith(
                        "At what stage is the workstream Out of hours service on Tuesday 23 November 2021?",
                        "Workstream: Out of hours service (recorded, A, paragraph 3.3).",
                        "Came to: scoping (June 2021 to August 2021) (recorded, A, paragraph 3.4).",
                        "Is to come to: options appraisal (planned, A, paragraph 3.4).",
                        "By 23 November 2021 it had come to scoping (June 2021 to August 2021); no later move is recorded as"
                                + " made by then. [W-STAGE]");
        assertThat(answer.orThrow().restsOn()).containsExactly(FactStatus.RECORDED);
    }

    @ParameterizedTest(name = "on {0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "2022-06-30|scoping, since a day in June 2021 to August 2021.",
                "2022-08-01|Cannot say. The areas designated for shared social care teams were found not appropriate (July 2022"
                        + " to 23 November 2022); whether the workstream Out of hours service is among them is not said. If"
                        + " no finding concerns it: scoping, since a day in June 2021 to August 2021. If it is among the"
                        + " areas designated for shared social care teams: found not appropriate, since a day in July 2022 to"
                        + " 23 November 2022."
            })
    @DisplayName("cannot be said once a finding may concern it that names nobody (W-FINDING)")
    void findingThatNamesNobody(LocalDate asAt, String expected) {
        assertThat(standing(REPORTED, NOT_NAMED, asAt).inWords(StageStanding::toString))
                .isEqualTo(expected);
    }

    @Test
    @DisplayName("is settled by an end of its own, and by going on after the finding (W-FINDING)")
    void findingSettled() {
        LocalDate later = LocalDate.of(2024, 1, 1);
        StageMove scoped = made(Stage.SCOPING, "2021-06..2021-08");
        Workstream ended =
                outOfHours(scoped, made(Stage.CEASED, "2022-08", "no capacity")).build();
        Workstream goneOn =
                outOfHours(scoped, made(Stage.OPTIONS_APPRAISAL, "2022-12")).build();
        Workstream wentOnBefore =
                outOfHours(scoped, made(Stage.OPTIONS_APPRAISAL, "2022-10")).build();

        assertThat(standing(ended, NOT_NAMED, later).orThrow().stage()).isEqualTo(Stage.CEASED);
        assertThat(standing(goneOn, NOT_NAMED, later).orThrow().stage()).isEqualTo(Stage.OPTIONS_APPRAISAL);
        assertThat(standing(wentOnBefore, NOT_NAMED, later).isAnswered()).isFalse();
    }

    @Test
    @DisplayName("is not left open by a finding that is only proposed (W-FINDING)")
    void findingOnlyProposed() {
        ProgrammeFinding proposed = ProgrammeFinding.builder()
                .from(Samples.socialCareAreas())
                .status(FactStatus.PROPOSED)
                .build();

        assertThat(standing(REPORTED, Findings.of(List.of(proposed)), LocalDate.of(2022, 11, 23))
                        .isAnswered())
                .isTrue();
    }

    @Test
    @DisplayName("is open between all the stages that several open times leave, each told as a what-if")
    void severalOpen() {
        Workstream workstream = outOfHours(
                        made(Stage.SCOPING, "2021-06-01"),
                        made(Stage.OPTIONS_APPRAISAL, "2021-11"),
                        made(Stage.BUSINESS_CASE, "2021-11..2022-01"),
                        made(Stage.AWAITING_DECISIONS, "2022-02"))
                .build();
        Answer<StageStanding> answer = standing(workstream, Findings.none(), LocalDate.of(2021, 11, 23));

        List<Stage> open = answer.match(
                one -> List.<Stage>of(),
                several -> List.<Stage>of(),
                missing -> missing.whatIfs().stream()
                        .map(whatIf -> whatIf.value().stage())
                        .toList(),
                refused -> List.<Stage>of());

        assertThat(open).containsExactly(Stage.SCOPING, Stage.OPTIONS_APPRAISAL, Stage.BUSINESS_CASE);
    }

    @Test
    @DisplayName("is no later than the move that follows allows, whatever its own time leaves open")
    void tightenedByWhatFollows() {
        Workstream workstream = outOfHours(made(Stage.SCOPING, "2021"), made(Stage.OPTIONS_APPRAISAL, "2021-07-01"))
                .build();

        assertThat(standing(workstream, Findings.none(), LocalDate.of(2021, 7, 1))
                        .orThrow()
                        .stage())
                .isEqualTo(Stage.OPTIONS_APPRAISAL);
        assertThat(standing(workstream, Findings.none(), LocalDate.of(2021, 6, 30))
                        .isAnswered())
                .isFalse();
    }

    @Test
    @DisplayName("of a paused workstream says where it was paused and why, and what is assumed in it")
    void paused() {
        Workstream workstream = outOfHours(
                        made(Stage.BUSINESS_CASE, "2021-12-01"),
                        move(Stage.PAUSED, "2022-01-10", FactStatus.ASSUMED)
                                .reason("an inspection")
                                .build())
                .build();
        StageStanding standing =
                standing(workstream, Findings.none(), LocalDate.of(2022, 1, 10)).orThrow();

        assertThat(standing).hasToString("paused at business case, since 10 January 2022");
        assertThat(standing.reason()).contains("an inspection");
        assertThat(standing.restsOn()).containsExactly(FactStatus.ASSUMED, FactStatus.RECORDED);
    }

    @Test
    @DisplayName("of what is only proposed cannot be said: the Early Years service of the report of 23 November 2022")
    void onlyProposed() {
        Workstream proposed = Workstream.builder()
                .id(WorkstreamId.of("early-years"))
                .name("Early Years quality improvement service")
                .addMoves(
                        move(Stage.IMPLEMENTING, "2023/24", FactStatus.PROPOSED).build())
                .status(FactStatus.PROPOSED)
                .source(Source.of("B", "paragraph 2.2"))
                .build();

        assertThat(standing(proposed, Findings.none(), LocalDate.of(2024, 3, 31))
                        .inWords(StageStanding::toString))
                .isEqualTo(
                        "Cannot say. The workstream Early Years quality improvement service is itself only proposed. No"
                                + " stage is recorded to which the workstream Early Years quality improvement service had come by 31"
                                + " March 2024.");
    }

    @Test
    @DisplayName("is told of 10,000 workstreams under one finding without going through them all for each")
    void tenThousand() {
        List<Workstream> workstreams = IntStream.range(0, 10_000)
                .mapToObj(number -> Workstream.builder()
                        .from(REPORTED)
                        .id(WorkstreamId.of("stream-" + number))
                        .build())
                .toList();
        ProgrammeFinding finding = ProgrammeFinding.builder()
                .from(Samples.socialCareAreas())
                .mayConcern(workstreams.stream().map(Workstream::id).toList())
                .build();

        Assertions.assertTimeout(Duration.ofSeconds(30), () -> {
            Findings findings = Findings.of(List.of(finding));
            assertThat(workstreams)
                    .noneMatch(workstream -> standing(workstream, findings, LocalDate.of(2022, 11, 23))
                            .isAnswered());
        });
    }

    private static Answer<StageStanding> standing(Workstream workstream, Findings findings, LocalDate asAt) {
        return WorkstreamLife.of(workstream, findings, Samples.standings(List.of()))
                .standingOn(asAt);
    }
}
