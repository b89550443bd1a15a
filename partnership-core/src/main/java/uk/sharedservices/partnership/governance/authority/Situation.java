package uk.sharedservices.partnership.governance.authority;

import java.util.ArrayList;
import java.util.List;
import uk.sharedservices.partnership.agreement.LegalBasis;
import uk.sharedservices.partnership.council.Capacity;
import uk.sharedservices.partnership.council.CouncilCode;
import uk.sharedservices.partnership.council.DecisionMaker;
import uk.sharedservices.partnership.council.Governance;
import uk.sharedservices.partnership.governance.committee.CommitteeRules;
import uk.sharedservices.partnership.governance.proposal.NeededDecision;
import uk.sharedservices.partnership.rule.Rule;

/**
 * What it turns on who decides for a council, all of it known.
 *
 * @param council  the council
 * @param governance  how it is governed
 * @param basis  the power that the agreement rests on
 * @param functions  whose functions it is about
 */
record Situation(CouncilCode council, Governance governance, LegalBasis basis, List<Capacity> functions) {

    private static final String AS_DIRECTED =
            "; or, unless the leader directs otherwise, the executive, a member of it or a committee of it";
    private static final String AS_ARRANGED =
            " arranges, the executive, a member of it, a committee of it or an officer";

    /** A council with a committee system has no executive: it decides in one capacity only. */
    private List<Capacity> capacities() {
        return governance == Governance.COMMITTEE_SYSTEM ? List.of(Capacity.COUNCIL) : functions;
    }

    List<RequiredDecision> decisions() {
        return capacities().stream()
                .sorted()
                .map(capacity -> capacity == Capacity.EXECUTIVE ? byExecutive() : byCouncil())
                .toList();
    }

    private RequiredDecision byExecutive() {
        boolean mayor = governance == Governance.MAYOR_AND_CABINET;
        String head = mayor ? "the elected mayor" : "the leader";
        if (!arrangesDischarge()) {
            return required(
                    Capacity.EXECUTIVE,
                    head + "; or, as " + head + AS_ARRANGED,
                    DecisionMaker.EXECUTIVE_MEMBER,
                    DecisionMaker.EXECUTIVE,
                    DecisionMaker.OFFICER_FOR_EXECUTIVE);
        }
        return mayor
                ? required(Capacity.EXECUTIVE, head, DecisionMaker.EXECUTIVE_MEMBER)
                : required(
                        Capacity.EXECUTIVE,
                        head + AS_DIRECTED,
                        DecisionMaker.EXECUTIVE_MEMBER,
                        DecisionMaker.EXECUTIVE);
    }

    private RequiredDecision byCouncil() {
        return basis == LegalBasis.LGA_1972_S102
                ? required(Capacity.COUNCIL, "the full council", DecisionMaker.FULL_COUNCIL)
                : required(
                        Capacity.COUNCIL,
                        "the full council, or a committee to which it has delegated",
                        DecisionMaker.FULL_COUNCIL,
                        DecisionMaker.COMMITTEE);
    }

    private RequiredDecision required(Capacity capacity, String who, DecisionMaker... makers) {
        return new RequiredDecision(NeededDecision.of(council, capacity), List.of(makers), List.of(), who);
    }

    /** Whether it has a function discharged by somebody else, and not only services or officers supplied. */
    private boolean arrangesDischarge() {
        return basis == LegalBasis.LGA_1972_S101 || basis == LegalBasis.LGA_1972_S102;
    }

    List<Rule> rules() {
        List<Rule> rules = new ArrayList<>();
        List<Capacity> capacities = capacities();
        if (capacities.size() > 1) {
            rules.add(AuthorityRules.MIXED);
        }
        if (capacities.contains(Capacity.EXECUTIVE)) {
            Rule ofArrangements =
                    governance == Governance.MAYOR_AND_CABINET ? AuthorityRules.MAYOR : AuthorityRules.LEADER;
            rules.add(arrangesDischarge() ? ofArrangements : AuthorityRules.EXECUTIVE_FUNCTION);
        }
        if (capacities.contains(Capacity.COUNCIL)) {
            rules.add(basis == LegalBasis.LGA_1972_S102 ? CommitteeRules.APPOINTMENT : AuthorityRules.COUNCIL_FUNCTION);
        }
        return rules;
    }
}
