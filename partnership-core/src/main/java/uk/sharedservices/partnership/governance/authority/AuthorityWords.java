package uk.sharedservices.partnership.governance.authority;

import java.util.List;
import java.util.stream.Collectors;
import uk.sharedservices.partnership.agreement.LegalBasis;
import uk.sharedservices.partnership.council.Capacity;
import uk.sharedservices.partnership.council.DecisionMaker;
import uk.sharedservices.partnership.council.Governance;

/** What it turns on who decides, in plain words. */
final class AuthorityWords {

    private AuthorityWords() {}

    static String governance(Governance governance) {
        return switch (governance) {
            case LEADER_AND_CABINET -> "leader and cabinet";
            case MAYOR_AND_CABINET -> "mayor and cabinet";
            case COMMITTEE_SYSTEM -> "committee system";
        };
    }

    /** Returns {@code the executive's}, {@code the council's own} or both. */
    static String functions(List<Capacity> functions) {
        return functions.stream()
                .map(capacity -> capacity == Capacity.EXECUTIVE ? "the executive's" : "the council's own")
                .collect(Collectors.joining(" and "));
    }

    /** Returns {@code executive}, {@code council} or both. */
    static String capacities(List<Capacity> capacities) {
        return capacities.stream().map(Capacity::words).collect(Collectors.joining(" and as "));
    }

    static String basis(LegalBasis basis) {
        return switch (basis) {
            case LGA_1972_S101 -> "an arrangement for another authority to discharge them (s101)";
            case LGA_1972_S102 -> "a joint committee (s102)";
            case LGA_1972_S113, GOODS_AND_SERVICES_1970, NHS_ACT_2006_S75 ->
                "one for services or officers (Act of 1970, s113 or s75)";
            case NOT_STATED -> "on a basis not stated";
        };
    }

    static String decisions(List<RequiredDecision> decisions) {
        return decisions.stream().map(RequiredDecision::toString).collect(Collectors.joining("; and as "));
    }

    static String anyOf(List<DecisionMaker> makers) {
        return makers.stream().map(DecisionMaker::words).collect(Collectors.joining(" or "));
    }
}
