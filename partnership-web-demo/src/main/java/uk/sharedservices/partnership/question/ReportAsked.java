package uk.sharedservices.partnership.question;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import uk.sharedservices.partnership.agreement.AgreementId;
import uk.sharedservices.partnership.agreement.service.ServiceMethod;
import uk.sharedservices.partnership.calendar.FinancialYear;
import uk.sharedservices.partnership.council.CouncilCode;
import uk.sharedservices.partnership.finance.leaving.cost.LeavingCosts;
import uk.sharedservices.partnership.governance.callin.CallInAssumption;
import uk.sharedservices.partnership.governance.proposal.ProposalId;
import uk.sharedservices.partnership.question.decision.Facts;
import uk.sharedservices.partnership.question.decision.TakenStep;
import uk.sharedservices.partnership.reporting.committee.Documents;
import uk.sharedservices.partnership.reporting.committee.ReportKind;
import uk.sharedservices.partnership.reporting.committee.material.OfficersParagraphs;
import uk.sharedservices.partnership.reporting.committee.material.ReportFacts;
import uk.sharedservices.partnership.reporting.committee.material.ReportRequest;
import uk.sharedservices.partnership.reporting.document.Report;

/**
 * "Make a document of that kind, as at that day." What a kind has no use for is left alone.
 *
 * @param kind  the kind of document
 * @param asAt  the day as at which the facts are told: the date of the report
 * @param preparedOn  the day from which it is said what is left to do; that of the report if left out
 * @param proposal  the proposal; may be left out where only one was put
 * @param agreement  the agreement; may be left out where there is only one
 * @param by  the council in whose name it is made
 * @param decisionOn  the day of the decision; that of the proposal if left out
 * @param publishedOn  the day on which the decision is published
 * @param key  whether the decision was judged key
 * @param inPrivate  whether the public are to be excluded; they are not if left out
 * @param taken  the steps taken already
 * @param serveOn  the day on which notice is served
 * @param method  how it is served; by hand if left out
 * @param wantedEnd  the end that is wanted, for a plan from the end back
 * @param callIn  a call-in assumed, in clear working days after publication; 0 for none
 * @param year  the year of the grant; the latest told if left out
 * @param costs  what is known of the costs of leaving
 * @param paragraphs  the officer's own paragraphs, Markdown, each under a heading that names a section
 */
public record ReportAsked(
        ReportKind kind,
        LocalDate asAt,
        Optional<LocalDate> preparedOn,
        Optional<ProposalId> proposal,
        Optional<AgreementId> agreement,
        Optional<CouncilCode> by,
        Optional<LocalDate> decisionOn,
        Optional<LocalDate> publishedOn,
        Optional<Boolean> key,
        Optional<Boolean> inPrivate,
        List<TakenStep> taken,
        Optional<LocalDate> serveOn,
        Optional<ServiceMethod> method,
        Optional<LocalDate> wantedEnd,
        Optional<Integer> callIn,
        Optional<FinancialYear> year,
        Optional<LeavingCosts> costs,
        Optional<String> paragraphs) {

    Report report(Facts facts) {
        return Documents.of(kind, ReportFacts.of(facts.partnership(), facts.profiles(), facts.calendar()), request());
    }

    private ReportRequest request() {
        ReportRequest.Builder request = ReportRequest.builder();
        request.asAt(asAt)
                .preparedOn(preparedOn.orElse(asAt))
                .proposal(proposal)
                .agreement(agreement)
                .by(by)
                .decisionOn(decisionOn)
                .publishedOn(publishedOn)
                .key(key)
                .inPrivate(inPrivate.orElse(false))
                .putAllTaken(TakenStep.byStep(taken))
                .serveOn(serveOn)
                .method(method.orElse(ServiceMethod.BY_HAND))
                .wantedEnd(wantedEnd)
                .callIn(callIn.map(CallInAssumption::ofDays))
                .year(year)
                .costs(costs.orElseGet(LeavingCosts::unknown));
        paragraphs.map(OfficersParagraphs::read).ifPresent(request::paragraphs);
        return request.build();
    }
}
