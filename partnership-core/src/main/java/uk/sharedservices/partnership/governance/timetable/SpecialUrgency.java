package uk.sharedservices.partnership.governance.timetable;

import static uk.sharedservices.partnership.governance.timetable.TimetableRules.SPECIAL_URGENCY;

import java.util.List;
import uk.sharedservices.partnership.rule.RuleOutcome;

/**
 * Whether a key decision may be made for special urgency: somebody in the chain of chairs must have agreed, and nobody
 * further down is asked unless those before do not exist or cannot act.
 */
public final class SpecialUrgency {

    /** What one link of the chain says. */
    public enum Consent {
        /** Agreed that the decision is urgent and cannot reasonably be deferred. */
        AGREED,
        /** Not agreed, or not asked. */
        NOT_AGREED,
        /** There is nobody in the post, or they cannot act. */
        CANNOT_ACT
    }

    private static final List<String> CHAIN = List.of(
            "the chair of the relevant scrutiny committee",
            "the chair of the council",
            "the vice-chair of the council");

    private SpecialUrgency() {}

    /**
     * Returns whether the decision may be made.
     *
     * @param scrutinyChair  the chair of the relevant scrutiny committee
     * @param councilChair  the chair of the council
     * @param viceChair  the vice-chair of the council
     * @return met or breached, with the link of the chain on which it turns
     */
    public static RuleOutcome check(Consent scrutinyChair, Consent councilChair, Consent viceChair) {
        List<Consent> consents = List.of(scrutinyChair, councilChair, viceChair);
        for (int link = 0; link < CHAIN.size(); link++) {
            if (consents.get(link) == Consent.AGREED) {
                return new RuleOutcome.Met(
                        SPECIAL_URGENCY,
                        "Agreed by " + CHAIN.get(link)
                                + " that the decision is urgent and cannot reasonably be deferred.");
            }
            if (consents.get(link) == Consent.NOT_AGREED) {
                return new RuleOutcome.Breached(
                        SPECIAL_URGENCY,
                        "The agreement of " + CHAIN.get(link)
                                + " is needed and is not given; nobody else can give it.");
            }
        }
        return new RuleOutcome.Breached(SPECIAL_URGENCY, "Nobody in the chain can act, so that nobody can agree.");
    }
}
