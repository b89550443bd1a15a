package uk.sharedservices.partnership.dsg;

import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import java.util.Optional;
import uk.sharedservices.partnership.InvalidValueException;

/**
 * Which publication of a year's grant a figure is from. The grant is published more than once and moves each time: Tameside's for
 * 2022/23 was £242.071m in March 2023 and £242.051m on 20 July 2023.
 *
 * @param words  the publication as its readers tell it from others, such as {@code update of 20 July 2023}
 * @param on  the day it was published, if that is known
 */
public record GrantPublication(@NotBlank String words, Optional<LocalDate> on) {

    /** Refuses a publication that is not named. */
    public GrantPublication {
        if (words.isBlank()) {
            throw InvalidValueException.of("publication of a grant", "must be named", words)
                    .at("words");
        }
    }

    /** Returns a publication of a known day. */
    public static GrantPublication of(String words, LocalDate on) {
        return new GrantPublication(words, Optional.of(on));
    }

    /** Returns the words. */
    @Override
    public String toString() {
        return words;
    }
}
