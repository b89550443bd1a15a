package uk.sharedservices.partnership.arrangement;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;
import uk.sharedservices.partnership.InvalidValueException;
import uk.sharedservices.partnership.PartnershipStyle;
import uk.sharedservices.partnership.agreement.AgreementId;
import uk.sharedservices.partnership.agreement.ServiceLevelAgreement;
import uk.sharedservices.partnership.calendar.FinancialYear;
import uk.sharedservices.partnership.calendar.When;
import uk.sharedservices.partnership.calendar.WorkingDayCalendar;
import uk.sharedservices.partnership.council.Council;
import uk.sharedservices.partnership.council.CouncilCode;
import uk.sharedservices.partnership.dsg.DsgBalance;
import uk.sharedservices.partnership.dsg.DsgPosition;
import uk.sharedservices.partnership.fact.Document;
import uk.sharedservices.partnership.fact.Statement;
import uk.sharedservices.partnership.governance.committee.JointCommittee;
import uk.sharedservices.partnership.governance.committee.ScrutinyCommittee;
import uk.sharedservices.partnership.governance.decided.CouncilDecision;
import uk.sharedservices.partnership.governance.decided.DecisionLinks;
import uk.sharedservices.partnership.governance.proposal.Proposal;
import uk.sharedservices.partnership.post.Post;
import uk.sharedservices.partnership.post.PostId;
import uk.sharedservices.partnership.post.SharedPost;
import uk.sharedservices.partnership.programme.appraisal.OptionsAppraisal;
import uk.sharedservices.partnership.programme.board.AdvisoryBoard;
import uk.sharedservices.partnership.programme.commitment.Commitment;
import uk.sharedservices.partnership.programme.event.ExternalEvent;
import uk.sharedservices.partnership.programme.outcome.Outcome;
import uk.sharedservices.partnership.programme.risk.Risk;
import uk.sharedservices.partnership.programme.saving.Saving;
import uk.sharedservices.partnership.programme.workstream.ProgrammeFinding;
import uk.sharedservices.partnership.programme.workstream.Workstream;
import uk.sharedservices.partnership.programme.workstream.phase.Phase;
import uk.sharedservices.partnership.shape.Links;
import uk.sharedservices.partnership.validation.Fault;
import uk.sharedservices.partnership.validation.InvalidInputException;

/**
 * Councils that work together: their agreements, the posts they share, the programme and who oversees it, what was put to
 * each council and decided, what was promised, and what each published of its grant.
 *
 * <p>Every council, agreement and document is listed once, and whatever is referred to is listed.
 */
@Value.Immutable
@PartnershipStyle
@JsonSerialize(as = ImmutablePartnership.class)
@JsonDeserialize(as = ImmutablePartnership.class)
@JsonPropertyOrder({
    "title",
    "documents",
    "councils",
    "background",
    "aims",
    "agreements",
    "posts",
    "sharedPosts",
    "boards",
    "jointCommittees",
    "scrutinyCommittees",
    "phases",
    "workstreams",
    "programmeFindings",
    "appraisals",
    "proposals",
    "decisions",
    "commitments",
    "events",
    "risks",
    "outcomes",
    "savings",
    "dsgPositions"
})
public interface Partnership {

    /** What it is called. */
    @NotBlank
    String title();

    /** The documents its facts are taken from. */
    List<Document> documents();

    /** The councils that take part. */
    @Size(min = 2, message = "must hold two councils or more")
    List<Council> councils();

    /** What they did together before. */
    List<Statement> background();

    /** What they want of it. */
    List<Statement> aims();

    /** Their agreements. */
    List<ServiceLevelAgreement> agreements();

    /** Posts of one council each that matter to it, statutory posts among them. */
    List<Post> posts();

    /** The posts they share. */
    List<SharedPost> sharedPosts();

    /** The boards that advise them. */
    List<AdvisoryBoard> boards();

    /** The joint committees that decide for them. */
    List<JointCommittee> jointCommittees();

    /** The scrutiny committees that are consulted and may call in. */
    List<ScrutinyCommittee> scrutinyCommittees();

    /** The phases of the programme. */
    List<Phase> phases();

    /** Its workstreams. */
    List<Workstream> workstreams();

