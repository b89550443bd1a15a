package uk.sharedservices.partnership.governance.publication;

import static uk.sharedservices.partnership.governance.publication.PublicationRules.GENERAL_EXCEPTION_RULE;
import static uk.sharedservices.partnership.governance.publication.PublicationRules.MEMBERS_ACCESS;
import static uk.sharedservices.partnership.governance.publication.PublicationRules.R13;
import static uk.sharedservices.partnership.governance.publication.PublicationRules.R3B;
import static uk.sharedservices.partnership.governance.publication.PublicationRules.R3C;
import static uk.sharedservices.partnership.governance.publication.PublicationRules.R3D;
import static uk.sharedservices.partnership.governance.publication.PublicationRules.SCRUTINY_REQUEST;

import uk.sharedservices.partnership.rule.Rule;

/** What a statute asks to be open, told, handed over or kept for a period. */
public enum Requirement {
    /** The notice that a key decision will be made, on the forward plan: regulation 9. */
    KEY_DECISION_NOTICE("notice of the key decision"),
    /** The notice that a meeting will be held in private, with reasons: regulation 5(2). */
    PRIVATE_MEETING_NOTICE("notice of the private meeting"),
    /** The further notice of a private meeting, with representations and the response: regulation 5(4). */
    PRIVATE_MEETING_FURTHER_NOTICE("further notice of the private meeting"),
    /** The notice of time and place of a meeting of the executive: regulation 6(1). */
    EXECUTIVE_MEETING_NOTICE("notice of the meeting"),
    /** The agenda and reports of a meeting of the executive: regulations 6(2) and 7(3). */
    EXECUTIVE_AGENDA("agenda and reports"),
    /** The notice that a key decision will be made although regulation 9 was impracticable: regulation 10. */
    GENERAL_EXCEPTION("notice of the general exception"),
    /** Members' access to the papers of public business: regulation 16(2). */
    MEMBERS_ACCESS_MEETING("members' access to the papers"),
    /** Members' access to the papers of private business and of decisions by individuals: regulation 16(4). */
    MEMBERS_ACCESS_AFTER("members' access after the decision"),
    /** The answer to a scrutiny member who asks for a document: regulation 17(2). */
    SCRUTINY_DOCUMENT_REQUEST("the document that a scrutiny member asked for"),
    /** The notice of a meeting of the council or a committee: section 100A(6). */
    COMMITTEE_MEETING_NOTICE("notice of the meeting"),
    /** The agenda and reports of a meeting of the council or a committee: section 100B. */
    COMMITTEE_AGENDA("agenda and reports"),
    /** The record of an executive decision, kept: regulation 21(6). */
    KEEP_EXECUTIVE_RECORD("record of the executive decision"),
    /** The background papers of an executive decision, kept: regulation 21(7). */
    KEEP_EXECUTIVE_BACKGROUND_PAPERS("background papers of the executive decision"),
    /** The record of an officer's decision for the council, kept: SI 2014/2095 regulation 8. */
    KEEP_OFFICER_RECORD("record of the officer's decision"),
    /** The background papers of an officer's decision for the council, kept: SI 2014/2095 regulation 8. */
    KEEP_OFFICER_BACKGROUND_PAPERS("background papers of the officer's decision"),
    /** The minutes of a meeting of the council or a committee, kept: section 100C. */
    KEEP_COMMITTEE_MINUTES("minutes of the meeting"),
    /** The background papers of a meeting of the council or a committee, kept: section 100D. */
    KEEP_COMMITTEE_BACKGROUND_PAPERS("background papers of the meeting");

    private final String words;

    Requirement(String words) {
        this.words = words;
    }

    /** What is required, in plain words. */
    public String words() {
        return words;
    }

    /** Whether the law settles which days count, so that no council can choose: those of the council and its committees. */
    public boolean daysAreSettled() {
        return this == COMMITTEE_MEETING_NOTICE || this == COMMITTEE_AGENDA;
    }

    /** The rule that requires it. */
    public Rule rule() {
        return switch (this) {
            case KEY_DECISION_NOTICE, PRIVATE_MEETING_NOTICE -> R3D;
            case PRIVATE_MEETING_FURTHER_NOTICE, EXECUTIVE_MEETING_NOTICE, EXECUTIVE_AGENDA -> R3B;
            case GENERAL_EXCEPTION -> GENERAL_EXCEPTION_RULE;
            case MEMBERS_ACCESS_MEETING, MEMBERS_ACCESS_AFTER -> MEMBERS_ACCESS;
            case SCRUTINY_DOCUMENT_REQUEST -> SCRUTINY_REQUEST;
            case COMMITTEE_MEETING_NOTICE, COMMITTEE_AGENDA -> R3C;
            case KEEP_EXECUTIVE_RECORD,
                    KEEP_EXECUTIVE_BACKGROUND_PAPERS,
                    KEEP_OFFICER_RECORD,
                    KEEP_OFFICER_BACKGROUND_PAPERS,
                    KEEP_COMMITTEE_MINUTES,
                    KEEP_COMMITTEE_BACKGROUND_PAPERS -> R13;
        };
    }
}
