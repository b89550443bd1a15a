package uk.sharedservices.partnership.finance.leaving.cost;

/**
 * Where a post stands on the pay spine of the National Joint Council for Local Government Services, for its awards differ. A
 * deputy chief officer or above, such as a Director, stands nowhere on it: other bodies agree their awards.
 */
public enum NationalScale {
    /** Pay points 2 to 43: the flat amount where an award has one. */
    NJC_TO_POINT_43,
    /** Above pay point 43 and below deputy chief officer: the percentage. */
    NJC_ABOVE_POINT_43
}
