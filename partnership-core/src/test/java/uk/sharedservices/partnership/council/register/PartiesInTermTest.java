package uk.sharedservices.partnership.council.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.sharedservices.partnership.InvalidValueException;
import uk.sharedservices.partnership.council.CouncilCode;
import uk.sharedservices.partnership.published.EnglishCouncils;
import uk.sharedservices.partnership.rule.RuleOutcome;

@DisplayName("The parties to an agreement (C-PARTY)")
class PartiesInTermTest {

    private static final PartiesInTerm PARTIES = PartiesInTerm.in(EnglishCouncils.register());

    @Test
    @DisplayName("are there in the whole term of the reference agreement")
    void there() {
        assertThat(check("E08000008 E08000007", "2020-04-01", "2023-03-31"))
                .isEqualTo(new RuleOutcome.Met(
                        CouncilRules.PARTY,
                        "Tameside Metropolitan Borough Council and Stockport Metropolitan Borough Council are there on every"
                                + " day of the term, which runs from 1 April 2020 to 31 March 2023."));
        assertThat(CouncilRules.PARTY.id()).isEqualTo("C-PARTY");
    }

    @ParameterizedTest(name = "{0} from {1} to {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "E10000021 E10000003 | 2020-04-01 | 2023-03-31 | The last day of Northamptonshire County Council was 31 March"
                        + " 2021; North Northamptonshire Council and West Northamptonshire Council take its place from 1 April"
                        + " 2021 (SI 2020/156). The term runs from 1 April 2020 to 31 March 2023.",
                "E07000190 | 2016-01-01 | | The last day of Taunton Deane Borough Council was 31 March 2019; Somerset West and"
                        + " Taunton Council takes its place from 1 April 2019 (SI 2018/649). The term runs from 1 January 2016"
                        + " and has no last day.",
                "E07000150 | 2020-04-01 | 2021-04-01 | The last day of Corby Borough Council was 31 March 2021; North"
                        + " Northamptonshire Council takes its place from 1 April 2021 (SI 2020/156). The term runs from 1"
                        + " April 2020 to 1 April 2021.",
                "E06000058 | 2019-03-31 | 2020-03-31 | Bournemouth, Christchurch and Poole Council was not there before 1 April"
                        + " 2019; the term begins on 31 March 2019. Before it there were Bournemouth Borough Council; Borough"
                        + " of Poole; Christchurch Borough Council; and Dorset County Council.",
                "E10000004 E06000028 | 2018-04-01 | 2019-04-01 | The last day of Bournemouth Borough Council was 31 March 2019;"
                        + " Bournemouth, Christchurch and Poole Council takes its place from 1 April 2019 (SI 2018/648). The"
                        + " term runs from 1 April 2018 to 1 April 2019."
            })
    @DisplayName(
            "are named with their last day and successor, or with those before them, where one is not there throughout")
    void notThere(String parties, String firstDay, String lastDay, String reason) {
        assertThat(check(parties, firstDay, lastDay)).isEqualTo(new RuleOutcome.Breached(CouncilRules.PARTY, reason));
    }

    @Test
    @DisplayName("are there to the last day of a council, which the source gives as the day after for 2021 and 2023")
    void toTheLastDay() {
        assertThat(check("E07000150", "2020-04-01", "2021-03-31")).isInstanceOf(RuleOutcome.Met.class);
        assertThat(check("E06000061", "2021-04-01", "2023-03-31")).isInstanceOf(RuleOutcome.Met.class);
        assertThat(check("E08000008", "2009-04-01", "2025-07-10"))
                .as("the days of the register")
                .isInstanceOf(RuleOutcome.Met.class);
        assertThat(check("E08000020", "2020-04-01", "2023-03-31"))
                .as("Gateshead by a former code")
                .isInstanceOf(RuleOutcome.Met.class);
    }

    @Test
    @DisplayName("are there where a county council went on under a new code, by the one or the other, and this is told")
    void goesOn() {
        assertThat(check("E10000023", "2021-04-01", "2024-03-31"))
                .isEqualTo(new RuleOutcome.Met(
                        CouncilRules.PARTY,
                        "North Yorkshire County Council is there on every day of the term, which runs from 1 April 2021 to 31"
                                + " March 2024. North Yorkshire County Council was not dissolved; it goes on as North"
                                + " Yorkshire Council, code E06000065, from 1 April 2023 (SI 2022/328)."));
        assertThat(check("E06000065", "2021-04-01", "2024-03-31")).isInstanceOf(RuleOutcome.Met.class);
    }

    @ParameterizedTest(name = "{0} from {1} to {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "E08000008 | 2020-04-01 |            | The register ends on 10 July 2025, and the term runs from 1 April 2020"
                        + " and has no last day.",
                "E08000008 | 2020-04-01 | 2025-07-11 | The register ends on 10 July 2025, and the term runs from 1 April 2020"
                        + " to 11 July 2025.",
                "E08000008 | 2009-03-31 | 2012-03-31 | Which councils there were before 1 April 2009 is not in the register.",
                "E08000008 E47000001 E47000002 | 2020-04-01 | 2021-03-31 | The register lists combined authorities and does not"
                        + " follow when they are made and ended.",
                "E10000004 | 2020-04-01 | 2021-03-31 | E10000004 is not in the register: it is a slip, a council that ended"
                        + " before 1 April 2009, or one made after 10 July 2025."
            })
    @DisplayName("are not vouched for where the register cannot tell")
    void cannotTell(String parties, String firstDay, String lastDay, String reason) {
        assertThat(check(parties, firstDay, lastDay))
                .isEqualTo(new RuleOutcome.Undetermined(CouncilRules.PARTY, reason));
    }

    @Test
    @DisplayName("must be at least one, and their term must not end before it begins")
    void misuse() {
        assertThatThrownBy(() -> PARTIES.check(List.of(), LocalDate.of(2020, 4, 1), Optional.empty()))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("parties to an agreement must be at least one, but was 'none'");
        assertThatThrownBy(() -> check("E08000008", "2020-04-01", "2020-03-31"))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("term must not end before its first day 2020-04-01, but was 2020-03-31");
        assertThat(check("E08000008", "2020-04-01", "2020-04-01")).isInstanceOf(RuleOutcome.Met.class);
    }

    private static RuleOutcome check(String parties, String firstDay, @Nullable String lastDay) {
        return PARTIES.check(
                Stream.of(parties.split(" ")).map(CouncilCode::of).toList(),
                LocalDate.parse(firstDay),
                Optional.ofNullable(lastDay).map(LocalDate::parse));
    }
}
