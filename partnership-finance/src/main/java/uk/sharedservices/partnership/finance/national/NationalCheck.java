package uk.sharedservices.partnership.finance.national;

import java.util.List;
import uk.sharedservices.partnership.InvalidValueException;
import uk.sharedservices.partnership.dsg.grant.GrantAllocation;
import uk.sharedservices.partnership.dsg.grant.GrantBasis;

/** What must hold of figures that are set side by side. */
final class NationalCheck {

    /** Far above any balance, and far below where the sum of all in pence would no longer fit. */
    private static final long MOST = 1_000_000_000_000L;

    private NationalCheck() {}

    static void of(List<AuthorityFigures> authorities) {
        if (authorities.isEmpty()) {
            throw InvalidValueException.of("authorities", "must be one or more", 0);
        }
        long different =
                authorities.stream().map(AuthorityFigures::council).distinct().count();
        if (different < authorities.size()) {
            throw InvalidValueException.of(
                    "authorities", "must each stand once", authorities.size() + " of which " + different + " differ");
        }
        authorities.forEach(NationalCheck::balance);
        grants(authorities.stream()
                .flatMap(authority -> authority.grant(NationalView.YEAR).stream())
                .toList());
    }

    private static void balance(AuthorityFigures authority) {
        authority.balance().filter(pounds -> pounds > MOST || pounds < -MOST).ifPresent(pounds -> {
            throw InvalidValueException.of(
                    "balance of " + authority.name(), "must be within £1 trillion of nothing", pounds);
        });
    }

    private static void grants(List<GrantAllocation> grants) {
        grants.stream()
                .filter(grant -> grant.basis() != GrantBasis.GROSS)
                .findFirst()
                .ifPresent(net -> {
                    throw InvalidValueException.of(
                            "grants set side by side",
                            "must be gross of recoupment",
                            net.basis().words());
                });
        List<String> publications = grants.stream()
                .map(grant -> grant.publication().toString())
                .distinct()
                .toList();
        if (publications.size() > 1) {
            throw InvalidValueException.of(
                    "grants set side by side", "must be of one publication", String.join(" and ", publications));
        }
    }
}
