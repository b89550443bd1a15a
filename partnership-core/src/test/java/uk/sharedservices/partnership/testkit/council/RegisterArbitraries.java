package uk.sharedservices.partnership.testkit.council;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import uk.sharedservices.partnership.council.CouncilCode;
import uk.sharedservices.partnership.council.register.CouncilRegister;
import uk.sharedservices.partnership.council.register.Ending;
import uk.sharedservices.partnership.council.register.RegisteredCouncil;
import uk.sharedservices.partnership.testkit.fact.Mixed;

/** Registers of councils that were merged, divided and renamed, and their entries. The councils are made up. */
public final class RegisterArbitraries {

    private static final LocalDate FIRST_DAY = LocalDate.of(2009, 4, 1);

    private RegisterArbitraries() {}

    /**
     * Returns registers of up to some thirty councils that were merged, divided and renamed, or left alone, on any days since
     * 1 April 2009, leap days and the ends of years among them; the register's own last day falls before, between or after.
     */
    public static Arbitrary<CouncilRegister> registers() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 6),
                        changes().list().ofMaxSize(6),
                        Arbitraries.integers().between(0, 8_000))
                .as((councils, changes, days) -> {
                    List<RegisteredCouncil> all = history(councils, changes);
                    return CouncilRegister.of("Made up", FIRST_DAY, FIRST_DAY.plusDays(days), all);
                });
    }

    /** Returns entries of registers, present and past. */
    public static Arbitrary<RegisteredCouncil> registeredCouncils() {
        return Combinators.combine(registers(), Arbitraries.integers().between(0, 1_000))
                .as((register, pick) ->
                        register.councils().get(pick % register.councils().size()));
    }

    /** Returns ends of councils, by merger, division or a new name. */
    public static Arbitrary<Ending> endings() {
        return registeredCouncils()
                .filter(council -> council.ending().isPresent())
                .map(council -> council.ending().orElseThrow());
    }

    private static Arbitrary<Change> changes() {
        return Combinators.combine(
                        Mixed.oneOf(
                                Arbitraries.integers().between(1, 1_200),
                                // From the first day: 31 December 2009, 29 February 2012 and 31 March 2019 as last
                                // days.
                                Arbitraries.of(275, 1_065, 3_652)),
                        Arbitraries.integers().between(0, 30),
                        Arbitraries.integers().between(1, 3),
                        Arbitraries.integers().between(1, 3),
                        Arbitraries.of(true, false))
                .as(Change::new);
    }

    /** From so many councils, one change after the other: takes some of those there, and makes others of them. */
    private static List<RegisteredCouncil> history(int councils, List<Change> changes) {
        List<RegisteredCouncil> ended = new ArrayList<>();
        List<RegisteredCouncil> there = new ArrayList<>();
        for (int number = 0; number < councils; number++) {
            there.add(council(number, Optional.empty()));
        }
        LocalDate lastDay = FIRST_DAY.minusDays(1);
        int made = councils;
        for (Change change : changes) {
            lastDay = lastDay.plusDays(change.days());
            List<RegisteredCouncil> successors = new ArrayList<>();
            for (int number = 0; number < change.makes(); number++) {
                successors.add(council(made++, Optional.of(lastDay.plusDays(1))));
            }
            int takes = Math.min(change.takes(), there.size());
            for (int number = 0; number < takes; number++) {
                RegisteredCouncil taken = there.remove(change.from() % there.size());
                ended.add(RegisteredCouncil.builder()
                        .from(taken)
                        .ending(ending(lastDay, successors, takes == 1 ? successors.size() : number + 1, change))
                        .build());
            }
            there.addAll(successors);
        }
        return Stream.concat(ended.stream(), there.stream()).toList();
    }

    private static Ending ending(LocalDate lastDay, List<RegisteredCouncil> successors, int atMost, Change change) {
        List<CouncilCode> codes =
                successors.stream().limit(atMost).map(RegisteredCouncil::code).toList();
        return Ending.builder()
                .lastDay(lastDay)
                .successors(codes)
                .sameCouncil(change.goesOn() && change.takes() == 1 && codes.size() == 1)
                .build();
    }

    private static RegisteredCouncil council(int number, Optional<LocalDate> firstDay) {
        List<String> kinds = List.of("E06", "E07", "E08", "E10");
        return RegisteredCouncil.builder()
                .code(CouncilCode.of(kinds.get(number % kinds.size()) + String.format("%06d", number)))
                .name("Council " + number)
                .officialName("Council " + number + " in full")
                .firstDay(firstDay)
                .formerCodes(
                        number % 5 == 0
                                ? List.of(CouncilCode.of("E07" + String.format("%06d", 900_000 + number)))
                                : List.of())
                .build();
    }

    /**
     * A reorganisation.
     *
     * @param days  days since the one before
     * @param from  which of the councils there are taken
     * @param takes  how many it takes, at most
     * @param makes  how many it makes of them
     * @param goesOn  whether one that becomes one is the same council
     */
    private record Change(int days, int from, int takes, int makes, boolean goesOn) {}
}
