package uk.sharedservices.partnership.agreement;

/**
 * The powers under which councils make agreements with each other. What follows from each, who must decide to make and to
 * end it, is the {@code governance.authority} chapter's.
 */
public enum LegalBasis {
    /** One council discharges another's function, Local Government Act 1972 s101(1), or executives do so for each other. */
    LGA_1972_S101("arrangement for discharge of functions, Local Government Act 1972 s101"),
    /** A joint committee, Local Government Act 1972 s101(5) and s102. */
    LGA_1972_S102("joint committee, Local Government Act 1972 s101(5) and s102"),
    /** Officers placed at another council's disposal, Local Government Act 1972 s113. */
    LGA_1972_S113("officers at another council's disposal, Local Government Act 1972 s113"),
    /** Supply of goods and services, Local Authorities (Goods and Services) Act 1970 s1: the usual power behind an SLA. */
    GOODS_AND_SERVICES_1970("supply of goods and services, Local Authorities (Goods and Services) Act 1970 s1"),
    /** Pooled funds, lead commissioning or integrated provision with an NHS body, National Health Service Act 2006 s75. */
    NHS_ACT_2006_S75("partnership with an NHS body, National Health Service Act 2006 s75"),
    /** No document says. */
    NOT_STATED("basis not stated");

    private final String words;

    LegalBasis(String words) {
        this.words = words;
    }

    /** The power in plain words. */
    public String words() {
        return words;
    }
}
