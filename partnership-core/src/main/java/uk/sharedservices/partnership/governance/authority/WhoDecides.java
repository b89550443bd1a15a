package uk.sharedservices.partnership.governance.authority;

import static uk.sharedservices.partnership.governance.authority.AuthorityRules.COUNCIL_FUNCTION;
import static uk.sharedservices.partnership.governance.decision.DecisionRules.R11;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.sharedservices.partnership.InvalidValueException;
import uk.sharedservices.partnership.agreement.Approval;
import uk.sharedservices.partnership.agreement.LegalBasis;
import uk.sharedservices.partnership.agreement.ServiceLevelAgreement;
import uk.sharedservices.partnership.council.Capacity;
import uk.sharedservices.partnership.council.Council;
import uk.sharedservices.partnership.council.Governance;
import uk.sharedservices.partnership.rule.Answer;
import uk.sharedservices.partnership.rule.Input;
import uk.sharedservices.partnership.rule.RecordedWorking;

/**
 * Who must decide for a council.
 *
 * <p>It turns on whose functions an agreement is about, the executive's, the council's own or both, on how the council is
 * governed and, for the people who can decide, on the power that the agreement rests on. What makes a difference and is not
 * known is asked for, never guessed. Tameside's Executive Cabinet made the agreement for a shared director of education: to
 * end it takes a decision of the executive.
 */
public final class WhoDecides {

    private final Council council;

    private WhoDecides(Council council) {
        this.council = council;
    }

    /** Returns the questions that can be put about a council. */
    public static WhoDecides in(Council council) {
        return new WhoDecides(council);
    }

    /**
     * Returns who must decide to make an agreement.
     *
     * @param basis  the power that it is to rest on, if that is known
     * @param functions  whose functions it is about; none where that is not known
     * @return a decision for each capacity; "cannot say" where something that makes a difference is not known
     */
    public Answer<List<RequiredDecision>> toMake(Optional<LegalBasis> basis, List<Capacity> functions) {
        RecordedWorking working =
                RecordedWorking.of("Who must decide for " + council.name() + " to make the agreement?");
        return answer(
                noted(basis, functions.stream().distinct().sorted().toList(), working),
                "Whose functions the agreement is about is not known, the executive's or the council's own.",
                working);
    }

    /**
     * Returns who had to decide to make an agreement, its functions taken from the capacities in which it was made.
     *
     * @param agreement  an agreement to which the council is a party
     * @return a decision for each capacity; "cannot say" where something that makes a difference is not known
     * @throws InvalidValueException if the council is no party to it
     */
    public Answer<List<RequiredDecision>> toMake(ServiceLevelAgreement agreement) {
        RecordedWorking working =
                RecordedWorking.of("Who had to decide for " + council.name() + " to make " + agreement.name() + "?");
        return answer(
                noted(agreement.legalBasis(), madeIn(agreement, working), working), notRecorded(agreement), working);
    }

    /**
     * Returns who must decide to end an agreement: in each capacity in which the council made it. Where the power that it rests
     * on is not stated, those are named who can decide on any.
     *
     * @param agreement  an agreement to which the council is a party
     * @return a decision for each capacity; "cannot say" where it is not recorded in which the council made it, or something
     *     else that makes a difference is not known
     * @throws InvalidValueException if the council is no party to it
     */
    public Answer<List<RequiredDecision>> toEnd(ServiceLevelAgreement agreement) {
        RecordedWorking working =
                RecordedWorking.of("Who must decide for " + council.name() + " to end " + agreement.name() + "?");
        List<Capacity> madeIn = madeIn(agreement, working);
        String capacities = AuthorityWords.capacities(madeIn);
        working.step(
                R11,
                capacities,
                () -> madeIn.isEmpty()
                        ? notRecorded(agreement)
                        : council.name() + " made it as " + capacities + ", and so decides to end it.");
        if (madeIn.contains(Capacity.EXECUTIVE)
                && council.governance().equals(Optional.of(Governance.COMMITTEE_SYSTEM))) {
            return Answer.cannotSay(
                    working,
                    "An executive of " + council.name() + " made " + agreement.name()
                            + ", and the council no longer has one: who has its functions now is for the constitution.");
        }
        Possibilities possible = noted(agreement.legalBasis(), madeIn, working);
        Optional<List<RequiredDecision>> inEveryCase = possible.inEveryCase();
        if (possible.situations().size() > 1 && inEveryCase.isPresent()) {
            String who = AuthorityWords.decisions(inEveryCase.get());
            working.step(R11, who, () -> "Whatever is not known, " + council.name() + " decides as " + who + ".");
            return new Answer.Determined<>(inEveryCase.get(), working.derivation());
        }
        return answer(possible, notRecorded(agreement), working);
    }

    private String notRecorded(ServiceLevelAgreement agreement) {
        return "In which capacity " + council.name() + " made " + agreement.name() + " is not recorded.";
    }

    /** Returns the capacities in which the council is recorded to have made an agreement. */
    private List<Capacity> madeIn(ServiceLevelAgreement agreement, RecordedWorking working) {
        if (!agreement.parties().contains(council.code())) {
            throw InvalidValueException.of(
                    "council",
                    "must be a party to " + agreement.name(),
                    council.code().value());
        }
        List<Approval> own = agreement.approvals().stream()
                .filter(approval -> approval.council().equals(council.code()))
                .toList();
        own.forEach(approval -> working.from(new Input(
                "Approval", council.name() + ", as " + approval.capacity().words(), approval.standing())));
        return own.stream()
                .filter(Approval::done)
                .map(Approval::capacity)
                .distinct()
                .sorted()
                .toList();
    }

    private Possibilities noted(Optional<LegalBasis> basis, List<Capacity> functions, RecordedWorking working) {
        working.from(new Input(
                "Governance",
                council.governance().map(AuthorityWords::governance).orElse("not known"),
                council.standing()));
        working.from(
                Input.asked("Legal basis", basis.orElse(LegalBasis.NOT_STATED).words()));
        working.from(Input.asked("Functions", functions.isEmpty() ? "not known" : AuthorityWords.functions(functions)));
        return Possibilities.of(council.code(), council.governance(), basis, functions);
    }

    private Answer<List<RequiredDecision>> answer(
            Possibilities possible, String functionsMissing, RecordedWorking working) {
        List<Situation> situations = possible.situations();
        if (situations.size() == 1) {
            Situation one = situations.get(0);
            String who = AuthorityWords.decisions(one.decisions());
            one.rules().forEach(rule -> working.step(rule, who, () -> council.name() + " decides as " + who + "."));
            return new Answer.Determined<>(one.decisions(), working.derivation());
        }
        List<String> missing = new ArrayList<>();
        if (possible.governances().size() > 1) {
            missing.add("How " + council.name() + " is governed is not known.");
        }
        if (possible.functions().size() > 1) {
            missing.add(functionsMissing);
        }
        if (possible.bases().size() > 1) {
            missing.add("The power that the agreement rests on is not stated.");
        }
        working.step(COUNCIL_FUNCTION, "", () -> "Who decides turns on what is not known.");
        return new Answer.CannotSay<>(missing, possible.whatIfs(), working.derivation());
    }
}
