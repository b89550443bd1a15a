package uk.sharedservices.partnership.agreement.service;

import java.time.LocalTime;

/**
 * Deeming rules of courts that agreements copy.
 *
 * <p>None of them applies to a notice under an agreement of its own force: the Civil Procedure Rules bind documents in
 * court proceedings. They are for an agreement whose clause adopts one, and for what-ifs.
 */
public final class DeemingModels {

    private static final LocalTime CUT_OFF = LocalTime.of(16, 30);

    /** CPR 6.26, first class post: the second day after posting, or the next business day. */
    public static final DeemingRule CPR_6_26_POST = DeemingRule.daysAfterPostingRolled(2);

    /** CPR 6.26, left at the address: that business day before 16:30, else the next. */
    public static final DeemingRule CPR_6_26_BY_HAND = DeemingRule.byHandBefore(CUT_OFF);

    /** CPR 6.26, e-mail: that business day before 16:30, else the next. */
    public static final DeemingRule CPR_6_26_ELECTRONIC = DeemingRule.electronicBefore(CUT_OFF);

    /** Practice Direction [1985] 1 All ER 889, first class post: the second working day after posting. */
    public static final DeemingRule FIRST_CLASS_1985 = DeemingRule.businessDaysAfterPosting(2);

    /** Practice Direction [1985] 1 All ER 889, second class post: the fourth working day after posting. */
    public static final DeemingRule SECOND_CLASS_1985 = DeemingRule.businessDaysAfterPosting(4);

    private DeemingModels() {}
}
