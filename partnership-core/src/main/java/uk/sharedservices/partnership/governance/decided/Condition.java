package uk.sharedservices.partnership.governance.decided;

import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Something to which a council made its agreement subject.
 *
 * @param what  the condition, such as {@code any decision that the full council must make}
 * @param metOn  the day on which it was met, if it is recorded that it was
 */
public record Condition(@NotBlank String what, Optional<LocalDate> metOn) {}
