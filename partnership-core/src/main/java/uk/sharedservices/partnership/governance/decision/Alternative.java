package uk.sharedservices.partnership.governance.decision;

import jakarta.validation.constraints.NotBlank;
import java.util.Optional;
import uk.sharedservices.partnership.validation.NotBlankIfGiven;

/**
 * Something else that was considered before a decision was made. The written record of an executive's decision tells them,
 * SI 2012/2089 reg 12.
 *
 * @param what  what it was
 * @param whyRejected  why it was rejected, if the record says
 */
public record Alternative(@NotBlank String what, Optional<@NotBlankIfGiven String> whyRejected) {}
