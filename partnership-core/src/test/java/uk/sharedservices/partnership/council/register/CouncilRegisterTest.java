package uk.sharedservices.partnership.council.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.assertj.core.api.Assertions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import uk.sharedservices.partnership.InvalidValueException;
import uk.sharedservices.partnership.council.CouncilCode;
import uk.sharedservices.partnership.rule.Answer;

@DisplayName("A register of councils")
class CouncilRegisterTest {

    private static final LocalDate FIRST = LocalDate.of(2009, 4, 1);
    private static final LocalDate LAST = LocalDate.of(2199, 12, 31);

    @Test
    @DisplayName("is in the order of codes, however it is given")
    void inOrder() {
        List<RegisteredCouncil> councils = List.of(there(3), there(1), there(2));

        assertThat(register(councils).councils()).containsExactly(there(1), there(2), there(3));
    }

    @Test
    @DisplayName("refuses a circle of successors, and names it")
    void refusesACircle() {
        List<RegisteredCouncil> councils = List.of(
                ended(1, "2010-03-31", 2),
                ended(2, "2011-03-31", 3),
                ended(3, "2012-03-31", 2),
                ended(4, "2010-03-31", 1));

        assertThatThrownBy(() -> register(councils))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("chain of successors must not come back to a council, but was"
                        + " 'E07000002 > E07000003 > E07000002'");
    }

    @Test
    @DisplayName("refuses a council that follows itself")
    void refusesOneThatFollowsItself() {
        assertThatThrownBy(() -> ended(1, "2010-03-31", 1))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("successor of Council 1 must be another council, but was 'E07000001'");
    }

    @Test
    @DisplayName("refuses a circle behind a division, and one of very many councils")
    void refusesLargeCircles() {
        assertThatThrownBy(() -> register(List.of(
                        ended(1, "2010-03-31", 2, 3), there(2), ended(3, "2011-03-31", 4), ended(4, "2012-03-31", 1))))
                .hasMessageContaining("E07000001 > E07000003 > E07000004 > E07000001");
        List<RegisteredCouncil> many = IntStream.range(0, 10_000)
                .mapToObj(number -> ended(number, "2010-03-31", (number + 1) % 10_000))
                .toList();
        assertThatThrownBy(() -> register(many)).hasMessageStartingWith("chain of successors must not come back");
    }

    @Test
    @DisplayName("refuses a successor that does not begin on the day after, or whose first day is not given")
    void refusesAGap() {
        assertThatThrownBy(() -> register(List.of(ended(1, "2021-04-01", 2), there(2, "2021-04-01"))))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("first day of Council 2 must be 2021-04-02, the day after the last of Council 1, but was"
                        + " '2021-04-01'");
        assertThatThrownBy(() -> register(List.of(ended(1, "2021-03-31", 2), there(2))))
                .hasMessageEndingWith("but was 'not given'");
    }

    @Test
    @DisplayName("refuses codes that are not listed, or listed twice, now or formerly")
    void refusesCodes() {
        assertThatThrownBy(() -> register(List.of(ended(1, "2021-03-31", 2))))
                .hasMessage("code given for Council 1 must be in the register, but was 'E07000002'");
        assertThatThrownBy(() -> register(List.of(RegisteredCouncil.builder()
                        .from(there(1))
                        .county(code(7))
                        .build())))
                .hasMessage("code given for Council 1 must be in the register, but was 'E07000007'");
        assertThatThrownBy(() -> register(List.of(RegisteredCouncil.builder()
                        .from(there(1))
                        .combinedAuthority(CouncilCode.of("E47000001"))
                        .build())))
                .hasMessageEndingWith("'E47000001'");
        assertThatThrownBy(() -> register(List.of(there(1), there(1))))
                .hasMessage("council code must stand once in a register, but was 'E07000001'");
        assertThatThrownBy(() -> register(List.of(
                        there(1),
                        RegisteredCouncil.builder()
                                .from(there(2))
                                .addFormerCodes(code(1))
                                .build())))
                .hasMessage("council code must stand once in a register, but was 'E07000001'");
    }

    @Test
    @DisplayName("refuses two councils that go on as one and the same, and a span that ends before it begins")
    void refusesTwoThatGoOnAsOne() {
        assertThatThrownBy(() -> register(
                        List.of(goesOn(1, "2021-03-31", 3), goesOn(2, "2021-03-31", 3), there(3, "2021-04-01"))))
                .hasMessage(
                        "Council 3 must go on from one council under its former code, but was [E07000001, E07000002]");
        assertThatThrownBy(() -> CouncilRegister.of("Made up", FIRST, FIRST.minusDays(1), List.of()))
                .hasMessage("register must not end before its first day 2009-04-01, but was 2009-03-31");
    }

