package uk.sharedservices.partnership.cli.input;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import uk.sharedservices.partnership.agreement.AgreementId;
import uk.sharedservices.partnership.arrangement.Partnership;

/** The agreement that a command asks about. */
public final class AgreementAsked {

    @Option(
            names = "--agreement",
            paramLabel = "ID",
            description = "the agreement; may be left out where there is only one")
    private @Nullable String agreement;

    /** Returns the agreement. Refuses one that is not there, and none where there are several. */
    public AgreementId in(Partnership partnership, Facts facts) {
        return facts.agreement(partnership, Optional.ofNullable(agreement));
    }

    /** Returns the agreement, if one is named. Refuses one that is not there. */
    public Optional<AgreementId> ifNamed(Partnership partnership, Facts facts) {
        return Optional.ofNullable(agreement).map(id -> facts.agreement(partnership, Optional.of(id)));
    }
}
