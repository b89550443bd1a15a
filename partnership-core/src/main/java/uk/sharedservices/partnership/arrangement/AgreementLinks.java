package uk.sharedservices.partnership.arrangement;

import uk.sharedservices.partnership.agreement.Approval;
import uk.sharedservices.partnership.agreement.NoticeClause;
import uk.sharedservices.partnership.agreement.ServiceLevelAgreement;
import uk.sharedservices.partnership.agreement.Variation;
import uk.sharedservices.partnership.agreement.history.Agreed;
import uk.sharedservices.partnership.agreement.history.NoticeGiven;
import uk.sharedservices.partnership.agreement.history.NoticeWaiver;
import uk.sharedservices.partnership.agreement.history.NoticeWithdrawal;
import uk.sharedservices.partnership.agreement.history.PaymentInLieu;
import uk.sharedservices.partnership.agreement.term.Renewal;
import uk.sharedservices.partnership.arrangement.Links.Kind;

/**
 * What an agreement's future and history refer to.
 *
 * @param links  where it is noted
 */
record AgreementLinks(Links links) {

    void of(String path, ServiceLevelAgreement agreement) {
        Links.each(agreement.approvals(), path + ".approvals", this::approval);
        agreement.renewal().ifPresent((Renewal renewal) -> links.source(path + ".renewal", renewal));
        Links.each(agreement.breakPoints(), path + ".breakPoints", links::source);
        Links.each(agreement.reviewPoints(), path + ".reviewPoints", links::source);
        Links.each(agreement.notices(), path + ".notices", this::notice);
        Links.each(agreement.variations(), path + ".variations", this::variation);
    }

    private void approval(String path, Approval approval) {
        links.refers(Kind.COUNCIL, path + ".council", approval.council().value());
        links.source(path, approval);
    }

    private void notice(String path, NoticeGiven notice) {
        links.refers(Kind.COUNCIL, path + ".by", notice.by().value());
        links.source(path, notice);
        notice.waiver().ifPresent((NoticeWaiver waiver) -> agreed(path + ".waiver", waiver));
        notice.paymentInLieu().ifPresent((PaymentInLieu payment) -> agreed(path + ".paymentInLieu", payment));
        notice.withdrawal().ifPresent((NoticeWithdrawal withdrawal) -> agreed(path + ".withdrawal", withdrawal));
    }

    private void variation(String path, Variation variation) {
        agreed(path, variation);
        variation.noticeClause().ifPresent((NoticeClause clause) -> links.source(path + ".noticeClause", clause));
    }

    private void agreed(String path, Agreed record) {
        links.source(path, record);
        Links.each(
                record.agreedBy(),
                path + ".agreedBy",
                (at, council) -> links.refers(Kind.COUNCIL, at, council.value()));
    }
}
