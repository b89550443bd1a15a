package uk.sharedservices.partnership.published;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.sharedservices.partnership.council.CouncilCode;
import uk.sharedservices.partnership.council.CouncilType;
import uk.sharedservices.partnership.council.register.CouncilRegister;
import uk.sharedservices.partnership.council.register.Ending;
import uk.sharedservices.partnership.council.register.RegisteredCouncil;

@DisplayName("The register of English councils")
class EnglishCouncilsTest {

    private static final CouncilRegister REGISTER = EnglishCouncils.register();

    @Test
    @DisplayName("has the 380 rows of the source, of every type, and answers for the days of its edition")
    void everyRow() {
        assertThat(REGISTER)
                .hasToString("mySociety, UK Local Authority Names and Codes, revision 67ef8b11 of 10 July 2025, 380"
                        + " entries, 1 April 2009 to 10 July 2025");
        assertThat(REGISTER.councils().stream().collect(groupingBy(RegisteredCouncil::type, counting())))
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        CouncilType.UNITARY, 65L,
                        CouncilType.DISTRICT, 204L,
                        CouncilType.METROPOLITAN, 36L,
                        CouncilType.LONDON, 32L,
                        CouncilType.CITY_OF_LONDON, 1L,
                        CouncilType.COUNTY, 27L,
                        CouncilType.COMBINED_AUTHORITY, 14L,
                        CouncilType.GREATER_LONDON_AUTHORITY, 1L));
    }

    @Test
    @DisplayName("has the DfE code of each of the 153 education authorities of today, once, and of 8 that are gone")
    void dfeCodes() {
        List<RegisteredCouncil> education = REGISTER.councils().stream()
                .filter(council -> council.dfeCode().isPresent())
                .toList();
        List<RegisteredCouncil> present =
                education.stream().filter(council -> council.ending().isEmpty()).toList();

        assertThat(present).hasSize(153).doesNotHaveDuplicates();
        assertThat(present).extracting(RegisteredCouncil::dfeCode).doesNotHaveDuplicates();
        assertThat(education).hasSize(161);
        assertThat(education).noneMatch(council -> council.type() == CouncilType.DISTRICT);
        assertThat(REGISTER.councils())
                .filteredOn(council -> council.dfeCode().isEmpty())
                .allMatch(council -> List.of(
                                CouncilType.DISTRICT,
                                CouncilType.COMBINED_AUTHORITY,
                                CouncilType.GREATER_LONDON_AUTHORITY)
                        .contains(council.type()));
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "357 | Tameside Metropolitan Borough Council",
                "356 | Stockport Metropolitan Borough Council",
                "838 | Dorset Council",
                "839 | Bournemouth, Christchurch and Poole Council",
                "940 | North Northamptonshire Council",
                "941 | West Northamptonshire Council",
                "942 | Cumberland Council",
                "943 | Westmorland and Furness Council",
                "201 | City of London Corporation",
                "420 | Council of the Isles of Scilly",
                "825 | Buckinghamshire Council, Buckinghamshire County Council",
                "815 | North Yorkshire Council, North Yorkshire County Council",
                "933 | Somerset Council, Somerset County Council"
            })
    @DisplayName("is searched by DfE code, which a successor may have inherited")
    void byDfeCode(String dfeCode, String names) {
        assertThat(String.join(
                        ", ",
                        REGISTER.withDfeCode(dfeCode).stream()
                                .map(RegisteredCouncil::officialName)
                                .toList()))
                .isEqualTo(names);
    }

    @Test
    @DisplayName("is searched by code and by former code")
    void byCode() {
        assertThat(REGISTER.find(CouncilCode.of("E08000008")).orElseThrow().name())
                .isEqualTo("Tameside");
        assertThat(REGISTER.find(CouncilCode.of("E08000020"))).isEmpty();
        assertThat(REGISTER.withFormerCode(CouncilCode.of("E08000020")))
                .contains(REGISTER.find(CouncilCode.of("E08000037")).orElseThrow());
        assertThat(REGISTER.withFormerCode(CouncilCode.of("E08000008"))).isEmpty();
    }

    @Test
    @DisplayName("is searched by short and official name, and two councils can have one short name")
    void byName() {
        assertThat(codes(REGISTER.named("tameside"))).containsExactly("E08000008");
        assertThat(codes(REGISTER.named("Stockport Metropolitan Borough Council")))
                .containsExactly("E08000007");
        assertThat(codes(REGISTER.named("Somerset"))).containsExactly("E06000066", "E10000027");
        assertThat(codes(REGISTER.named("North Somerset Council"))).containsExactly("E06000024");
        assertThat(REGISTER.named("Avalon")).isEmpty();
    }

    @Test
    @DisplayName("ends 48 councils on the day before the first of each of their successors")
    void endsOnTheDayBefore() {
        List<RegisteredCouncil> ended = REGISTER.councils().stream()
                .filter(council -> council.ending().isPresent())
                .toList();

        assertThat(ended.stream().collect(groupingBy(each -> each.lastDay().orElseThrow(), counting())))
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        LocalDate.of(2019, 3, 31), 15L,
                        LocalDate.of(2020, 3, 31), 5L,
                        LocalDate.of(2021, 3, 31), 8L,
                        LocalDate.of(2023, 3, 31), 20L));
        assertThat(ended)
                .allSatisfy(council -> assertThat(council.successors())
                        .isNotEmpty()
                        .allSatisfy(successor -> assertThat(
                                        REGISTER.find(successor).orElseThrow().firstDay())
                                .contains(council.lastDay().orElseThrow().plusDays(1))));
    }

    @Test
    @DisplayName("has a first day for the twelve successors and for no one else")
    void firstDaysOfSuccessors() {
        assertThat(REGISTER.councils())
                .filteredOn(council -> council.firstDay().isPresent())
                .hasSize(12)
                .allMatch(council -> !REGISTER.predecessors(council.code()).isEmpty());
        assertThat(REGISTER.find(CouncilCode.of("E06000009")).orElseThrow().firstDay())
                .as("Blackpool, entered in a register on 20 June 2005")
                .isEmpty();
        assertThat(REGISTER.find(CouncilCode.of("E06000052")).orElseThrow().firstDay())
                .as("Cornwall, a unitary authority since 1 April 2009")
                .isEmpty();
    }

    @Test
    @DisplayName("divides three counties, by the order that ended each")
    void dividedCounties() {
        assertThat(REGISTER.councils())
                .filteredOn(council -> council.successors().size() > 1)
                .extracting(
                        RegisteredCouncil::officialName, each -> each.ending().flatMap(Ending::order))
                .containsExactly(
                        tuple("Cumbria County Council", Optional.of("SI 2022/331")),
                        tuple("Dorset County Council", Optional.of("SI 2018/648")),
                        tuple("Northamptonshire County Council", Optional.of("SI 2020/156")));
    }

    @Test
    @DisplayName("divides a county wherever its districts went different ways")
    void countiesFollowTheirDistricts() {
        assertThat(REGISTER.councils())
                .filteredOn(council ->
                        council.type() == CouncilType.COUNTY && council.ending().isPresent())
                .allSatisfy(county -> assertThat(county.successors())
                        .containsExactlyInAnyOrderElementsOf(REGISTER.councils().stream()
                                .filter(council -> council.county().equals(Optional.of(county.code())))
                                .filter(council -> council.lastDay().equals(county.lastDay()))
                                .flatMap(council -> council.successors().stream())
                                .distinct()
                                .toList()));
    }

    @Test
    @DisplayName("has each district in a county of its own region")
    void districtsInTheirCounties() {
        assertThat(REGISTER.councils())
                .filteredOn(council -> council.type() == CouncilType.DISTRICT)
                .allSatisfy(district -> {
                    RegisteredCouncil county =
                            REGISTER.find(district.county().orElseThrow()).orElseThrow();
                    assertThat(county.type()).isEqualTo(CouncilType.COUNTY);
                    assertThat(county.region()).isPresent().isEqualTo(district.region());
                });
        assertThat(REGISTER.councils())
                .filteredOn(council -> council.region().isEmpty())
                .extracting(RegisteredCouncil::name)
                .containsExactly("Greater Lincolnshire CCA");
    }

    @Test
    @DisplayName("lets two county councils go on under a new name and code")
    void goOn() {
        assertThat(REGISTER.councils())
                .filteredOn(council -> council.ending().map(Ending::sameCouncil).orElse(false))
                .extracting(RegisteredCouncil::officialName)
                .containsExactly("North Yorkshire County Council", "Somerset County Council");
    }

    @ParameterizedTest(name = "cell {0} as [{1}]")
    @CsvSource({
        "0, X",
        "1, ''",
        "2, ' '",
        "3, 12",
        "5, E99000001",
        "7, 1 April 2019",
        "8, ''",
        "8, 2019-02-30",
        "9, ''",
        "9, E07000246 and others",
        "10, yes",
        "10, ''",
        "11, ''",
        "12, former"
    })
    @DisplayName("refuses a row that makes no council")
    void refusesRows(int cell, String text) {
        List<String> row = Arrays.asList(
                "E07000190,Taunton Deane,Taunton Deane Borough Council,,South West,E10000027,,,2019-03-31,E07000246,false,SI 2018/649,"
                        .split(",", -1));
        assertThat(EnglishCouncils.entry(row))
                .isEqualTo(REGISTER.find(CouncilCode.of("E07000190")).orElseThrow());
        List<String> changed = new ArrayList<>(row);
        changed.set(cell, text);

        assertThatThrownBy(() -> EnglishCouncils.entry(changed))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith("english-councils.csv must have a council in each row, but has [");
    }

    private static List<String> codes(List<RegisteredCouncil> councils) {
        return councils.stream().map(council -> council.code().value()).toList();
    }
}
