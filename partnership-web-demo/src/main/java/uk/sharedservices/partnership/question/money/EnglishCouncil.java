package uk.sharedservices.partnership.question.money;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import uk.sharedservices.partnership.InvalidValueException;
import uk.sharedservices.partnership.council.CouncilCode;
import uk.sharedservices.partnership.finance.national.AuthorityFigures;
import uk.sharedservices.partnership.published.EnglishCouncils;

/** Any English council, by the name it goes by or its GSS code. */
public final class EnglishCouncil {

    private EnglishCouncil() {}

    /** Returns the code of the council of that name or code; capitals play no part. Empty if there is none. */
    public static Optional<CouncilCode> find(String name) {
        return Stream.concat(
                        AuthorityFigures.published().stream().map(each -> Map.entry(each.name(), each.council())),
                        EnglishCouncils.register().councils().stream().map(each -> Map.entry(each.name(), each.code())))
                .filter(each -> each.getKey().equalsIgnoreCase(name)
                        || each.getValue().value().equalsIgnoreCase(name))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    static CouncilCode asked(String name) {
        return find(name)
                .orElseThrow(() -> InvalidValueException.of(
                                "council", "must be an English council, by name or GSS code", name)
                        .at("council"));
    }
}
