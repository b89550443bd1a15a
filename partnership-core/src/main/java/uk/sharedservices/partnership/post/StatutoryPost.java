package uk.sharedservices.partnership.post;

/** The posts that a statute tells a council to have, each with the statute. */
public enum StatutoryPost {
    /** Director of children's services. */
    DIRECTOR_OF_CHILDRENS_SERVICES("director of children's services", "Children Act 2004 s18"),
    /** Director of adult social services. */
    DIRECTOR_OF_ADULT_SOCIAL_SERVICES(
            "director of adult social services", "Local Authority Social Services Act 1970 s6"),
    /** The officer responsible for the proper administration of the council's financial affairs. */
    SECTION_151_OFFICER("Section 151 officer", "Local Government Act 1972 s151"),
    /** Monitoring officer. */
    MONITORING_OFFICER("monitoring officer", "Local Government and Housing Act 1989 s5"),
    /** Head of the paid service, who is often called the chief executive. */
    HEAD_OF_PAID_SERVICE("head of paid service", "Local Government and Housing Act 1989 s4");

    private final String words;
    private final String statute;

    StatutoryPost(String words, String statute) {
        this.words = words;
        this.statute = statute;
    }

    /** The post in plain words. */
    public String words() {
        return words;
    }

    /** The statute that asks for it. */
    public String statute() {
        return statute;
    }
}
