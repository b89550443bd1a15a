package uk.sharedservices.partnership.question;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import uk.sharedservices.partnership.InvalidValueException;
import uk.sharedservices.partnership.arrangement.KnownOn;
import uk.sharedservices.partnership.arrangement.Partnership;
import uk.sharedservices.partnership.arrangement.check.PartnershipCheck;
import uk.sharedservices.partnership.arrangement.check.RuleFinding;
import uk.sharedservices.partnership.dsg.DsgPosition;
import uk.sharedservices.partnership.finance.reconciliation.DsgReconciliation;
import uk.sharedservices.partnership.published.EnglishCouncils;
import uk.sharedservices.partnership.question.decision.Facts;
import uk.sharedservices.partnership.rule.Input;

/**
 * "What does every rule say of the partnership, as at that day?"
 *
 * @param asAt  the day the answer is of; that of the latest document if left out
 */
public record CheckAsked(Optional<LocalDate> asAt) {

    /**
     * What every rule says.
     *
     * @param asAt  the day
     * @param leftOut  how many entries play no part, for only later documents tell them
     * @param findings  what each rule says of each part
     */
    public record Findings(LocalDate asAt, long leftOut, List<RuleFinding> findings) {

        /** Takes a copy. */
        public Findings {
            findings = List.copyOf(findings);
        }

        /** Returns what every rule says of a partnership as at a day. */
        public static Findings of(Facts facts, LocalDate day) {
            Partnership partnership = facts.partnership();
            KnownOn known = KnownOn.of(partnership, day);
            return new Findings(
                    day,
                    known.leftOut(),
                    Stream.concat(
                                    PartnershipCheck.of(
                                            partnership,
                                            day,
                                            facts.calendar(),
                                            EnglishCouncils.register(),
                                            facts.profiles())
                                            .stream(),
                                    known.those(partnership.dsgPositions()).stream()
                                            .map(position -> reconciliation(partnership, position)))
                            .toList());
        }

        private static RuleFinding reconciliation(Partnership partnership, DsgPosition position) {
            return RuleFinding.of(
                    "dsgPositions[" + position.council() + ", " + position.year() + "]",
                    DsgReconciliation.of(position),
                    List.of(new Input(
                            "Grant position",
                            partnership.nameOf(position.council()) + " for " + position.year(),
                            position.standing())));
        }
    }

    Findings findings(Facts facts) {
        return Findings.of(facts, dayOr(asAt, facts.partnership()));
    }

    /** The day of the latest document: what a file says is asked about when it says it, unless another day is given. */
    static LocalDate dayOr(Optional<LocalDate> asked, Partnership partnership) {
        return asked.or(partnership::latestDocumentDay)
                .orElseThrow(() -> InvalidValueException.of(
                                "day", "must be given where no document of the partnership bears one", "left out")
                        .at("asAt"));
    }
}
