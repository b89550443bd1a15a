package uk.sharedservices.partnership.web.decision;

/** What can be asked about deciding. */
public enum DecisionQuestion {
    /** The timetable of a decision. */
    TIMETABLE(
            "/decisions",
            "By when must notices and papers be out?",
            "A decision",
            "decided",
            "The day of the meeting or decision"),
    /** The way out, forward. */
    FORWARD("/decisions/forward", "If we decide then, when are we out?", "From a decision to the end", "", ""),
    /** The way out, back. */
    BACK(
            "/decisions/back",
            "If we want to be out by then, by when must we decide?",
            "From an end back to the decision",
            "end",
            "The end that is wanted");

    private final String address;
    private final String words;
    private final String link;
    private final String required;
    private final String requiredWords;

    DecisionQuestion(String address, String words, String link, String required, String requiredWords) {
        this.address = address;
        this.words = words;
        this.link = link;
        this.required = required;
        this.requiredWords = requiredWords;
    }

    /** Returns where it is asked. */
    public String address() {
        return address;
    }

    /** Returns the question. */
    public String words() {
        return words;
    }

    /** Returns what a link to it says. */
    public String link() {
        return link;
    }

    /** Returns the field of the day that it cannot do without; empty if it can. */
    String required() {
        return required;
    }

    /** Returns what that day is. */
    String requiredWords() {
        return requiredWords;
    }
}
