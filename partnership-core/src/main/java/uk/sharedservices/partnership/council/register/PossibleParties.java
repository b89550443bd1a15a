package uk.sharedservices.partnership.council.register;

import static uk.sharedservices.partnership.calendar.DayInWords.day;
import static uk.sharedservices.partnership.council.register.CouncilRules.SUCCESSOR;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import uk.sharedservices.partnership.council.CouncilCode;
import uk.sharedservices.partnership.rule.Working;

/**
 * The councils that may be the party on a day. More than one where a council on the way was divided; one again where what was
 * divided came together. Each council is looked at once, however many ways lead to it.
 *
 * @param councils  the councils there on the day, in the order in which they were come to
 * @param divided  the councils on the way that several others followed
 */
record PossibleParties(List<RegisteredCouncil> councils, List<RegisteredCouncil> divided) {

    /**
     * Returns those that may be the party.
     *
     * @param first  the council there before, or on the day itself
     * @param on  the day
     * @param register  the register
     * @param working  where each step is noted
     */
    static PossibleParties from(RegisteredCouncil first, LocalDate on, CouncilRegister register, Working working) {
        List<RegisteredCouncil> there = new ArrayList<>();
        List<RegisteredCouncil> divided = new ArrayList<>();
        Set<CouncilCode> met = new HashSet<>(Set.of(first.code()));
        Deque<RegisteredCouncil> toFollow = new ArrayDeque<>(List.of(first));
        while (!toFollow.isEmpty()) {
            RegisteredCouncil council = toFollow.remove();
            Optional<Ending> ended = council.ending().filter(ending -> on.isAfter(ending.lastDay()));
            if (ended.isEmpty()) {
                there.add(council);
                working.step(
                        SUCCESSOR,
                        council.code(),
                        () -> "The register has no end of " + council.officialName() + " before that day.");
                continue;
            }
            List<RegisteredCouncil> successors = register.successors(council);
            working.step(SUCCESSOR, inCodes(successors), () -> sentence(council, ended.get(), successors));
            if (successors.size() > 1) {
                divided.add(council);
            }
            successors.stream().filter(each -> met.add(each.code())).forEach(toFollow::add);
        }
        return new PossibleParties(there, divided);
    }

    /** Returns {@code the last day of ... was 31 March 2019, and ... takes its place from 1 April 2019 (SI 2018/649)}. */
    static String sentence(RegisteredCouncil council, Ending ending, List<RegisteredCouncil> successors) {
        String by = ending.order().map(order -> " (" + order + ")").orElse("");
        String next = day(ending.lastDay().plusDays(1));
        if (ending.sameCouncil()) {
            return council.officialName() + " was not dissolved; it goes on as " + inWords(successors) + ", code "
                    + inCodes(successors) + ", from " + next + by + ".";
        }
        return "The last day of " + council.officialName() + " was " + day(ending.lastDay()) + "; "
                + inWords(successors) + (successors.size() > 1 ? " take" : " takes") + " its place from " + next + by
                + ".";
    }

    /** Returns {@code North Northamptonshire Council and West Northamptonshire Council}. */
    static String inWords(Collection<RegisteredCouncil> councils) {
        List<String> names =
                councils.stream().map(RegisteredCouncil::officialName).toList();
        int last = names.size() - 1;
        return last < 1
                ? String.join("", names)
                : String.join("; ", names.subList(0, last)) + (last > 1 ? "; and " : " and ") + names.get(last);
    }

    private static String inCodes(List<RegisteredCouncil> councils) {
        return councils.stream().map(council -> council.code().value()).collect(Collectors.joining(", "));
    }
}
