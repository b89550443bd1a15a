package uk.sharedservices.partnership.testkit.flaw;

import java.util.Objects;
import uk.sharedservices.partnership.arrangement.Partnership;
import uk.sharedservices.partnership.file.PartnershipFile;
import uk.sharedservices.partnership.shape.ModelType;

/**
 * The flaws of the file: each breaks one thing that must hold of a partnership file, and the reader refuses it by name.
 *
 * <p>A flaw can be put into any partnership that is sound. It brings the entry that it breaks with it, last in its list, under
 * the id {@value BrokenPartnership#ID}, so that whatever else the partnership holds stays sound:
 *
 * <pre>{@code
 * BrokenFile broken = FileFlaw.TERM_ENDS_BEFORE_IT_BEGINS.in(ours);
 * PartnershipFile.read(broken.bytes()).faults(); // one: $.agreements[1].term.lastDay must not end before its first day 2021-04-01 ...
 * FileChecks.isRefused(broken);
 * }</pre>
 *
 * <p>A file that is sound may still tell of a rule that was broken: see {@link RuleBreach}.
 */
public enum FileFlaw {
    /** The file does not say that it is a partnership file. */
    ANOTHER_FORMAT(
            "",
            "\"" + PartnershipFile.FORMAT + "\"",
            "\"partnership/0\"",
            ".format",
            "must be '" + PartnershipFile.FORMAT + "'"),
    /** The partnership has a title of spaces. */
    BLANK_TITLE("", "\"Broken on purpose\"", "\"  \"", ".title", "must not be blank"),
    /** A document is dated in a thirteenth month. */
    NO_SUCH_MONTH("documents", "\"2022-11\"", "\"2022-13\"", ".date", "must be a day, month, year or financial year"),
    /** A council has a code of Wales. */
    COUNCIL_NOT_ENGLISH(
            "councils",
            "\"E06999999\"",
            "\"W06999999\"",
            ".code",
            "must be the GSS code of an English local authority"),
    /** What was done before ends before it begins. */
    TIME_ENDS_BEFORE_IT_BEGINS(
            "background",
            "\"2019-11-23..2019-11-24\"",
            "\"2019-11-23..2019-11-22\"",
            ".when",
            "must not end before it begins"),
    /** An aim says nothing. */
    BLANK_AIM("aims", "\"Broken on purpose\"", "\"\"", ".says", "must not be blank"),
    /** An agreement's term ends before it begins. */
    TERM_ENDS_BEFORE_IT_BEGINS(
            "agreements",
            "\"2023-03-31\"",
            "\"2021-03-31\"",
            ".term.lastDay",
            "must not end before its first day 2021-04-01"),
    /** An agreement begins on 29 February of a year that has none. */
    NO_SUCH_DAY("agreements", "\"2021-04-01\"", "\"2021-02-29\"", ".term.firstDay", "must be a day that exists"),
    /** A notice clause asks for notice of no length. */
    NO_NOTICE("agreements", "\"amount\": 3", "\"amount\": 0", ".noticeClause.period.amount", "must be at least 1"),
    /** An agreement has a field that agreements do not have. */
    UNKNOWN_FIELD(
            "agreements",
            "\"subject\"",
            "\"unheard-of\": true, \"subject\"",
            ".unheard-of",
            "must be one of the fields approvals, breakPoints"),
    /** A post has its title as a number. */
    NUMBER_FOR_TEXT("posts", "\"A title\"", "7", ".title", "must be text"),
    /** A post is known in a way that there is not. */
    NO_SUCH_STATUS("posts", "\"INFERRED\"", "\"RUMOURED\"", ".status", "must be one of RECORDED, PROPOSED"),
    /** A shared post is shared under an agreement that is not listed. */
    REFERENCE_TO_NOTHING(
            "sharedPosts",
            "\"agreement\": \"" + BrokenPartnership.ID + "\"",
            "\"agreement\": \"not-listed\"",
            ".agreement",
            "must be the id of an agreement that the partnership lists"),
    /** A shared post gives more than all of its time. */
    MORE_THAN_ALL_TIME("sharedPosts", "\"0.4\"", "\"0.6\"", "", "must give no more than all of its time"),
    /** A board that ended met afterwards. */
    MEETING_AFTER_THE_END(
            "boards", "\"2022-06-15\"", "\"2022-07-15\"", ".meetings[0].on", "must not be after the board's end"),
    /** A joint committee ends before it begins. */
    COMMITTEE_ENDS_BEFORE_IT_BEGINS(
            "jointCommittees", "\"2023-03-31\"", "\"2021-03-31\"", ".lastDay", "must not be before its first"),
    /** A scrutiny committee is of a council that takes no part. */
    COMMITTEE_OF_A_STRANGER(
            "scrutinyCommittees",
            "\"council\": \"#council\"",
            "\"council\": \"E06999999\"",
            ".council",
            "must be the code of a council that the partnership lists"),
    /** A phase ends in a year before it begins. */
    PHASE_ENDS_BEFORE_IT_BEGINS("phases", "\"2022/23\"", "\"2020/21\"", ".lastYear", "must not end before it begins"),
    /** A workstream is led by a council that takes no part. */
    LED_BY_A_STRANGER(
            "workstreams",
            "\"council\": \"#council\"",
            "\"council\": \"E06999999\"",
            ".leads[0].council",
            "must be the code of a council that the partnership lists"),
    /** A workstream moves on after it was ceased. */
    MOVE_AFTER_THE_END("workstreams", "\"PAUSED\"", "\"CEASED\"", "", "must have no move made after it was ceased"),
    /** A workstream's later move was made before the earlier one. */
    MOVES_OUT_OF_ORDER(
            "workstreams", "\"2021-09\"", "\"2021-03\"", "", "must not be made before the one it follows, paused"),
    /** Areas that are said to have come to an end went live. */
    FINDING_OF_NO_END("programmeFindings", "\"CEASED\"", "\"LIVE\"", "", "must be that areas came to an end"),
    /** The weights of an appraisal come to 0.99. */
    WEIGHTS_OF_99_HUNDREDTHS("appraisals", "\"0.50\"", "\"0.49\"", ".criteria", "must sum to exactly 1"),
    /** A proposal lapses in a year beyond reckoning. */
    LAPSES_BEYOND_RECKONING(
            "proposals",
            "\"2023-03-31\"",
            "\"2823-03-31\"",
            ".lapsesOn",
            "must be a day from 1900-01-01 to 2199-12-31"),
    /** Two decisions supersede each other. */
    CIRCLE_OF_SUPERSESSION(
            "decisions",
            "\"supersedes\": \"" + BrokenPartnership.ID + "-before\"",
            "\"supersedes\": \"" + BrokenPartnership.ID + "-next\"",
            ".supersedes",
            "must not supersede or revisit a decision that leads back to it"),
    /** A commitment was kept before it was made. */
    KEPT_BEFORE_IT_WAS_MADE(
            "commitments", "\"2022-02-01\"", "\"2021-02-01\"", "", "must not be before it was made, 1 April 2021"),
    /** An event is reviewed before it happened. */
    REVIEW_BEFORE_THE_EVENT("events", "\"2022-12-01\"", "\"2021-12-01\"", "", "must not be before the event"),
    /** A risk is likelier than the scale allows. */
    SCORE_OFF_THE_SCALE("risks", "\"likelihood\": 3", "\"likelihood\": 6", ".inherent.likelihood", "must be 1 to 5"),
    /** Two risks have the same id. */
    DUPLICATE_ID(
            "risks",
            "\"id\": \"" + BrokenPartnership.ID + "-next\"",
            "\"id\": \"" + BrokenPartnership.ID + "\"",
            ".id",
            "must be listed once"),
    /** An outcome is put down to the partnership without a reason. */
    ATTRIBUTION_WITHOUT_REASON("outcomes", "\"reason\"", "\"measure\"", "", "must be given with its reason"),
    /** A saving aims at nothing. */
    AIM_OF_NOTHING("savings", "\"270\"", "\"0\"", "", "must be above nothing"),
    /** A grant is below nothing. */
    GRANT_BELOW_NOTHING("dsgPositions", "\"242095117.31\"", "\"-1\"", "", "must be a grant above nothing");

