package uk.sharedservices.partnership.council.register;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.sharedservices.partnership.InvalidValueException;
import uk.sharedservices.partnership.council.CouncilCode;

/** What must hold between the entries of a register. */
final class RegisterCheck {

    private final CouncilRegister register;

    private RegisterCheck(CouncilRegister register) {
        this.register = register;
    }

    /** Refuses a span that ends before it begins. */
    static void span(LocalDate firstDay, LocalDate lastDay) {
        if (lastDay.isBefore(firstDay)) {
            throw InvalidValueException.of("register", "must not end before its first day " + firstDay, lastDay);
        }
    }

    /** Refuses a code that stands for two councils, now or formerly. */
    static void codes(Collection<RegisteredCouncil> councils) {
        Set<CouncilCode> seen = new HashSet<>();
        councils.stream()
                .flatMap(council -> Stream.concat(Stream.of(council.code()), council.formerCodes().stream()))
                .filter(code -> !seen.add(code))
                .findFirst()
                .ifPresent(code -> {
                    throw InvalidValueException.of("council code", "must stand once in a register", code.value());
                });
    }

    static void of(CouncilRegister register) {
        RegisterCheck check = new RegisterCheck(register);
        register.councils().forEach(check::refersToTheListed);
        check.noCycle();
        register.councils().forEach(check::followsOnTheNextDay);
        register.councils().forEach(check::goesOnFromOne);
    }

    private void refersToTheListed(RegisteredCouncil council) {
        Stream.of(council.successors().stream(), council.county().stream(), council.combinedAuthority().stream())
                .flatMap(codes -> codes)
                .filter(code -> register.find(code).isEmpty())
                .findFirst()
                .ifPresent(code -> {
                    throw InvalidValueException.of(
                            "code given for " + council.officialName(), "must be in the register", code.value());
                });
    }

    /** Takes away councils that nothing follows, over and over; what cannot be taken away leads round in a circle. */
    private void noCycle() {
        Map<CouncilCode, Integer> successorsLeft = new TreeMap<>();
        Deque<CouncilCode> done = new ArrayDeque<>();
        for (RegisteredCouncil council : register.councils()) {
            successorsLeft.put(council.code(), council.successors().size());
            if (council.successors().isEmpty()) {
                done.add(council.code());
            }
        }
        while (!done.isEmpty()) {
            CouncilCode gone = done.remove();
            successorsLeft.remove(gone);
            for (RegisteredCouncil before : register.predecessors(gone)) {
                if (successorsLeft.merge(before.code(), -1, Integer::sum) == 0) {
                    done.add(before.code());
                }
            }
        }
        successorsLeft.keySet().stream().findFirst().ifPresent(start -> {
            throw InvalidValueException.of(
                    "chain of successors",
                    "must not come back to a council",
                    circleFrom(start, successorsLeft.keySet()).stream()
                            .map(CouncilCode::value)
                            .collect(Collectors.joining(" > ")));
        });
    }

    /** Every council left has a successor that is left, so that going on must come to one already met. */
    private List<CouncilCode> circleFrom(CouncilCode start, Set<CouncilCode> left) {
        Set<CouncilCode> met = new LinkedHashSet<>();
        CouncilCode code = start;
        while (met.add(code)) {
            code = register.find(code).orElseThrow().successors().stream()
                    .filter(left::contains)
                    .findFirst()
                    .orElseThrow();
        }
        List<CouncilCode> circle = new ArrayList<>(met);
        circle.add(code);
        return circle.subList(circle.indexOf(code), circle.size());
    }

    private void followsOnTheNextDay(RegisteredCouncil council) {
        council.lastDay()
                .map(last -> last.plusDays(1))
                .ifPresent(next -> council.successors().stream()
                        .map(code -> register.find(code).orElseThrow())
                        .filter(successor -> !successor.firstDay().equals(Optional.of(next)))
                        .findFirst()
                        .ifPresent(successor -> {
                            throw InvalidValueException.of(
                                    "first day of " + successor.officialName(),
                                    "must be " + next + ", the day after the last of " + council.officialName(),
                                    successor
                                            .firstDay()
                                            .map(LocalDate::toString)
                                            .orElse("not given"));
                        }));
    }

    private void goesOnFromOne(RegisteredCouncil council) {
        List<String> same = register.predecessors(council.code()).stream()
                .filter(before -> before.ending().map(Ending::sameCouncil).orElse(false))
                .map(before -> before.code().value())
                .toList();
        if (same.size() > 1) {
            throw InvalidValueException.of(
                    council.officialName(), "must go on from one council under its former code", same);
        }
    }
}