    /** What was found of areas of the programme that no document ties to a workstream. */
    List<ProgrammeFinding> programmeFindings();

    /** The options that were compared. */
    List<OptionsAppraisal> appraisals();

    /** What was put to the councils. */
    List<Proposal> proposals();

    /** What each council decided on it. */
    List<CouncilDecision> decisions();

    /** What was promised. */
    List<Commitment> commitments();

    /** What happened outside that touches it. */
    List<ExternalEvent> events();

    /** The risks seen. */
    List<Risk> risks();

    /** The outcomes looked for, and whether they are the partnership's. */
    List<Outcome> outcomes();

    /** The savings looked for and made. */
    List<Saving> savings();

    /** What each published of its Dedicated Schools Grant, each council's alone. */
    List<DsgPosition> dsgPositions();

    /**
     * Returns the partnership as at a day: how each agreement, post, board, workstream, proposal and commitment stands,
     * derived from what was recorded by then.
     *
     * @param day  the day
     * @param calendar  the working days
     * @return its state
     */
    default PartnershipState asAt(LocalDate day, WorkingDayCalendar calendar) {
        return new StateOnADay(this, day, calendar).state();
    }

    /**
     * Returns the day as at which it is told where no other is asked: that of the latest document of which the day is known; if
     * of none, the last that the time of a document can mean. Empty where no document bears a date, and the day must be asked.
     */
    default Optional<LocalDate> latestDocumentDay() {
        return documents().stream()
                .flatMap(document -> document.date().stream())
                .max(Comparator.comparing(When::isOneDay).thenComparing(When::lastDay))
                .map(When::lastDay);
    }

    /** Returns the council with that code, which takes part. */
    default Council council(CouncilCode code) {
        return councils().stream()
                .filter(council -> council.code().equals(code))
                .findFirst()
                .orElseThrow(() -> InvalidValueException.of("council", "must take part in " + title(), code.value()));
    }

    /** Returns the name of a council; its code, if it does not take part. */
    default String nameOf(CouncilCode code) {
        return councils().stream()
                .filter(council -> council.code().equals(code))
                .map(Council::name)
                .findFirst()
                .orElse(code.value());
    }

    /** Returns the agreement with that id, if it is one of the partnership's. */
    default Optional<ServiceLevelAgreement> agreement(AgreementId id) {
        return agreements().stream()
                .filter(agreement -> agreement.id().equals(id))
                .findFirst();
    }

    /** Returns the title of a post of the partnership. */
    default Optional<String> titleOf(PostId id) {
        return Stream.concat(
                        posts().stream().filter(post -> post.id().equals(id)).map(Post::title),
                        sharedPosts().stream()
                                .filter(post -> post.id().equals(id))
                                .map(SharedPost::title))
                .findFirst();
    }

    /** Returns the posts shared under an agreement. */
    default List<SharedPost> sharedPostsUnder(AgreementId id) {
        return sharedPosts().stream()
                .filter(post -> post.agreement().equals(id))
                .toList();
    }

    /**
     * Returns the latest position held of a council's grant, no later than a year: by year, then by how final it is, then
     * by the day it stood so. One whose balance can be told goes before one that leaves it open.
     */
    default Optional<DsgPosition> latestDsgPosition(CouncilCode code, FinancialYear noLaterThan) {
        return dsgPositions().stream()
                .filter(position -> position.council().equals(code))
                .filter(position -> position.year().compareTo(noLaterThan) <= 0)
                .max(Comparator.comparing((DsgPosition position) ->
                                DsgBalance.of(position).carriedForward().isAnswered())
                        .thenComparing(DsgPosition::year)
                        .thenComparing(DsgPosition::figureStatus)
                        .thenComparing(position -> position.asAt().lastDay()));
    }

    /**
     * Refuses duplicates, references to what is not listed, and decisions that cannot hold of each other, such as two that
     * supersede one another, all at once.
     */
    @Value.Check
    default void check() {
        List<Fault> faults = new ArrayList<>(Links.of(this, Partnership.class).faults());
        DecisionLinks.faults(decisions()).forEach(fault -> faults.add(fault.within("$.decisions")));
        if (!faults.isEmpty()) {
            throw new InvalidInputException(faults);
        }
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds partnerships. */
    final class Builder extends ImmutablePartnership.Builder {}
}
