package uk.sharedservices.partnership.governance.implication;

/** The headings under which a report to a council's decision makers tells its implications. */
public enum ImplicationKind {
    /** For the council's policies and procedures. */
    POLICY("policy"),
    /** For its money; the Section 151 officer clears it. */
    FINANCIAL("financial"),
    /** In law; the council's monitoring officer or another legal post of its own, such as a borough solicitor, clears it. */
    LEGAL("legal"),
    /** The risks, and how they are managed. */
    RISK("risk"),
    /** For its staff. */
    HUMAN_RESOURCES("human resources"),
    /** For the environment. */
    ENVIRONMENT("environment"),
    /** For equality between those whom the Equality Act 2010 protects and others. */
    EQUALITIES("equalities"),
    /** For what the corporate plan sets out to do. */
    CORPORATE_PLAN("corporate plan");

    private final String words;

    ImplicationKind(String words) {
        this.words = words;
    }

    /** The heading in plain words. */
    public String words() {
        return words;
    }
}
