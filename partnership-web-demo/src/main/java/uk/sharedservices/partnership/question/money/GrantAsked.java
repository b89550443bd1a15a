package uk.sharedservices.partnership.question.money;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import uk.sharedservices.partnership.InvalidValueException;
import uk.sharedservices.partnership.arrangement.Partnership;
import uk.sharedservices.partnership.calendar.FinancialYear;
import uk.sharedservices.partnership.council.Council;
import uk.sharedservices.partnership.council.CouncilCode;
import uk.sharedservices.partnership.dsg.DsgPosition;
import uk.sharedservices.partnership.finance.published.GrantProvisions;
import uk.sharedservices.partnership.finance.published.PublishedPositions;
import uk.sharedservices.partnership.reporting.money.DsgReport;

/**
 * "How does the grant of the councils stand at the end of that year, as known on that day?"
 *
 * @param year  the year at whose end it is told; the latest that the partnership tells of if left out
 * @param asAt  the day on which it was known; that of the latest position that the partnership tells of if left out
 * @param council  the one council that is asked about; every council of the partnership if left out
 */
public record GrantAsked(Optional<FinancialYear> year, Optional<LocalDate> asAt, Optional<CouncilCode> council) {

    private static final String TOLD = "must be given where the partnership tells of no grant";

    /** Returns how it stands. */
    public DsgReport of(Partnership partnership) {
        Optional<DsgPosition> latest = DsgReport.latest(partnership.dsgPositions());
        FinancialYear asked = year.or(() -> latest.map(DsgPosition::year)).orElseThrow(() -> leftOut("year"));
        LocalDate day = asAt.or(() -> latest.map(told -> told.asAt().lastDay())).orElseThrow(() -> leftOut("asAt"));
        List<DsgPosition> positions = Stream.concat(
                        partnership.dsgPositions().stream(), PublishedPositions.tamesideAndStockport().stream())
                .toList();
        List<Council> councils =
                council.map(one -> List.of(partnership.council(one))).orElseGet(partnership::councils);
        return DsgReport.of(partnership, councils, positions, GrantProvisions.published(), asked, day);
    }

    private static InvalidValueException leftOut(String field) {
        return InvalidValueException.of(field, TOLD, "left out").at(field);
    }
}