    private final String list;
    private final String sound;
    private final String broken;
    private final String place;
    private final String mustHold;

    FileFlaw(String list, String sound, String broken, String place, String mustHold) {
        this.list = list;
        this.sound = sound;
        this.broken = broken;
        this.place = place;
        this.mustHold = mustHold;
    }

    /** The list of the partnership whose entry it breaks, such as {@code agreements}; empty if it breaks the whole. */
    public String list() {
        return list;
    }

    /** How the sentence begins with which the reader refuses it: {@code must sum to exactly 1}. */
    public String mustHold() {
        return mustHold;
    }

    /**
     * Puts the flaw into a partnership.
     *
     * @param partnership  any partnership that holds nothing of the id {@value BrokenPartnership#ID}
     * @return the file of the partnership with the one flaw, and where the reader finds it
     */
    public BrokenFile in(Partnership partnership) {
        Partnership with = new SoundAdditions(partnership).addedTo(list);
        String file = PartnershipFile.write(with);
        int from = list.isEmpty() ? 0 : file.indexOf("\n  \"" + list + "\": [");
        int entry = Math.max(from, file.indexOf("\"id\": \"" + BrokenPartnership.ID + "\"", from));
        String was =
                sound.replace("#council", partnership.councils().get(0).code().value());
        int at = file.indexOf(was, entry);
        if (at < 0) {
            throw new IllegalStateException("the file must hold " + was + " after " + list + ", but was " + file);
        }
        String text = file.substring(0, at) + broken + file.substring(at + was.length());
        return new BrokenFile(this, text, path(with));
    }

    private String path(Partnership with) {
        if (list.isEmpty()) {
            return "$" + place;
        }
        ModelType type = ModelType.of(Partnership.class);
        int last = Objects.requireNonNull(type.properties().get(list))
                        .valuesOf(with)
                        .size()
                - 1;
        return "$." + list + "[" + last + "]" + place;
    }
}
