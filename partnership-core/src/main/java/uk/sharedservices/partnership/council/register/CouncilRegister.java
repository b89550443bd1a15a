package uk.sharedservices.partnership.council.register;

import static uk.sharedservices.partnership.calendar.DayInWords.day;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import uk.sharedservices.partnership.council.CouncilCode;

/**
 * The local authorities of England, present and past, as one source had them on a day.
 *
 * <p>Like a calendar it answers for a span of days and refuses the others. Before its first day there were councils that it
 * does not hold. After its last day, that of its edition, an order may have been made that it cannot know, and to take its
 * silence for continuance would be wrong without a sign of it: for Surrey the government decided in October 2025, after the
 * edition that ships, on two new councils from 1 April 2027. Whoever knows more makes a register of a later day.
 *
 * <p>Combined authorities are listed, but when they are made and ended is not followed. The list that ships still has the
 * two in the North East that were abolished on 7 May 2024.
 */
public final class CouncilRegister {

    /** Why nothing is said of combined authorities. */
    static final String NOT_FOLLOWED =
            "The register lists combined authorities and does not follow when they are made and ended.";

    private final String source;
    private final LocalDate firstDay;
    private final LocalDate lastDay;
    private final Map<CouncilCode, RegisteredCouncil> byCode = new TreeMap<>();
    private final Map<CouncilCode, RegisteredCouncil> byFormerCode = new TreeMap<>();
    private final Map<CouncilCode, List<RegisteredCouncil>> predecessors = new TreeMap<>();

    private CouncilRegister(
            String source, LocalDate firstDay, LocalDate lastDay, Collection<RegisteredCouncil> councils) {
        this.source = source;
        this.firstDay = firstDay;
        this.lastDay = lastDay;
        councils.forEach(council -> byCode.put(council.code(), council));
        byCode.values().forEach(council -> {
            council.formerCodes().forEach(former -> byFormerCode.put(former, council));
            council.successors()
                    .forEach(successor -> predecessors
                            .computeIfAbsent(successor, any -> new ArrayList<>())
                            .add(council));
        });
    }

    /**
     * Returns a register.
     *
     * @param source  where it comes from, with its edition
     * @param firstDay  the first day it answers for: from then on it holds every council, those since ended included
     * @param lastDay  the last day it answers for, that of its edition
     * @param councils  the authorities, in any order
     * @throws uk.sharedservices.partnership.InvalidValueException if a code stands twice, a code that is referred to is not
     *     listed, a chain of successors comes back to where it began, or a successor does not begin on the day after
     */
    public static CouncilRegister of(
            String source, LocalDate firstDay, LocalDate lastDay, Collection<RegisteredCouncil> councils) {
        RegisterCheck.span(firstDay, lastDay);
        RegisterCheck.codes(councils);
        CouncilRegister register = new CouncilRegister(source, firstDay, lastDay, councils);
        RegisterCheck.of(register);
        return register;
    }

    /** Every authority, by code. */
    public List<RegisteredCouncil> councils() {
        return List.copyOf(byCode.values());
    }

    /** Returns the council of a code, present or past. */
    public Optional<RegisteredCouncil> find(CouncilCode code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /** Returns the council that had a code before it was given another: {@code E08000020} was Gateshead's. */
    public Optional<RegisteredCouncil> withFormerCode(CouncilCode code) {
        return Optional.ofNullable(byFormerCode.get(code));
    }

    /**
     * Returns the councils of a DfE code, by code: {@code 825} was Buckinghamshire County's and is Buckinghamshire's. What
     * councils report of schools and children names them by this code and no other, so that is how such a row is joined.
     */
    public List<RegisteredCouncil> withDfeCode(String dfeCode) {
        return those(council -> council.dfeCode().filter(dfeCode::equals).isPresent());
    }

    /** Returns the councils of a name, short or official, by code; capitals do not matter. */
    public List<RegisteredCouncil> named(String name) {
        return those(council ->
                council.name().equalsIgnoreCase(name) || council.officialName().equalsIgnoreCase(name));
    }

    /** Returns the councils that a council follows, by code; none for one that is no successor. */
    public List<RegisteredCouncil> predecessors(CouncilCode code) {
        return List.copyOf(predecessors.getOrDefault(code, List.of()));
    }

    /** Returns the councils that follow a council, in the order in which its ending names them. */
    List<RegisteredCouncil> successors(RegisteredCouncil council) {
        return council.successors().stream()
                .map(code -> find(code).orElseThrow())
                .toList();
    }

    /** Returns the entry of the same council under its name and code before, if it went on from one. */
    Optional<RegisteredCouncil> sameBefore(RegisteredCouncil council) {
        return predecessors(council.code()).stream()
                .filter(before -> before.ending().map(Ending::sameCouncil).orElse(false))
                .findFirst();
    }

    /** Returns in a sentence what it may mean that a code has no entry. */
    String withoutEntry(CouncilCode code) {
        return code + " is not in the register: it is a slip, a council that ended before " + day(firstDay)
                + ", or one made after " + day(lastDay) + ".";
    }

    /** Returns in a sentence that it does not answer for the days before its first. */
    String notBefore() {
        return "Which councils there were before " + day(firstDay) + " is not in the register.";
    }

    /** Returns in a sentence, to follow another, which councils one follows; nothing if it follows none. */
    String before(RegisteredCouncil council) {
        List<RegisteredCouncil> followed = predecessors(council.code());
        return followed.isEmpty() ? "" : " Before it there were " + PossibleParties.inWords(followed) + ".";
    }

    /** Where it comes from, with its edition. */
    public String source() {
        return source;
    }

    /** The first day it answers for. */
    public LocalDate firstDay() {
        return firstDay;
    }

    /** The last day it answers for, that of its edition. */
    public LocalDate lastDay() {
        return lastDay;
    }

    /** Returns {@code mySociety ..., 380 entries, 1 April 2009 to 10 July 2025}. */
    @Override
    public String toString() {
        return source + ", " + byCode.size() + " entries, " + day(firstDay) + " to " + day(lastDay);
    }

    private List<RegisteredCouncil> those(Predicate<RegisteredCouncil> wanted) {
        return byCode.values().stream().filter(wanted).toList();
    }
}
