package uk.sharedservices.partnership.web.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.sharedservices.partnership.InvalidValueException;
import uk.sharedservices.partnership.validation.Fault;
import uk.sharedservices.partnership.validation.InvalidInputException;

@DisplayName("A draft")
class DraftTest {

    @Test
    @DisplayName("is refused with every fault at once")
    void isRefusedWithEveryFault() {
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> new Draft(Drafts.NAME, -1, "t".repeat(201), "\ud83d", "two\nlines", " ", Drafts.NOON))
                .satisfies(refused -> assertThat(refused.faults())
                        .containsExactly(
                                new Fault(
                                        "base",
                                        "must be the number of a version, or 0 for a new partnership",
                                        "was -1"),
                                new Fault("content", "must be text", "had characters that are none"),
                                new Fault("reason", "must be 1 to 500 characters on one line", "was left out"),
                                new Fault("role", "must be 1 to 100 characters on one line", "was 'two lines'"),
                                new Fault("title", "must be 1 to 200 characters on one line", "had 201 characters")));
    }

    @Test
    @DisplayName("may be as long as its limits, in bytes of UTF-8, and no longer")
    void mayBeAsLongAsItsLimits() {
        String longest = "é".repeat(Draft.MOST_BYTES / 2);
        Draft draft =
                new Draft(Drafts.NAME, 0, "t".repeat(200), longest, "r".repeat(100), "w".repeat(500), Drafts.NOON);

        assertThat(draft.bytes()).isEqualTo(Draft.MOST_BYTES);
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> Drafts.of(Drafts.NAME, 0, longest + "x"))
                .withMessage("content must be at most 1048576 bytes, but was 1048577 bytes.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0000", "a\u0007b", "a\u202Eb", "a\u2028b", "\ud800", "a\rb", "\uE000"})
    @DisplayName("has a role of characters that show")
    void hasARoleThatShows(String role) {
        assertThatThrownBy(() -> new Draft(Drafts.NAME, 0, "Title", "", role, "Reason", Drafts.NOON))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageStartingWith("role must be 1 to 100 characters on one line");
    }

    @Test
    @DisplayName("keeps no text with the character of number 0, which PostgreSQL cannot")
    void keepsNoNul() {
        assertThatThrownBy(() -> Drafts.of(Drafts.NAME, 0, "a\0b"))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageStartingWith("content must be text");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "A",
                "a b",
                "a/b",
                "../etc",
                "a%2e",
                "é",
                "a\n",
                "x' OR '1'='1",
                "a;b",
                "\u0660",
                "${a}",
                "<a>"
            })
    @DisplayName("is of a partnership with a name of small letters, digits and hyphens")
    void isOfANamedPartnership(String name) {
        assertThatThrownBy(() -> PartnershipName.of(name))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageStartingWith("name of the partnership must be 1 to 60 small letters, digits and hyphens");
    }

    @Test
    @DisplayName("is of a partnership with a name of 60 characters at most")
    void isOfAShortName() {
        assertThat(List.of(PartnershipName.of("a"), PartnershipName.of("9-".repeat(30))))
                .extracting(PartnershipName::value)
                .containsExactly("a", "9-".repeat(30));
        assertThatThrownBy(() -> PartnershipName.of("a".repeat(61))).isInstanceOf(InvalidValueException.class);
    }
}
