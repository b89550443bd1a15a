package uk.sharedservices.partnership.finance.sharing;

import java.util.Optional;
import uk.sharedservices.partnership.InvalidValueException;
import uk.sharedservices.partnership.rule.Rule;

/** Who pays the odd pennies that are left when every council's part is rounded down. An agreement chooses one. */
public enum RemainderRule {
    /** A penny each to the largest remainders; of equal ones, to the council named earlier. */
    LARGEST_REMAINDER("a penny each to the largest remainders") {
        @Override
        Rule rule() {
            return SharingRules.LARGEST;
        }
    },
    /** A penny each in the order of naming, to councils whose part is no whole number of pence. */
    FIRST_NAMED("a penny each in the order of naming") {
        @Override
        Rule rule() {
            return SharingRules.FIRST_NAMED;
        }
    },
    /** All of them to the host, whose part may then be more than a penny from exact: fewer pence than there are other councils. */
    HOST("all of them to the host") {
        @Override
        Rule rule() {
            return SharingRules.HOST;
        }
    };

    private final String words;

    RemainderRule(String words) {
        this.words = words;
    }

    /** The rule in plain words. */
    public String words() {
        return words;
    }

    /**
     * Refuses a host where another rule needs none, and none where the host takes the odd pennies.
     *
     * @throws InvalidValueException if so
     */
    public void check(Optional<String> host) {
        if (host.isPresent() != (this == HOST)) {
            throw InvalidValueException.of(
                    "host", "must be named where it takes the odd pennies and only there", host.orElse("left out"));
        }
    }

    abstract Rule rule();
}
