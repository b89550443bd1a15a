package uk.sharedservices.partnership.programme.workstream;

import jakarta.validation.constraints.NotBlank;
import java.util.Optional;
import uk.sharedservices.partnership.council.CouncilCode;
import uk.sharedservices.partnership.post.PostId;

/**
 * Who leads a workstream for a council. A role or a post, never a person.
 *
 * @param council  the council
 * @param role  the role as the document has it, such as {@code service lead}
 * @param post  the post that takes the role, if the partnership lists it
 */
public record Lead(CouncilCode council, @NotBlank String role, Optional<PostId> post) {

    /** Returns a lead whose post is not known. */
    public static Lead of(CouncilCode council, String role) {
        return new Lead(council, role, Optional.empty());
    }
}
