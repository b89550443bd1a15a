package uk.sharedservices.partnership.reporting.committee.material;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import uk.sharedservices.partnership.PartnershipStyle;
import uk.sharedservices.partnership.agreement.AgreementId;
import uk.sharedservices.partnership.agreement.service.ServiceMethod;
import uk.sharedservices.partnership.calendar.FinancialYear;
import uk.sharedservices.partnership.council.CouncilCode;
import uk.sharedservices.partnership.finance.leaving.cost.LeavingCosts;
import uk.sharedservices.partnership.governance.callin.CallInAssumption;
import uk.sharedservices.partnership.governance.proposal.ProposalId;
import uk.sharedservices.partnership.governance.timetable.TimetableStep;

/** What is asked of a document. What a kind of document has no use for is left alone. */
@Value.Immutable
@PartnershipStyle
public interface ReportRequest {

    /** The day as at which the facts are told: the date of the report. */
    LocalDate asAt();

    /** The moment that files are stamped with: the beginning of {@link #asAt} unless told otherwise. */
    @Value.Default
    default Instant stamped() {
        return asAt().atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    /** The day on which it is prepared, from which it is said what is left to do and by when; the report's own if not told. */
    @Value.Default
    default LocalDate preparedOn() {
        return asAt();
    }

    /** The proposal that it is about; may be left out where only one was put with a recommendation. */
    Optional<ProposalId> proposal();

    /** The agreement that it is about; may be left out where there is only one, or where the proposal names it. */
    Optional<AgreementId> agreement();

    /** The council in whose name it is made; may be left out where the recommendation is made to one. */
    Optional<CouncilCode> by();

    /** The day of the decision; that of the proposal if not told. */
    Optional<LocalDate> decisionOn();

    /** The day on which the decision is published. */
    Optional<LocalDate> publishedOn();

    /** Whether the decision was judged key, if it was. */
    Optional<Boolean> key();

    /** Whether the public are to be excluded from the meeting. */
    @Value.Default
    default boolean inPrivate() {
        return false;
    }

    /** Steps of the decision that were taken, and on which days. */
    Map<TimetableStep, LocalDate> taken();

    /** The day on which notice is served. */
    Optional<LocalDate> serveOn();

    /** How notice is served. */
    @Value.Default
    default ServiceMethod method() {
        return ServiceMethod.BY_HAND;
    }

    /** The end that is wanted, for a plan from the end back. */
    Optional<LocalDate> wantedEnd();

    /** A call-in rule assumed, for a what-if. */
    Optional<CallInAssumption> callIn();

    /** What is known of the costs of leaving. */
    @Value.Default
    default LeavingCosts costs() {
        return LeavingCosts.unknown();
    }

    /** The financial year of the grant; the latest told if not asked for. */
    Optional<FinancialYear> year();

    /** The day since which changes are told; that of the last document before the report if not asked for. */
    Optional<LocalDate> since();

    /** The officer's own paragraphs. */
    @Value.Default
    default OfficersParagraphs paragraphs() {
        return OfficersParagraphs.NONE;
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds requests. */
    final class Builder extends ImmutableReportRequest.Builder {}
}
