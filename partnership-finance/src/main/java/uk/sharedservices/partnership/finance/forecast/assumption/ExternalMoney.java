package uk.sharedservices.partnership.finance.forecast.assumption;

import java.util.List;
import java.util.Optional;
import uk.sharedservices.partnership.InvalidValueException;
import uk.sharedservices.partnership.validation.NotBlankIfGiven;

/**
 * Money from outside the grant that is put towards a deficit, as safety valve agreements arrange it.
 *
 * @param from  who pays it
 * @param amounts  by year, nothing or more
 * @param authorisation  the Secretary of State's authorisation of a council's own money, or the agreement that has it
 */
public record ExternalMoney(ExternalPayer from, List<Pounds> amounts, Optional<@NotBlankIfGiven String> authorisation) {

    /** Refuses money that is taken away. */
    public ExternalMoney {
        amounts = List.copyOf(amounts);
        if (amounts.stream().anyMatch(amount -> amount.value() < 0)) {
            throw InvalidValueException.of("external money", "must be nothing or more in each year", amounts)
                    .at("amounts");
        }
    }

    /** Returns the Department's money, which needs no authorisation. */
    public static ExternalMoney department(List<Pounds> amounts) {
        return new ExternalMoney(ExternalPayer.DEPARTMENT, amounts, Optional.empty());
    }

    /** Returns whether the ring-fence lets it in: the Department's always, a council's own only with an authorisation. */
    public boolean mayCome() {
        return from == ExternalPayer.DEPARTMENT || authorisation.isPresent();
    }
}
