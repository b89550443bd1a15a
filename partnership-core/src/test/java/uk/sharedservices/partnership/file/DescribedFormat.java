package uk.sharedservices.partnership.file;

import uk.sharedservices.partnership.arrangement.Partnership;
import uk.sharedservices.partnership.governance.profile.GovernanceProfiles;

/** A format with what a reader of its schema is told of it that the types of the model do not say. */
enum DescribedFormat {
    PARTNERSHIP(
            PartnershipFile.FORMAT,
            "Partnership file",
            Partnership.class,
            true,
            "Days are inclusive; decimals and figures are text, as printed; what is not known is left out, never null. The"
                    + " schema has what the library writes. Beyond it the library refuses a day that no calendar has, whether"
                    + " or not a validator looks at formats; a financial year of two years that do not follow on each other;"
                    + " a whole number written 1.0; a reference to what the file does not list, and a thing listed twice;"
                    + " and what only a whole object can show, such as an end before its beginning. It also reads what it"
                    + " does not write so: a financial year as 2022-23 or 22/23, and files of the format "
                    + OlderFormat.BEFORE + "."),
    GOVERNANCE_PROFILES(
            GovernanceProfilesFile.FORMAT,
            "Governance profiles",
            GovernanceProfiles.class,
            false,
            "Days are inclusive; what is not known is left out, never null. The schema has what the library writes. Beyond it"
                    + " the library refuses a day that no calendar has, whether or not a validator looks at formats; a"
                    + " whole number written 1.0; two profiles of a council for one day; and what only a whole object can show, such as a last day before"
                    + " the first.");

    private final String format;
    private final String title;
    private final Class<?> root;
    private final boolean listsWhatItRefersTo;
    private final String rest;

    DescribedFormat(String format, String title, Class<?> root, boolean listsWhatItRefersTo, String rest) {
        this.format = format;
        this.title = title;
        this.root = root;
        this.listsWhatItRefersTo = listsWhatItRefersTo;
        this.rest = rest;
    }

    String format() {
        return format;
    }

    String id() {
        return "urn:shared-services:" + format.replace('/', ':');
    }

    String title() {
        return title + ", format " + format;
    }

    Class<?> root() {
        return root;
    }

    /** Whether everything that a file of the format refers to must be listed in it. */
    boolean listsWhatItRefersTo() {
        return listsWhatItRefersTo;
    }

    /** How it is written, and what the library checks beyond the schema. */
    String rest() {
        return rest;
    }
}
