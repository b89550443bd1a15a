package uk.sharedservices.partnership.published;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.sharedservices.partnership.InvalidValueException;
import uk.sharedservices.partnership.council.CouncilCode;
import uk.sharedservices.partnership.council.register.CouncilRegister;
import uk.sharedservices.partnership.council.register.Ending;
import uk.sharedservices.partnership.council.register.RegisteredCouncil;

/** The register of English councils from mySociety's list (CC BY 4.0), with what was changed told in the file itself. */
public final class EnglishCouncils {

    static final Table TABLE = new Table(
            "english-councils.csv",
            List.of(
                    "code",
                    "name",
                    "official_name",
                    "dfe_code",
                    "region",
                    "county",
                    "combined_authority",
                    "first_day",
                    "last_day",
                    "successors",
                    "same_council",
                    "order",
                    "former_codes"));

    private static final String SOURCE =
            "mySociety, UK Local Authority Names and Codes, revision 67ef8b11 of 10 July 2025";

    /** The day of the last reorganisation before those that the list follows; councils that ended sooner are not in it. */
    private static final LocalDate FIRST_DAY = LocalDate.of(2009, 4, 1);

    private static final LocalDate EDITION = LocalDate.of(2025, 7, 10);

    private EnglishCouncils() {}

    /**
     * Returns the register: 380 local authorities, 48 of them ended in 2019, 2020, 2021 or 2023. It answers for 1 April 2009
     * to 10 July 2025.
     */
    public static CouncilRegister register() {
        return Held.REGISTER;
    }

    /** Returns the entry that a row of the table makes. Refuses a row that makes none. */
    static RegisteredCouncil entry(List<String> row) {
        boolean ended = !row.get(8).isEmpty();
        if (row.get(1).isBlank()
                || row.get(2).isBlank()
                || !row.get(3).matches("(\\d{3})?")
                || ended == row.get(9).isEmpty()
                || !row.get(10).matches(ended ? "true|false" : "")
                || ended == row.get(11).isEmpty()) {
            throw refused(row, null);
        }
        try {
            return RegisteredCouncil.builder()
                    .code(CouncilCode.of(row.get(0)))
                    .name(row.get(1))
                    .officialName(row.get(2))
                    .dfeCode(given(row.get(3)))
                    .region(given(row.get(4)))
                    .county(given(row.get(5)).map(CouncilCode::of))
                    .combinedAuthority(given(row.get(6)).map(CouncilCode::of))
                    .firstDay(given(row.get(7)).map(LocalDate::parse))
                    .ending(given(row.get(8)).map(LocalDate::parse).map(last -> ending(last, row)))
                    .formerCodes(codes(row.get(12)))
                    .build();
        } catch (InvalidValueException | DateTimeParseException e) {
            throw refused(row, e);
        }
    }

    private static IllegalStateException refused(List<String> row, @Nullable RuntimeException why) {
        return new IllegalStateException(TABLE.file() + " must have a council in each row, but has " + row, why);
    }

    private static Ending ending(LocalDate lastDay, List<String> row) {
        return Ending.builder()
                .lastDay(lastDay)
                .successors(codes(row.get(9)))
                .sameCouncil(Boolean.parseBoolean(row.get(10)))
                .order(given(row.get(11)))
                .build();
    }

    private static List<CouncilCode> codes(String cell) {
        return given(cell).stream()
                .flatMap(codes -> Stream.of(codes.split(" ")))
                .map(CouncilCode::of)
                .toList();
    }

    private static Optional<String> given(String cell) {
        return Optional.of(cell).filter(text -> !text.isEmpty());
    }

    /** Read once, when first asked for. */
    private static final class Held {
        private static final CouncilRegister REGISTER = CouncilRegister.of(
                SOURCE,
                FIRST_DAY,
                EDITION,
                TABLE.rows().stream().map(EnglishCouncils::entry).toList());
    }
}