    @Test
    @DisplayName("refuses an ending without successors, with one twice, or of one council that goes on as two")
    void refusesEndings() {
        Ending.Builder ending =
                Ending.builder().lastDay(LocalDate.of(2021, 3, 31)).sameCouncil(false);
        assertThatThrownBy(ending::build).hasMessage("successors of a council must be one or more, but was 'none'");
        assertThatThrownBy(() -> ended(1, "2021-03-31", 2, 2))
                .hasMessage("successors of a council must each be named once, but was [E07000002, E07000002]");
        assertThatThrownBy(() -> goesOn(1, "2021-03-31", 2, 3))
                .hasMessage("a council that goes on under a new code must have one successor, but was [E07000002,"
                        + " E07000003]");
        assertThatThrownBy(() -> RegisteredCouncil.builder()
                        .from(ended(1, "2021-03-31", 2))
                        .firstDay(LocalDate.of(2021, 4, 1))
                        .build())
                .hasMessage("last day of Council 1 must not be before its first, 2021-04-01, but was 2021-03-31");
    }

    @Test
    @Timeout(20)
    @DisplayName("follows a chain of 10,000 councils, and forty divisions that come together again")
    void followsLongChains() {
        List<RegisteredCouncil> chain = new ArrayList<>();
        LocalDate day = FIRST;
        for (int number = 0; number < 10_000; number++) {
            chain.add(RegisteredCouncil.builder()
                    .from(ended(number, day.toString(), number + 1))
                    .firstDay(number == 0 ? Optional.empty() : Optional.of(day))
                    .build());
            day = day.plusDays(1);
        }
        chain.add(there(10_000, day.toString()));
        Collections.reverse(chain);
        assertThat(CouncilSuccession.in(register(chain)).partyOn(code(0), day).orThrow())
                .isEqualTo(code(10_000));

        List<RegisteredCouncil> ladder = new ArrayList<>();
        LocalDate rung = FIRST;
        for (int number = 0; number < 120; number += 3) {
            ladder.add(begin(ended(number, rung.toString(), number + 1, number + 2), number == 0 ? null : rung));
            rung = rung.plusDays(1);
            ladder.add(begin(ended(number + 1, rung.toString(), number + 3), rung));
            ladder.add(begin(ended(number + 2, rung.toString(), number + 3), rung));
            rung = rung.plusDays(1);
        }
        ladder.add(there(120, rung.toString()));
        CouncilSuccession succession = CouncilSuccession.in(register(ladder));
        Assertions.assertThat(succession.partyOn(code(0), rung))
                .isInstanceOf(Answer.Determined.class)
                .extracting(Answer::orThrow)
                .isEqualTo(code(120));
        assertThat(succession.partyOn(code(0), rung.minusDays(1)).isAnswered()).isFalse();
        assertThat(Duration.between(FIRST.atStartOfDay(), rung.atStartOfDay()).toDays())
                .isEqualTo(80);
    }

    private static RegisteredCouncil begin(RegisteredCouncil council, @Nullable LocalDate day) {
        return RegisteredCouncil.builder()
                .from(council)
                .firstDay(Optional.ofNullable(day))
                .build();
    }

    private static CouncilRegister register(List<RegisteredCouncil> councils) {
        return CouncilRegister.of("Made up", FIRST, LAST, councils);
    }

    private static RegisteredCouncil there(int number) {
        return RegisteredCouncil.builder()
                .code(code(number))
                .name("No " + number)
                .officialName("Council " + number)
                .build();
    }

    private static RegisteredCouncil there(int number, String firstDay) {
        return begin(there(number), LocalDate.parse(firstDay));
    }

    private static RegisteredCouncil ended(int number, String lastDay, int... successors) {
        return ending(number, lastDay, false, successors);
    }

    private static RegisteredCouncil goesOn(int number, String lastDay, int... successors) {
        return ending(number, lastDay, true, successors);
    }

    private static RegisteredCouncil ending(int number, String lastDay, boolean same, int... successors) {
        return RegisteredCouncil.builder()
                .from(there(number))
                .ending(Ending.builder()
                        .lastDay(LocalDate.parse(lastDay))
                        .successors(IntStream.of(successors)
                                .mapToObj(CouncilRegisterTest::code)
                                .toList())
                        .sameCouncil(same)
                        .build())
                .build();
    }

    private static CouncilCode code(int number) {
        return CouncilCode.of("E07" + String.format("%06d", number));
    }
}
