package uk.sharedservices.partnership.governance.authority;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.sharedservices.partnership.agreement.LegalBasis;
import uk.sharedservices.partnership.council.Capacity;
import uk.sharedservices.partnership.council.CouncilCode;
import uk.sharedservices.partnership.council.DecisionMaker;
import uk.sharedservices.partnership.council.Governance;
import uk.sharedservices.partnership.governance.proposal.NeededDecision;
import uk.sharedservices.partnership.rule.WhatIf;

/**
 * What may be so of a council and an agreement: one value of what is known, every value of what is not. A value that makes no
 * difference to who decides stands for all of its kind.
 *
 * @param council  the council
 * @param governances  how it may be governed
 * @param bases  the powers that the agreement may rest on
 * @param functions  whose functions it may be about
 */
record Possibilities(
        CouncilCode council, List<Governance> governances, List<LegalBasis> bases, List<List<Capacity>> functions) {

    /** Those that differ in who decides: supply stands for placement and for work with an NHS body as well. */
    private static final List<LegalBasis> ANY_BASIS =
            List.of(LegalBasis.LGA_1972_S101, LegalBasis.LGA_1972_S102, LegalBasis.GOODS_AND_SERVICES_1970);

    private static final List<List<Capacity>> ANY_FUNCTIONS =
            List.of(List.of(Capacity.EXECUTIVE), List.of(Capacity.COUNCIL), List.of(Capacity.values()));

    static Possibilities of(
            CouncilCode council,
            Optional<Governance> governance,
            Optional<LegalBasis> basis,
            List<Capacity> functions) {
        return new Possibilities(
                        council,
                        governance.map(List::of).orElse(List.of(Governance.values())),
                        basis.filter(power -> power != LegalBasis.NOT_STATED)
                                .map(List::of)
                                .orElse(ANY_BASIS),
                        functions.isEmpty() ? ANY_FUNCTIONS : List.of(functions))
                .whereItMatters();
    }

    private Possibilities whereItMatters() {
        return new Possibilities(
                council,
                governanceMatters() ? governances : governances.subList(0, 1),
                basisMatters() ? bases : bases.subList(0, 1),
                functionsMatter() ? functions : functions.subList(0, 1));
    }

    boolean governanceMatters() {
        return situations().stream()
                .anyMatch(one -> governances.stream()
                        .anyMatch(other -> differ(one, new Situation(council, other, one.basis(), one.functions()))));
    }

    boolean basisMatters() {
        return situations().stream()
                .anyMatch(one -> bases.stream()
                        .anyMatch(other ->
                                differ(one, new Situation(council, one.governance(), other, one.functions()))));
    }

    boolean functionsMatter() {
        return situations().stream()
                .anyMatch(one -> functions.stream()
                        .anyMatch(other -> differ(one, new Situation(council, one.governance(), one.basis(), other))));
    }

    private static boolean differ(Situation one, Situation other) {
        return !one.decisions().equals(other.decisions());
    }

    List<Situation> situations() {
        List<Situation> all = new ArrayList<>();
        for (Governance governance : governances) {
            for (List<Capacity> whose : functions) {
                for (LegalBasis basis : bases) {
                    all.add(new Situation(council, governance, basis, whose));
                }
            }
        }
        return all;
    }

    /** Returns who decides in each case, told by what is not known and makes a difference. */
    List<WhatIf<List<RequiredDecision>>> whatIfs() {
        return situations().stream()
                .map(may -> new WhatIf<>(assumption(may), may.decisions()))
                .toList();
    }

    private String assumption(Situation may) {
        List<String> clauses = new ArrayList<>();
        if (governances.size() > 1) {
            clauses.add("the council has a " + AuthorityWords.governance(may.governance()));
        }
        if (functions.size() > 1) {
            clauses.add("the functions are " + AuthorityWords.functions(may.functions()));
        }
        if (bases.size() > 1) {
            clauses.add("the agreement is " + AuthorityWords.basis(may.basis()));
        }
        return "If " + String.join(" and ", clauses);
    }

    /**
     * Returns the decisions needed in every case, each with those who can make it in every case, and in some; empty if other
     * decisions are needed in one case than in another.
     */
    Optional<List<RequiredDecision>> inEveryCase() {
        List<List<RequiredDecision>> cases =
                situations().stream().map(Situation::decisions).toList();
        List<RequiredDecision> first = cases.get(0);
        List<NeededDecision> needed =
                first.stream().map(RequiredDecision::needed).toList();
        if (!cases.stream()
                .allMatch(decisions -> decisions.stream()
                        .map(RequiredDecision::needed)
                        .toList()
                        .equals(needed))) {
            return Optional.empty();
        }
        List<RequiredDecision> all = new ArrayList<>();
        for (int index = 0; index < first.size(); index++) {
            int at = index;
            all.add(together(cases.stream().map(decisions -> decisions.get(at)).toList()));
        }
        return Optional.of(all);
    }

    private static RequiredDecision together(List<RequiredDecision> cases) {
        List<DecisionMaker> inSome = cases.stream()
                .flatMap(one -> one.makers().stream())
                .distinct()
                .sorted()
                .toList();
        List<DecisionMaker> inAll = inSome.stream()
                .filter(maker -> cases.stream().allMatch(one -> one.makers().contains(maker)))
                .toList();
        List<DecisionMaker> perhaps =
                inSome.stream().filter(maker -> !inAll.contains(maker)).toList();
        return new RequiredDecision(
                cases.get(0).needed(),
                inAll,
                perhaps,
                AuthorityWords.anyOf(inAll)
                        + (perhaps.isEmpty()
                                ? ""
                                : "; whether " + AuthorityWords.anyOf(perhaps) + " can turns on what is not known"));
    }
}
