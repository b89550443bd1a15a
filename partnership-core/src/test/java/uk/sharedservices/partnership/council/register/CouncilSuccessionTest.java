package uk.sharedservices.partnership.council.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.sharedservices.partnership.council.CouncilCode;
import uk.sharedservices.partnership.published.EnglishCouncils;
import uk.sharedservices.partnership.rule.Answer;
import uk.sharedservices.partnership.rule.Step;
import uk.sharedservices.partnership.rule.WhatIf;

@DisplayName("The party after a council (C-SUCCESSOR)")
class CouncilSuccessionTest {

    private static final CouncilSuccession SUCCESSION = CouncilSuccession.in(EnglishCouncils.register());

    @ParameterizedTest(name = "{0}, {1}: on {2} the party is {3}, {4}")
    @CsvSource({
        "E08000008, Tameside, 2022-11-23, E08000008, itself",
        "E08000008, Tameside, 2009-04-01, E08000008, itself on the first day of the register",
        "E08000008, Tameside, 2025-07-10, E08000008, itself on the last day of the register",
        "E07000004, Aylesbury Vale, 2020-03-31, E07000004, itself on its last day",
        "E07000004, Aylesbury Vale, 2020-04-01, E06000060, Buckinghamshire",
        "E10000002, Buckinghamshire County, 2020-04-01, E06000060, Buckinghamshire",
        "E06000028, Bournemouth, 2019-03-31, E06000028, itself on its last day",
        "E06000028, Bournemouth, 2019-04-01, E06000058, 'Bournemouth, Christchurch and Poole'",
        "E06000029, Poole, 2024-01-01, E06000058, 'Bournemouth, Christchurch and Poole'",
        "E07000048, Christchurch, 2019-04-01, E06000058, 'Bournemouth, Christchurch and Poole'",
        "E07000052, West Dorset, 2019-04-01, E06000059, Dorset Council",
        "E07000201, Forest Heath, 2019-04-01, E07000245, West Suffolk",
        "E07000206, Waveney, 2019-04-01, E07000244, East Suffolk",
        "E07000190, Taunton Deane, 2019-03-31, E07000190, itself",
        "E07000190, Taunton Deane, 2019-04-01, E07000246, Somerset West and Taunton",
        "E07000190, Taunton Deane, 2023-03-31, E07000246, Somerset West and Taunton",
        "E07000190, Taunton Deane, 2023-04-01, E06000066, Somerset",
        "E07000191, West Somerset, 2024-02-29, E06000066, Somerset",
        "E07000150, Corby, 2021-03-31, E07000150, itself on the last day that the source gives as 1 April",
        "E07000150, Corby, 2021-04-01, E06000061, North Northamptonshire",
        "E07000154, Northampton, 2021-04-01, E06000062, West Northamptonshire",
        "E07000026, Allerdale, 2023-04-01, E06000063, Cumberland",
        "E07000031, South Lakeland, 2023-04-01, E06000064, Westmorland and Furness",
        "E07000165, Harrogate, 2023-04-01, E06000065, North Yorkshire",
        "E10000023, North Yorkshire County, 2023-03-31, E10000023, itself",
        "E10000023, North Yorkshire County, 2023-04-01, E06000065, the same council",
        "E06000065, North Yorkshire, 2020-06-01, E10000023, the same council under its code of then",
        "E06000066, Somerset, 2023-03-31, E10000027, the same council under its code of then",
        "E08000020, Gateshead by a former code, 2020-06-01, E08000037, Gateshead",
        "E61000001, Greater London Authority, 2020-06-01, E61000001, itself"
    })
    @DisplayName("is itself until its last day, and its successor from the next")
    void isItsSuccessor(String named, String name, LocalDate day, String party, String why) {
        assertThat(SUCCESSION.partyOn(CouncilCode.of(named), day))
                .as("%s: %s", name, why)
                .isInstanceOf(Answer.Determined.class)
                .extracting(Answer::orThrow)
                .isEqualTo(CouncilCode.of(party));
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource({
        "E10000021, Northamptonshire, 2021-04-01, E06000061, E06000062",
        "E10000006, Cumbria, 2023-04-01, E06000063, E06000064",
        "E10000009, Dorset County, 2019-04-01, E06000059, E06000058"
    })
    @DisplayName("cannot be said where a county was divided, and each of the councils after it is a what-if")
    void divided(String named, String name, LocalDate day, String one, String other) {
        Answer<CouncilCode> answer = SUCCESSION.partyOn(CouncilCode.of(named), day);

        assertThat(answer).isInstanceOf(Answer.CannotSay.class);
        assertThat(((Answer.CannotSay<CouncilCode>) answer).whatIfs())
                .extracting(whatIf -> whatIf.value().value())
                .containsExactly(one, other);
        assertThat(SUCCESSION.partyOn(CouncilCode.of(named), day.minusDays(1)).orThrow())
                .hasToString(named);
    }

    @Test
    @DisplayName("is one of its successors, for each of the 48 councils that ended, on the day after its last")
    void everyOneIsFollowed() {
        List<RegisteredCouncil> ended = EnglishCouncils.register().councils().stream()
                .filter(council -> council.ending().isPresent())
                .toList();

        assertThat(ended).hasSize(48).allSatisfy(council -> {
            LocalDate next = council.lastDay().orElseThrow().plusDays(1);
            Answer<CouncilCode> answer = SUCCESSION.partyOn(council.code(), next);
            assertThat(answer.isAnswered()).isEqualTo(council.successors().size() == 1);
            if (answer.isAnswered()) {
                assertThat(council.successors()).containsExactly(answer.orThrow());
            }
        });
    }

    @Test
    @DisplayName("is told with what is missing and the working, where a county was divided")
    void dividedInWords() {
        Answer<CouncilCode> answer = SUCCESSION.partyOn(CouncilCode.of("E10000021"), LocalDate.of(2022, 11, 23));

        assertThat(answer.inWords(CouncilCode::value))
                .isEqualTo(
                        "Cannot say. Which of North Northamptonshire Council and West Northamptonshire Council took the"
                                + " agreement over from Northamptonshire County Council, or whether they share it: their"
                                + " agreement under section 16 of the 2007 Act, an award or the order says."
                                + " If the agreement passed to North Northamptonshire Council: E06000061."
                                + " If the agreement passed to West Northamptonshire Council: E06000062.");
        assertThat(answer.derivation().sentences())
                .startsWith(
                        "Who is the party on Wednesday 23 November 2022, where an agreement names Northamptonshire County"
                                + " Council, E10000021?",
                        "Register: mySociety, UK Local Authority Names and Codes, revision 67ef8b11 of 10 July 2025, 380"
                                + " entries, 1 April 2009 to 10 July 2025.",
                        "The last day of Northamptonshire County Council was 31 March 2021; North Northamptonshire Council and"
                                + " West Northamptonshire Council take its place from 1 April 2021 (SI 2020/156)."
                                + " [C-SUCCESSOR]");
    }

    @Test
    @DisplayName("is reached step by step, each with its order")
    void chain() {
        Answer<CouncilCode> answer = SUCCESSION.partyOn(CouncilCode.of("E07000190"), LocalDate.of(2024, 1, 1));

        assertThat(answer.derivation().steps())
                .extracting(Step::sentence)
                .containsExactly(
                        "The last day of Taunton Deane Borough Council was 31 March 2019; Somerset West and Taunton Council"
                                + " takes its place from 1 April 2019 (SI 2018/649).",
                        "The last day of Somerset West and Taunton Council was 31 March 2023; Somerset Council takes its place"
                                + " from 1 April 2023 (SI 2022/329).",
                        "The register has no end of Somerset Council before that day.");
        assertThat(answer.derivation().steps())
                .extracting(Step::result)
                .containsExactly("E07000246", "E06000066", "E06000066");
        assertThat(answer.derivation().rules()).containsExactly(CouncilRules.SUCCESSOR);
    }

    @Test
    @DisplayName("is the same council where a county council was not dissolved, and the working says so")
    void goesOn() {
        assertThat(SUCCESSION
                        .partyOn(CouncilCode.of("E10000023"), LocalDate.of(2024, 1, 1))
                        .derivation()
                        .steps()
                        .get(0)
                        .sentence())
                .isEqualTo(
                        "North Yorkshire County Council was not dissolved; it goes on as North Yorkshire Council, code"
                                + " E06000065, from 1 April 2023 (SI 2022/328).");
    }

    @Test
    @DisplayName("cannot be said of a day after the register ends: an order may have been made since")
    void afterTheRegister() {
        Answer<CouncilCode> surrey = SUCCESSION.partyOn(CouncilCode.of("E10000030"), LocalDate.of(2027, 4, 1));

        assertThat(surrey.inWords(CouncilCode::value))
                .isEqualTo("Cannot say. Whether no order made a change after 10 July 2025, where the register ends."
                        + " If no order made a change after 10 July 2025: E10000030.");
        assertThat(SUCCESSION
                        .partyOn(CouncilCode.of("E10000030"), LocalDate.of(2025, 7, 11))
                        .isAnswered())
                .isFalse();
        assertThat(whatIfs(SUCCESSION.partyOn(CouncilCode.of("E10000006"), LocalDate.of(2025, 7, 11))))
                .containsExactly(
                        "If the agreement passed to Cumberland Council and no order made a change after 10 July 2025",
                        "If the agreement passed to Westmorland and Furness Council and no order made a change after 10 July"
                                + " 2025");
    }

    @ParameterizedTest(name = "{0} on {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "E08000008 | 2009-03-31 | Which councils there were before 1 April 2009 is not in the register.",
                "E10000004 | 2022-11-23 | E10000004 is not in the register: it is a slip, a council that ended before 1 April"
                        + " 2009, or one made after 10 July 2025.",
                "E06000060 | 2020-03-31 | Buckinghamshire Council was not there before 1 April 2020; which council made the"
                        + " agreement then is to be said. Before it there were Aylesbury Vale District Council; Chiltern"
                        + " District Council; South Bucks District Council; Wycombe District Council; and Buckinghamshire"
                        + " County Council.",
                "E47000011 | 2025-01-01 | The register lists combined authorities and does not follow when they are made and"
                        + " ended. If North of Tyne Combined Authority is there on 1 January 2025: E47000011."
            })
    @DisplayName(
            "cannot be said before the register begins, of a council not in it or not begun, or of a combined authority")
    void cannotBeSaid(String named, LocalDate day, String words) {
        assertThat(SUCCESSION.partyOn(CouncilCode.of(named), day).inWords(CouncilCode::value))
                .isEqualTo("Cannot say. " + words);
    }

    private static List<String> whatIfs(Answer<CouncilCode> answer) {
        return ((Answer.CannotSay<CouncilCode>) answer)
                .whatIfs().stream().map(WhatIf::assumption).toList();
    }
}
