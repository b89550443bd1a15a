package uk.sharedservices.partnership.dsg;

/** How the rates of schools are treated in the schools block of a year. */
public enum RatesTreatment {
    /** Schools are funded for them and pay them. */
    PAID_BY_SCHOOLS,
    /** They are paid centrally, and what they come to is deducted from the schools block. */
    DEDUCTED
}
