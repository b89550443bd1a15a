package uk.sharedservices.partnership.council.register;

import static uk.sharedservices.partnership.calendar.DayInWords.day;
import static uk.sharedservices.partnership.calendar.DayInWords.withWeekday;
import static uk.sharedservices.partnership.council.register.CouncilRules.SUCCESSOR;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.sharedservices.partnership.council.CouncilCode;
import uk.sharedservices.partnership.council.CouncilType;
import uk.sharedservices.partnership.rule.Answer;
import uk.sharedservices.partnership.rule.Input;
import uk.sharedservices.partnership.rule.RecordedWorking;
import uk.sharedservices.partnership.rule.WhatIf;

/**
 * Who the party is on a day, where an agreement names a council that may be gone by then.
 *
 * <p>Taunton Deane's place was taken by Somerset West and Taunton on 1 April 2019, and Somerset's took that one's on 1 April
 * 2023: the party on any later day that the register answers for is Somerset Council. Northamptonshire was divided on 1 April
 * 2021: who took an agreement over is not in any register, and the answer is "cannot say" with each of the two as a what-if.
 *
 * <p>A register knows nothing after its last day. Then the answer is "cannot say" too, with the last party known as a what-if:
 * that no end is recorded is no sign that there was none.
 */
public final class CouncilSuccession {

    private final CouncilRegister register;

    private CouncilSuccession(CouncilRegister register) {
        this.register = register;
    }

    /** Returns the succession of a register's councils. */
    public static CouncilSuccession in(CouncilRegister register) {
        return new CouncilSuccession(register);
    }

    /**
     * Returns the code of the party.
     *
     * @param named  the code of the council that the agreement names, present or former
     * @param on  the day asked about
     * @return the council itself while it is there; the one that followed it; "cannot say" where several may have, where
     *     the register does not answer for the day, for a combined authority, and for a council that is not in the register or
     *     had not begun
     */
    public Answer<CouncilCode> partyOn(CouncilCode named, LocalDate on) {
        Optional<RegisteredCouncil> found = register.find(named).or(() -> register.withFormerCode(named));
        RecordedWorking working = RecordedWorking.of(
                        "Who is the party on " + withWeekday(on) + ", where an agreement names "
                                + found.map(RegisteredCouncil::officialName).orElse("a council") + ", " + named + "?")
                .from(new Input("Register", register.toString(), ""));
        if (found.isEmpty()) {
            return Answer.cannotSay(working, register.withoutEntry(named));
        }
        RegisteredCouncil council = found.get();
        if (!council.code().equals(named)) {
            working.step(
                    SUCCESSOR,
                    council.code(),
                    () -> named + " is a former code of " + council.officialName() + ", now " + council.code()
                            + "; the council is the same.");
        }
        if (council.type() == CouncilType.COMBINED_AUTHORITY) {
            return new Answer.CannotSay<>(
                    List.of(CouncilRegister.NOT_FOLLOWED),
                    List.of(new WhatIf<>("If " + council.officialName() + " is there on " + day(on), council.code())),
                    working.derivation());
        }
        if (on.isBefore(register.firstDay())) {
            return Answer.cannotSay(working, register.notBefore());
        }
        RegisteredCouncil then = asKnownOn(council, on, working);
        Optional<LocalDate> begins = then.firstDay().filter(on::isBefore);
        return begins.isPresent()
                ? Answer.cannotSay(working, notBegun(then, begins.get()))
                : answer(PossibleParties.from(then, on, register, working), on, working);
    }

    /** The same council under the code that it had on a day, if it went on from that one. */
    private RegisteredCouncil asKnownOn(RegisteredCouncil council, LocalDate on, RecordedWorking working) {
        RegisteredCouncil then = council;
        Optional<RegisteredCouncil> before = register.sameBefore(then);
        while (before.isPresent() && then.firstDay().filter(on::isBefore).isPresent()) {
            RegisteredCouncil earlier = before.get();
            working.step(
                    SUCCESSOR,
                    earlier.code(),
                    () -> PossibleParties.sentence(
                            earlier, earlier.ending().orElseThrow(), register.successors(earlier)));
            then = earlier;
            before = register.sameBefore(then);
        }
        return then;
    }

    private String notBegun(RegisteredCouncil council, LocalDate begins) {
        return council.officialName() + " was not there before " + day(begins)
                + "; which council made the agreement then is to be said." + register.before(council);
    }

    private Answer<CouncilCode> answer(PossibleParties possible, LocalDate on, RecordedWorking working) {
        List<RegisteredCouncil> councils = possible.councils();
        List<String> missing = new ArrayList<>();
        boolean several = councils.size() > 1;
        boolean tooLate = on.isAfter(register.lastDay());
        if (several) {
            possible.divided().forEach(council -> missing.add(whoTookItOver(council)));
        }
        String unchanged = "no order made a change after " + day(register.lastDay());
        if (tooLate) {
            missing.add("Whether " + unchanged + ", where the register ends.");
        }
        if (missing.isEmpty()) {
            return new Answer.Determined<>(councils.get(0).code(), working.derivation());
        }
        return new Answer.CannotSay<>(
                missing,
                councils.stream()
                        .map(council -> new WhatIf<>(
                                "If "
                                        + (several ? "the agreement passed to " + council.officialName() : "")
                                        + (several && tooLate ? " and " : "")
                                        + (tooLate ? unchanged : ""),
                                council.code()))
                        .toList(),
                working.derivation());
    }

    private String whoTookItOver(RegisteredCouncil divided) {
        return "Which of " + PossibleParties.inWords(register.successors(divided)) + " took the agreement over from "
                + divided.officialName()
                + ", or whether they share it: their agreement under section 16 of the 2007 Act,"
                + " an award or the order says.";
    }
}
