package uk.sharedservices.partnership.web.yours.field;

import java.util.Comparator;
import java.util.List;
import uk.sharedservices.partnership.council.register.RegisteredCouncil;
import uk.sharedservices.partnership.published.EnglishCouncils;
import uk.sharedservices.partnership.web.form.Choice;

/** What is suggested for a field into which anything can be typed: for the code of a council that takes part, those of England. */
final class Suggestions {

    private static final int NAMES_TO_A_CODE = 3;

    private static final List<Choice> COUNCILS = EnglishCouncils.register().councils().stream()
            .filter(council -> council.lastDay().isEmpty())
            .sorted(Comparator.comparing(RegisteredCouncil::name))
            .map(council -> new Choice(council.code().value(), council.officialName()))
            .toList();

    private Suggestions() {}

    static List<Choice> at(Steps at) {
        List<String> names = at.names();
        boolean isCode = names.size() == NAMES_TO_A_CODE
                && names.get(0).equals("councils")
                && at.last().equals("code");
        return isCode ? COUNCILS : List.of();
    }
}
