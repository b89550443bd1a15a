package uk.sharedservices.partnership.governance.timetable;

import static uk.sharedservices.partnership.governance.timetable.TimetableRules.SPECIAL_URGENCY;

import uk.sharedservices.partnership.rule.RuleOutcome;

/**
 * Whether a key decision may be made for special urgency: somebody in the chain of chairs must have agreed, and nobody
 * further down it is asked unless the regulation says so.
 */
public final class SpecialUrgency {

    /** What one link of the chain says. */
    public enum Consent {
        /** Agreed that the decision is urgent and cannot reasonably be deferred. */
        AGREED,
        /** Not agreed, or not asked. */
        NOT_AGREED,
        /** In post, and unable to act. */
        UNABLE_TO_ACT,
        /** There is nobody in the post. */
        NO_SUCH_PERSON;

        private boolean sends() {
            return this == UNABLE_TO_ACT || this == NO_SUCH_PERSON;
        }
    }

    private static final String SCRUTINY_CHAIR = "the chair of the relevant scrutiny committee";
    private static final String COUNCIL_CHAIR = "the chair of the council";
    private static final String VICE_CHAIR = "the vice-chair of the council";

    private SpecialUrgency() {}

    /**
     * Returns whether the decision may be made.
     *
     * @param scrutinyChair  the chair of the relevant scrutiny committee
     * @param councilChair  the chair of the council, asked if there is no such chair or they cannot act
     * @param viceChair  the vice-chair of the council, asked only if there is no chair of either
     * @return met or breached, with the link of the chain on which it turns
     */
    public static RuleOutcome check(Consent scrutinyChair, Consent councilChair, Consent viceChair) {
        if (!scrutinyChair.sends()) {
            return outcome(SCRUTINY_CHAIR, scrutinyChair);
        }
        if (!councilChair.sends()) {
            return outcome(COUNCIL_CHAIR, councilChair);
        }
        if (scrutinyChair == Consent.NO_SUCH_PERSON && councilChair == Consent.NO_SUCH_PERSON) {
            return outcome(VICE_CHAIR, viceChair);
        }
        return new RuleOutcome.Breached(
                SPECIAL_URGENCY,
                "Neither chair has agreed, and " + VICE_CHAIR + " is asked only where there is no chair of either.");
    }

    private static RuleOutcome outcome(String link, Consent consent) {
        return consent == Consent.AGREED
                ? new RuleOutcome.Met(
                        SPECIAL_URGENCY,
                        "Agreed by " + link + " that the decision is urgent and cannot reasonably be deferred.")
                : new RuleOutcome.Breached(
                        SPECIAL_URGENCY,
                        "The agreement of " + link + " is needed and is not given; nobody else can give it.");
    }
}
