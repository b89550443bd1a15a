package uk.sharedservices.partnership.finance.national;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import uk.sharedservices.partnership.calendar.FinancialYear;
import uk.sharedservices.partnership.council.register.CouncilRegister;
import uk.sharedservices.partnership.council.register.RegisteredCouncil;
import uk.sharedservices.partnership.dsg.GrantAllocation;
import uk.sharedservices.partnership.dsg.GrantBasis;
import uk.sharedservices.partnership.finance.published.DfeAuthority;
import uk.sharedservices.partnership.finance.published.DsgAllocations;
import uk.sharedservices.partnership.finance.published.DsgBalances;
import uk.sharedservices.partnership.finance.published.EhcPlans;
import uk.sharedservices.partnership.finance.published.ReturnFlaw;
import uk.sharedservices.partnership.published.EnglishCouncils;

/** The join of the tables that ship. Read once, when first asked for. */
final class PublishedFigures {

    static final List<AuthorityFigures> ALL = join(EnglishCouncils.register());

    private PublishedFigures() {}

    private static List<AuthorityFigures> join(CouncilRegister register) {
        Map<String, EhcPlans> plans =
                EhcPlans.published().stream().collect(Collectors.toMap(EhcPlans::dfeCode, Function.identity()));
        return DfeAuthority.published().stream()
                .map(authority -> figures(authority, register, plans))
                .toList();
    }

    private static AuthorityFigures figures(
            DfeAuthority authority, CouncilRegister register, Map<String, EhcPlans> plans) {
        List<RegisteredCouncil> bearers = register.withDfeCode(authority.dfeCode());
        RegisteredCouncil council = bearers.stream()
                .max(Comparator.comparing(
                        (RegisteredCouncil each) -> each.ending().isEmpty()))
                .orElseThrow(() -> new IllegalStateException("no council has the DfE code " + authority.dfeCode()));
        return new AuthorityFigures(
                council.code(),
                authority,
                council.firstDay(),
                council.lastDay(),
                DsgBalances.published().of(council.code()),
                grants(bearers),
                Optional.ofNullable(plans.get(authority.dfeCode()))
                        .orElse(new EhcPlans(authority.dfeCode(), authority.name(), List.of(), List.of(), List.of())),
                ReturnFlaw.published().stream()
                        .filter(flaw -> flaw.dfeCode().equals(authority.dfeCode()))
                        .toList());
    }

    /** A code that a successor inherited has the years of both councils that bore it. */
    private static List<GrantAllocation> grants(List<RegisteredCouncil> bearers) {
        return IntStream.rangeClosed(CompleteData.FIRST_GRANT.startYear(), CompleteData.LAST_GRANT.startYear())
                .mapToObj(FinancialYear::startingIn)
                .flatMap(year -> bearers.stream()
                        .flatMap(council ->
                                DsgAllocations.published().latest(council.code(), year, GrantBasis.GROSS).stream()))
                .toList();
    }
}
