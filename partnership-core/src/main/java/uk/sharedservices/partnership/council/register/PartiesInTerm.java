package uk.sharedservices.partnership.council.register;

import static uk.sharedservices.partnership.calendar.DayInWords.day;
import static uk.sharedservices.partnership.council.register.CouncilRules.PARTY;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import uk.sharedservices.partnership.InvalidValueException;
import uk.sharedservices.partnership.council.CouncilCode;
import uk.sharedservices.partnership.council.CouncilType;
import uk.sharedservices.partnership.rule.RuleOutcome;

/**
 * Whether each council that an agreement names as a party is there on every day of its term.
 *
 * <p>An agreement of 2020 to 2023 with Northamptonshire County Council outlived it: the rule is breached, and names its last
 * day, 31 March 2021, and who followed. Where nothing is known to be wrong but the register does not answer for all of the
 * term, as for a term without a last day, the rule does not apply and says what is not known.
 */
public final class PartiesInTerm {

    private final CouncilRegister register;

    private PartiesInTerm(CouncilRegister register) {
        this.register = register;
    }

    /** Returns the check of parties against a register. */
    public static PartiesInTerm in(CouncilRegister register) {
        return new PartiesInTerm(register);
    }

    /**
     * Checks the parties of an agreement.
     *
     * @param parties  the codes of the councils it names
     * @param firstDay  the first day of its term
     * @param lastDay  the last day of its term, inclusive; empty if there is none
     * @return met; breached, naming each party that was not there, its first or last day and who came before or after; undetermined
     *     where the register cannot tell
     * @throws InvalidValueException if there are no parties, or the term ends before it begins
     */
    public RuleOutcome check(List<CouncilCode> parties, LocalDate firstDay, Optional<LocalDate> lastDay) {
        if (parties.isEmpty()) {
            throw InvalidValueException.of("parties to an agreement", "must be at least one", "none");
        }
        lastDay.filter(last -> last.isBefore(firstDay)).ifPresent(last -> {
            throw InvalidValueException.of("term", "must not end before its first day " + firstDay, last);
        });
        Findings findings = new Findings(firstDay, lastDay);
        parties.stream().distinct().forEach(findings::look);
        if (!findings.breaches.isEmpty()) {
            return new RuleOutcome.Breached(PARTY, String.join(" ", findings.breaches));
        }
        List<String> notKnown = findings.notKnown();
        return notKnown.isEmpty()
                ? new RuleOutcome.Met(PARTY, findings.met())
                : new RuleOutcome.Undetermined(PARTY, String.join(" ", notKnown));
    }

    /** What is found of one agreement's parties. */
    private final class Findings {

        private final LocalDate firstDay;
        private final Optional<LocalDate> lastDay;
        private final List<RegisteredCouncil> there = new ArrayList<>();
        private final List<String> breaches = new ArrayList<>();
        private final List<String> notKnown = new ArrayList<>();
        private final List<String> notes = new ArrayList<>();

        Findings(LocalDate firstDay, Optional<LocalDate> lastDay) {
            this.firstDay = firstDay;
            this.lastDay = lastDay;
        }

        void look(CouncilCode party) {
            Optional<RegisteredCouncil> found = register.find(party).or(() -> register.withFormerCode(party));
            if (found.isEmpty()) {
                notKnown.add(register.withoutEntry(party));
            } else if (found.get().type() == CouncilType.COMBINED_AUTHORITY) {
                notKnown.add(CouncilRegister.NOT_FOLLOWED);
            } else {
                there.add(found.get());
                begins(found.get());
                ends(found.get());
            }
        }

        private void begins(RegisteredCouncil party) {
            RegisteredCouncil earliest = party;
            while (register.sameBefore(earliest).isPresent()) {
                earliest = register.sameBefore(earliest).get();
            }
            String before = register.before(earliest);
            earliest.firstDay()
                    .filter(firstDay::isBefore)
                    .ifPresent(first -> breaches.add(party.officialName() + " was not there before " + day(first)
                            + "; the term begins on " + day(firstDay) + "." + before));
        }

        private void ends(RegisteredCouncil party) {
            RegisteredCouncil council = party;
            while (council.ending().isPresent()
                    && runsPast(council.ending().get().lastDay())) {
                Ending ending = council.ending().get();
                List<RegisteredCouncil> successors = register.successors(council);
                String sentence = PossibleParties.sentence(council, ending, successors);
                if (!ending.sameCouncil()) {
                    breaches.add(sentence + " The term " + term() + ".");
                    return;
                }
                notes.add(sentence);
                council = successors.get(0);
            }
        }

        private boolean runsPast(LocalDate last) {
            return lastDay.map(last::isBefore).orElse(true);
        }

        private String term() {
            return "runs from " + day(firstDay)
                    + lastDay.map(last -> " to " + day(last)).orElse(" and has no last day");
        }

        /** What the register does not tell of the parties or of the term. */
        List<String> notKnown() {
            List<String> all = new ArrayList<>(notKnown);
            if (firstDay.isBefore(register.firstDay())) {
                all.add(register.notBefore());
            }
            if (runsPast(register.lastDay())) {
                all.add("The register ends on " + day(register.lastDay()) + ", and the term " + term() + ".");
            }
            return all.stream().distinct().toList();
        }

        String met() {
            return PossibleParties.inWords(there) + (there.size() == 1 ? " is" : " are")
                    + " there on every day of the term, which " + term() + "."
                    + notes.stream().map(note -> " " + note).collect(Collectors.joining());
        }
    }
}
