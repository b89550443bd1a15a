package uk.sharedservices.partnership.arrangement;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
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
import uk.sharedservices.partnership.council.Council;
import uk.sharedservices.partnership.council.CouncilCode;
import uk.sharedservices.partnership.dsg.DsgBalance;
import uk.sharedservices.partnership.dsg.DsgPosition;
import uk.sharedservices.partnership.fact.Document;
import uk.sharedservices.partnership.post.Post;
import uk.sharedservices.partnership.post.PostId;
import uk.sharedservices.partnership.post.SharedPost;
import uk.sharedservices.partnership.shape.Links;
import uk.sharedservices.partnership.validation.Fault;
import uk.sharedservices.partnership.validation.InvalidInputException;

/**
 * Councils that work together: their agreements, the posts they share, and what each published of its grant.
 *
 * <p>Every council, agreement and document is listed once, and whatever is referred to is listed.
 */
@Value.Immutable
@PartnershipStyle
@JsonSerialize(as = ImmutablePartnership.class)
@JsonDeserialize(as = ImmutablePartnership.class)
@JsonPropertyOrder({"title", "documents", "councils", "agreements", "posts", "sharedPosts", "dsgPositions"})
public interface Partnership {

    /** What it is called. */
    @NotBlank
    String title();

    /** The documents its facts are taken from. */
    List<Document> documents();

    /** The councils that take part. */
    @Size(min = 2, message = "must hold two councils or more")
    List<Council> councils();

    /** Their agreements. */
    List<ServiceLevelAgreement> agreements();

    /** Posts of one council each that matter to it, statutory posts among them. */
    List<Post> posts();

    /** The posts they share. */
    List<SharedPost> sharedPosts();

    /** What each published of its Dedicated Schools Grant, each council's alone. */
    List<DsgPosition> dsgPositions();

    /** Returns the day of the latest document of which the day is known. */
    default Optional<LocalDate> latestDocumentDay() {
        return documents().stream()
                .flatMap(document -> document.date().stream())
                .filter(When::isOneDay)
                .map(When::firstDay)
                .max(Comparator.naturalOrder());
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
                        .thenComparing(DsgPosition::asAt));
    }

    /** Refuses duplicates and references to what is not listed, all at once. */
    @Value.Check
    default void check() {
        List<Fault> faults = Links.of(this, Partnership.class).faults();
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
