package uk.sharedservices.partnership.testkit.flaw;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import uk.sharedservices.partnership.arrangement.Partnership;
import uk.sharedservices.partnership.council.Council;
import uk.sharedservices.partnership.council.CouncilCode;
import uk.sharedservices.partnership.programme.workstream.Workstream;

/** Breaks the rules of councils in a partnership. */
final class CouncilBreaches {

    private static final CouncilCode NORTHAMPTONSHIRE = CouncilCode.of("E10000021");

    /** North Northamptonshire, West Northamptonshire and Cornwall. */
    private static final List<CouncilCode> UNITARY =
            List.of(CouncilCode.of("E06000061"), CouncilCode.of("E06000062"), CouncilCode.of("E06000052"));

    private final Partnership partnership;
    private final SoundEntries entries;

    CouncilBreaches(Partnership partnership) {
        this.partnership = partnership;
        this.entries = SoundEntries.in(partnership);
    }

    BrokenPartnership with(RuleBreach breach) {
        return breach == RuleBreach.COUNCIL_MISNAMED ? misnamed(breach) : dissolved(breach);
    }

    private BrokenPartnership misnamed(RuleBreach breach) {
        CouncilCode code = UNITARY.stream()
                .filter(Predicate.not(this::takesPart))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("partnership must be without one of " + UNITARY));
        return new BrokenPartnership(breach, withCouncil(code, "Somewhere Else").build(), "councils[" + code + "]");
    }

    private BrokenPartnership dissolved(RuleBreach breach) {
        Partnership.Builder with = takesPart(NORTHAMPTONSHIRE)
                ? Partnership.builder().from(partnership)
                : withCouncil(NORTHAMPTONSHIRE, "Northamptonshire");
        CouncilCode other = partnership.councils().stream()
                .map(Council::code)
                .filter(code -> !code.equals(NORTHAMPTONSHIRE))
                .findFirst()
                .orElseThrow();
        Partnership broken = with.addAgreements(entries.agreement()
                        .parties(List.of(NORTHAMPTONSHIRE, other))
                        .term(entries.term(LocalDate.of(2020, 4, 1), LocalDate.of(2023, 3, 31)))
                        .build())
                .build();
        return new BrokenPartnership(breach, broken, "agreements[" + BrokenPartnership.ID + "]");
    }

    private boolean takesPart(CouncilCode code) {
        return partnership.councils().stream()
                .anyMatch(council -> council.code().equals(code));
    }

    /** A council more would leave each workstream whose leads are named without one of that council's. */
    private Partnership.Builder withCouncil(CouncilCode code, String name) {
        return Partnership.builder()
                .from(partnership)
                .addCouncils(entries.council(code, name))
                .workstreams(partnership.workstreams().stream()
                        .map(workstream -> Workstream.builder()
                                .from(workstream)
                                .leads(List.of())
                                .build())
                        .toList());
    }
}
